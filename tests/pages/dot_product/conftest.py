"""Words around a token, made by hand."""

from __future__ import annotations

import numpy as np
import pytest

from models.analysis.similarity import Nearness


def near(dots, lengths) -> Nearness:
    """A token of length 1 whose words have these dot products and lengths."""
    dots, lengths = np.array(dots, float), np.array(lengths, float)
    cosines = dots / lengths
    ranks = [(-each).argsort().argsort() + 1 for each in (dots, cosines)]
    return Nearness(7, 1.0, np.arange(100, 100 + len(dots)), lengths, dots, cosines, *ranks)


@pytest.fixture
def disagreeing() -> Nearness:
    """Word 100 is long and far off in angle, word 101 short and close; the others in between."""
    return near([9.0, 1.0, *np.linspace(3, 2, 10)], [30.0, 1.1, *([4.0] * 10)])


@pytest.fixture
def agreeing() -> Nearness:
    return near(np.linspace(3, 2, 12), [4.0] * 12)
