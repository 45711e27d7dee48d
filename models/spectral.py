"""‖∂h_t/∂h_k‖₂ for every pair of steps, without a singular value decomposition of every pair.

The steps are cut into blocks of about ``BLOCK``. The product of the step Jacobians from k to t is
then two matrices long: from k to the start of the block of t, and from there to t. That leaves
O(T²/BLOCK) matrices in place of T²/2; within one block the products are written out. The largest
singular values come from products with vectors (``models/singular_values.py``).
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from models.singular_values import LEFT_OUT, TINY, largest_singular

BLOCK = 8
#: Texts of up to this many steps are one block.
SHORT = 20
#: A product of blocks whose norm leaves 1/RANGE to RANGE is scaled, so that float32 holds it.
RANGE = 1e9
#: Numbers that are read again in every step: 16 MB of float32. Twice as many take much longer.
CACHE = 4_000_000


def pair_norms(dense: Tensor, carry: Tensor) -> Tensor:
    """Spectral norms of ∂h_t/∂h_k, float64 (T, T); NaN above the diagonal, 1 on it.

    dense: (T, P·H, H), the columns of each step's Jacobian that belong to h_{t-1}, in any order of
    parts with h first. carry: (T, P, P, H), what the step adds on the diagonals of its parts.
    """
    steps = len(dense)
    blocks = 1 if steps <= SHORT else -(-steps // BLOCK)
    each = -(-steps // blocks)
    whole = blocks * each
    norms = torch.full((whole, whole), torch.nan, dtype=torch.float64).fill_diagonal_(1.0)
    if steps > 1:
        # Each step is divided by about its size, so that float32 holds the products of a block.
        sizes = dense.flatten(1).norm(dim=1) + carry.flatten(1).norm(dim=1)
        sizes = (sizes.double() / dense.shape[2] ** 0.5).clamp_min(TINY)
        dense = dense.float() / sizes[:, None, None].float()
        carry = (carry / sizes[:, None, None, None]).float()
        if spare := whole - steps:
            dense = torch.cat([dense, dense.new_zeros(spare, *dense.shape[1:])])
            carry = torch.cat([carry, carry.new_ones(spare, *carry.shape[1:])])
        chain = _Chain(dense.unflatten(0, (blocks, each)), carry.unflatten(0, (blocks, each)))
        places, formed, ends = chain.inside()
        t, k = places.T[..., None]
        here = torch.arange(blocks)
        by_block = norms.view(blocks, each, blocks, each)
        by_block[here, t, here, k] = largest_singular(_Formed(formed)).view(-1, blocks)
        for late, pairs, scales in chain.apart(ends):
            values = largest_singular(pairs).split(pairs.sizes)
            for block, found, scale in zip(late, values, scales, strict=True):
                start = block * each
                norms[start : start + each, :start] = found.view(-1, each).T * scale
        logs = sizes.log().cumsum(0)
        norms[:steps, :steps] *= (logs[:, None] - logs[None]).exp()
    return norms[:steps, :steps]


class _Chain:
    """The step Jacobians in blocks.

    dense: (blocks, steps, P·H, H). carry: (blocks, steps, P, P, H).
    """

    def __init__(self, dense: Tensor, carry: Tensor):
        self.dense, self.carry = dense, carry
        self.blocks, self.steps, self.size, self.width = dense.shape
        self.carried = carry.flatten(0, 1).any(0).any(-1).nonzero().tolist()

    def step(self, j: int, product: Tensor) -> Tensor:
        """J_j times ``product`` (blocks, P·H, n), block by block."""
        parts = product.unflatten(1, (-1, self.width))  # (blocks, P, H, n)
        result = torch.bmm(self.dense[:, j], parts[:, 0])
        rows = result.unflatten(1, (-1, self.width))
        for p, q in self.carried:
            rows[:, p].addcmul_(self.carry[:, j, p, q, :, None], parts[:, q])
        return result

    def inside(self) -> tuple[Tensor, Tensor, list[Tensor]]:
        """The products within each block.

        -> (t, k) of 0 <= k < t < steps, the longest products first, (n, 2); ∂h_t/∂h_k of these,
        (n · blocks, H, H); and [k] (blocks, P·H, H), from each step to the end of its block.
        """
        places = torch.tril_indices(self.steps, self.steps, -1).T
        places = places[(places[:, 1] - places[:, 0]).argsort(stable=True)]
        formed = torch.empty(len(places), self.blocks, self.width, self.width)
        at = {place: formed[i] for i, place in enumerate(map(tuple, places.tolist()))}
        start = torch.eye(self.size, self.width).expand(self.blocks, -1, -1)
        products = [start]
        for t in range(1, self.steps):
            products = [*(self.step(t, product) for product in products), start]
            for k, product in enumerate(products[:-1]):
                at[t, k].copy_(product[:, : self.width])
        return places, formed.flatten(0, 1), products

    def apart(self, ends: list[Tensor]) -> Iterator[tuple[list[int], _Apart, list[Tensor]]]:
        """The pairs of different blocks, some late blocks at a time, as many as a cache holds.

        ends: [k] (blocks, P·H, H), from each step of a block to its end. Yields the late blocks,
        the products of their steps with all before, and for each of them what to scale by, (n,).
        """
        if self.blocks == 1:
            return
        whole = torch.eye(self.size).expand(self.blocks, -1, -1)
        into = []
        for j in range(self.steps):
            whole = self.step(j, whole)
            into.append(whole[:, : self.width])
        into = torch.stack(into, 1)  # (blocks, steps, H, P·H)
        ends = torch.stack(ends, 1).mT  # (blocks, steps, H, P·H)
        before, factors = into[0, :0], torch.ones(0, dtype=torch.float64)
        late, columns, scales = [], [], []
        for block in range(1, self.blocks):
            now = into.new_empty(block * self.steps, self.width, self.size)
            scale = torch.ones(len(now), dtype=torch.float64)
            now[-self.steps :] = ends[block - 1]
            if block > 1:
                pushed = now[: -self.steps].view(-1, self.size)
                torch.mm(before.view(-1, self.size), whole[block - 1].T, out=pushed)
                scale[: -self.steps] = factors
            length = now.flatten(1).norm(dim=1)
            extreme = (length < 1 / RANGE) | (length > RANGE)
            if extreme.any():
                length = length[extreme].clamp_min(TINY)
                now[extreme] /= length[:, None, None]
                scale[extreme] *= length
            before, factors = now, scale
            late, columns, scales = [*late, block], [*columns, now], [*scales, scale]
            held = sum(map(torch.numel, columns)) + (block + 1) * self.steps * now[0].numel()
            if held > CACHE or block == self.blocks - 1:
                yield late, _Apart([into[i] for i in late], columns), scales
                late, columns, scales = [], [], []


class _Formed:
    """Matrices (count, H, H) that are written out, as ``Products``."""

    def __init__(self, matrices: Tensor):
        self.matrices = matrices
        self.count, _, self.width = matrices.shape
        self.across = torch.arange(self.count)

    def times(self, v: Tensor) -> Tensor:
        return torch.bmm(v[:, None], self.matrices.mT)[:, 0]  # faster than a column

    def back(self, u: Tensor) -> Tensor:
        return torch.bmm(u[:, None], self.matrices)[:, 0]

    def formed(self, which: Tensor) -> Tensor:
        return self.matrices[which]

    def narrowed(self, which: Tensor) -> tuple[_Formed, Tensor] | None:
        kept, matrices = _narrowed(self.matrices, which)
        return (_Formed(matrices), kept) if kept.sum() <= (1 - LEFT_OUT) * self.count else None


class _Apart:
    """∂h_t/∂h_k with k before the block of t, as ``Products``.

    into: [i] (steps, H, P·H), ∂h_t/∂s for the steps t of a block, s the state before it.
    columns: [i] (n, H, P·H), ∂s/∂h_k transposed, for some k before that block.

    Vectors v stand by block, k and t, vectors u by block, t and k: whatever meets the same matrix
    goes through it together.
    """

    def __init__(self, into: list[Tensor], columns: list[Tensor]):
        self.into, self.columns = into, columns
        self.steps, self.width, _ = into[0].shape
        self.sizes = [len(here) * self.steps for here in columns]
        self.count = sum(self.sizes)
        blocks = torch.arange(self.count).split(self.sizes)
        self.across = torch.cat([block.view(-1, self.steps).T.flatten() for block in blocks])

    def times(self, v: Tensor) -> Tensor:
        u = torch.empty(self.count, self.width)
        for into, columns, v_, u_ in self._blocks(v, u):
            rows = torch.bmm(v_.reshape(-1, self.steps, self.width), columns)  # (n, t, P·H)
            torch.bmm(rows.transpose(0, 1), into.mT, out=u_.view(self.steps, -1, self.width))
        return u

    def back(self, u: Tensor) -> Tensor:
        v = torch.empty(self.count, self.width)
        for into, columns, v_, u_ in self._blocks(v, u):
            rows = torch.bmm(u_.view(self.steps, -1, self.width), into)  # (t, n, P·H)
            torch.bmm(rows.transpose(0, 1), columns.mT, out=v_.view(-1, self.steps, self.width))
        return v

    def _blocks(self, v: Tensor, u: Tensor):
        vectors = v.split(self.sizes), u.split(self.sizes)
        return zip(self.into, self.columns, *vectors, strict=True)

    def formed(self, which: Tensor) -> Tensor:
        found = []
        blocks = which.split(self.sizes)
        for into, columns, chosen in zip(self.into, self.columns, blocks, strict=True):
            k, t = chosen.view(-1, self.steps).nonzero(as_tuple=True)
            found.append(into[t] @ columns[k].mT)
        return torch.cat(found)

    def narrowed(self, which: Tensor) -> tuple[_Apart, Tensor] | None:
        open_ = [chosen.view(-1, self.steps).any(1) for chosen in which.split(self.sizes)]
        kept, columns = zip(*map(_narrowed, self.columns, open_), strict=True)
        mask = torch.cat(kept).repeat_interleave(self.steps)
        if mask.sum() > (1 - LEFT_OUT) * self.count:
            return None
        left = [i for i, here in enumerate(columns) if len(here)]
        return _Apart([self.into[i] for i in left], [columns[i] for i in left]), mask


def _narrowed(matrices: Tensor, which: Tensor) -> tuple[Tensor, Tensor]:
    """A mask of matrices that stay, all of ``which`` among them, and these.

    The first ones, of the longest products, are mostly found first: what comes after them is kept
    as it lies in memory, unless much of it is not asked for either.
    """
    asked = which.nonzero()[:, 0]
    if not len(asked):
        return which, matrices[:0]
    first = int(asked[0])
    if 2 * len(asked) < len(which) - first:
        return which, matrices.index_select(0, asked)
    kept = torch.arange(len(which)) >= first
    return kept, matrices[first:]
