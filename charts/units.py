"""Facts about the units of a recurrent state: their order, and what one unit's sum is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import pdist, squareform

from charts.leaves import closest_leaves

if TYPE_CHECKING:
    from models.traces import FloatArray

#: The two orders in which a picture can list its units.
ORDERS = ("trained", "similar")


@dataclass(frozen=True)
class Contribution:
    """One product, ``weight * value``, in a unit's sum: of a dimension of x_t or a unit of h_{t-1}.

    source: "x" or "h". index: which dimension or unit, counted from 0.
    """

    source: str
    index: int
    weight: float
    value: float
    product: float


def unit_order(hidden: FloatArray, order: str) -> NDArray[np.int64]:
    """The H units of ``hidden`` (T, H) from top to bottom: a permutation of 0 … H-1.

    "similar" puts units with similar rows beside each other: average-linkage clustering of their
    values over the steps, its leaves ordered so that neighbours are as close as the tree allows
    (Bar-Joseph et al. 2001).
    """
    if order not in ORDERS:
        raise ValueError(f"order is one of {ORDERS}, not {order!r}")
    steps, units = hidden.shape
    if order == "trained" or steps == 0 or units < 3:
        return np.arange(units, dtype=np.int64)
    apart = pdist(hidden.T.astype(np.float64))
    return closest_leaves(linkage(apart, "average"), squareform(apart))


def liveliest_unit(hidden: FloatArray) -> int:
    """The unit whose value varies most over the steps (for one step: the one furthest from 0)."""
    spread = hidden.std(axis=0) if len(hidden) > 1 else np.abs(hidden).max(axis=0)
    return int(spread.argmax())


def contributions(
    from_input_row: FloatArray,
    from_hidden_row: FloatArray,
    inputs: FloatArray,
    previous: FloatArray,
    count: int = 3,
) -> list[list[Contribution]]:
    """The ``count`` largest products in one unit's sum at each step, largest first.

    from_input_row (E,) and from_hidden_row (H,) are that unit's rows of W_xh and W_hh;
    inputs (T, E) holds x_t and previous (T, H) holds h_{t-1}.
    """
    weights = np.concatenate([from_input_row, from_hidden_row]).astype(np.float64)
    values = np.concatenate([inputs, previous], axis=1).astype(np.float64)
    products = weights * values
    largest = np.argsort(-np.abs(products), axis=1, kind="stable")[:, :count]
    width = len(from_input_row)
    return [
        [
            Contribution(
                "x" if i < width else "h",
                int(i if i < width else i - width),
                float(weights[i]),
                float(values[step, i]),
                float(products[step, i]),
            )
            for i in row
            if products[step, i] != 0
        ]
        for step, row in enumerate(largest)
    ]


def previous_states(hidden: FloatArray, initial: FloatArray) -> FloatArray:
    """h_0 … h_{T-1}, (T, H): what each step started from."""
    return np.concatenate([initial[None], hidden[:-1]]) if len(hidden) else hidden
