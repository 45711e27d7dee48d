"""Which units of the minGRU are worth reading, and where the page opens: measured on the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from models.arrays import DoubleArray, FloatArray
    from models.traces import MinGRUTrace

#: So many units of a layer that look furthest back are offered, and the one that writes most.
FURTHEST = 3
#: From so many steps back on a look counts as far: its product is still short enough to be read.
FAR = 3


class Opening(NamedTuple):
    """The unit and the cell that a text opens on, all from 0."""

    layer: int
    unit: int
    row: int
    column: int


def reach(shares: FloatArray) -> DoubleArray:
    """How many steps a state looks back, the mean over the steps, float64 (L, H).

    shares: ``MinGRUTrace.shares``. What is still left of the empty start looks at nothing: 0 steps.
    """
    steps = shares.shape[1]
    back = np.maximum(0, np.arange(steps)[:, None] - np.arange(steps))  # t - k
    return np.einsum("ltkh,tk->lh", shares[:, :, :steps].astype(np.float64), back) / max(steps, 1)


def attention(shares: FloatArray) -> DoubleArray:
    """How much a unit's rows look at other steps than their own, and not at one alone: (L, H).

    The weight beyond a state's own step, counted up to ``FAR`` steps back, times the share that its
    rows give to other columns than their favourite one.
    """
    steps = shares.shape[1]
    ago = np.clip(np.arange(steps)[:, None] - np.arange(steps), 0, FAR)
    on_tokens = shares[:, :, :steps].astype(np.float64)
    looked = np.einsum("ltkh,tk->lh", on_tokens, ago)
    columns = (on_tokens * (ago > 0)[None, :, :, None]).sum(axis=1)  # (L, T, H)
    whole = np.maximum(columns.sum(axis=1), 1e-12)
    return looked * (1 - columns.max(axis=1, initial=0) / whole)


def offered_units(trace: MinGRUTrace, shares: FloatArray) -> list[list[int]]:
    """Of each layer the units that look furthest back, then the one that writes most anew."""
    far = np.argsort(-reach(shares), axis=1, kind="stable")[:, :FURTHEST]
    soon = trace.update.mean(axis=1).argmax(axis=1)  # (L,)
    return [
        [*map(int, row), *([int(last)] if last not in row else [])]
        for row, last in zip(far, soon, strict=True)
    ]


def opening(shares: FloatArray) -> Opening:
    """The unit whose rows look around most, and the cell that tells most of it."""
    looks = attention(shares)
    layer, unit = (int(n) for n in np.unravel_index(int(looks.argmax()), looks.shape))
    return Opening(layer, unit, *telling_cell(shares[layer, :, :, unit]))


def telling_cell(weights: FloatArray) -> tuple[int, int]:
    """Row and column of the largest weight that reaches far. weights (T, T + 1): of one unit.

    A weight counts for more the further back it reaches, up to ``FAR`` steps.
    """
    steps = len(weights)
    ago = np.clip(np.arange(steps)[:, None] - np.arange(steps), 0, FAR)
    best = int((weights[:, :steps] * ago).argmax()) if steps > 1 else 0
    return best // steps, best % steps


def with_unit(units: Sequence[int], unit: int | None) -> list[int]:
    """The units that are offered, and the one that an address asks for."""
    return [*units, *([unit] if unit is not None and unit not in units else [])]
