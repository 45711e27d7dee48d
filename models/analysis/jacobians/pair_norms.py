"""‖∂h_t/∂h_k‖₂ for every pair of steps, without a singular value decomposition of every pair.

The steps are cut into spans. Within a span the products of the step Jacobians are written out;
those of different spans are two matrices long (``spans``). The largest singular values come from
products with vectors (``singular_values``).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch
from torch import Tensor

from models.analysis.jacobians.singular_values import LEFT_OUT, largest_singular
from models.analysis.jacobians.slopes import StepSlopes
from models.analysis.jacobians.spans import Spans, StepJacobians

#: Texts of up to this many steps are one span. Of longer texts, a span is at most LONGEST steps.
SHORT, LONGEST = 20, 10
#: As many matrices (H, H) as a cache holds between two uses.
AT_ONCE = 32


def pair_norms(slopes: StepSlopes) -> Tensor:
    """Spectral norms of ∂h_t/∂h_k, float64 (T, T); NaN above the diagonal, 1 on it."""
    steps = len(slopes.through)
    count = 1 if steps <= SHORT else 2 ** math.ceil(math.log2(steps / LONGEST))
    each = -(-steps // count)
    norms = torch.full((count * each,) * 2, torch.nan, dtype=torch.float64).fill_diagonal_(1.0)
    if steps > 1:
        jacobians = StepJacobians(slopes, count)
        places, formed, out = jacobians.inside()
        across = list(_across(jacobians.spans(out))) if count > 1 else []
        parts = _Concatenated([_Dense(formed), *(part for *_, part in across)])
        inside, *found = torch.split(largest_singular(parts), parts.sizes)
        here, (t, k) = torch.arange(count), places.T[..., None]
        norms.view(count, each, count, each)[here, t, here, k] = inside.view(-1, count)
        for values, (t, k, scale, _) in zip(found, across, strict=True):
            norms[t, k] = values.view_as(scale.T).T * scale
        logs = jacobians.sizes.log().cumsum(0)
        norms[:steps, :steps] *= (logs[:, None] - logs[None]).exp()
    return norms[:steps, :steps]


def _across(spans: Spans) -> Iterator[tuple[slice, slice, Tensor, _Factored]]:
    """All pairs of steps t and k of different spans, none twice.

    Yields slices of t and of k, what to scale their norms by, (n_t, n_k), and ∂h_t/∂h_k.
    """
    while True:
        count, n = spans.into_scale.shape
        for late in range(1, count, 2):
            t, k = slice(late * n, (late + 1) * n), slice((late - 1) * n, late * n)
            scale = spans.into_scale[late][:, None] * spans.out_scale[late - 1]
            yield t, k, scale, _Factored(spans.into[late], spans.out[late - 1])
        if count == 2:
            return
        spans = spans.joined()


class _Dense:
    """Matrices (count, H, H) that are written out."""

    def __init__(self, matrices: Tensor):
        self.matrices = matrices
        self.count, self.width = matrices.shape[:2]

    def gram_product(self, v: Tensor, out: Tensor) -> None:
        rows = torch.split(v[:, None], AT_ONCE), torch.split(out[:, None], AT_ONCE)
        for some, v_, out_ in zip(torch.split(self.matrices, AT_ONCE), *rows, strict=True):
            torch.bmm(torch.bmm(v_, some.mT), some, out=out_)  # rows are faster than columns

    def dense(self, which: Tensor) -> Tensor:
        return self.matrices[which]

    def squares(self) -> Tensor:
        return self.matrices.square().sum((1, 2))

    def subset(self, which: Tensor) -> tuple[_Dense, Tensor]:
        # The first ones, of the longest products, are mostly found first: what comes after them
        # is kept as it lies in memory, unless much of it is not asked for either.
        asked = which.nonzero()[:, 0]
        first = int(asked[0])
        if 2 * len(asked) < len(which) - first:
            return _Dense(self.matrices.index_select(0, asked)), which
        return _Dense(self.matrices[first:]), torch.arange(len(which)) >= first


class _Factored:
    """∂h_t/∂h_k with k in one span and t in the next, row by row of k.

    into: (n_t, H, P·H), ∂h_t/∂s, s the state between the spans. out: (n_k, P·H, H), ∂s/∂h_k.
    gram: (n_t, P·H, P·H), intoᵀ into, which is one product less where P = 1.
    """

    def __init__(self, into: Tensor, out: Tensor, gram: Tensor | None = None):
        self.into, self.out, self.gram = into, out, gram
        if gram is None and into.shape[1] == into.shape[2]:
            self.gram = into.mT @ into
        self.shape = len(out), len(into)
        self.count, self.width = len(out) * len(into), into.shape[1]

    def gram_product(self, v: Tensor, out: Tensor) -> None:
        # Whatever meets the same matrix goes through it together.
        k, t = self.shape
        rows = torch.bmm(v.reshape(k, t, -1), self.out.mT).transpose(0, 1)  # (t, k, P·H)
        if self.gram is not None:
            rows = torch.bmm(rows, self.gram)
        else:
            rows = torch.bmm(torch.bmm(rows, self.into.mT), self.into)
        torch.bmm(rows.transpose(0, 1), self.out, out=out.view(k, t, -1))

    def squares(self) -> Tensor:
        gram = self.into.mT @ self.into if self.gram is None else self.gram
        outer = self.out @ self.out.mT
        return (outer.flatten(1) @ gram.flatten(1).T).flatten()  # tr(outᵀ gram out)

    def dense(self, which: Tensor) -> Tensor:
        k, t = which.view(self.shape).nonzero(as_tuple=True)
        return self.into[t] @ self.out[k]

    def subset(self, which: Tensor) -> tuple[_Factored, Tensor]:
        asked = which.view(self.shape)
        k, t = _range(asked.any(1)), _range(asked.any(0))
        kept = torch.zeros_like(asked)
        kept[k, t] = True
        gram = None if self.gram is None else self.gram[t]
        return _Factored(self.into[t], self.out[k], gram), kept.flatten()


def _range(asked: Tensor) -> slice:
    """From the first to the last that is True."""
    places = asked.nonzero()
    return slice(int(places[0]), int(places[-1]) + 1)


class _Concatenated:
    """A ``MatrixBatch`` in several parts, one after the other."""

    def __init__(self, parts: list[_Dense | _Factored]):
        self.parts = parts
        self.sizes = [part.count for part in parts]
        self.count, self.width = sum(self.sizes), parts[0].width

    def gram_product(self, v: Tensor) -> Tensor:
        out = torch.empty(self.count, self.width)
        rows = torch.split(v, self.sizes), torch.split(out, self.sizes)
        for part, v_, out_ in zip(self.parts, *rows, strict=True):
            part.gram_product(v_, out_)
        return out

    def dense(self, which: Tensor) -> Tensor:
        asked = zip(self.parts, torch.split(which, self.sizes), strict=True)
        return torch.cat([part.dense(some) for part, some in asked])

    def squares(self) -> Tensor:
        return torch.cat([part.squares() for part in self.parts])

    def subset(self, which: Tensor) -> tuple[_Concatenated, Tensor] | None:
        if which.sum() > (1 - LEFT_OUT) * self.count:
            return None
        left: list[_Dense | _Factored] = []
        kept: list[Tensor] = []
        for part, some in zip(self.parts, torch.split(which, self.sizes), strict=True):
            if some.any():
                part, some = part.subset(some)
                left.append(part)
            kept.append(some)
        mask = torch.cat(kept)
        return (_Concatenated(left), mask) if mask.sum() <= (1 - LEFT_OUT) * self.count else None
