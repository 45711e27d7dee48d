"""The linked picture of /gates as JSON: every gate and state, a facet each, of chosen units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from charts.packing import packed
from charts.text import small_share
from charts.words import PictureWords
from pages.gates.figures.units import GATES, PANELS, SYMBOLS, limit_of, values_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.arrays import DoubleArray
    from models.traces import RecurrentTrace

WORDS = PictureWords(("gates.linked.",))
#: So many units that hold the longest, and so many that let go soonest.
MOST = 12


class Chosen(NamedTuple):
    """A unit and a step, both from 0."""

    unit: int
    step: int


def longest_unit(held: DoubleArray) -> int:
    """The unit with the largest share at the end. held (H,): of each unit, from 0 to 1."""
    return int(np.argmax(held))


def rows_of(held: DoubleArray, unit: int, most: int | None) -> list[int]:
    """Units from top to bottom, counted from 1, those that hold the longest first; 0 is a gap.

    most: how many of each end; None for all. unit, from 0, is there in any case: where it is of
    neither end, in the place of the last of those that hold long.
    """
    order = (np.argsort(-held, kind="stable") + 1).tolist()
    if most is None or 2 * most >= len(order):
        return order
    long, short = order[:most], order[-most:]
    if unit + 1 not in (*long, *short):
        long[-1] = unit + 1
    return [*long, 0, *short]


def facets_figure(
    trace: RecurrentTrace,
    held: DoubleArray,
    chosen: Chosen,
    names: Mapping[str, str],
    most: int | None = MOST,
) -> dict[str, Any]:
    """Everything that the picture needs.

    held: float64 (H,), what of each unit's first memory is still there at the end, on its direct
    path. names: of the panels. most: as in ``rows_of``. Arrays are packed, a row for each token.
    """
    rows = rows_of(held, chosen.unit, most)
    at = [max(0, unit - 1) for unit in rows]  # what stands in the gap is not drawn
    facets = [
        {
            "name": names[panel],
            "symbol": SYMBOLS[trace.model][panel],
            "gate": panel in GATES,
            "limit": limit_of(values_of(trace, panel), panel),
            "values": packed(values_of(trace, panel)[:, at]),
        }
        for panel in PANELS[trace.model]
    ]
    return {
        "tokens": list(trace.tokens),
        "units": rows,
        "held": [small_share(held[unit - 1]) if unit else "" for unit in rows],
        "facets": facets,
        "row": rows.index(chosen.unit + 1),
        "step": chosen.step,
    }
