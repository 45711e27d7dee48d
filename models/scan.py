"""The linear recurrence h_t = a_t ⊙ h_{t-1} + b_t: step by step, as a parallel scan, as a matrix.

A step is a pair (a, b), and two steps in a row are one: (a', b') after (a, b) is
(a' a, a' b + b'). Joining is associative, so neighbours may be joined first, side by side: log₂ T
rounds up the tree and as many down (Blelloch 1990; Martin and Cundy 2018 for recurrent networks).
"""

from __future__ import annotations

from typing import Any, cast

import torch
from torch import Tensor


def scan_in_steps(a: Tensor, b: Tensor) -> Tensor:
    """h_1 … h_T one after the other, h_0 = 0. a, b (…, T, H) -> h (…, T, H)."""
    h = torch.zeros_like(b[..., 0, :]) if b.shape[-2] else b
    states: list[Tensor] = []
    for t in range(b.shape[-2]):
        h = a[..., t, :] * h + b[..., t, :]
        states.append(h)
    return torch.stack(states, dim=-2) if states else b


def joined(first: tuple[Tensor, Tensor], second: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    """Two steps in a row as one: (a, b), then (a', b') -> (a' a, a' b + b')."""
    (a, b), (a_next, b_next) = first, second
    return a_next * a, a_next * b + b_next


def scan_in_tree(a: Tensor, b: Tensor) -> Tensor:
    """The same h_1 … h_T, neighbours joined first. a, b (…, T, H) -> h (…, T, H).

    Steps 1 and 2, 3 and 4 … become one each, which leaves half as many; their states are found in
    the same way, and the states between them take one step more.
    """
    steps = b.shape[-2]
    if steps < 2:
        return b
    even = steps - steps % 2
    odd = (a[..., 0:even:2, :], b[..., 0:even:2, :])
    after_pairs = scan_in_tree(*joined(odd, (a[..., 1:even:2, :], b[..., 1:even:2, :])))
    h = torch.empty_like(b)
    h[..., 1::2, :] = after_pairs
    h[..., 0, :] = b[..., 0, :]
    before = after_pairs[..., : (steps - 1) // 2, :]
    h[..., 2::2, :] = a[..., 2::2, :] * before + b[..., 2::2, :]
    return h


class _Scan(torch.autograd.Function):
    """Its gradient is a scan too, from the end: g_t = ∂L/∂h_t + a_{t+1} ⊙ g_{t+1}."""

    @staticmethod
    def forward(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, a: Tensor, b: Tensor
    ) -> Tensor:
        h = scan_in_tree(a, b)
        ctx.save_for_backward(a, h)
        return h

    @staticmethod
    def backward(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, grad: Tensor
    ) -> tuple[Tensor, Tensor]:
        a, h = ctx.saved_tensors
        onward = torch.cat([a[..., 1:, :], torch.zeros_like(a[..., :1, :])], dim=-2)
        g = scan_in_tree(onward.flip(-2), grad.flip(-2)).flip(-2)
        before = torch.cat([torch.zeros_like(h[..., :1, :]), h[..., :-1, :]], dim=-2)
        return g * before, g


def scan(a: Tensor, b: Tensor) -> Tensor:
    """h_1 … h_T as training computes them. a, b (…, T, H) -> h (…, T, H)."""
    return cast(Any, _Scan).apply(a, b)


def entry_weights(a: Tensor) -> Tensor:
    """How much of what step k adds is in h_t: w_tk = a_t ⊙ … ⊙ a_{k+1}, so h_t = Σ_k w_tk ⊙ b_k.

    a (…, T, H) -> (…, T, T, H), 0 where k > t. Multiplied out from the diagonal, without a
    division, so that gates of 0 are no trouble.
    """
    steps = a.shape[-2]
    w = a.new_zeros(*a.shape[:-2], steps, steps, a.shape[-1])
    for t in range(steps):
        if t:
            w[..., t, :t, :] = a[..., t, None, :] * w[..., t - 1, :t, :]
        w[..., t, t, :] = 1
    return w
