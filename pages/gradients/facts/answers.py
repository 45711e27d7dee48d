"""What the answers of /gradients say of the reader's text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from charts.facts import Fact, by_model, fact
from charts.text import percent, small_share
from pages.gradients.facts.reach import FAINT, reach

if TYPE_CHECKING:
    from models.traces import GradientTrace


def faint_bars(trained: GradientTrace, start: GradientTrace) -> list[Fact]:
    """How many steps back the RNN's gradient falls below ``FAINT``, trained and untrained."""
    found = []
    for name, trace in (("trained", trained), ("start", start)):
        faint = reach(trace).faint
        if faint is None:
            found.append(fact(f"answer_never_{name}", limit=percent(FAINT)))
        else:
            found.append(fact(f"answer_faint_{name}", limit=percent(FAINT), back=faint))
    return found


def untrained(traces: Mapping[str, GradientTrace]) -> list[Fact]:
    """What reaches the first state in each model with random start values."""
    shares = {model: small_share(reach(trace).share) for model, trace in traces.items()}
    return [fact("answer_start", each=by_model(shares))]
