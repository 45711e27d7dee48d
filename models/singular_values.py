"""The largest singular values of many matrices side by side, from products with vectors alone.

Lanczos's (1950) method turns AᵀA of each matrix A, a step at a time, into a small tridiagonal
matrix whose largest eigenvalue grows towards that of AᵀA, the square of the largest singular value
of A. It is followed from step to step (``_Tridiagonal``).
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
import torch
from torch import Tensor

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
TINY = 1e-30
SMALLEST = torch.finfo(torch.float32).tiny


class Products(Protocol):
    """``count`` matrices A (H, H) that are known by what they do to a vector each.

    squared gives AᵀA v of (count, H), a row v for each matrix. formed writes out those of a boolean
    mask (count,). narrowed leaves out some that are not in the mask and says which stay; None where
    that is not worth its while.
    """

    count: int
    width: int

    def squared(self, v: Tensor) -> Tensor: ...
    def formed(self, which: Tensor) -> Tensor: ...
    def narrowed(self, which: Tensor) -> tuple[Products, Tensor] | None: ...


def largest_singular(products: Products) -> Tensor:
    """The largest singular value of each matrix, float64 (count,).

    A matrix whose residual is still large after ``CHECKS[-1]`` steps is decomposed as a whole: that
    happens where many singular values lie close together, as in a network whose W_hh is still
    orthogonal.
    """
    v = torch.randn(1, products.width, generator=torch.Generator().manual_seed(0))
    v = (v / v.norm()).expand(products.count, -1)
    before, beta = torch.zeros(1, 1), torch.zeros(products.count, 1)
    values = torch.zeros(products.count, dtype=torch.float64)
    place = torch.arange(products.count)  # of each row in ``values``
    asked = place  # the rows whose value is still looked for
    small = _Tridiagonal(products.count)
    earlier, earlier_residual = torch.full((2, products.count), torch.inf, dtype=torch.float64)
    for step in range(1, CHECKS[-1] + 1):
        w = products.squared(v).addcmul_(before, beta, value=-1)
        alpha = torch.linalg.vecdot(w, v)[:, None]
        w.addcmul_(v, alpha, value=-1)
        about = alpha.clamp_min(SMALLEST)  # the squares of w are too small for float32
        beta = about * (w / about).norm(dim=1, keepdim=True)
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
            return values
        small.keep(open_)
        which = torch.zeros(products.count, dtype=torch.bool).index_fill_(0, asked, True)
        if fewer := products.narrowed(which):
            products, kept = fewer
            rows = kept.nonzero()[:, 0]
            before, v, beta, place = (x.index_select(0, rows) for x in (before, v, beta, place))
            asked = which[rows].nonzero()[:, 0]
    which = torch.zeros(products.count, dtype=torch.bool).index_fill_(0, asked, True)
    matrices = products.formed(which).double()
    values[place[asked]] = torch.linalg.matrix_norm(matrices, ord=2)
    return values


class _Tridiagonal:
    """Symmetric tridiagonal matrices T that grow by a column a step, and their largest eigenvalues.

    Each is the largest root of det(T - θ), the product of the pivots of its elimination. Where the
    last pivot is 0 its slope is -1/z², z the last entry of the eigenvector (Parlett 1998, 7.5).
    """

    def __init__(self, count: int):
        self.diagonal: list[np.ndarray] = []
        self.beside: list[np.ndarray] = []  # squared
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
        return torch.from_numpy(value), torch.from_numpy(residual)

    def keep(self, which: Tensor) -> None:
        chosen = which.numpy()
        self.diagonal = [x[chosen] for x in self.diagonal]
        self.beside = [x[chosen] for x in self.beside]
        self.bound = self.bound[chosen]
        self.beta = self.beta[chosen]
