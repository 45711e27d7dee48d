"""What /comeback asks: of which word a unit's state is made most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charts.chips import label
from charts.facts import Fact, fact
from charts.question import Question, largest, token_items
from charts.text import fixed, percent

if TYPE_CHECKING:
    from models.arrays import FloatArray
    from models.traces import MinGRUTrace
    from pages.comeback.facts.units import Opening


def weight_question(trace: MinGRUTrace, shares: FloatArray, found: Opening) -> Question | None:
    """Which token's candidate has most of the state of the opening row, in the opening unit.

    shares: ``MinGRUTrace.shares``. Nothing is asked of a single token.
    """
    row = shares[found.layer, found.row, :-1, found.unit]
    items = token_items(trace, row, "column", range(found.row + 1))

    def why(_: int) -> Fact:
        best = int(row.argmax())
        return fact(
            "guess_why",
            token=label(trace.tokens[best]),
            written=fixed(trace.update[found.layer, best, found.unit], 2),
            steps=found.row - best,
            share=percent(row[best]),
        )

    token = label(trace.tokens[found.row])
    unit = fact("guess_unit", layer=found.layer + 1, unit=found.unit + 1)
    ask = fact("guess_ask", unit=unit, token=token, step=found.row + 1)
    return largest(items, ask, why, ("readings",))
