"""How three networks look back on one text, and how often each turns back to an older token.

Weights are (T, T), a row for each token that looks: 0 or NaN where it cannot.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, fact
from charts.text import count, fixed, percent
from pages.comeback.facts.units import reach

if TYPE_CHECKING:
    from models.arrays import DoubleArray, FloatArray
    from models.traces import TokenTrace

#: A weight rises where it gains more than this from one row to the next.
RISE = 0.01


class Rise(NamedTuple):
    """A weight that is larger in a row than in the one before. row, column: from 0."""

    row: int
    column: int
    before: float
    after: float


class Rises(NamedTuple):
    """count: of weights of older tokens that rise, among so many. largest: None where none does."""

    count: int
    among: int
    largest: Rise | None


class HeadPlace(NamedTuple):
    """A head of the Transformer, both from 0."""

    layer: int
    head: int


def rises(weights: FloatArray | DoubleArray) -> Rises:
    """How often a row turns back to a token that was already old in the row before: k < t - 1."""
    steps = len(weights)
    change = np.diff(weights, axis=0)  # row t - 1: from t - 1 to t
    older = np.tri(max(steps - 1, 0), steps, -1, dtype=bool)
    gained = np.where(older, change, -np.inf)
    risen = gained > RISE
    if not risen.any():
        return Rises(0, int(older.sum()), None)
    row, column = (int(n) for n in np.unravel_index(int(gained.argmax()), gained.shape))
    before, after = float(weights[row, column]), float(weights[row + 1, column])
    return Rises(int(risen.sum()), int(older.sum()), Rise(row + 1, column, before, after))


def furthest_layer(shares: FloatArray) -> int:
    """The layer of the minGRU whose units look furthest back on average, from 0."""
    return int(reach(shares).mean(axis=1).argmax())


def turning_head(weights: FloatArray) -> HeadPlace:
    """The head that turns back most to one older token. weights (L, heads, T, T)."""

    def most(place: HeadPlace) -> float:
        largest = rises(weights[place]).largest
        return largest.after - largest.before if largest else 0.0

    return max((HeadPlace(*at) for at in np.ndindex(*weights.shape[:2])), key=most)


def nearest_head(weights: FloatArray, like: FloatArray) -> HeadPlace:
    """The head whose weights differ least from ``like`` (T, T), by the sum of the differences."""
    apart = np.abs(weights.astype(np.float64) - like).sum(axis=(2, 3))
    return HeadPlace(*(int(n) for n in np.unravel_index(int(apart.argmin()), apart.shape)))


def row_shares(norms: DoubleArray) -> DoubleArray:
    """‖∂h_t/∂h_k‖ (T, T), NaN where k > t, as shares of their rows."""
    held = np.nan_to_num(norms)
    return held / np.maximum(held.sum(axis=1, keepdims=True), 1e-300)


def beside_facts(
    trace: TokenTrace, weights: FloatArray, head: FloatArray, place: HeadPlace
) -> list[Fact]:
    """How often the head turns back, where most, and that the minGRU never does.

    weights (T, T): of the minGRU. head: of the head at ``place``.
    """
    if len(trace) < 3:
        return [fact("say_few")]
    found, own = rises(head), rises(weights)
    name = fact("head", layer=place.layer + 1, head=place.head + 1)
    return [
        fact("say_rises", head=name, count=found.count, among=found.among),
        *back_fact(trace, weights, head, place),
        fact("say_never", count=own.count, among=own.among),
    ]


def back_fact(
    trace: TokenTrace, weights: FloatArray, head: FloatArray, place: HeadPlace
) -> list[Fact]:
    """Where a head turns back most, and what the minGRU's weight does there. None: nowhere."""
    largest = rises(head).largest
    if largest is None:
        return []
    row, column, before, after = largest
    return [
        fact(
            "say_back",
            head=fact("head", layer=place.layer + 1, head=place.head + 1),
            asks=token_in_markdown(trace, row),
            step=row + 1,
            token=token_in_markdown(trace, column),
            place=column + 1,
            before=fixed(before, 2),
            after=fixed(after, 2),
            fallen=fixed(float(weights[row - 1, column]), 2),
            left=fixed(float(weights[row, column]), 2),
        )
    ]


def gru_fact(trace: TokenTrace, shares: DoubleArray) -> Fact:
    """How much of the last state's dependence lies on the first half of the text."""
    half = len(trace) // 2
    return fact("say_gru", half=half, share=percent(float(shares[-1, :half].sum())))


def recall_fact(
    right: Mapping[str, float], chance: float, length: int, steps: int, on: date
) -> Fact:
    """Who learned to say the first of many symbols again, in the lab's runs recorded ``on``.

    right: share of right answers at the end, by model: "gru", "transformer", and "one" and "two",
    the minGRU with so many layers.
    """
    return fact(
        "say_recall",
        length=length,
        steps=count(steps),
        on=on.isoformat(),
        chance=percent(chance),
        **{name: percent(share) for name, share in right.items()},
    )
