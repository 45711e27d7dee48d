"""Choosing the next token from its distribution: temperature, top-k, top-p and a draw with a seed.

The order is the usual one (that of Hugging Face ``generate``): the temperature first, then the k
likeliest, then, of what these have made 1 again, the nucleus.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np

from models.arrays import DoubleArray, IntArray, ReadOnly
from models.decoding.predictions import log_probabilities


@dataclass(frozen=True)
class Settings:
    """How a next token is chosen. As it stands: from the model's own distribution.

    temperature: T > 0, what the logits are divided by; below 1 the likely get likelier still.
    top_k: how many of the likeliest tokens may be drawn at most; 0 for all of them.
    top_p: 0 < p <= 1, the mass that the likeliest tokens must reach; 1 for all of them.
    ValueError for anything else.
    """

    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0

    def __post_init__(self) -> None:
        if not self.temperature > 0 or not np.isfinite(self.temperature):
            raise ValueError(f"the temperature must be above 0, not {self.temperature}")
        if self.top_k < 0:
            raise ValueError(f"top-k must be 0 or more, not {self.top_k}")
        if not 0 < self.top_p <= 1:
            raise ValueError(f"top-p must lie above 0 and not above 1, not {self.top_p}")


@dataclass(frozen=True)
class Truncation(ReadOnly):
    """A next-token distribution, candidates in the order of their probability, and its cut.

    Temperature keeps that order, so what is kept is always its beginning.

    order: int64 (V,), the ids, likeliest first; equal ones by id.
    own: float64 (V,), softmax(logits), the model's own distribution.
    warm: float64 (V,), softmax(logits / T).
    kept: how many candidates are left, at least 1.
    kept_by_k: how many top-k alone has left; top-p cut the others.
    """

    order: IntArray
    own: DoubleArray
    warm: DoubleArray
    kept: int
    kept_by_k: int

    @property
    def mass(self) -> float:
        """What the kept candidates had together before they were made 1 again."""
        return 1.0 if self.kept == len(self.warm) else float(self.warm[: self.kept].sum())

    @property
    def drawn_from(self) -> DoubleArray:
        """float64 (V,): the kept candidates renormalised, 0 for the others."""
        renormalised = np.zeros_like(self.warm)
        renormalised[: self.kept] = self.warm[: self.kept] / self.warm[: self.kept].sum()
        return renormalised

    def rank(self, id: int) -> int:
        """The place of an entry among the candidates, counted from 0."""
        return int(np.flatnonzero(self.order == id)[0])


def truncate(logits: np.ndarray, settings: Settings) -> Truncation:
    """Apply the settings to logits (V,).

    top-k: the k likeliest (Fan et al. 2018). top-p: the smallest set of the likeliest whose mass is
    at least p, the nucleus (Holtzman et al. 2020, equation 2).
    """
    own = np.exp(log_probabilities(logits))
    warm = np.exp(log_probabilities(np.asarray(logits, np.float64) / settings.temperature))
    order = np.argsort(-np.asarray(logits, np.float64), kind="stable")
    own, warm = own[order], warm[order]
    kept_by_k = min(settings.top_k or len(warm), len(warm))
    kept = kept_by_k
    if settings.top_p < 1:
        reached = np.cumsum(warm[:kept_by_k])
        reached /= reached[-1]
        kept = min(int(np.searchsorted(reached, settings.top_p)) + 1, kept_by_k)
    return Truncation(order, own, warm, kept, kept_by_k)


def uniforms(seed: int, count: int) -> list[float]:
    """The first ``count`` numbers of a seed, each in [0, 1). A longer list begins with a shorter.

    Python's own generator: ``random.Random(seed).random()`` is the same in every version.
    """
    numbers = random.Random(seed)
    return [numbers.random() for _ in range(count)]


def draw(cut: Truncation, u: float) -> int:
    """The place, counted from 0, of the candidate that a number u in [0, 1) falls on.

    The kept candidates lie side by side from 0 to 1, each as wide as its probability (inverse
    transform sampling).
    """
    ends = np.cumsum(cut.drawn_from[: cut.kept])
    return min(int(np.searchsorted(ends, u, side="right")), cut.kept - 1)
