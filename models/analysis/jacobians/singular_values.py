"""The largest singular values of many matrices side by side, from products with vectors alone.

Lanczos's (1950) method turns AᵀA of each matrix A, a step at a time, into a small tridiagonal
matrix whose largest eigenvalue grows towards that of AᵀA, the square of the largest singular value
of A. It is followed from step to step (``_Tridiagonal``).

A residual says that some eigenvalue is near, not that none is larger: where the first vector hardly
holds the largest one's and another lies close below, that one is found. So what was found is proved
to be the largest (``_proved``), and decomposed where it is not.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from models.arrays import DoubleArray
from models.tensors import inner, matrix_norm, norm, positive_definite

#: Largest residual AᵀA v - σ²v, as a share of σ². An eigenvalue lies within this of σ²; how far
#: away goes with its square.
RESIDUAL = 1e-5
#: Or it was below NEAR, and σ has changed by less than SAME of it since: float32 does not always
#: carry a residual further down, and brings it up again after that.
NEAR, SAME = 1e-4, 1e-6
#: After how many steps the residual is looked at.
CHECKS = (3, 5, 7, 9, 12, 15, 18, 22, 26, 32)
#: Matrices that are found are left out as soon as they are this share of all.
LEFT_OUT = 0.2
#: Of the iteration for the largest eigenvalue of a small matrix, at most.
ROUNDS = 10
#: No σ² may lie this share above the one that was found: the proof's tolerance, in float32.
ABOVE = 2e-5
#: Matrices that are proved at a time.
PROVED_AT_ONCE = 128
TINY = 1e-30
SMALLEST = torch.finfo(torch.float32).tiny


class MatrixBatch(Protocol):
    """``count`` matrices A (H, H) that are known by what they do to a vector each.

    gram_product gives AᵀA v of (count, H), a row v for each matrix. dense writes out those of a
    boolean mask (count,). squares gives ‖A‖² (count,), the sum of all σ². subset leaves out some
    that are not in the mask and says which stay; None where that is not worth its while.
    """

    count: int
    width: int

    def gram_product(self, v: Tensor) -> Tensor: ...
    def dense(self, which: Tensor) -> Tensor: ...
    def squares(self) -> Tensor: ...
    def subset(self, which: Tensor) -> tuple[MatrixBatch, Tensor] | None: ...


def largest_singular(batch: MatrixBatch) -> Tensor:
    """The largest singular value of each matrix, float64 (count,).

    A matrix whose residual is still large after ``CHECKS[-1]`` steps, or whose value is not proved,
    is decomposed as a whole: that happens where many singular values lie close together, as in a
    network whose W_hh is still orthogonal.
    """
    values, found = _lanczos(batch)
    open_ = ~found
    open_[found] = ~_proved(batch, values, found)
    for some in torch.split(open_.nonzero()[:, 0], PROVED_AT_ONCE):
        which = torch.zeros_like(open_).index_fill_(0, some, True)
        values[some] = matrix_norm(batch.dense(which).double(), 2)
    return values


def _proved(batch: MatrixBatch, values: Tensor, which: Tensor) -> Tensor:
    """Whether no singular value is larger than the one that was found, of those in ``which``.

    All σ² add up to ‖A‖². What is left of that beside the one found is mostly too little for a
    larger one. Otherwise (1 + ABOVE) σ² I - AᵀA must have a Cholesky decomposition, as it has if
    and only if no σ² is above.
    """
    squares, found = batch.squares().double(), values.square()
    lost = squares < 0.99 * found  # too small for float32
    sure = (values == 0) | (~lost & (squares < 1.9999 * found))
    for some in torch.split((which & ~sure).nonzero()[:, 0], PROVED_AT_ONCE):
        mask = torch.zeros_like(which).index_fill_(0, some, True)
        units = batch.dense(mask) / values[some].float()[:, None, None]
        rest = torch.bmm(units.mT, units).neg_()
        rest.diagonal(dim1=1, dim2=2).add_(1 + ABOVE)
        sure[some] = positive_definite(rest)
    return sure[which]


def _lanczos(batch: MatrixBatch) -> tuple[Tensor, Tensor]:
    """A singular value of each matrix, mostly the largest, (count,), and whether one was found."""
    everything = torch.ones(batch.count, dtype=torch.bool)
    v = torch.randn(1, batch.width, generator=torch.Generator().manual_seed(0))
    v = (v / norm(v)).expand(batch.count, -1)
    before, beta = torch.zeros(1, 1), torch.zeros(batch.count, 1)
    values = torch.zeros(batch.count, dtype=torch.float64)
    place = torch.arange(batch.count)  # of each row in ``values``
    asked = place  # the rows whose value is still looked for
    small = _Tridiagonal(batch.count)
    earlier, earlier_residual = torch.full((2, batch.count), torch.inf, dtype=torch.float64)
    for step in range(1, CHECKS[-1] + 1):
        w = batch.gram_product(v).addcmul_(before, beta, value=-1)
        alpha = inner(w, v)[:, None]
        w.addcmul_(v, alpha, value=-1)
        about = alpha.clamp_min(SMALLEST)  # the squares of w are too small for float32
        beta = about * norm(w / about, 1)[:, None]
        before, v = v, w.div_(beta.clamp_min(SMALLEST))
        small.extend(alpha[asked, 0], beta[asked, 0])
        if step not in CHECKS:
            continue
        # What is found is not asked again: later, rounding brings copies of found values.
        found, residual = small.largest()
        values[place[asked]] = found
        same = (earlier_residual <= NEAR) & ((found - earlier).abs() <= SAME * found)
        open_ = ~((residual <= RESIDUAL) | same)
        earlier, earlier_residual = found[open_], residual[open_]
        asked = asked[open_]
        if not len(asked):
            return values, everything
        small.keep(open_)
        which = torch.zeros(batch.count, dtype=torch.bool).index_fill_(0, asked, True)
        if fewer := batch.subset(which):
            batch, kept = fewer
            rows = kept.nonzero()[:, 0]
            before, v = before.index_select(0, rows), v.index_select(0, rows)
            beta, place = beta.index_select(0, rows), place.index_select(0, rows)
            asked = which[rows].nonzero()[:, 0]
    return values, everything.index_fill_(0, place[asked], False)


class _Tridiagonal:
    """Symmetric tridiagonal matrices T that grow by a column a step, and their largest eigenvalues.

    Each is the largest root of det(T - θ), the product of the pivots of its elimination. Where the
    last pivot is 0 its slope is -1/z², z the last entry of the eigenvector (Parlett 1998, 7.5).
    """

    def __init__(self, count: int):
        self.diagonal: list[DoubleArray] = []
        self.beside: list[DoubleArray] = []  # squared
        self.bound = np.zeros(count)  # not below the largest eigenvalue
        self.beta = np.zeros(count)  # below the last column

    def extend(self, alpha: Tensor, beta: Tensor) -> None:
        """One column more: α on the diagonal, β beside the next one. (n,) each."""
        diagonal, beside = alpha.double().numpy(), self.beta**2
        # As if the new row met the eigenvector of the others with its full entry.
        half = (diagonal - self.bound) / 2
        self.bound = self.bound + half + np.sqrt(half**2 + beside)
        self.diagonal.append(diagonal)
        self.beside.append(beside)
        self.beta = beta.numpy()

    @np.errstate(over="ignore", invalid="ignore")  # long after a value was found
    def largest(self) -> tuple[Tensor, Tensor]:
        """σ = √θ, and the length of AᵀA v - θv as a share of θ.

        Laguerre's method from the right, where it never passes the largest root.
        """
        size, theta = len(self.diagonal), self.bound
        slope = np.full_like(theta, -1.0)
        for _ in range(ROUNDS):
            floor = -1e-18 * theta - 1e-300
            pivot = np.minimum(self.diagonal[0] - theta, floor)
            slope, second = np.full_like(theta, -1.0), 0.0
            first = slope / pivot  # derivatives of the pivot, as shares of it
            total, squares = first, first**2  # Σ 1/(θ - λ) and Σ 1/(θ - λ)² over the roots λ
            for beside, diagonal in zip(self.beside[1:], self.diagonal[1:], strict=True):
                share = beside / pivot
                pivot = np.minimum(diagonal - theta - share, floor)
                slope = share * first - 1
                second = share * (second - 2 * first**2) / pivot
                first = slope / pivot
                total = total + first
                squares = squares + first**2 - second
            spread = np.sqrt(np.maximum((size - 1) * (size * squares - total**2), 0))
            change = np.nan_to_num(size / (total + spread))
            theta = theta - change
            if not (change > 1e-8 * theta).any():
                break
        self.bound = theta
        value = np.sqrt(np.maximum(theta, 0))
        residual = self.beta / np.sqrt(-slope) / np.maximum(theta, 1e-300)
        return torch.as_tensor(value), torch.as_tensor(residual)

    def keep(self, which: Tensor) -> None:
        chosen = which.numpy()
        self.diagonal = [x[chosen] for x in self.diagonal]
        self.beside = [x[chosen] for x in self.beside]
        self.bound = self.bound[chosen]
        self.beta = self.beta[chosen]
