"""What the turning by position (RoPE) makes of a query and a key, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, fact
from charts.text import count, fixed

if TYPE_CHECKING:
    from models.arrays import DoubleArray
    from models.hugging_face.turning import Turning
    from models.traces import TokenTrace

#: Positions over which the products are drawn.
REACH = 64


class Pair(NamedTuple):
    """What is turned. at: the layer among those that turn. pair: m. All counted from 0.

    i, j: the tokens of query and key. p_i, p_j: the positions at which they are taken to stand.
    """

    at: int
    head: int
    pair: int
    i: int
    j: int
    p_i: int
    p_j: int


def telling_pair(turning: Turning, at: int, head: int, i: int, j: int) -> int:
    """The pair whose product the turning moves most over ``REACH`` positions of the query."""
    swing = np.ptp([products(turning, at, head, i, j, p, 0) for p in range(REACH)], axis=0)
    return int(swing.argmax())


def products(
    turning: Turning, at: int, head: int, i: int, j: int, p_i: int, p_j: int
) -> DoubleArray:
    """What each pair adds to q · k where query i stands at p_i and key j at p_j, (P,)."""
    q, k = turning.arrows(at, head, i, j)
    return (turning.turned(at, q, p_i) * turning.turned(at, k, p_j)).sum(-1)


def turning_facts(turning: Turning, chosen: Pair, read: TokenTrace) -> list[Fact]:
    """By how much the pair turns, and what meets."""
    at, head, pair, i, j, p_i, p_j = chosen
    theta = float(turning.speed(at)[pair])
    parts = products(turning, at, head, i, j, p_i, p_j)
    return [
        fact(
            "turned_by",
            query=token_in_markdown(read, i),
            pair=pair + 1,
            theta=fixed(theta, 4),
            p=p_i,
            angle=fixed(np.degrees(theta * p_i), 1),
        ),
        fact(
            "meets",
            answers=token_in_markdown(read, j),
            product=fixed(float(parts[pair]), 3),
            all=fixed(float(parts.sum()), 3),
            distance=p_i - p_j,
        ),
        fact("slow", tokens=count(round(2 * np.pi / theta))) if theta > 0 else fact("still"),
    ]
