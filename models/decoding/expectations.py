"""What a model expects after each token of a text, and what it gave to the token that came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly
from models.decoding.predictions import log_probabilities


class Reading(Protocol):
    """What every language model's trace has: logits (T, V) and ids (T,)."""

    @property
    def logits(self) -> FloatArray: ...

    @property
    def ids(self) -> IntArray: ...


@dataclass(frozen=True)
class Expectations(ReadOnly):
    """The k likeliest next tokens after each of T tokens, and how the true one fared.

    ids: int64 (T, k), the likeliest, likeliest first.
    chances: float64 (T, k), their probabilities.
    true_chances: float64 (T,), what the token that came next had been given; NaN for the last.
    true_ranks: int64 (T,), its place among all V, 1 for the likeliest; 0 for the last.
    """

    ids: IntArray
    chances: DoubleArray
    true_chances: DoubleArray
    true_ranks: IntArray

    def __len__(self) -> int:
        return len(self.ids)


def expectations(trace: Reading, k: int = 10) -> Expectations:
    """Of a trace with at least one token. Equal probabilities are ordered by id."""
    log_p = log_probabilities(trace.logits)  # (T, V)
    steps = np.arange(len(log_p))
    order = np.argsort(-trace.logits, axis=-1, kind="stable")  # (T, V)
    chances = np.full(len(log_p), np.nan)
    ranks = np.zeros(len(log_p), np.int64)
    came = trace.ids[1:]
    chances[:-1] = np.exp(log_p[steps[:-1], came])
    ranks[:-1] = (order[:-1] == came[:, None]).argmax(-1) + 1
    best = order[:, :k]
    return Expectations(best, np.exp(np.take_along_axis(log_p, best, -1)), chances, ranks)
