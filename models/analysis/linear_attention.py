"""Linear attention (Katharopoulos et al. 2020): the same sums in two orders.

The weight of key j for query t is φ(q_t) · φ(k_j) over the sum of its row, φ(x) = elu(x) + 1. As it
is a product of two vectors, the keys may be summed with their values before any query asks:

    S_t = S_{t-1} + φ(k_t) v_tᵀ,   s_t = s_{t-1} + φ(k_t),   y_t = S_tᵀ φ(q_t) / (s_t · φ(q_t)).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.arrays import DoubleArray, FloatArray, ReadOnly


@dataclass(frozen=True)
class LinearAttention(ReadOnly):
    """Causal linear attention of T tokens, float64. d: of a head.

    weights: (T, T), rows that add up to 1. by_pairs: (T, d), weights times values.
    states: (T, d, d), S_t, a row for each entry of φ(k). sums: (T, d), s_t.
    by_state: (T, d), the same y_t from these two.
    """

    weights: DoubleArray
    by_pairs: DoubleArray
    states: DoubleArray
    sums: DoubleArray
    by_state: DoubleArray


def positive(x: FloatArray | DoubleArray) -> DoubleArray:
    """φ(x) = elu(x) + 1: x + 1 above 0, e^x below, so that no weight is negative."""
    x = np.asarray(x, np.float64)
    return np.where(x > 0, x + 1, np.exp(np.minimum(x, 0)))


def linear_attention(q: FloatArray, k: FloatArray, v: FloatArray) -> LinearAttention:
    """q, k, v (T, d) of one head, as softmax attention has them; nothing is divided by √d."""
    asks, answers, values = positive(q), positive(k), np.asarray(v, np.float64)
    scores = np.tril(asks @ answers.T)
    weights = scores / scores.sum(axis=1, keepdims=True)
    states = np.cumsum(answers[:, :, None] * values[:, None, :], axis=0)
    sums = np.cumsum(answers, axis=0)
    read = np.einsum("td,tde->te", asks, states)
    return LinearAttention(
        weights=weights,
        by_pairs=weights @ values,
        states=states,
        sums=sums,
        by_state=read / (asks * sums).sum(axis=1, keepdims=True),
    )
