"""What is said of positions and of the order of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, fact
from charts.text import count, fixed
from pages.transformer.facts.bits import ROUNDING, bits

if TYPE_CHECKING:
    from models.analysis.changes import OrderTrace
    from models.decoding.predictions import Shift
    from models.traces import TransformerTrace


def same_prediction(shift: Shift) -> bool:
    """Whether a change left the prediction as it was, rounding apart."""
    return shift.bits < ROUNDING


def wavelengths(width: int) -> tuple[float, float, float]:
    """Tokens after which the first, the middle and the last pair of dimensions come back to where
    they were: 2π · 10000^(2i/D)."""
    first, middle, last = (
        float(2 * np.pi * 10000 ** (2 * i / width)) for i in (0, width // 4, width // 2 - 1)
    )
    return first, middle, last


def position_cosines(positions: np.ndarray) -> tuple[float, float]:
    """The mean cosine of neighbouring rows of (T, D), and that of the first and the last row.

    ValueError where there are not two rows.
    """
    if len(positions) < 2:
        raise ValueError("a cosine needs two positions")
    rows = positions.astype(np.float64)
    unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return float((unit[1:] * unit[:-1]).sum(1).mean()), float(unit[0] @ unit[-1])


def position_facts(trace: TransformerTrace) -> list[Fact]:
    """How fast the waves are, how long PE is beside √D E, how alike near and far positions are."""
    width = trace.positions.shape[1]
    short, middle, long = (
        fixed(wave, 1) if wave < 100 else count(round(wave)) for wave in wavelengths(width)
    )
    embedded, position = (
        fixed(np.linalg.norm(rows.astype(np.float64), axis=1).mean(), 1)
        for rows in (trace.embedded, trace.positions)
    )
    facts = [
        fact("say_waves", short=short, n=2 * (width // 4) + 1, middle=middle, long=long),
        fact("say_sizes", embedded=embedded, position=position),
    ]
    if len(trace) > 1:
        near, far = position_cosines(trace.positions)
        facts.append(fact("say_near", near=fixed(near, 2), far=fixed(far, 2)))
    return facts


def order_facts(found: OrderTrace) -> list[Fact]:
    """How far another order moves the prediction, with positions and mask and without."""
    shifts = found.shifts
    facts = [
        fact(
            "say_order",
            both=bits(shifts[True, True].bits),
            positions=bits(shifts[True, False].bits),
            mask=bits(shifts[False, True].bits),
            none=bits(shifts[False, False].bits),
        )
    ]
    if found.order == tuple(range(len(found.order))):
        facts.append(fact("say_unshuffled"))
    else:
        if same_prediction(shifts[False, False]):
            facts.append(fact("say_no_order"))
        if not same_prediction(shifts[False, True]):
            facts.append(fact("say_mask_orders"))
        if shifts[True, True].bits < shifts[False, True].bits:
            facts.append(fact("say_not_textbook"))
    return [*facts, fact("say_untrained")]
