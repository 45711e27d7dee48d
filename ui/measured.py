"""What the server counts of itself, for whoever runs it: pages, seconds, failures, visits, memory.

Nothing that a visitor typed is in it, and no address. ``/metrics`` hands it out (serving).
"""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager

from prometheus_client import Counter, Gauge, Histogram

from models.lab.queue import server_queue
from ui.internals import visits

#: Seconds; what a class feels lies between a twentieth of a second and a few.
BUCKETS = (0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.0, 5.0, 10.0)

_SECONDS = Histogram(
    "seq2see_page_seconds", "Drawing a page once, in seconds", ["page"], buckets=BUCKETS
)
_WAITED = Histogram(
    "seq2see_turn_seconds", "Waiting for a turn at drawing, in seconds", buckets=BUCKETS
)
_FAILED = Counter("seq2see_page_failures", "Pages that failed", ["error"])
_VISITS = Gauge("seq2see_visits", "Browser tabs that are connected")
_TRAINING = Gauge("seq2see_lab_runs", "Runs of the lab that are training")

_VISITS.set_function(visits)
_TRAINING.set_function(lambda: server_queue().busy())


@contextmanager
def drawing(page: str) -> Generator[None]:
    """Count one drawing of a page and its seconds, however it ends. page: the lesson's key."""
    begun = time.perf_counter()
    try:
        yield
    finally:
        _SECONDS.labels(page).observe(time.perf_counter() - begun)


def waited(seconds: float) -> None:
    """Count a wait for a turn."""
    _WAITED.observe(seconds)


def failed(error: Exception) -> None:
    """Count a failure by the type of its error."""
    _FAILED.labels(type(error).__name__).inc()
