"""What /gates asks: in which network a unit holds the first token longest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from charts.chips import label
from charts.facts import fact
from charts.lines import NAMES
from charts.question import Item, Question, Spot, largest

if TYPE_CHECKING:
    from models.arrays import DoubleArray
    from models.traces import RecurrentTrace


def path_question(left: Mapping[str, DoubleArray], trace: RecurrentTrace) -> Question | None:
    """Whose longest unit has most of the first token at the end.

    left: ``facts.reaching`` of each model, (T, H). Nothing is asked of a single token.
    """
    if len(trace) < 2:
        return None
    models = list(left)
    spot = Spot("chart")
    items = [Item(NAMES[model], float(kept[0].max()), spot) for model, kept in left.items()]
    ask = fact("guess_ask", first=label(trace.tokens[0]))
    return largest(items, ask, lambda n: fact(f"guess_why_{models[n]}"), ("chart",))
