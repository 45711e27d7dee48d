"""PyTorch's functions that come without types, with types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

_linalg: Mapping[str, Any] = vars(torch.linalg)
_special: Mapping[str, Any] = vars(torch.special)


def norm(x: Tensor, dim: int | None = None) -> Tensor:
    """The Euclidean length along one axis, or of all entries."""
    return _linalg["vector_norm"](x, dim=dim)


def matrix_norm(x: Tensor, order: int | str = "fro") -> Tensor:
    """Of each matrix (…, n, m): "fro", or 2 for the largest singular value."""
    return _linalg["matrix_norm"](x, ord=order)


def positive_definite(x: Tensor) -> Tensor:
    """Whether each symmetric matrix (…, n, n) has a Cholesky decomposition."""
    return _linalg["cholesky_ex"](x).info == 0


def inner(a: Tensor, b: Tensor) -> Tensor:
    """a · b of each pair of rows."""
    return _linalg["vecdot"](a, b)


def entropy_terms(p: Tensor) -> Tensor:
    """-p ln p of each entry, 0 where p is 0."""
    return _special["entr"](p)


def spectral_radius(matrix: Tensor) -> float:
    """The largest |eigenvalue| of a matrix (n, n)."""
    eigenvalues: Tensor = _linalg["eigvals"](matrix)
    return eigenvalues.abs().max().item()


def integers(x: Tensor) -> list[int]:
    """A tensor (n,) of whole numbers as a list."""
    return x.detach().cpu().numpy().tolist()


def floats(x: Tensor) -> list[float]:
    """A tensor (n,) of numbers as a list."""
    return x.detach().cpu().numpy().tolist()


def unflatten(x: Tensor, dim: int, sizes: tuple[int, ...]) -> Tensor:
    """``Tensor.unflatten``: one axis as several."""
    return torch.unflatten(x, dim, sizes)


def unique(x: Tensor) -> Tensor:
    """``torch.unique``: the different values, in order."""
    values: Any = vars(torch)["unique"]
    return values(x)


def seed_everything(seed: int) -> None:
    """``torch.manual_seed``: PyTorch's global random numbers, on every device."""
    seed_all: Any = vars(torch)["manual_seed"]
    seed_all(seed)
