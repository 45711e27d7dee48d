"""What the weights of a translation say: where each word looked, and where the order crosses."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from charts.next_tokens import END

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.translation_trace import TranslationTrace

#: Where the largest weight is on average below this many times an even share, nothing stands out.
CLEAR = 2.0


class Crossing(NamedTuple):
    """Two steps in order whose largest weights lie in the opposite order. All count from 0."""

    earlier: int
    later: int


class Alignment(NamedTuple):
    """Where the T steps of a translation put their largest weights.

    best: int (T,), argmax_j a_tj. words: the steps that wrote letters or digits. pairs: how many
    pairs of them look at two places; crossed: how many of those in the opposite order. crossing:
    the crossed pair whose smaller largest weight is greatest, None where none cross. largest: the
    mean over the words of their largest weight; even: 1 / S, each weight if all were alike.
    """

    best: NDArray[np.int64]
    words: tuple[int, ...]
    pairs: int
    crossed: int
    crossing: Crossing | None
    largest: float
    even: float

    @property
    def clear(self) -> bool:
        """Whether the largest weights stand out at all."""
        return self.largest >= CLEAR * self.even


def alignment(trace: TranslationTrace) -> Alignment:
    """Read off the weights (T, S) of a trace with attention; ValueError without weights."""
    weights = trace.weights
    if weights is None or not weights.size:
        raise ValueError("there are no attention weights to read")
    best = weights.argmax(axis=1)
    words = tuple(
        t
        for t, token in enumerate(trace.target_tokens)
        if token != END and any(map(str.isalnum, token))
    )
    pairs, crossings = 0, []
    for n, t in enumerate(words):
        for u in words[n + 1 :]:
            pairs += best[t] != best[u]
            if best[t] > best[u]:
                crossings.append((min(weights[t, best[t]], weights[u, best[u]]), t, u))
    strongest = max(crossings, default=None)
    return Alignment(
        best=best,
        words=words,
        pairs=int(pairs),
        crossed=len(crossings),
        crossing=Crossing(strongest[1], strongest[2]) if strongest else None,
        largest=float(weights[list(words)].max(axis=1).mean()) if words else 0.0,
        even=1 / weights.shape[1],
    )
