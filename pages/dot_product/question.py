"""What /dot-product asks: the dot product of the two arrows."""

from __future__ import annotations

import math
import re

from charts.facts import fact
from charts.question import Question, Spot, counted_or_close
from charts.text import number

#: Where the arrows stand at first, and the largest coordinate (assets/components/vectors).
FIRST = ((4.0, 1.0), (2.0, 3.0))
LARGEST = 10.0
COORDINATES = re.compile(r"(-?\d{1,2}(?:\.\d{1,3})?),(-?\d{1,2}(?:\.\d{1,3})?)", re.ASCII)

Vector = tuple[float, float]


def vector(given: str, first: Vector) -> Vector:
    """An arrow as an address says it, ``4,1``; ``first`` where it says something else."""
    found = COORDINATES.fullmatch(given)
    x, y = (float(found[1]), float(found[2])) if found else first
    return (x, y) if max(abs(x), abs(y)) <= LARGEST and (x or y) else first


def product_question(a: Vector, b: Vector) -> Question | None:
    """a₁b₁ + a₂b₂, among what comes of the usual mistakes: lengths alone, a minus, crosswise."""
    (ax, ay), (bx, by) = a, b
    sizes = math.hypot(ax, ay) * math.hypot(bx, by)
    return counted_or_close(
        ax * bx + ay * by,
        [sizes, ax * bx - ay * by, ax * by + ay * bx, ax * bx],
        fact("guess_ask", ax=number(ax), ay=number(ay), bx=number(bx), by=number(by)),
        fact(
            "guess_why",
            ax=number(ax),
            ay=number(ay),
            bx=number(bx),
            by=number(by),
            sizes=number(sizes),
        ),
        ("sums",),
        Spot("sums"),
        number,
    )
