"""What a model of one's own leaves behind when it reads a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from jaxtyping import Bool, Float32, Int64

from models.arrays import BoolArray, FloatArray, IntArray, ReadOnly
from models.traces import Guess, TokenTrace, TransformerTrace

#: What a model does with a text: it goes on with it, reads it both ways, or answers it.
Kind = Literal["decoder", "encoder", "encoder-decoder"]
#: Whose queries ask whose keys; "self" where the model has one kind of attention only.
Part = Literal["self", "encoder", "decoder", "cross"]


@dataclass(frozen=True)
class Attentions(ReadOnly):
    """One kind of attention in all L layers: N heads of S queries on G groups of T keys.

    N / G heads share the keys and values of a group. In a (S, T) row i asks and column j answers.

    q, k, v: as they meet, q and k after their turning by position where the family turns them.
    scaling: what q·k is multiplied by, a number a layer. softcap: c where the scaled scores are
        then c·tanh(score / c).
    windows: how many keys back a query may look, itself counted; 0 without such a limit.
    bias: what is added to the scores by distance (T5); (0, 0, 0, 0) where nothing is.
    scores: with all of that, and -inf where the mask closes.
    weights: the softmax of each row of scores. z: Σ_j weights_ij v_j.
    """

    q: Float32[FloatArray, "L N S d"]
    k: Float32[FloatArray, "L G T d"]
    v: Float32[FloatArray, "L G T d"]
    scaling: tuple[float, ...]
    softcap: float | None
    windows: Int64[IntArray, " L"]
    bias: Float32[FloatArray, "M N S T"]
    scores: Float32[FloatArray, "L N S T"]
    weights: Float32[FloatArray, "L N S T"]
    z: Float32[FloatArray, "L N S d"]

    @property
    def shared(self) -> int:
        """How many heads share one group of keys and values."""
        return self.q.shape[1] // self.k.shape[1]

    def dots(self, layer: int, head: int) -> Float32[FloatArray, "S T"]:
        """q_i · k_j of one head. layer, head: counted from 0."""
        return self.q[layer, head] @ self.k[layer, head // self.shared].T

    def closed(self, layer: int) -> Bool[BoolArray, "S T"]:
        """Where the mask closes, for all heads of a layer."""
        return self.scores[layer, 0] == -np.inf


@dataclass(frozen=True)
class ModelTrace(TokenTrace):
    """What a model of one's own computed on a text.

    tokens: as its own tokenizer cuts them; ``text[start:end]``, pieces of one character each
        carrying the whole character. A token that stands for no part of the text carries its entry
        in the vocabulary. special: those that the tokenizer has added or that stand for no text.
    model: its name. kind: what it does with a text.
    parts: its attentions. A decoder and an encoder have one, "self"; the two together have
        "encoder", "decoder" and "cross", in which the tokens of ``target`` ask those of the text.
    target: what an encoder–decoder wrote, or was told to have written; else None.
    logits: the scores of every entry to come after token t, to stand at its place (encoder), or to
        come after target token t; (0, 0) where the model scores none.
    guesses: a row a row of ``logits``, the five likeliest, likeliest first.
    """

    model: str
    kind: Kind
    special: tuple[bool, ...]
    parts: Mapping[Part, Attentions]
    target: ModelTokens | None
    logits: Float32[FloatArray, "R V"]
    guesses: tuple[tuple[Guess, ...], ...]

    @property
    def attentions(self) -> Attentions:
        """Those among the tokens of the text."""
        return self.parts["encoder" if self.kind == "encoder-decoder" else "self"]

    @property
    def q(self) -> Float32[FloatArray, "L N T d"]:
        return self.attentions.q

    @property
    def k(self) -> Float32[FloatArray, "L G T d"]:
        return self.attentions.k

    @property
    def v(self) -> Float32[FloatArray, "L G T d"]:
        return self.attentions.v

    @property
    def scores(self) -> Float32[FloatArray, "L N T T"]:
        return self.attentions.scores

    @property
    def weights(self) -> Float32[FloatArray, "L N T T"]:
        return self.attentions.weights

    @property
    def z(self) -> Float32[FloatArray, "L N T d"]:
        return self.attentions.z


@dataclass(frozen=True)
class ModelTokens(TokenTrace):
    """The tokens of a text as its model's tokenizer cuts them. special: as in ``ModelTrace``."""

    special: tuple[bool, ...]


def of_ours(trace: TransformerTrace) -> ModelTrace:
    """The trace of seq2see's own Transformer in the form of everybody's."""
    layers, heads, steps, d = trace.q.shape
    own = Attentions(
        q=trace.q,
        k=trace.k,
        v=trace.v,
        scaling=(d**-0.5,) * layers,
        softcap=None,
        windows=np.zeros((layers,), np.int64),
        bias=np.zeros((0, heads, 0, 0), np.float32),
        scores=trace.scores,
        weights=trace.weights,
        z=trace.z,
    )
    return ModelTrace(
        **trace.token_fields,
        model="seq2see",
        kind="decoder",
        special=(False,) * steps,
        parts={"self": own},
        target=None,
        logits=trace.logits,
        guesses=trace.guesses,
    )
