"""Products of step Jacobians over spans of steps: what leads into, out of and through each span.

∂h_t/∂h_k with k in one span and t in the next is one matrix that leads out of the first, from k to
its end, and one that leads into the second, from there to t. Two neighbours make a span twice as
long, and so on: T spans of one step take log₂ T rounds and hold all T²/2 pairs of steps.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from models.analysis.jacobians.singular_values import TINY
from models.analysis.jacobians.slopes import StepSlopes
from models.tensors import integers, norm, unflatten


class StepJacobians:
    """The step Jacobians J_t = ∂s_t/∂s_{t-1} in ``count`` spans of equal length, in float32.

    Each is divided by about its size, (T,) ``sizes``, so that float32 holds the products of a span.
    Where the steps do not fill the last spans, identities do.
    """

    def __init__(self, slopes: StepSlopes, count: int):
        self.sizes = slopes.sizes().clamp_min(TINY)
        slopes = slopes.divided(self.sizes)
        dense = slopes.dense(torch.float32)  # (T, P·H, H)
        carry = slopes.carry.float()  # (T, P, P, H)
        self.count, self.steps = count, -(-len(dense) // count)
        if spare := count * self.steps - len(dense):
            dense = torch.cat([dense, dense.new_zeros(spare, *dense.shape[1:])])
            same = torch.eye(carry.shape[1])[..., None].expand(spare, *carry.shape[1:])
            carry = torch.cat([carry, same])
        self.size, self.width = dense.shape[1:]
        self.dense = unflatten(dense, 0, (count, -1))
        self.carry = unflatten(carry, 0, (count, -1))
        self.carried = [integers(place) for place in carry.any(0).any(-1).nonzero()]

    def step(self, j: int, product: Tensor, out: Tensor | None = None) -> Tensor:
        """J_j of each span times ``product``, (count, P·H, n)."""
        parts = unflatten(product, 1, (-1, self.width))  # (count, P, H, n)
        result = torch.bmm(self.dense[:, j], parts[:, 0], out=out)
        rows = unflatten(result, 1, (-1, self.width))
        for p, q in self.carried:
            rows[:, p].addcmul_(self.carry[:, j, p, q, :, None], parts[:, q])
        return result

    def alone(self, j: int) -> Tensor:
        """J_j of each span, (count, P·H, P·H)."""
        result = self.dense.new_zeros(self.count, self.size, self.size)
        result[..., : self.width] = self.dense[:, j]
        blocks = result.view(self.count, -1, self.width, self.size // self.width, self.width)
        blocks.diagonal(dim1=2, dim2=4).add_(self.carry[:, j])  # (count, P, P, H)
        return result

    def inside(self) -> tuple[Tensor, Tensor, Tensor]:
        """The products within each span.

        -> (t, k) of 0 <= k < t < steps, the longest products first, (n, 2); ∂h_t/∂h_k of these,
        (n · count, H, H); and from each step to the end of its span, (count, steps, P·H, H).
        """
        width = self.width
        places = torch.tril_indices(self.steps, self.steps, -1).T
        places = places[(places[:, 1] - places[:, 0]).argsort(stable=True)]
        formed = torch.empty(len(places), self.count, width, width)
        at = {(int(t), int(k)): formed[i] for i, (t, k) in enumerate(places)}
        products: list[Tensor] = []
        for t in range(1, self.steps):
            if width == self.size:
                products = [self.step(t, p, out=at[t, k]) for k, p in enumerate(products)]
                products.append(at[t, t - 1].copy_(self.alone(t)))
            else:
                products = [self.step(t, p) for p in products] + [self.alone(t)[..., :width]]
                for k, product in enumerate(products):
                    at[t, k].copy_(product[:, :width])
        start = torch.eye(self.size, width).expand(self.count, -1, -1)
        return places, formed.flatten(0, 1), torch.stack([*products, start], 1)

    def spans(self, out: Tensor) -> Spans:
        """out: (count, steps, P·H, H), from each step to the end of its span."""
        into = self.dense.new_empty(self.count, self.steps, self.width, self.size)
        through = self.alone(0)
        into[:, 0] = through[:, : self.width]
        for j in range(1, self.steps):
            through = self.step(j, through)
            into[:, j] = through[:, : self.width]
        ones = torch.ones(2, self.count, self.steps, dtype=torch.float64)
        return Spans(into, out, ones[0], ones[1], *_unit(through))


@dataclass(frozen=True)
class Spans:
    """What leads into, out of and through spans of n steps each; float32, but for the scales.

    into: (count, n, H, P·H), ∂h_t/∂s of the steps t of a span, s the state before it.
    out: (count, n, P·H, H), ∂s/∂h_k of its steps k, s the state at its end.
    into_scale, out_scale: (count, n), what ``into`` and ``out`` are still to be multiplied by.
    through: (count, P·H, P·H), ∂s/∂s from before it to its end; through_scale: (count,).
    """

    into: Tensor
    out: Tensor
    into_scale: Tensor
    out_scale: Tensor
    through: Tensor
    through_scale: Tensor

    def joined(self) -> Spans:
        """Two neighbours as one. Nobody asks what leads into the first or out of the last."""
        count, n, width, size = self.into.shape
        half = count // 2
        into = self.into.new_empty(half, 2, n, width, size)
        into[1:, 0] = self.into[2::2]
        late = into[1:, 1].flatten(1, 2)  # (half - 1, n·H, P·H)
        torch.bmm(self.into[3::2].flatten(1, 2), self.through[2::2], out=late)
        out = self.out.new_empty(half, 2, n, size, width)
        out[:-1, 1] = self.out[1:-1:2]
        for i in range(half - 1):
            onward = self.through[2 * i + 1].expand(n, -1, -1)
            torch.bmm(onward, self.out[2 * i], out=out[i, 0])
        into_scale = self.into_scale.view(half, 2, n).clone()
        out_scale = self.out_scale.view(half, 2, n).clone()
        into_scale[:, 1] *= self.through_scale[::2, None]
        out_scale[:, 0] *= self.through_scale[1::2, None]
        through, scale = _unit(torch.bmm(self.through[1::2], self.through[::2]))
        scale *= self.through_scale[1::2] * self.through_scale[::2]
        return Spans(
            into.flatten(1, 2),
            out.flatten(1, 2),
            into_scale.flatten(1, 2),
            out_scale.flatten(1, 2),
            through,
            scale,
        )


def _unit(matrices: Tensor) -> tuple[Tensor, Tensor]:
    """Matrices of norm 1, which float32 can go on multiplying, and what they were longer by."""
    length = norm(matrices.flatten(1), 1).clamp_min(TINY)
    return matrices / length[:, None, None], length.double()
