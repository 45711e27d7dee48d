"""What there is to see in a recurrent trace: what moved it, what it expected, where it went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, Listed, entry, fact
from charts.text import fixed, percent
from charts.units import liveliest_unit, previous_states
from models.traces import SATURATED

if TYPE_CHECKING:
    from models.arrays import DoubleArray, IntArray
    from models.traces import RecurrentTrace


@dataclass(frozen=True)
class StateChanges:
    """How the state changes along the text, and what to point at.

    Steps and units count from 0. A field is None where the text is too short to say.

    change: float64 (T,), the length of h_t - h_{t-1}.
    most_changed: the step after the first that moved the state furthest.
    saturated: int (T,), how many of the H units lie beyond ``SATURATED`` from 0 at each step.
    liveliest: the unit that varies most; lowest, highest: the steps of its extremes.
    most_surprising: the step whose token the model expected least.
    """

    change: DoubleArray
    most_changed: int | None
    saturated: IntArray
    liveliest: int
    lowest: int
    highest: int
    most_surprising: int | None


def state_changes(trace: RecurrentTrace) -> StateChanges:
    """Needs a trace with at least one token."""
    hidden = trace.hidden.astype(np.float64)
    before = previous_states(trace.hidden, trace.initial).astype(np.float64)
    change = np.linalg.norm(hidden - before, axis=1)
    unit = liveliest_unit(trace.hidden)
    steps = len(trace)
    return StateChanges(
        change=change,
        most_changed=1 + int(change[1:].argmax()) if steps > 1 else None,
        saturated=(np.abs(hidden) > SATURATED).sum(axis=1),
        liveliest=unit,
        lowest=int(hidden[:, unit].argmin()),
        highest=int(hidden[:, unit].argmax()),
        most_surprising=int(np.nanargmax(trace.surprisal)) if steps > 1 else None,
    )


def path_fact(trace: RecurrentTrace, explained: DoubleArray) -> Fact:
    """What the picture of the path holds. explained: its components' shares of the variance."""
    return fact(
        "path_alt",
        steps=len(trace),
        count=len(explained),
        share=percent(explained.sum()),
    )


# --- answers to what there is to try --------------------------------------------------------------


def first_word_changed(trace: RecurrentTrace, other: RecurrentTrace) -> list[Fact]:
    """How far the states differ after the first token and after the last, as a share of ‖h_t‖.

    other: of a text that differs in its first token alone.
    """
    apart = np.linalg.norm(trace.hidden - other.hidden, axis=1)
    shares = apart / np.linalg.norm(trace.hidden, axis=1)
    return [
        fact(
            "answer_first",
            token=token_in_markdown(trace, 0),
            other=token_in_markdown(other, 0),
            first=percent(shares[0]),
            last=percent(shares[-1]),
        )
    ]


def two_terms(trace: RecurrentTrace) -> list[Fact]:
    """The mean size of both terms of the sum, from the second step on."""
    if len(trace) < 2:
        return []
    sizes = (abs(term[1:]).mean() for term in (trace.from_input, trace.from_hidden))
    given, kept = sizes
    return [fact("answer_terms", input=fixed(given, 2), hidden=fixed(kept, 2))]


def same_token_twice(trace: RecurrentTrace) -> list[Fact]:
    """A token read twice: where its two sums differ most, and by what."""
    for step, found in enumerate(trace.ids):
        again = [t for t in range(step + 1, len(trace)) if trace.ids[t] == found]
        if again:
            apart = trace.from_hidden[again[0]] - trace.from_hidden[step]
            unit = int(abs(apart).argmax())
            values = {"t": step + 1, "u": again[0] + 1, "unit": unit + 1}
            token = token_in_markdown(trace, step)
            return [fact("answer_twice", token=token, apart=fixed(apart[unit], 2), **values)]
    return [fact("answer_no_twice")]


def least_expected(trace: RecurrentTrace) -> list[Fact]:
    """The token with the greatest surprise, and what was expected in its place."""
    if len(trace) < 2:
        return []
    step = int(np.nanargmax(trace.surprisal))
    guesses = [
        fact("answer_guess", token=entry(guess.token), share=percent(guess.probability))
        for guess in trace.guesses[step - 1]
    ]
    token, bits = token_in_markdown(trace, step), fixed(trace.surprisal[step], 1)
    return [fact("answer_surprise", token=token, bits=bits, guesses=Listed(tuple(guesses)))]
