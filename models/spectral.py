"""‖∂h_t/∂h_k‖₂ for every pair of steps, without a singular value decomposition of every pair.

The steps are cut into blocks of ``BLOCK``. A product of step Jacobians from k to t is then at most
three matrices long: from k to the end of its block, over whole blocks, and into the block of t.
That leaves O(T · BLOCK) matrix products in place of T²/2. The largest singular value of each
product comes from Golub and Kahan's (1965) bidiagonalisation, for all pairs side by side: it only
multiplies vectors, and needs few steps where the product is long. A pair whose residual is still
large after ``CHECKS[-1]`` steps is decomposed as a whole: that happens where many singular values
lie close together, as in a network whose W_hh is still orthogonal.
"""

from __future__ import annotations

from itertools import pairwise
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
    inside = chain.inside()
    t, k = torch.tril_indices(BLOCK, BLOCK, -1)
    formed = [inside[i][j][:, :width] for i, j in zip(t.tolist(), k.tolist(), strict=True)]
    here = torch.arange(blocks)[:, None]
    grid[here, t, here, k] = largest_singular(_Formed(torch.cat(formed))).view(-1, blocks).T
    if blocks > 1:
        apart, scale = chain.apart(torch.stack(inside[-1], 1))
        values = largest_singular(apart).view(-1, BLOCK, BLOCK) * scale[:, None, None]
        grid[apart.late, :, apart.early] = values
    found = grid.view(blocks * BLOCK, -1)[:steps, :steps] * (logs[:, None] - logs[None]).exp()
    return torch.where(found.isnan(), norms, found)


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

    def inside(self) -> list[list[Tensor]]:
        """[t][k], k <= t: ∂s_t/∂h_k within each block, (blocks, P·H, H)."""
        start = torch.eye(self.size, self.width).expand(self.blocks, -1, -1)
        products = [[start]]
        for j in range(1, BLOCK):
            products.append([*(self.step(j, product) for product in products[-1]), start])
        return products

    def apart(self, right: Tensor) -> tuple[_Apart, Tensor]:
        """The products between different blocks, and what each pair of blocks is to be scaled by.

        right: (blocks, BLOCK, P·H, H), from each step of a block to its end.
        """
        whole = torch.eye(self.size).expand(self.blocks, -1, -1)
        into = []
        for j in range(BLOCK):
            whole = self.step(j, whole)
            into.append(whole[:, : self.width])
        left = torch.stack(into, 1)  # (blocks, BLOCK, H, P·H)
        middles, scales = {}, {}
        for early in range(self.blocks - 2):
            middle, scale = whole[early + 1], 1.0
            for late in range(early + 2, self.blocks):
                if late > early + 2:
                    middle = whole[late - 1] @ middle
                largest = middle.abs().max().clamp_min(TINY)
                middle, scale = middle / largest, scale * largest.item()
                middles[early, late], scales[early, late] = middle, scale
        pairs = torch.triu_indices(self.blocks, self.blocks, 1).T
        scale = [scales.get(tuple(pair), 1.0) for pair in pairs.tolist()]
        ends = left, left.mT.contiguous(), right, right.mT.contiguous()
        return _Apart(ends, middles, pairs), torch.tensor(scale, dtype=torch.float64)


class Products(Protocol):
    """``count`` matrices of ``width`` columns that are known by what they do to a vector each.

    times and back take and give (count, width), the second by the transposed matrices; formed
    writes out those of a boolean mask (count,). narrowed: without some that are not in the mask,
    and a mask of those that are left, if that is worth its while.
    """

    count: int
    width: int

    def times(self, v: Tensor) -> Tensor: ...
    def back(self, u: Tensor) -> Tensor: ...
    def formed(self, which: Tensor) -> Tensor: ...
    def narrowed(self, which: Tensor) -> tuple[Products, Tensor] | None: ...


class _Formed:
    """Matrices (count, H, H) that are there."""

    def __init__(self, matrices: Tensor):
        self.matrices = matrices
        self.count, _, self.width = matrices.shape

    def times(self, v: Tensor) -> Tensor:
        return torch.bmm(v[:, None], self.matrices.mT)[:, 0]  # faster than a column

    def back(self, u: Tensor) -> Tensor:
        return torch.bmm(u[:, None], self.matrices)[:, 0]

    def formed(self, which: Tensor) -> Tensor:
        return self.matrices[which]

    def narrowed(self, which: Tensor) -> tuple[_Formed, Tensor] | None:
        return (_Formed(self.formed(which)), which) if 2 * which.sum() < self.count else None


