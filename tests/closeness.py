"""What "the same number" means here: within 1e-5 of the largest number of its kind in the text.

float32 carries seven digits of each number, and a sum loses some of them in proportion to its
largest terms: an LSTM's cell of 50 or a dot product of 90 cannot be had to 1e-5 as it stands. So
the difference of two arrays is held against the largest magnitude in them (and against 1 where all
are smaller).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

WITHIN = 1e-5


def close(ours: ArrayLike, theirs: ArrayLike, within: float = WITHIN) -> None:
    """Raises AssertionError where the two differ by more than that."""
    theirs = np.asarray(theirs)
    most = max(1.0, float(np.abs(theirs).max(initial=0)))
    np.testing.assert_allclose(np.asarray(ours), theirs, atol=within * most, rtol=0)
