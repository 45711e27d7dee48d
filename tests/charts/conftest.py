"""Traces of the trained RNN for tests of pictures, each computed once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from models import load
from models.trace import RecurrentTrace


@cache
def _read(text: str) -> RecurrentTrace:
    return load("rnn").trace(text)


@pytest.fixture
def read() -> Callable[[str], RecurrentTrace]:
    """What the RNN computed on a text."""
    return _read
