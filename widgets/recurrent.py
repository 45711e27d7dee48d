"""A trace of a recurrent network: the RNN unrolled, as /rnn shows it, or gates, as /gates does."""

from __future__ import annotations

import numpy as np

from charts.heatmap import hidden_states_fact
from charts.units import ORDERS, previous_states
from models import load
from models.arrays import FloatArray
from models.traces import RecurrentTrace
from pages.gates.facts import direct_factors, reaching
from pages.gates.figures import facets
from pages.gates.figures.units import PANELS
from pages.rnn.figures import unrolled
from ui.catalogs import Catalog, filled, spoken
from widgets.picture import Choice, Picture, difference, themes

#: In pixels, unless one says so.
HEIGHT = 760
GATES = 620


def rnn_picture(trace: RecurrentTrace, words: Catalog, height: int | None = None) -> Picture:
    """Every unit to choose from, in both orders. ValueError: as ``show``."""
    weights = _weights(trace)
    data = unrolled.unrolled_figure(trace, weights) | {
        "step": None,
        "alternative": spoken(words, "rnn", hidden_states_fact(trace)),
        "words": unrolled.WORDS.of(words),
    }
    units = {
        str(unit + 1): difference(data, unrolled.unit_parts(trace, weights, unit))
        for unit in range(trace.hidden.shape[1])
    }
    orders = {name: difference(data, unrolled.ordered_rows(trace, name)) for name in ORDERS}
    choices = {"cell": Choice(("unit",), units), "order": Choice((), orders)}
    return Picture("unrolled-rnn", data, height or HEIGHT, themes(), choices)


def gates_picture(trace: RecurrentTrace, words: Catalog, height: int | None = None) -> Picture:
    """The units that hold the longest and let go soonest. ValueError: as ``show``."""
    held = reaching(direct_factors(trace, _weights(trace)["W_hh"]))[0]
    chosen = facets.Chosen(facets.longest_unit(held), len(trace) - 1)
    names = {panel: words[f"gates.panel.{panel}"] for panel in PANELS[trace.model]}
    sizes = {"units": len(held), "steps": len(trace)}
    data = facets.facets_figure(trace, held, chosen, names) | {
        "alternative": filled(words, "gates.linked.alternative", sizes),
        "words": facets.WORDS.of(words),
    }
    return Picture("gate-facets", data, height or GATES, themes())


def _weights(trace: RecurrentTrace) -> dict[str, FloatArray]:
    """The weights that the trace was made with; ValueError where the stored ones are others."""
    weights = load(trace.model).weights()
    recurrent, before = weights["W_hh"], previous_states(trace.hidden, trace.initial)
    fits = trace.from_hidden.shape[1] == len(recurrent) and before.shape[1] == recurrent.shape[1]
    if not fits or not np.allclose(before @ recurrent.T, trace.from_hidden, atol=1e-3):
        raise ValueError(
            f"This trace was made with other weights than the stored {trace.model}'s, which its"
            " picture also draws on"
        )
    return weights
