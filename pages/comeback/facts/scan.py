"""The parallel scan of one unit on a text: which stretches are joined, and in how many rounds.

As ``models.scan.scan_in_tree`` does it: neighbours are joined in pairs on the way up; on the way
down the states between those that are known take one step more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, fact
from charts.text import count, fixed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.arrays import DoubleArray, FloatArray
    from models.traces import TokenTrace


@dataclass(frozen=True)
class Stretch:
    """Steps first … last, from 0, as one step: h ↦ a h + b. state: h after them."""

    first: int
    last: int
    a: float
    b: float
    state: float


@dataclass(frozen=True)
class Handed:
    """On the way down: the state after stretch ``of`` of the round above goes into ``to``."""

    round: int
    of: int
    to: int


@dataclass(frozen=True)
class Tree:
    """rounds: of the way up, the steps themselves first. handed: of the way down, topmost first."""

    rounds: tuple[tuple[Stretch, ...], ...]
    handed: tuple[Handed, ...]

    @property
    def up(self) -> int:
        """Rounds of joining that wait for one another."""
        return len(self.rounds) - 1

    @property
    def down(self) -> int:
        """Rounds on the way down in which a state is handed on."""
        return len({each.round for each in self.handed})


def pairs_of(update: FloatArray, candidate: FloatArray) -> tuple[DoubleArray, DoubleArray]:
    """a_t = 1 - z_t and b_t = z_t h̃_t of one unit, (T,) each."""
    z = update.astype(np.float64)
    return 1 - z, z * candidate.astype(np.float64)


def scan_tree(a: DoubleArray, b: DoubleArray) -> Tree:
    """The tree over steps with the pairs (a, b), (T,) each, h_0 = 0."""
    spans = [(t, t) for t in range(len(a))]
    levels = [(spans, np.asarray(a, np.float64), np.asarray(b, np.float64))]
    while len(levels[-1][0]) > 1:
        spans, a, b = levels[-1]
        even = len(spans) - len(spans) % 2
        joined = [(spans[n][0], spans[n + 1][1]) for n in range(0, even, 2)]
        levels.append((joined, a[1:even:2] * a[0:even:2], a[1:even:2] * b[0:even:2] + b[1:even:2]))
    states: list[DoubleArray] = []
    handed: list[Handed] = []
    for n in range(len(levels) - 1, -1, -1):
        spans, a, b = levels[n]
        h = b.copy()  # that of the first stretch is its state; the others are found below
        if states:
            above = states[-1]
            h[1::2] = above
            for to in range(2, len(spans), 2):
                h[to] = a[to] * above[to // 2 - 1] + b[to]
                handed.append(Handed(n, to // 2 - 1, to))
        states.append(h)
    rounds = tuple(
        tuple(
            Stretch(*span, *map(float, numbers))
            for span, *numbers in zip(spans, a, b, state, strict=True)
        )
        for (spans, a, b), state in zip(levels, reversed(states), strict=True)
    )
    return Tree(rounds, tuple(handed))


def scan_facts(trace: TokenTrace, tree: Tree, layers: int) -> list[Fact]:
    """How many rounds wait for one another, and the last state, which both ways give."""
    steps = len(trace)
    last = tree.rounds[0][-1].state
    joins = sum(len(each) for each in tree.rounds[1:]) + len(tree.handed)
    return [
        fact("say_rounds", steps=steps, up=tree.up, down=tree.down, layers=layers),
        fact("say_joins", joins=joins, steps=steps, state=fixed(last, 4)),
    ]


def depth_rows(lengths: Sequence[int]) -> list[tuple[str, str, str, str]]:
    """T, and what waits for one another in a layer: steps, rounds up and down, attention's one."""
    return [
        (count(length), count(length), count(2 * (length.bit_length() - 1)), "1")
        for length in lengths
    ]