class _Apart:
    """left · middle · right for every (pair of blocks, t, k), applied to a vector of each.

    ends: left (blocks, t, H, P·H) and right (blocks, k, P·H, H), each as it is and transposed, as
    products of few vectors are bound by memory. middles: by pair of blocks that are not neighbours,
    (P·H, P·H). pairs: (n, 2), the blocks of k and of t, rising.

    Vectors are rows, and all that meet the same outer matrix go through it together.
    """

    def __init__(self, ends: tuple[Tensor, ...], middles: dict, pairs: Tensor):
        self.ends, self.middles, self.pairs = ends, middles, pairs
        self.left, self.left_t, self.right, self.right_t = ends
        self.early, self.late = pairs.T
        self.count, self.width = len(pairs) * BLOCK * BLOCK, self.right.shape[-1]
        ends = self.early.bincount().cumsum(0).tolist()
        self.by_early = [
            (i, slice(start, end))
            for i, (start, end) in enumerate(pairwise([0, *ends]))
            if start < end
        ]
        self.by_late = [(i, (self.late == i).nonzero()[:, 0]) for i in self.late.unique()]
        self.far = (self.late > self.early + 1).nonzero()[:, 0]
        if len(self.far):
            self.middle = torch.stack([middles[tuple(pair)] for pair in pairs[self.far].tolist()])

    def times(self, v: Tensor) -> Tensor:
        v = v.view(-1, BLOCK, BLOCK, self.width)
        rows = v.new_empty(*v.shape[:3], self.left.shape[-1])
        for i, here in self.by_early:
            rows[here] = _together(v[here].transpose(1, 2), self.right_t[i]).transpose(1, 2)
        if len(self.far):
            rows[self.far] = _between(rows[self.far], self.middle.mT)
        u = torch.empty_like(v, memory_format=torch.contiguous_format)
        for i, here in self.by_late:
            u[here] = _together(rows[here], self.left_t[i])
        return u.view(self.count, -1)

    def back(self, u: Tensor) -> Tensor:
        u = u.view(-1, BLOCK, BLOCK, self.width)
        rows = u.new_empty(*u.shape[:3], self.left.shape[-1])
        for i, here in self.by_late:
            rows[here] = _together(u[here], self.left[i])
        if len(self.far):
            rows[self.far] = _between(rows[self.far], self.middle)
        v = torch.empty_like(u)
        for i, here in self.by_early:
            v[here] = _together(rows[here].transpose(1, 2), self.right[i]).transpose(1, 2)
        return v.view(self.count, -1)

    def formed(self, which: Tensor) -> Tensor:
        pair, t, k = which.view(-1, BLOCK, BLOCK).nonzero(as_tuple=True)
        early, late = self.early[pair], self.late[pair]
        size = self.left.shape[-1]
        middle = [self.middles.get(tuple(p), torch.eye(size)) for p in self.pairs[pair].tolist()]
        return self.left[late, t] @ (torch.stack(middle) @ self.right[early, k])

    def narrowed(self, which: Tensor) -> tuple[Products, Tensor] | None:
        if 64 * which.sum() < self.count:
            return _Formed(self.formed(which)), which
        kept = which.view(-1, BLOCK * BLOCK).any(1)
        if 4 * kept.sum() > 3 * len(kept):
            return None
        fewer = _Apart(self.ends, self.middles, self.pairs[kept])
        return fewer, kept.repeat_interleave(BLOCK * BLOCK)


def _together(rows: Tensor, matrices: Tensor) -> Tensor:
    """rows (n, a, b, F) through matrices (a, F, G): (n, a, b, G)."""
    found = rows.transpose(0, 1).flatten(1, 2) @ matrices
    return found.unflatten(1, (len(rows), -1)).transpose(0, 1)


def _between(rows: Tensor, matrices: Tensor) -> Tensor:
    """rows (n, a, b, F) through matrices (n, F, G): (n, a, b, G)."""
    return torch.bmm(rows.flatten(1, 2), matrices).unflatten(1, rows.shape[1:3])


def largest_singular(products: Products) -> Tensor:
    """The largest singular value of each matrix, float64 (count,)."""
    v = torch.randn(1, products.width, generator=torch.Generator().manual_seed(0))
    v = (v / v.norm()).expand(products.count, -1)
    values = torch.zeros(products.count, dtype=torch.float64)
    active = torch.arange(products.count)
    open_ = torch.ones(products.count, dtype=torch.bool)  # whose value is still looked for
    # The bidiagonal matrices: α on the diagonal, β beside it.
    alphas, betas = torch.zeros(2, products.count, CHECKS[-1], dtype=torch.float64)
    u, beta = torch.zeros(1), torch.zeros(products.count, 1)
    for step in range(CHECKS[-1]):
        u = products.times(v) - beta * u
        alpha = u.norm(dim=1, keepdim=True)
        u /= alpha.clamp_min(TINY)
        v = products.back(u) - alpha * v
        beta = v.norm(dim=1, keepdim=True)
        v /= beta.clamp_min(TINY)
        alphas[:, step], betas[:, step] = alpha[:, 0], beta[:, 0]
        if step + 1 not in CHECKS:
            continue
        found, residual = _ritz(alphas[open_, : step + 1], betas[open_, : step + 1])
        values[active[open_]] = found
        # What is found is not asked again: later, rounding brings copies of found values.
        open_[open_.clone()] = residual > RESIDUAL * found
        if not open_.any():
            return values
        if fewer := products.narrowed(open_):
            products, kept = fewer
            active, open_, u, v = active[kept], open_[kept], u[kept], v[kept]
            alphas, betas, beta = alphas[kept], betas[kept], beta[kept]
    values[active[open_]] = torch.linalg.svdvals(products.formed(open_).double())[:, 0]
    return values


def _ritz(alphas: Tensor, betas: Tensor) -> tuple[Tensor, Tensor]:
    """The largest singular value σ of each bidiagonal matrix B, and the length r of Aᵀu - σv.

    alphas: (n, steps), on the diagonal. betas: (n, steps), beside it, the last one outside.
    """
    squares = torch.zeros(*alphas.shape, alphas.shape[1], dtype=torch.float64)  # of BᵀB, lower half
    squares.diagonal(dim1=1, dim2=2).copy_(alphas**2)
    squares.diagonal(dim1=1, dim2=2)[:, 1:] += betas[:, :-1] ** 2
    squares.diagonal(-1, 1, 2).copy_((alphas * betas)[:, :-1])
    roots, vectors = torch.linalg.eigh(squares)
    top = roots[:, -1].clamp_min(0).sqrt()
    last = alphas[:, -1] * vectors[:, -1, -1] / top.clamp_min(TINY)  # of u in the new basis
    return top, betas[:, -1] * last.abs()
