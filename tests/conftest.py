"""One thread for PyTorch, as when serving: on two cores a second one waits more than it works."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache

import hypothesis
import pytest

os.environ.setdefault("OMP_NUM_THREADS", "1")

from models import load
from models.traces import RecurrentTrace

# A busy machine is slow at drawing examples too: only what they show counts.
hypothesis.settings.register_profile(
    "patient",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    print_blob=True,
)
hypothesis.settings.load_profile("patient")


@cache
def _read(text: str) -> RecurrentTrace:
    return load("rnn").trace(text)


@pytest.fixture
def read() -> Callable[[str], RecurrentTrace]:
    """What the RNN computed on a text, each computed once."""
    return _read


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-snapshots",
        action="store_true",
        help="keep what the pages show now as tests/snapshots/",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Coverage doubles the time of a page: of the tests that open one, the snapshots count it."""
    for item in items:
        if "visit" in getattr(item, "fixturenames", ()) and item.path.name != "test_snapshots.py":
            item.add_marker(pytest.mark.no_cover)
