"""Clipping: how much of a gradient is left where it is cut to a length."""

from __future__ import annotations


def clip_factor(norm: float, limit: float) -> float:
    """What every entry of a gradient is multiplied by: ``torch.nn.utils.clip_grad_norm_``'s rule.

    Pascanu, Mikolov and Bengio (2013): a gradient longer than ``limit`` keeps its direction and
    gets the length ``limit``.
    """
    return min(1.0, limit / (norm + 1e-6))
