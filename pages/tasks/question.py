"""What /tasks asks: what the many-to-one network makes of the whole sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charts.facts import fact
from charts.question import Item, Question, Spot, largest
from charts.text import fixed, percent
from pages.tasks.facts import label

if TYPE_CHECKING:
    from models.sentiment import SentimentTrace

#: The place of many-to-one among the shapes, from 0.
SHAPE = 2


def verdict_question(trace: SentimentTrace) -> Question | None:
    """Whether the last state says positive or negative. A trace of at least one token."""
    p, spot = float(trace.verdicts[-1]), Spot("answers", SHAPE)
    items = [Item(label(False), 1 - p, spot), Item(label(True), p, spot)]
    why = fact("guess_why", count=len(trace), logit=fixed(trace.logits[-1], 2), p=percent(p))
    return largest(items, fact("guess_ask"), lambda _: why, ("answers",))
