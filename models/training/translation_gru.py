"""A GRU whose training pass is fast on a CPU: the same equations and weights as ``nn.GRU``.

PyTorch's own layer multiplies for the weights' gradient at each step; here that is one product over
all steps, and products are in bfloat16 where the CPU multiplies it (``precision``). The state
itself stays in float32.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from models.training.precision import HALF


class _Steps(torch.autograd.Function):
    """h_1 … h_T from the inputs' part of the gates (T, B, 3H), h_0 (B, H) and W_hh (3H, H)."""

    @staticmethod
    def forward(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, given: Tensor, first: Tensor, recurrent: Tensor
    ) -> Tensor:
        steps, rows, _ = given.shape
        width = first.shape[1]
        half = recurrent.to(HALF)
        gates = torch.empty(steps, rows, 3 * width)  # r, z, n after their functions
        inner = torch.empty(steps, rows, width)  # W_hn h, which r multiplies
        states = torch.empty(steps + 1, rows, width)
        states[0] = first
        turned = half.T
        for t in range(steps):
            h, g = states[t], gates[t]
            own = (h.to(HALF) @ turned).float()  # (B, 3H)
            two = g[:, : 2 * width]
            torch.add(given[t, :, : 2 * width], own[:, : 2 * width], out=two)
            two.sigmoid_()
            r, z, n = g[:, :width], g[:, width : 2 * width], g[:, 2 * width :]
            inner[t] = own[:, 2 * width :]
            torch.addcmul(given[t, :, 2 * width :], r, inner[t], out=n)
            n.tanh_()
            torch.lerp(n, h, z, out=states[t + 1])  # (1 - z) n + z h
        ctx.save_for_backward(gates, inner, states, half)
        return states[1:]

    @staticmethod
    def backward(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, grad: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        saved: tuple[Tensor, Tensor, Tensor, Tensor] = ctx.saved_tensors
        gates, inner, states, half = saved
        steps, rows, _ = gates.shape
        width = states.shape[2]
        by_given = torch.empty_like(gates)
        by_own = torch.empty(steps, rows, 3 * width, dtype=HALF)
        back = torch.zeros(rows, width)
        for t in reversed(range(steps)):
            back = back + grad[t]
            r, z, n = torch.chunk(gates[t], 3, dim=1)
            by = by_given[t]
            dr, dz, dn = torch.chunk(by, 3, dim=1)
            torch.mul(back * (1 - z), 1 - n * n, out=dn)
            torch.mul(dn * inner[t], r * (1 - r), out=dr)
            torch.mul(back * (states[t] - n), z * (1 - z), out=dz)
            own = by_own[t]
            own[:, : 2 * width] = by[:, : 2 * width]
            own[:, 2 * width :] = dn * r
            back = back * z + (own @ half).float()
        flat = by_own.view(-1, 3 * width)
        by_recurrent = flat.T @ states[:-1].reshape(-1, width).to(HALF)
        return by_given, back, by_recurrent.float()


def read(layer: nn.GRU, x: Tensor, first: Tensor | None = None) -> Tensor:
    """h_1 … h_T of a batch, (B, T, H), as ``layer(x, first)[0]`` computes them.

    layer: one layer whose second bias is 0. x (B, T, E); first (B, H), zeros by default.
    """
    if first is None:
        first = x.new_zeros(len(x), layer.hidden_size)
    half, get = HALF, layer.get_parameter
    given = x.transpose(0, 1).to(half) @ get("weight_ih_l0").to(half).T  # (T, B, 3H)
    given = given.float() + get("bias_ih_l0")
    steps: Any = _Steps
    states: Tensor = steps.apply(given, first, get("weight_hh_l0"))
    return states.transpose(0, 1)
