"""The film of home as data for its component: chips, states, what is left, one look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from charts.chips import runs
from charts.packing import packed

if TYPE_CHECKING:
    from models.analysis.looks import HeadLooks
    from models.analysis.omission import Omission
    from models.arrays import FloatArray
    from models.traces import RecurrentTrace

#: Tokens that the film reads at most.
SHOWN = 40


def film_figure(
    trace: RecurrentTrace,
    left: Omission,
    found: HeadLooks | None,
    weights: FloatArray | None,
) -> dict[str, Any]:
    """What the film is made of; chips are counted from 0, the bytes of one character share one.

    trace: the RNN's, with at least one token. left: of the same tokens. found: the look that it
    ends on, None where there is none. weights: (T, T), what the head of ``found`` puts where.
    """
    chips = [run for run in runs(trace) if sum(run) <= SHOWN]
    share = left.left
    last = np.array([first + length - 1 for first, length in chips])
    spans = [(trace.spans[first, 0], trace.spans[first, 1]) for first, _ in chips]
    figure: dict[str, Any] = {
        "chips": [trace.text[start:end] for start, end in spans],
        "step": (last + 1).tolist(),
        "units": trace.hidden.shape[1],
        "hidden": packed(trace.hidden[last]),
        "left": [[round(float(share[t, k]), 4) for k in last[: n + 1]] for n, t in enumerate(last)],
        "look": None,
    }
    best = found.best if found else None
    if best is None or weights is None:
        return figure
    query, key = (_chip(chips, each.token) for each in (best.query, best.key))
    row = weights[best.query.token]
    figure["look"] = {
        "query": query,
        "key": key,
        "weights": [
            round(float(row[first : first + length].sum()), 4)
            for first, length in chips[: query + 1]
        ],
    }
    return figure


def _chip(chips: list[tuple[int, int]], token: int) -> int:
    """Which chip a token stands on."""
    return next(n for n, (first, length) in enumerate(chips) if first <= token < first + length)
