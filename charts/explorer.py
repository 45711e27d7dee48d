"""What the attention explorer shows, as JSON: every number exactly as torch computed it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from charts.chips import label, runs
from charts.facts import Fact, fact
from charts.packing import packed, picture, rounded
from charts.words import PictureWords

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.traces import FloatArray, TransformerTrace


class Symbols(NamedTuple):
    """How the formulas of a lesson call the four roles."""

    query: str
    key: str
    value: str
    output: str


WORDS = PictureWords(("explorer.",))
#: Of more tokens than this the colours show the square roots of the weights (explorer/view.ts).
MANY = 20
SELF_ATTENTION = Symbols("q", "k", "v", "z")


@dataclass(frozen=True)
class Attention:
    """One attention of S queries on T keys.

    queries, keys: the tokens of each side, lengths S and T; query_runs, key_runs:
    ``charts.chips.runs`` of them.
    q: float32 (S, d). k, v: (T, d). z: (S, d). dots: (S, T), q_i · k_j. weights: (S, T), each row
    adds up to 1.
    """

    queries: Sequence[str]
    keys: Sequence[str]
    query_runs: Sequence[tuple[int, int]]
    key_runs: Sequence[tuple[int, int]]
    q: FloatArray
    k: FloatArray
    v: FloatArray
    z: FloatArray
    dots: FloatArray
    weights: FloatArray

    def check(self) -> None:
        """Raises ValueError where the shapes do not fit."""
        (s, d), t = self.q.shape, len(self.k)
        shapes = [each.shape for each in (self.k, self.v, self.z, self.dots, self.weights)]
        if shapes != [(t, d), (t, d), (s, d), (s, t), (s, t)]:
            raise ValueError(f"q {self.q.shape} does not fit k, v, z, dots, weights {shapes}")
        if (len(self.queries), len(self.keys)) != (s, t):
            tokens = f"{len(self.queries)} and {len(self.keys)} tokens"
            raise ValueError(f"{tokens} for {s} queries and {t} keys")


def head_attention(trace: TransformerTrace, layer: int, head: int) -> Attention:
    """One head of self-attention, where S = T. layer, head: counted from 0."""
    return Attention(
        queries=trace.tokens,
        keys=trace.tokens,
        query_runs=runs(trace),
        key_runs=runs(trace),
        q=trace.q[layer, head],
        k=trace.k[layer, head],
        v=trace.v[layer, head],
        z=trace.z[layer, head],
        dots=trace.dots[layer, head],
        weights=trace.weights[layer, head],
    )


def explorer_figure(
    attention: Attention,
    causal: bool,
    scaled: bool = True,
    temperature: float = 1.0,
    symbols: Symbols = SELF_ATTENTION,
    start: tuple[int, int] | None = None,
) -> dict[str, Any]:
    """What the explorer is sent.

    causal: key j is closed to query i where j > i. scaled: dots were divided by √d; temperature:
    and by this. start: the cell that is shown until another is pointed at; without one that of the
    largest weight. Raises ValueError where the shapes do not fit.
    """
    attention.check()
    return {
        "queries": list(attention.queries),
        "keys": list(attention.keys),
        "queryRuns": [list(run) for run in attention.query_runs],
        "keyRuns": [list(run) for run in attention.key_runs],
        "d": attention.q.shape[1],
        "q": packed(attention.q),
        "k": packed(attention.k),
        "v": packed(attention.v),
        "z": packed(attention.z),
        "dots": packed(attention.dots),
        "weights": packed(attention.weights),
        "causal": causal,
        "scaled": scaled,
        "temperature": temperature,
        "symbols": symbols._asdict(),
        "start": start,
        "story": None,
    }


def every_head(
    trace: TransformerTrace, starts: Mapping[tuple[int, int], tuple[int, int] | None]
) -> dict[str, Any]:
    """All heads at once, for a page that is saved and has nobody to ask for another head.

    Of each head q, k and v; products, weights and sums follow from them in the browser. starts: of
    each (layer, head) the cell that is shown first.
    """
    layers, heads, steps, d = trace.q.shape
    rows = layers * heads, steps * d
    return {
        "tokens": list(trace.tokens),
        "layers": layers,
        "heads": heads,
        **{name: rounded(getattr(trace, name).reshape(rows)) for name in ("q", "k", "v")},
        "starts": [[starts.get((n, m)) for m in range(heads)] for n in range(layers)],
    }


def weights_figure(
    queries: Sequence[str], keys: Sequence[str], weights: FloatArray, causal: bool
) -> dict[str, Any]:
    """What the explorer is sent of an attention of which the weights (S, T) are all that is known.

    It shows no product and no score. Each token is a chip of its own. causal: as above.
    """
    s, t = weights.shape
    if (len(queries), len(keys)) != (s, t):
        raise ValueError(f"{len(queries)} and {len(keys)} tokens for {s} queries and {t} keys")
    return {
        "queries": list(queries),
        "keys": list(keys),
        "queryRuns": [[i, 1] for i in range(s)],
        "keyRuns": [[j, 1] for j in range(t)],
        "d": 0,
        **dict.fromkeys(("q", "k", "v", "z", "dots"), ""),
        "weights": packed(weights),
        "causal": causal,
        "scaled": True,
        "temperature": 1.0,
        "symbols": SELF_ATTENTION._asdict(),
        "start": None,
        "story": None,
    }


def matrix_fact(
    tokens: Sequence[str], weights: FloatArray, keys: Sequence[str] | None = None
) -> Fact:
    """The text alternative of an attention: where the largest weight (S, T) of each query goes.

    keys: the tokens that are asked, where they are not those that ask. The key of the sentence is
    one of all lessons.
    """
    asked = tokens if keys is None else keys
    pairs = (
        f"{i + 1} {label(tokens[i])} → {j + 1} {label(asked[j])}"
        for i, j in enumerate(map(int, weights.argmax(axis=1)))
    )
    return fact("attention_matrix.alt", tokens=len(tokens), pairs="; ".join(pairs))


def thumbnails(
    weights: FloatArray,
    titles: Sequence[Sequence[str]],
    layer: int,
    head: int,
    palette: Palette,
    ranking: Sequence[tuple[int, int]] = (),
) -> dict[str, Any]:
    """The picker of heads: a small picture of each head's weights (L, heads, T, T).

    titles: L × heads, what each is called in words. layer, head: the one that is shown. ranking:
    (layer, head) of all, in the order in which they are offered; by layer without it. Of more than
    MANY tokens the pictures show square roots, up to the head's largest weight, as the matrix does.
    """
    many = weights.shape[-1] > MANY

    def small(one: FloatArray) -> str:
        if many:
            return picture(np.sqrt(one / max(float(one.max()), 1e-9)), palette.sequential, 0.0, 1.0)
        return picture(one, palette.sequential, 0.0, 1.0)

    return {
        "layer": layer,
        "head": head,
        "rows": [
            [{"image": small(one), "title": title} for one, title in zip(row, names, strict=True)]
            for row, names in zip(weights, titles, strict=True)
        ],
        "ranking": [list(place) for place in ranking],
    }
