"""‖∂h_t/∂h_k‖₂ for every pair of steps, without a singular value decomposition of every pair.

The steps are cut into blocks of ``BLOCK``. A product of step Jacobians from k to t is then at most
three matrices long: from k to the end of its block, over whole blocks, and into the block of t.
That leaves O(T · BLOCK) matrix products in place of T²/2. The largest singular value of each
product comes from Golub and Kahan's (1965) bidiagonalisation, for all pairs of like distance at
once: it only multiplies vectors, and needs few steps where the product is long. A pair whose
residual is still large after ``CHECKS[-1]`` steps is decomposed as a whole: that happens where many
singular values lie close together, as in a network whose W_hh is still orthogonal.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import torch
from torch import Tensor

BLOCK = 8
#: Largest residual of a singular vector, as a share of its singular value σ. A singular value lies
#: within this of σ; the distance itself goes with its square.
RESIDUAL = 3e-5
#: After how many steps of the bidiagonalisation the bound is looked at.
CHECKS = (3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 26, 32)
TINY = 1e-30


def pair_norms(dense: Tensor, carry: Tensor) -> Tensor:
    """Spectral norms of ∂h_t/∂h_k, float64 (T, T); NaN above the diagonal, 1 on it.

    dense: (T, P·H, H), the columns of each step's Jacobian that belong to h_{t-1}, in any order of
    parts with h first. carry: (T, P, P, H), what the step adds on the diagonals of its parts.
    """
    steps, width = len(dense), dense.shape[2]
    norms = torch.full((steps, steps), torch.nan, dtype=torch.float64).fill_diagonal_(1.0)
    if steps < 2:
        return norms
    blocks = -(-steps // BLOCK)
    # Each step is divided by its largest entry, so that float32 holds the products of a block.
    sizes = torch.maximum(dense.abs().amax((1, 2)), carry.abs().amax((1, 2, 3))).clamp_min(TINY)
    logs = sizes.double().log().cumsum(0)
    dense, carry = (dense / sizes[:, None, None]).float(), carry / sizes[:, None, None, None]
    spare = blocks * BLOCK - steps
    dense = torch.cat([dense, dense.new_zeros(spare, *dense.shape[1:])])
    carry = torch.cat([carry, carry.new_ones(spare, *carry.shape[1:])]).float()
    chain = _Chain(dense.unflatten(0, (blocks, BLOCK)), carry.unflatten(0, (blocks, BLOCK)))

    grid = torch.full((blocks, BLOCK, blocks, BLOCK), torch.nan, dtype=torch.float64)
    here = torch.arange(blocks)
    inside = chain.inside()
    for distance in range(1, BLOCK):
        pairs = range(BLOCK - distance)
        formed = torch.stack([inside[i + distance][:, :width, _columns(i, width)] for i in pairs])
        values = largest_singular(_Formed(formed.flatten(0, 1))).view(-1, blocks)
        for i in pairs:
            grid[here, i + distance, here, i] = values[i]
    for distance, values in chain.across(inside[-1]):
        grid[here[distance:], :, here[:-distance], :] = values
    found = grid.view(blocks * BLOCK, -1)[:steps, :steps] * (logs[:, None] - logs[None]).exp()
    return torch.where(found.isnan(), norms, found)


def _columns(i: int, width: int) -> slice:
    return slice(i * width, (i + 1) * width)


class _Chain:
    """The step Jacobians in blocks.

    dense: (blocks, BLOCK, P·H, H). carry: (blocks, BLOCK, P, P, H).
    """

    def __init__(self, dense: Tensor, carry: Tensor):
        self.dense, self.carry = dense, carry
        self.blocks, _, self.size, self.width = dense.shape

    def step(self, j: int, product: Tensor) -> Tensor:
        """J_j times ``product`` (blocks, P·H, n), block by block."""
        parts = product.unflatten(1, (-1, self.width))  # (blocks, P, H, n)
        result = torch.bmm(self.dense[:, j], parts[:, 0])
        for p, row in enumerate(result.unflatten(1, (-1, self.width)).unbind(1)):
            for q, part in enumerate(parts.unbind(1)):
                if self.carry[:, j, p, q].any():
                    row.addcmul_(self.carry[:, j, p, q, :, None], part)
        return result

    def inside(self) -> list[Tensor]:
        """[j]: ∂s_j/∂h_0 … ∂s_j/∂h_j within each block, side by side, (blocks, P·H, (j+1)·H)."""
        start = torch.eye(self.size, self.width).expand(self.blocks, -1, -1)
        products = [start]
        for j in range(1, BLOCK):
            products.append(torch.cat([self.step(j, products[-1]), start], dim=2))
        return products

    def across(self, out_of: Tensor) -> Iterator[tuple[int, Tensor]]:
        """(distance in blocks, norms (blocks - distance, BLOCK t, BLOCK k)), nearest first.

        out_of: (blocks, P·H, BLOCK·H), from each step of a block to its end.
        """
        whole = torch.eye(self.size).expand(self.blocks, -1, -1)
        into = []
        for j in range(BLOCK):
            whole = self.step(j, whole)
            into.append(whole[:, : self.width])
        left = torch.stack(into, 1)  # (blocks, t, H, P·H)
        right = out_of.unflatten(2, (BLOCK, -1)).transpose(1, 2).contiguous()  # (blocks, k, P·H, H)
        middle = None  # the whole blocks between k's and t's
        scale = torch.ones(self.blocks - 1, dtype=torch.float64)
        for distance in range(1, self.blocks):
            if distance > 1:
                between = whole[distance - 1 : -1]
                middle, grown = _scaled(between if middle is None else between @ middle[:-1])
                scale = scale[:-1] * grown
            found = largest_singular(_Three(left[distance:], middle, right[:-distance]))
            yield distance, found.view(-1, BLOCK, BLOCK) * scale[:, None, None]


class Products(Protocol):
    """``count`` matrices of ``width`` columns that are known by what they do to a vector each.

    times and back take and give (count, width, 1), the second by the transposed matrices; formed
    writes out those of a boolean mask (count,).
    """

    count: int
    width: int

    def times(self, v: Tensor) -> Tensor: ...
    def back(self, u: Tensor) -> Tensor: ...
    def formed(self, which: Tensor) -> Tensor: ...


class _Formed:
    """Matrices (count, H, H) that are there."""

    def __init__(self, matrices: Tensor):
        self.matrices = matrices
        self.count, _, self.width = matrices.shape
        self.times, self.back = matrices.matmul, matrices.mT.matmul

    def formed(self, which: Tensor) -> Tensor:
        return self.matrices[which]


class _Three:
    """left · middle · right for every pair (block, t, k), applied to a vector of each."""

    def __init__(self, left: Tensor, middle: Tensor | None, right: Tensor):
        self.left, self.middle, self.right = left, middle, right
        self.shape = (len(left), BLOCK, BLOCK)
        self.count, self.width = len(left) * BLOCK * BLOCK, right.shape[-1]

    def times(self, v: Tensor) -> Tensor:
        v = v.view(*self.shape, -1).permute(0, 2, 3, 1)  # (blocks, k, H, t)
        return self._run(self.right, self.middle, self.left, v)

    def back(self, u: Tensor) -> Tensor:
        u = u.view(*self.shape, -1).transpose(2, 3)  # (blocks, t, H, k)
        middle = None if self.middle is None else self.middle.mT
        v = self._run(self.left.mT, middle, self.right.mT, u)  # in the order block, k, t
        return v.view(*self.shape, -1).transpose(1, 2).reshape(self.count, -1, 1)

    def _run(self, first: Tensor, middle: Tensor | None, last: Tensor, x: Tensor) -> Tensor:
        """(blocks, outer, H, inner) -> (blocks · inner · outer, H, 1)."""
        x = torch.matmul(first, x)  # (blocks, outer, P·H, inner)
        x = x.transpose(1, 2)  # (blocks, P·H, outer, inner)
        if middle is not None:
            x = torch.matmul(middle, x.flatten(2)).unflatten(2, (BLOCK, BLOCK))
        x = torch.matmul(last, x.permute(0, 3, 1, 2))  # (blocks, inner, H, outer)
        return x.transpose(2, 3).reshape(self.count, -1, 1)

    def formed(self, which: Tensor) -> Tensor:
        block, t, k = which.view(self.shape).nonzero(as_tuple=True)
        right = self.right[block, k]
        return self.left[block, t] @ (right if self.middle is None else self.middle[block] @ right)


def largest_singular(products: Products) -> Tensor:
    """The largest singular value of each matrix, float64 (count,)."""
    v = torch.randn(products.width, 1, generator=torch.Generator().manual_seed(0))
    v = (v / v.norm()).expand(products.count, -1, -1)
    values = torch.zeros(products.count, dtype=torch.float64)
    active = torch.arange(products.count)
    open_ = torch.ones(products.count, dtype=torch.bool)  # whose value is still looked for
    bidiagonal = torch.zeros(products.count, CHECKS[-1], CHECKS[-1], dtype=torch.float64)
    u = torch.zeros(1)
    beta = torch.zeros(products.count, 1, 1)
    for step in range(CHECKS[-1]):
        if step:
            bidiagonal[:, step - 1, step] = beta.flatten()
        u = products.times(v) - beta * u
        alpha = u.norm(dim=1, keepdim=True)
        u = u / alpha.clamp_min(TINY)
        v = products.back(u) - alpha * v
        beta = v.norm(dim=1, keepdim=True)
        v = v / beta.clamp_min(TINY)
        bidiagonal[:, step, step] = alpha.flatten()
        if step + 1 not in CHECKS:
            continue
        known = bidiagonal[open_, : step + 1, : step + 1]
        found, residual = _ritz(known, beta[open_].flatten().double())
        values[active[open_]] = found
        # What is found is not asked again: later, rounding brings copies of found values.
        open_[open_.clone()] = residual > RESIDUAL * found
        left = int(open_.sum())
        if not left:
            return values
        if 6 * left < len(active):  # go on with these alone
            products, active = _Formed(products.formed(open_)), active[open_]
            u, v, beta, bidiagonal = u[open_], v[open_], beta[open_], bidiagonal[open_]
            open_ = torch.ones(left, dtype=torch.bool)
    values[active[open_]] = torch.linalg.svdvals(products.formed(open_).double())[:, 0]
    return values


def _ritz(bidiagonal: Tensor, beta: Tensor) -> tuple[Tensor, Tensor]:
    """The largest singular value σ of each bidiagonal matrix, and the length r of Aᵀu - σv."""
    squares, vectors = torch.linalg.eigh(bidiagonal.mT @ bidiagonal)
    top = squares[:, -1].clamp_min(0).sqrt()
    last = bidiagonal[:, -1, -1] * vectors[:, -1, -1] / top.clamp_min(TINY)  # of u in the new basis
    return top, beta * last.abs()


def _scaled(matrices: Tensor) -> tuple[Tensor, Tensor]:
    """Each matrix divided by its largest absolute entry, and those entries in float64."""
    scale = matrices.abs().amax((-2, -1)).clamp_min(TINY)
    return matrices / scale[..., None, None], scale.double()
