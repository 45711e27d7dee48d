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

    best: int (T,), argmax_j a_tj. words: the steps that wrote letters or digits. placed: those of
    them whose largest weight lies on letters or digits too; the others look at a mark. pairs: how
    many pairs of placed steps look at two places; crossed: how many of those in the opposite order.
    crossing: the crossed pair whose smaller largest weight is greatest, None where none cross.
    striking: the step with the largest weight, a placed one where there is one. largest: the mean
    over the words of their largest weight; even: 1 / S, each weight if all were alike.
    """

    best: NDArray[np.int64]
    words: tuple[int, ...]
    placed: tuple[int, ...]
    pairs: int
    crossed: int
    crossing: Crossing | None
    striking: int
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
    best, highest = weights.argmax(axis=1), weights.max(axis=1)
    words = [t for t, token in enumerate(trace.target_tokens) if token != END and _is_word(token)]
    placed = [t for t in words if _is_word(trace.tokens[best[t]])]
    pairs, crossings = 0, []
    for n, t in enumerate(placed):
        for u in placed[n + 1 :]:
            pairs += best[t] != best[u]
            if best[t] > best[u]:
                crossings.append((min(highest[t], highest[u]), t, u))
    strongest = max(crossings, default=None)
    return Alignment(
        best=best,
        words=tuple(words),
        placed=tuple(placed),
        pairs=int(pairs),
        crossed=len(crossings),
        crossing=Crossing(strongest[1], strongest[2]) if strongest else None,
        striking=max(placed or range(len(best)), key=lambda t: highest[t]),
        largest=float(highest[words].mean()) if words else 0.0,
        even=1 / weights.shape[1],
    )


def _is_word(token: str) -> bool:
    return any(map(str.isalnum, token))
