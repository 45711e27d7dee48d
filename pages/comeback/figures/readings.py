"""Both readings of the minGRU as JSON: gates along time, and the same numbers as a matrix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from charts.chips import runs
from charts.packing import packed
from charts.words import PictureWords

if TYPE_CHECKING:
    from models.traces import MinGRUTrace

WORDS = PictureWords(
    ("comeback.readings.",),
    {"by_root": "explorer.by_root", "by_weight": "explorer.by_weight"},
)


def readings_figure(
    trace: MinGRUTrace,
    offered: Sequence[Sequence[tuple[int, str]]],
    chosen: tuple[int, int | None],
    cell: tuple[int, int],
) -> dict[str, Any]:
    """Everything that the picture needs: it makes the matrix of the gates by itself.

    offered: of each layer its units, from 0, with what is said of each. chosen: layer and unit,
    from 0; None is the mean of all units. cell: row and column, from 0; column T is that of h_0.
    Arrays are packed, of each layer a row of H numbers for each token.
    """
    layers, steps, units = trace.update.shape
    layer, unit = chosen
    return {
        "tokens": list(trace.tokens),
        "runs": [list(run) for run in runs(trace)],
        "units": units,
        "update": packed(trace.update.reshape(layers * steps, units)),
        "candidate": packed(trace.candidate.reshape(layers * steps, units)),
        "offered": [[{"unit": n, "said": said} for n, said in each] for each in offered],
        "chosen": {"layer": layer, "unit": unit},
        "cell": {"row": cell[0], "column": cell[1]},
    }
