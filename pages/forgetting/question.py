"""What /forgetting asks: how much of an exchanged word is left in the RNN's state at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charts.chips import label
from charts.facts import fact
from charts.question import Question, banded
from charts.text import percent

if TYPE_CHECKING:
    from models.analysis.forgetting import Twins


def twins_question(twins: Twins, powers: bool) -> Question | None:
    """Of the distance of unrelated sentences, what sets both readings apart after the last token.

    twins: of the RNN. powers: whether the chart has these shares on a scale of powers.
    """
    apart = twins.relative[twins.changed :]
    if len(apart) < 2:
        return None
    return banded(
        float(apart[-1]),
        fact(
            "guess_ask",
            old=label(twins.tokens[twins.changed]),
            new=label(twins.others[twins.changed]),
            steps=len(apart) - 1,
        ),
        fact("guess_why", first=percent(apart[0])),
        ("chart",),
        powers,
    )
