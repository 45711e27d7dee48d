"""What the product inside P_t does in a network of one number: h_t = w h_{t-1} + x_t."""

from __future__ import annotations

from charts.facts import Fact, fact
from charts.text import number, percent


def products(w: float, steps: int) -> list[float]:
    """∂h_n/∂h_t = w^{n-t} for t = 1 … n (``steps``): what multiplies the part of each step."""
    return [w ** (steps - t) for t in range(1, steps + 1)]


def scalar_facts(w: float, steps: int) -> list[Fact]:
    """How even the parts are, w being 1, below or above, and how much the last two steps make up.

    At least two steps.
    """
    found = products(w, steps)
    key = "say_scalar_even" if w == 1 else "say_scalar_late" if w < 1 else "say_scalar_early"
    return [
        fact(
            key,
            w=f"{w:g}",
            steps=steps,
            first=number(found[0]),
            times=number(found[0]) if w > 1 else number(1 / found[0]),
            share=percent(sum(found[-2:]) / sum(found)),
        )
    ]
