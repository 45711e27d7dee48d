"""What is said of softmax with and without the division by √d."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, fact
from charts.text import count, fixed, number, percent

if TYPE_CHECKING:
    from models.analysis.scaling import Draw, Softening

#: Where the typical gradient keeps more than this part of the divided one, little is lost.
LITTLE_LOST = 0.5


def norm(value: float) -> str:
    """The length of a gradient: three decimals, or its power of ten where it is small."""
    return fixed(value, 3) if value >= 0.01 else number(value)


def softmax_facts(one: Draw, many: Softening) -> list[Fact]:
    """What the division does to the weights and the gradient of one draw, and of many."""
    largest, bits, jacobian = (one.measures[key] for key in ("largest", "entropy", "jacobian"))
    return [
        fact(
            "say_weights",
            d=one.size,
            raw_largest=percent(largest[0]),
            largest=percent(largest[1]),
            raw_bits=fixed(bits[0], 2),
            bits=fixed(bits[1], 2),
            raw_keys=fixed(2 ** bits[0], 1),
            keys=fixed(2 ** bits[1], 1),
        ),
        fact("say_jacobian", raw=norm(jacobian[0]), scaled=norm(jacobian[1])),
        median_fact(many, one.size),
    ]


def median_fact(many: Softening, size: int) -> Fact:
    """How much of the gradient the typical draw keeps at d = ``size``, one of ``many.sizes``."""
    raw, scaled = many.quartiles["jacobian"][:, 1]  # (S,) each
    at = int(np.flatnonzero(many.sizes == size)[0])
    values = {"draws": many.draws, "d": size, "raw": norm(raw[at]), "scaled": norm(scaled[at])}
    if raw[at] > LITTLE_LOST * scaled[at]:
        return fact("say_median_even", **values)
    return fact(
        "say_median_lost",
        times=fact("times", n=count(round(raw[0] / raw[at]))),
        least=int(many.sizes[0]),
        raw_least=norm(raw[0]),
        scaled_least=norm(scaled[0]),
        **values,
    )
