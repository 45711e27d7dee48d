"""What /train-vs-test asks: where the decoder is least sure of the truth it is fed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charts.bars import END
from charts.chips import label
from charts.facts import Fact, fact
from charts.question import Question, largest, placed
from charts.text import percent

if TYPE_CHECKING:
    from models.decoding.decoder import Exposure


def unsure_question(found: Exposure) -> Question | None:
    """The smallest p(y*_t | y* before it, x) of the words that both ways of feeding have."""
    truth = found.truth.tokens
    steps = [t for t in range(len(found.p_truth)) if truth[t] != END]
    items = placed({t: truth[t] for t in steps}, (-found.p_truth).tolist(), "truth")

    def why(n: int) -> Fact:
        own = found.own.tokens[steps[n]]
        return fact("guess_why", own=fact("token.end") if own == END else label(own))

    return largest(items, fact("guess_ask"), why, ("chart",), lambda p: percent(-p))
