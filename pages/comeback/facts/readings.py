"""What the two readings of the minGRU say of a text, and what neither can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import label, token_in_markdown
from charts.facts import Fact, counted, fact
from charts.text import fixed, percent
from pages.comeback.facts.units import reach

if TYPE_CHECKING:
    from models.arrays import FloatArray
    from models.traces import MinGRUTrace


def reading_facts(trace: MinGRUTrace, shares: FloatArray) -> list[Fact]:
    """How far each layer looks back, which unit furthest, and how much is left of the start."""
    back = reach(shares)
    start = shares[:, -1, -1].mean(axis=-1)  # of h_T, (L,)
    facts = []
    for layer, units in enumerate(back):
        unit = int(units.argmax())
        facts.append(
            fact(
                "say_reach",
                layer=layer + 1,
                mean=fixed(units.mean(), 1),
                unit=unit + 1,
                furthest=fixed(units[unit], 1),
                start=percent(start[layer]),
            )
        )
    if len(trace) > 1:
        facts.append(_keeps(trace))
    return facts


def _keeps(trace: MinGRUTrace) -> Fact:
    """At which token the last layer's units write most and least, the first token aside."""
    written = trace.update[-1].mean(axis=-1)
    most, least = (1 + int(find(written[1:])) for find in (np.argmax, np.argmin))
    return fact(
        "say_written",
        layer=len(trace.update),
        most=token_in_markdown(trace, most),
        most_share=percent(written[most]),
        least=token_in_markdown(trace, least),
        least_share=percent(written[least]),
    )


def readings_alt(trace: MinGRUTrace, weights: FloatArray) -> Fact:
    """The picture in words. weights (T, T + 1): of what is shown."""
    steps = len(trace)
    best = weights[:, :steps].argmax(axis=1)
    pairs = "; ".join(
        f"{t + 1} {label(trace.tokens[t])} → {k + 1} {label(trace.tokens[k])}"
        for t, k in enumerate(map(int, best))
    )
    return fact("readings_alt", steps=counted("steps", steps), pairs=pairs)
