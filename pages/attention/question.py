"""What /attention asks: which source word a step looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charts.bars import END
from charts.chips import label
from charts.facts import Fact, fact
from charts.question import Question, largest, token_items
from charts.text import fixed
from pages.attention.facts import attended

if TYPE_CHECKING:
    from models.traces import TranslationTrace


def source_question(trace: TranslationTrace, step: int) -> Question | None:
    """Where step ``step``, from 0, of a trace with attention puts its largest weight.

    Nothing is asked of the step that ends the translation.
    """
    if trace.target_tokens[step] == END:
        return None
    found = attended(trace)
    items = token_items(trace, found.weights[step], "source")

    def why(_: int) -> Fact:
        best, second = sorted(items, key=lambda item: -item.value)[:2]
        places = [int(item.spot.n) for item in (best, second) if item.spot]
        return fact(
            "guess_why",
            step=step + 1,
            place=places[0] + 1,
            second=second.name,
            score=fixed(found.scores[step, places[0]], 2),
            other=fixed(found.scores[step, places[1]], 2),
        )

    ask = fact("guess_ask", written=label(trace.target_tokens[step]))
    return largest(items, ask, why, ("looks",))
