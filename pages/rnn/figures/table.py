"""The numbers of the pictures of /rnn, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import visible
from pages.rnn.facts import state_changes

if TYPE_CHECKING:
    from models.traces import RecurrentTrace

COLUMNS = ("step", "token", "bits", "guess", "share", "change", "near")


def steps_table(trace: RecurrentTrace) -> dict[str, list]:
    """A row for each step, as ``COLUMNS``: what the pictures of the trace show, in numbers."""
    seen = state_changes(trace)
    return {
        "step": list(range(1, len(trace) + 1)),
        "token": [visible(token) for token in trace.tokens],
        "bits": [None if np.isnan(bits) else float(bits) for bits in trace.surprisal],
        "guess": [visible(best[0].token) for best in trace.guesses],
        "share": [float(best[0].probability) for best in trace.guesses],
        "change": seen.change.tolist(),
        "near": seen.saturated.tolist(),
    }
