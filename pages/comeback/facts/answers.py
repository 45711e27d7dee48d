"""What the answers to what there is to try say of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, fact
from charts.text import fixed, percent

if TYPE_CHECKING:
    from models.arrays import FloatArray
    from models.traces import MinGRUTrace


def two_places(trace: MinGRUTrace, shares: FloatArray) -> list[Fact]:
    """The row in which a unit looks hardest at two tokens that do not stand side by side."""
    steps = len(trace)
    best = (0.0, 0, 0, 0, 0, 0)
    for layer, row in np.ndindex(len(shares), steps):
        weights = shares[layer, row, : row + 1]  # (t, H)
        for first in range(row - 1):
            both = np.minimum(weights[first], weights[first + 2 :])  # the weaker of the two
            if not both.size or both.max() <= best[0]:
                continue
            gap, unit = (int(n) for n in np.unravel_index(int(both.argmax()), both.shape))
            best = (float(both.max()), layer, unit, row, first, first + 2 + gap)
    weakest, layer, unit, row, first, second = best
    if not weakest:
        return []
    weights = shares[layer, row, :, unit]
    return [
        fact(
            "answer_two",
            layer=layer + 1,
            unit=unit + 1,
            token=token_in_markdown(trace, row),
            step=row + 1,
            first=token_in_markdown(trace, first),
            first_weight=fixed(weights[first], 2),
            second=token_in_markdown(trace, second),
            second_weight=fixed(weights[second], 2),
        )
    ]


def writes_most(trace: MinGRUTrace) -> list[Fact]:
    """Of each layer the token, the first aside, at which its units write most on average."""
    if len(trace) < 2:
        return []
    found = []
    for layer, update in enumerate(trace.update.mean(axis=-1)):
        step = 1 + int(update[1:].argmax())
        found.append(
            fact(
                "answer_writes",
                layer=layer + 1,
                token=token_in_markdown(trace, step),
                share=percent(update[step]),
            )
        )
    return found
