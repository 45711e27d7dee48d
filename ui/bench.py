"""Measuring on this server: what a visitor starts is kept for everybody, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

import streamlit as st

from ui.words import word

Times = TypeVar("Times")
#: Two measurements at once would slow each other down, whichever lessons they belong to.
_BUSY = threading.Lock()


@dataclass
class Bench(Generic[Times]):
    """The last measurement of its kind on this server. ``busy`` is held by whoever is measuring."""

    busy: threading.Lock = field(default=_BUSY)
    times: Times | None = None


def measure_now(
    bench: Bench[Times], measure: Callable[[Callable[[float], None]], Times], label: str
) -> bool:
    """Measure under a progress bar. False where another visitor is measuring; nothing is done.

    measure: called with what is to be told the share that is done. label: what the bar says. Raises
    what ``measure`` does.
    """
    if not bench.busy.acquire(blocking=False):
        return False
    try:
        bar = st.progress(0.0, label)

        def report(done: float) -> None:
            bar.progress(done, label)

        bench.times = measure(report)
        bar.empty()
    finally:  # also when the visitor leaves in the middle
        bench.busy.release()
    return True


def measured_here(
    bench: Bench[Times], measure: Callable[[Callable[[float], None]], Times]
) -> Times | None:
    """A button that measures, and what the last measurement of this server found; None before it.

    measure: as above.
    """
    asked = st.button(word("bench.measure"), icon=":material/timer:", key="measure")
    if asked and not measure_now(bench, measure, word("bench.measuring")):
        st.info(word("bench.busy"), icon=":material/hourglass_top:")
    return bench.times
