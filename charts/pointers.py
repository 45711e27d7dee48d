"""What there is to see in a recurrent trace, as facts with numbers: a teacher's pointer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import visible
from charts.units import liveliest_unit, previous_states

if TYPE_CHECKING:
    from models.trace import RecurrentTrace

#: A unit counts as near the end of tanh's range from here on: there its slope is below 0.19.
NEAR_ONE = 0.9


@dataclass(frozen=True)
class Pointers:
    """Steps and units count from 0. A field is None where the text is too short to say.

    change: float64 (T,), the length of h_t - h_{t-1}.
    most_changed: the step after the first that moved the state furthest.
    near_one: int (T,), how many of the H units lie beyond ``NEAR_ONE`` from 0 at each step.
    liveliest: the unit that varies most; lowest, highest: the steps of its extremes.
    most_surprising: the step whose token the model expected least.
    foreseen: the steps whose token was the likeliest guess of the step before.
    """

    change: np.ndarray
    most_changed: int | None
    near_one: np.ndarray
    liveliest: int
    lowest: int
    highest: int
    most_surprising: int | None
    foreseen: tuple[int, ...]


def pointers(trace: RecurrentTrace) -> Pointers:
    """Needs a trace with at least one token."""
    hidden = trace.hidden.astype(np.float64)
    before = previous_states(trace.hidden, trace.initial).astype(np.float64)
    change = np.linalg.norm(hidden - before, axis=1)
    unit = liveliest_unit(trace.hidden)
    steps = len(trace)
    best = trace.logits.argmax(axis=1)
    return Pointers(
        change=change,
        most_changed=1 + int(change[1:].argmax()) if steps > 1 else None,
        near_one=(np.abs(hidden) > NEAR_ONE).sum(axis=1),
        liveliest=unit,
        lowest=int(hidden[:, unit].argmin()),
        highest=int(hidden[:, unit].argmax()),
        most_surprising=int(np.nanargmax(trace.surprisal)) if steps > 1 else None,
        foreseen=tuple(t for t in range(1, steps) if best[t - 1] == trace.ids[t]),
    )


def steps_table(trace: RecurrentTrace) -> dict[str, list]:
    """A row for each step, as columns: what the pictures of the trace show, in numbers."""
    seen = pointers(trace)
    return {
        "step": list(range(1, len(trace) + 1)),
        "token": [visible(token) for token in trace.tokens],
        "bits": [None if np.isnan(bits) else float(bits) for bits in trace.surprisal],
        "guess": [visible(best[0].token) for best in trace.guesses],
        "share": [float(best[0].probability) for best in trace.guesses],
        "change": seen.change.tolist(),
        "near": seen.near_one.tolist(),
    }
