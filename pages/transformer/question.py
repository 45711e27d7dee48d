"""What /transformer asks: after which token the network is surest of the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.bars import END
from charts.chips import label
from charts.facts import Fact, fact
from charts.question import Question, largest, token_items
from charts.text import percent

if TYPE_CHECKING:
    from models.traces import TransformerTrace


def surest_question(trace: TransformerTrace) -> Question | None:
    """The largest probability of a likeliest next token, before the last token of the text.

    After that nearly every text ends, and nothing would be left to guess.
    """
    best = np.array([guesses[0].probability for guesses in trace.guesses])
    items = token_items(trace, best, "lane", range(len(trace) - 1))

    def why(n: int) -> Fact:
        spot = items[n].spot
        guess = trace.guesses[int(spot.n) if spot else 0][0]
        return fact(
            "guess_why",
            token=items[n].name,
            guess=fact("token.end") if guess.token == END else label(guess.token),
            share=percent(guess.probability),
            mean=percent(np.mean([item.value for item in items])),
        )

    return largest(items, fact("guess_ask"), why, ("guesses",))
