"""Scaled dot-product attention, one line an equation, and what it leaves behind."""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor


class Attended(NamedTuple):
    """The steps of one attention, S queries on T keys; leading dimensions (heads) are kept.

    dots (…, S, T): q_i · k_j. scaled (…, S, T): the dots over √d (and over the temperature).
    scores (…, S, T): scaled, and -inf where the mask closes. weights (…, S, T): the softmax of
    each row of scores. z (…, S, d): Σ_j weights_ij v_j.
    """

    dots: Tensor
    scaled: Tensor
    scores: Tensor
    weights: Tensor
    z: Tensor


def attend(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    scale: bool = True,
    temperature: float = 1.0,
) -> Attended:
    """Attention(Q, K, V) = softmax(QKᵀ / √d) V: Vaswani et al. (2017), equation 1.

    q (…, S, d), k and v (…, T, d). mask: bool (S, T), True where a query may not look.
    scale: divide by √d. temperature: divide by this too (1 as trained); ValueError unless > 0.
    """
    if not temperature > 0:
        raise ValueError(f"the temperature must be above 0, not {temperature}")
    dots = q @ k.transpose(-1, -2)  # (…, S, T)
    scaled = dots / (math.sqrt(q.shape[-1]) if scale else 1.0) / temperature
    scores = scaled if mask is None else scaled.masked_fill(mask, -math.inf)
    weights = torch.softmax(scores, dim=-1)
    return Attended(dots, scaled, scores, weights, weights @ v)


def causal_mask(length: int) -> Tensor:
    """bool (T, T), True above the diagonal: no token looks at one that comes after it."""
    return torch.ones(length, length, dtype=torch.bool).triu(1)
