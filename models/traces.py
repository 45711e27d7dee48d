"""What a model leaves behind when it reads a text: frozen dataclasses of read-only numpy arrays.

A trace is the only thing that passes from ``models/`` to ``charts/``. Indices count from 0 in the
arrays and from 1 on the screen: row ``t - 1`` of ``hidden`` is h_t. The shape of an array stands in
its type, a letter an axis; the same letter is the same number throughout a trace.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypedDict

import numpy as np
from jaxtyping import Float32, Float64, Int64

from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly

RecurrentName = Literal["rnn", "lstm", "gru"]
TranslatorName = Literal["translator", "translator_fixed"]
LanguageModelName = RecurrentName | Literal["mingru", "transformer"]
ModelName = LanguageModelName | Literal["sentiment"] | TranslatorName

#: A unit counts as saturated, at a flat end of tanh, where |h| > SATURATED: its slope 1 - h² is
#: below 0.19 there. The catalogs say "0.9".
SATURATED = 0.9


class Guess(NamedTuple):
    """One candidate for the next token and the probability the model gives it."""

    token: str
    probability: float


class TokenFields(TypedDict):
    """The fields of ``TokenTrace``, for a trace that adds to them."""

    text: str
    tokens: tuple[str, ...]
    ids: IntArray
    spans: IntArray
    total: int


@dataclass(frozen=True)
class TokenTrace(ReadOnly):
    """The tokens of a text. T is the number of tokens read (at most ``limit`` of ``total``).

    text: the whole text in NFC.
    tokens: length T, ``text[start:end]`` of each token. Pieces of one character that the
        vocabulary lacks carry that whole character and share its span.
    ids: rows of the embedding matrix.
    spans: start and end of each token in ``text``, in code points.
    total: number of tokens of the whole text; T < total when the text was cut.
    """

    text: str
    tokens: tuple[str, ...]
    ids: Int64[IntArray, " T"]
    spans: Int64[IntArray, "T 2"]
    total: int

    def __len__(self) -> int:
        return len(self.tokens)

    @property
    def token_fields(self) -> TokenFields:
        """The tokens alone: ``RecurrentTrace(**tokens.token_fields, model=…, …)``."""
        return TokenFields(
            text=self.text, tokens=self.tokens, ids=self.ids, spans=self.spans, total=self.total
        )

    def ordered(self, order: tuple[int, ...]) -> TokenTrace:
        """The tokens in another order. ValueError where ``order`` is no permutation of T."""
        if sorted(order) != list(range(len(self))):
            raise ValueError(f"{order} does not order {len(self)} tokens")
        at = list(order)
        tokens = tuple(self.tokens[i] for i in order)
        return TokenTrace(self.text, tokens, self.ids[at], self.spans[at], self.total)


@dataclass(frozen=True)
class RecurrentTrace(TokenTrace):
    """What a recurrent language model computed on a text.

    Sizes: T tokens, E inputs, H units, G rows of W_hh (RNN H, LSTM 4H, GRU 3H), V entries.

    inputs: x_t, the embedding row of each token.
    hidden: h_t. Each lies in (-1, 1).
    initial: h_0, all zeros.
    logits: the scores of every token of the vocabulary to come after token t.
    guesses: length T, the three likeliest next tokens after token t, likeliest first.
    surprisal: -log2 p(token t | tokens before it) in bits; NaN for the first token, before which
        the model has read nothing.
    from_input: W_xh x_t. from_hidden: W_hh h_{t-1}. bias: b.
    gates: for the LSTM "input", "forget", "candidate", "output" and "cell"; for the GRU "reset",
        "update", "candidate". Empty for the RNN.
    """

    model: RecurrentName
    inputs: Float32[FloatArray, "T E"]
    hidden: Float32[FloatArray, "T H"]
    initial: Float32[FloatArray, " H"]
    logits: Float32[FloatArray, "T V"]
    guesses: tuple[tuple[Guess, ...], ...]
    surprisal: Float64[DoubleArray, " T"]
    from_input: Float32[FloatArray, "T G"]
    from_hidden: Float32[FloatArray, "T G"]
    bias: Float32[FloatArray, " G"]
    gates: Mapping[str, Float32[FloatArray, "T H"]] = field(default_factory=dict[str, FloatArray])


EPSILON = 1e-5  #: what nn.LayerNorm adds to the variance


@dataclass(frozen=True)
class TransformerTrace(TokenTrace):
    """What the Transformer computed on a text.

    Sizes: T tokens, D width, L layers, N heads of d = D / N, F units of a feed-forward network, V
    entries. In a (T, T) row i asks and column j answers.

    embedded: √D times the embedding row of each token. positions: the sinusoids added to them.
    q, k, v: queries, keys and values.
    dots: q_i · k_j. scaled: dots / √d. scores: scaled, with -inf where the mask closes.
    weights: the softmax of each row of scores. z: Σ_j weights_ij v_j.
    head_outputs: what each head adds to the stream, z W_O.
    inner: relu(W_1 norm(x)).
    normed: what each sub-layer reads, attention and feed-forward in turn.
    stream: the residual stream at the start and after each sub-layer.
    hidden: the normed stream at its end, which the output layer reads as it reads an h_t.
    logits, guesses, surprisal: as in ``RecurrentTrace``.
    final_gain, w_hy, b_y: the weights that read the stream off, shared by all traces.
    """

    model: Literal["transformer"]
    embedded: Float32[FloatArray, "T D"]
    positions: Float32[FloatArray, "T D"]
    q: Float32[FloatArray, "L N T d"]
    k: Float32[FloatArray, "L N T d"]
    v: Float32[FloatArray, "L N T d"]
    dots: Float32[FloatArray, "L N T T"]
    scaled: Float32[FloatArray, "L N T T"]
    scores: Float32[FloatArray, "L N T T"]
    weights: Float32[FloatArray, "L N T T"]
    z: Float32[FloatArray, "L N T d"]
    head_outputs: Float32[FloatArray, "L N T D"]
    inner: Float32[FloatArray, "L T F"]
    normed: Float32[FloatArray, "2*L T D"]
    stream: Float32[FloatArray, "2*L+1 T D"]
    hidden: Float32[FloatArray, "T D"]
    logits: Float32[FloatArray, "T V"]
    guesses: tuple[tuple[Guess, ...], ...]
    surprisal: Float64[DoubleArray, " T"]
    final_gain: Float32[FloatArray, " D"]
    w_hy: Float32[FloatArray, "V D"]
    b_y: Float32[FloatArray, " V"]

    @property
    def layer_logits(self) -> Float32[FloatArray, "L+1 T V"]:
        """The logits read off before the first layer and after each.

        The "logit lens" (nostalgebraist 2020): the final norm and W_hy on a stream that the later
        layers have not touched yet. The last row equals ``logits``. Computed when asked for.
        """
        x = self.stream[::2]  # (L + 1, T, D)
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x**2).mean(-1, keepdims=True) + EPSILON) * self.final_gain
        return x @ self.w_hy.T + self.b_y


@dataclass(frozen=True)
class MinGRUTrace(TokenTrace):
    """What the minGRU computed on a text. Letters as in ``TransformerTrace``; H = D units a layer.

    update: z_t. candidate: h̃_t. states: h_t = (1 - z_t) ⊙ h_{t-1} + z_t ⊙ h̃_t, with h_0 = 0.
    normed: what each recurrence and feed-forward network reads, in turn. The others: as there.
    """

    model: Literal["mingru"]
    embedded: Float32[FloatArray, "T D"]
    update: Float32[FloatArray, "L T D"]
    candidate: Float32[FloatArray, "L T D"]
    states: Float32[FloatArray, "L T D"]
    normed: Float32[FloatArray, "2*L T D"]
    stream: Float32[FloatArray, "2*L+1 T D"]
    hidden: Float32[FloatArray, "T D"]
    logits: Float32[FloatArray, "T V"]
    guesses: tuple[tuple[Guess, ...], ...]
    surprisal: Float64[DoubleArray, " T"]

    @property
    def shares(self) -> Float32[FloatArray, "L T T+1 D"]:
        """[t, k]: z_k ⊙ (1 - z_{k+1}) ⊙ … ⊙ (1 - z_t), the weight of h̃_k in h_t, 0 for k > t; in
        the last column that of h_0. A row adds up to 1."""
        layers, steps, units = self.update.shape
        w = np.zeros((layers, steps, steps + 1, units), np.float32)
        row = np.eye(steps + 1, dtype=np.float32)[-1, :, None].repeat(units, 1)  # all is h_0
        for t in range(steps):
            row = row * (1 - self.update[:, t, None])
            row[:, t] = self.update[:, t]
            w[:, t] = row
        return w


@dataclass(frozen=True)
class TranslationTrace(TokenTrace):
    """What a translator computed on a source text.

    Sizes: S source tokens, T target tokens with the closing end entry, H units. ``tokens``, ``ids``
    and ``spans`` are of the source (S, where ``TokenTrace`` says T).

    target_ids: y_t. target_tokens: length T, entries of the vocabulary.
    encoder_states: h_j. decoder_states: s_t.
    dots: s_t · h_j. scores: dots / √H. weights: a_tj; rows add up to 1. None in the version without
        attention.
    contexts: c_t, Σ_j a_tj h_j, or h_S in every row.
    probabilities: p(y_t | y before it, x).
    guesses: length T, the five likeliest tokens at each step, likeliest first.
    """

    model: TranslatorName
    target_ids: Int64[IntArray, " T"]
    target_tokens: tuple[str, ...]
    encoder_states: Float32[FloatArray, "S H"]
    decoder_states: Float32[FloatArray, "T H"]
    dots: Float32[FloatArray, "T S"] | None
    scores: Float32[FloatArray, "T S"] | None
    weights: Float32[FloatArray, "T S"] | None
    contexts: Float32[FloatArray, "T H"]
    probabilities: Float32[FloatArray, " T"]
    guesses: tuple[tuple[Guess, ...], ...]


@dataclass(frozen=True)
class GradientTrace(TokenTrace):
    """How one loss reaches back through the T steps of one model.

    The loss L is the sum over ``targets`` of -ln p(token t | tokens before it); the state that
    reads token t is h_{t-1}, so nothing after the last target's predecessor has any influence.

    targets: the tokens whose prediction is in the loss, each at least 1.
    loss: L in nats.
    hidden_norms: ‖∂L/∂h_t‖: the whole derivative, through the prediction made at t and through
        every later step. Exactly 0 where h_t does not touch the loss.
    cell_norms: ‖∂L/∂c_t‖ likewise (C = T); (0,) but for the LSTM.
    part_norms: ‖P_t‖, P_t being what step t adds to ∂L/∂W_hh = Σ_t P_t.
    part_along: ⟨P_t, ∂L/∂W_hh⟩ / ‖∂L/∂W_hh‖: how far each part goes in the direction of the sum.
        These add up to ``total_norm``.
    total_norm: ‖∂L/∂W_hh‖ (Frobenius).
    first_factors, second_factors: what step t does to the gradient on its way from t to t-1, as two
        factors; their product is ‖∂L/∂h_{t-1}‖ / ‖∂L/∂h_t‖ (for the LSTM, of c) wherever the loss
        is not read at t-1 itself. RNN: the slopes 1 - h², then W_hh. LSTM: the forget gate, then
        all that comes back through the other gates. GRU: the update gate, then the rest. NaN at
        the first step and where no gradient arrives.
    difference: the largest absolute difference between an entry of Σ_t P_t and of autograd's
        ∂L/∂W_hh, from PyTorch's own layer on the same text in double precision.
    largest: the largest absolute entry of autograd's ∂L/∂W_hh.
    """

    model: RecurrentName
    targets: Int64[IntArray, " n"]
    loss: float
    hidden_norms: Float64[DoubleArray, " T"]
    cell_norms: Float64[DoubleArray, " C"]
    part_norms: Float64[DoubleArray, " T"]
    part_along: Float64[DoubleArray, " T"]
    total_norm: float
    first_factors: Float64[DoubleArray, " T"]
    second_factors: Float64[DoubleArray, " T"]
    difference: float
    largest: float

    @property
    def state_norms(self) -> Float64[DoubleArray, " T"]:
        """The norms that the factors multiply up: of c_t for the LSTM, of h_t for the others."""
        return self.cell_norms if len(self.cell_norms) else self.hidden_norms


@dataclass(frozen=True)
class InfluenceTrace(TokenTrace):
    """How far a change of one state moves every later one, for one model.

    norms: [t, k] is ‖∂h_t/∂h_k‖₂ for k <= t: the longest that h_t can move, per unit of length by
        which h_k alone is moved. For the LSTM that runs through both h and c of the steps between,
        with c_k itself left as it was. NaN for k > t.
    carried: the same along the direct path only, past all matrices (C = T): the largest entry of
        the product of f_{k+1} … f_t (LSTM, ∂c_t/∂c_k) or of z_{k+1} … z_t (GRU). (0, 0) for the
        RNN, which has no such path.
    factor: mean over the units of what step t multiplies by: 1 - h_t² for the RNN, f_t for the
        LSTM, z_t for the GRU.
    largest_singular_value: of W_hh (for LSTM and GRU, of the rows of the candidate).
    """

    model: RecurrentName
    norms: Float64[DoubleArray, "T T"]
    carried: Float64[DoubleArray, "C C"]
    factor: Float64[DoubleArray, " T"]
    largest_singular_value: float
