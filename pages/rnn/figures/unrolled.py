"""What the linked picture of /rnn shows, as JSON: every number exactly as torch computed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from charts.chips import runs
from charts.packing import packed, rounded
from charts.units import ORDERS, contributions, liveliest_unit, previous_states, unit_order
from charts.words import PictureWords
from pages.rnn.facts import state_changes

if TYPE_CHECKING:
    from models.arrays import FloatArray
    from models.traces import RecurrentTrace

WORDS = PictureWords(("unrolled.",), {"end": "token.end", "sheet": "picture.sheet"})


def unrolled_figure(
    trace: RecurrentTrace,
    weights: dict[str, FloatArray],
    unit: int | None = None,
    order: str = "trained",
) -> dict[str, Any]:
    """Everything that the picture needs about ``trace`` (at least one token) and one unit.

    unit: counted from 0; None or one that does not exist means the liveliest. Arrays of T rows
    and H columns are packed row by row.
    """
    units = trace.hidden.shape[1]
    if unit is None or not 0 <= unit < units:
        unit = liveliest_unit(trace.hidden)
    return {
        "tokens": list(trace.tokens),
        "runs": runs(trace),
        "bits": [None if np.isnan(bits) else round(float(bits), 4) for bits in trace.surprisal],
        "guesses": [
            [[guess.token, round(float(guess.probability), 6)] for guess in guesses]
            for guesses in trace.guesses
        ],
        "units": units,
        "inputs": trace.inputs.shape[1],
        "vocabulary": trace.logits.shape[1],
        "hidden": packed(trace.hidden),
        "fromInput": packed(trace.from_input),
        "fromHidden": packed(trace.from_hidden),
        "bias": packed(trace.bias),
        **ordered_rows(trace, order),
        **unit_parts(trace, weights, unit),
    }


def ordered_rows(trace: RecurrentTrace, order: str) -> dict[str, Any]:
    """What of it an order of the units decides."""
    return {"order": order, "rows": unit_order(trace.hidden, order).tolist()}


def unit_parts(trace: RecurrentTrace, weights: dict[str, FloatArray], unit: int) -> dict[str, Any]:
    """What of it the chosen unit decides, counted from 0.

    ``parts`` holds its largest products at each step, each as ["x" or "h", index, weight, value,
    product].
    """
    parts = contributions(
        weights["W_xh"][unit],
        weights["W_hh"][unit],
        trace.inputs,
        previous_states(trace.hidden, trace.initial),
    )
    return {
        "unit": unit,
        "parts": [
            [[p.source, p.index, *map(_short, (p.weight, p.value, p.product))] for p in step]
            for step in parts
        ],
    }


def every_unit(trace: RecurrentTrace, weights: dict[str, FloatArray]) -> dict[str, Any]:
    """What another unit and another order need, for a page that is saved and has nobody to ask.

    The products of any unit follow from its rows of the weights, from x_t and from h_0.
    """
    return {
        "tokens": list(trace.tokens),
        "fromInput": rounded(weights["W_xh"]),
        "fromHidden": rounded(weights["W_hh"]),
        "inputs": rounded(trace.inputs),
        "initial": packed(trace.initial),
        "rows": {order: unit_order(trace.hidden, order).tolist() for order in ORDERS},
    }


def below_figure(trace: RecurrentTrace) -> dict[str, Any]:
    """What stands below that picture: the sizes of its arrays, and what is to be seen in it."""
    return {
        "tokens": list(trace.tokens),
        "units": trace.hidden.shape[1],
        "inputs": trace.inputs.shape[1],
        "vocabulary": trace.logits.shape[1],
        "pointers": _pointers(trace),
    }


def _short(number: float) -> float:
    """Seven significant digits: what a float32 holds."""
    return float(f"{number:.7g}")


def _pointers(trace: RecurrentTrace) -> list[dict[str, Any]]:
    """What to look at: the name of a sentence, its numbers, the step and unit it points to."""
    seen = state_changes(trace)
    last = len(trace) - 1
    found: list[dict[str, Any]] = []
    if seen.most_changed is not None:
        change = float(seen.change[seen.most_changed])
        found.append({"name": "changed", "step": seen.most_changed, "number": change})
        found.append(
            {
                "name": "lively",
                "step": seen.highest,
                "unit": seen.liveliest,
                "other": seen.lowest,
                "low": float(trace.hidden[seen.lowest, seen.liveliest]),
                "high": float(trace.hidden[seen.highest, seen.liveliest]),
            }
        )
        bits = float(trace.surprisal[seen.most_surprising])
        found.append({"name": "surprising", "step": seen.most_surprising, "number": bits})
    found.append({"name": "near", "step": last, "number": int(seen.saturated[last])})
    return found
