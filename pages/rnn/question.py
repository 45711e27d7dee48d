"""What /rnn asks: which token surprises the network most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charts.chips import label
from charts.facts import Fact, fact
from charts.question import Question, largest, token_items
from charts.text import fixed, percent, small_share

if TYPE_CHECKING:
    from models.traces import RecurrentTrace


def surprise_question(trace: RecurrentTrace) -> Question | None:
    """The largest −log₂ p of a token; the first has none, as nothing was read before it."""
    items = token_items(trace, trace.surprisal, "read", range(1, len(trace)))

    def why(n: int) -> Fact:
        spot = items[n].spot
        step = int(spot.n) if spot else 0
        guess = trace.guesses[step - 1][0]
        return fact(
            "guess_why",
            token=items[n].name,
            share=small_share(2.0 ** -trace.surprisal[step]),
            guess=label(guess.token),
            chance=percent(guess.probability),
        )

    return largest(items, fact("guess_ask"), why, ("states",), lambda bits: fixed(bits, 1))
