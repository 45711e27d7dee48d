"""A question that a lesson asks before its picture gives the answer away: predict, then reveal.

Data, no page: who asks it (a page, or a teacher of a class) writes its sentences from the lesson's
catalog. A lesson makes one of what its page has computed, in ``pages/<lesson>/question.py``, and
none where the reader's sentence gives no good one: nothing to choose from, or a tie.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from charts.chips import label, runs
from charts.facts import Fact, fact
from charts.text import count, percent, small_share

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.traces import TokenTrace

#: So many choices at most.
MOST = 5
#: Shares between the bands of ``banded``.
EDGES = (0.0001, 0.01, 0.1)


class Spot(NamedTuple):
    """Where a choice stands on the picture (assets/components/predict/spots.ts).

    part: its name there. n: which of them, from 0; a "band" of a chart reaches from n to ``to``.
    """

    part: str
    n: float = 0
    to: float = 0


@dataclass(frozen=True)
class Choice:
    """name: what is chosen. spot: where. value: the picture's number for it, as written there.

    told: how far from the truth a reader is who takes it.
    """

    name: str | Fact
    spot: Spot | None
    value: str
    told: Fact


@dataclass(frozen=True)
class Question:
    """ask: the question. choices: 2 to ``MOST``, in the order of the picture. why: of the answer.

    answer: the place of the true one among them. number: what the model computed for it.
    veils: the parts of the picture that give it away (spots.ts).
    """

    ask: Fact
    choices: tuple[Choice, ...]
    answer: int
    number: float
    why: Fact
    veils: tuple[str, ...]


class Item(NamedTuple):
    """One of the things among which the largest is asked for."""

    name: str | Fact
    value: float
    spot: Spot | None = None


def largest(
    items: Sequence[Item],
    ask: Fact,
    why: Callable[[int], Fact],
    veils: tuple[str, ...],
    written: Callable[[float], str] = percent,
) -> Question | None:
    """Which of ``items`` has the largest value; the choices are it and its runners-up.

    They stay in the order of ``items``. why: called with the place of the largest in ``items``.
    written: a value as the picture writes it; where the two largest are written alike, nothing is
    asked. Values are shares where it is ``percent``: then a distance is in percentage points.
    """
    order = sorted(range(len(items)), key=lambda n: -items[n].value)
    if len(order) < 2 or written(items[order[0]].value) == written(items[order[1]].value):
        return None
    best = items[order[0]]
    shown = sorted(order[:MOST])

    def told(n: int) -> Fact:
        if n == order[0]:
            return fact("guess.right", answer=best.name, value=written(best.value))
        values = {
            "mine": items[n].name,
            "value": written(items[n].value),
            "answer": best.name,
            "best": written(best.value),
            "rank": order.index(n) + 1,
        }
        if written is not percent:
            return fact("guess.other", **values)
        return fact("guess.share", points=points(best.value - items[n].value), **values)

    return Question(
        ask=ask,
        choices=tuple(
            Choice(items[n].name, items[n].spot, written(items[n].value), told(n)) for n in shown
        ),
        answer=shown.index(order[0]),
        number=best.value,
        why=why(order[0]),
        veils=veils,
    )


def banded(
    share: float, ask: Fact, why: Fact, veils: tuple[str, ...], powers: bool = True
) -> Question | None:
    """How large a share is: the choices are bands, from the largest down as on a chart's axis.

    powers: whether the chart has them on a scale of powers, where each band has room.
    """
    if not 0 <= share <= 1 or not math.isfinite(share):
        return None
    ends = (EDGES[0] / 1000, *EDGES, 1.0)
    bands = list(pairwise(ends))[::-1]
    answer = sum(share < low for low, _ in bands[:-1])

    def name(low: float, high: float) -> Fact:
        if low == ends[0]:
            return fact("guess.below", high=small_share(high))
        if high == 1:
            return fact("guess.above", low=small_share(low))
        return fact("guess.between", low=small_share(low), high=small_share(high))

    def told(n: int) -> Fact:
        found = small_share(share)
        if n == answer:
            return fact("guess.right_band", value=found)
        low, high = bands[n]
        key = "guess.too_high" if n < answer else "guess.too_low"
        off = low - share if n < answer else share - high
        return fact(key, value=found, points=points(off))

    choices = tuple(
        Choice(
            name(*band),
            Spot("band", *band) if powers else Spot("chart"),
            small_share(share) if n == answer else "",
            told(n),
        )
        for n, band in enumerate(bands)
    )
    return Question(ask, choices, answer, share, why, veils)


def counted_or_close(
    true: float,
    others: Sequence[float],
    ask: Fact,
    why: Fact,
    veils: tuple[str, ...],
    spot: Spot,
    written: Callable[[float], str] = lambda value: count(round(value)),
) -> Question | None:
    """Which number it is: the true one among ``others``, from the smallest to the largest."""
    names = {written(true): true}
    for other in others:
        if len(names) < MOST:
            names.setdefault(written(other), other)
    if len(names) < 2:
        return None
    values = sorted(names.values())
    answer = values.index(true)

    def told(n: int) -> Fact:
        if n == answer:
            return fact("guess.right_number", answer=written(true))
        off = written(abs(values[n] - true))
        key = "guess.more" if values[n] > true else "guess.fewer"
        return fact(key, answer=written(true), off=off)

    choices = tuple(Choice(written(v), spot, "", told(n)) for n, v in enumerate(values))
    return Question(ask, choices, answer, true, why, veils)


def points(difference: float) -> str:
    """Percentage points: 38, 3.4, <0.1."""
    return percent(abs(difference)).removesuffix("%")


def token_items(
    trace: TokenTrace, values: NDArray[np.floating], part: str, among: Sequence[int] | None = None
) -> list[Item]:
    """The tokens of a text with a value each, (T,), as they stand on the picture.

    The bytes of one character share a chip, and are left out; where a word stands twice, its place
    stands before it. among: only these tokens, from 0.
    """
    alone = {first for first, length in runs(trace) if length == 1}
    asked = alone if among is None else alone.intersection(among)
    items = placed(dict(enumerate(trace.tokens)), values.tolist(), part)
    return [item for t, item in enumerate(items) if t in asked]


def placed(tokens: Mapping[int, str], values: Sequence[float], part: str) -> list[Item]:
    """Tokens by their places on the picture, from 0; ``values`` are of all places.

    Where a word stands twice, its place stands before it.
    """
    names = {t: label(token) for t, token in tokens.items()}
    often = Counter(names.values())
    return [
        Item(name if often[name] == 1 else f"{t + 1} {name}", float(values[t]), Spot(part, t))
        for t, name in names.items()
    ]
