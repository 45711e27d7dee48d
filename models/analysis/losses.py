"""Losses of one logit as functions of it, and their slopes: what a network is told to change.

With p = σ(z) and the right answer y, 0 or 1:

    binary cross-entropy  L = -[y ln p + (1 - y) ln(1 - p)],  ∂L/∂z = p - y
    squared error         L = ½ (p - y)²,                     ∂L/∂z = (p - y) p (1 - p)

σ'(z) = p (1 - p) is what the first loss cancels and the second keeps (Bishop 2006, section 4.3.6,
on the canonical link).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from models.arrays import DoubleArray, ReadOnly


@dataclass(frozen=True)
class LogitLosses(ReadOnly):
    """Both losses at n logits, for one right answer. Natural logarithms.

    label: y, 0 or 1. z: float64 (n,). p: float64 (n,), σ(z).
    cross_entropy, squared: float64 (n,), the losses.
    cross_entropy_slope, squared_slope: float64 (n,), ∂L/∂z.
    """

    label: int
    z: DoubleArray
    p: DoubleArray
    cross_entropy: DoubleArray
    squared: DoubleArray
    cross_entropy_slope: DoubleArray
    squared_slope: DoubleArray


def logit_losses(z: ArrayLike, label: int) -> LogitLosses:
    """z: one logit or n of them. Raises ValueError for a label other than 0 and 1."""
    if label not in (0, 1):
        raise ValueError(f"the right answer is 0 or 1, not {label}")
    z = np.atleast_1d(np.asarray(z, np.float64))
    toward = z if label else -z  # p of the right answer is σ(toward): exact where it is tiny
    right, wrong = np.exp(-np.logaddexp(0, -toward)), np.exp(-np.logaddexp(0, toward))
    sign = -1.0 if label else 1.0
    return LogitLosses(
        label=label,
        z=z,
        p=right if label else wrong,
        cross_entropy=np.logaddexp(0, -toward),
        squared=0.5 * wrong**2,
        cross_entropy_slope=sign * wrong,
        squared_slope=sign * wrong * right * wrong,
    )
