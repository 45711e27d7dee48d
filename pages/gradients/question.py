"""What /gradients asks: how much of the RNN's gradient reaches the first token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charts.chips import label
from charts.facts import fact
from charts.question import Question, banded
from charts.text import number
from pages.gradients.facts.reach import reach

if TYPE_CHECKING:
    from models.traces import GradientTrace


def reach_question(trace: GradientTrace) -> Question | None:
    """Of ‖∂L/∂h‖ where the loss reads, what is there at the first token. trace: of the RNN."""
    found = reach(trace)
    if not found.read:
        return None
    return banded(
        found.share,
        fact(
            "guess_ask",
            read=label(trace.tokens[found.read]),
            first=label(trace.tokens[0]),
            steps=found.read,
        ),
        fact("guess_why", a_step=number(found.a_step)),
        ("chart",),
    )
