"""Gates and states of the LSTM and the GRU over the tokens, and one unit through the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from plotly.subplots import make_subplots

from charts.axes import step_labels, style, token_axis

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from charts.palette import Palette
    from models.arrays import FloatArray
    from models.traces import RecurrentTrace

#: The panels of a model, in the order of reading: gates first, then what they act on.
PANELS: dict[str, tuple[str, ...]] = {
    "lstm": ("forget", "input", "output", "candidate", "cell", "hidden"),
    "gru": ("reset", "update", "candidate", "hidden"),
}
SYMBOLS = {
    "lstm": {
        "forget": "f",
        "input": "i",
        "output": "o",
        "candidate": "g",
        "cell": "c",
        "hidden": "h",
    },
    "gru": {"reset": "r", "update": "z", "candidate": "n", "hidden": "h"},
}
#: Those between 0 and 1; the others are signed.
GATES = ("forget", "input", "output", "reset", "update")


class AxisLabels(NamedTuple):
    """Of the gates, between 0 and 1, and of the signed values."""

    gates: str
    states: str


def values_of(trace: RecurrentTrace, panel: str) -> FloatArray:
    """The values of a panel, (T, H)."""
    return trace.hidden if panel == "hidden" else trace.gates[panel]


def limit_of(values: FloatArray, panel: str) -> float:
    """The end of a panel's scale: 1, but for the cell, which has no bounds."""
    return 1.0 if panel != "cell" else max(1.0, float(np.ceil(np.abs(values).max())))


def unit_figure(
    trace: RecurrentTrace,
    unit: int,
    step: int,
    colours: Palette,
    labels: AxisLabels,
    panels: Mapping[str, str],
) -> go.Figure:
    """One unit (from 0) through the text: its gates above, its states below, ``step`` marked.

    panels: the name of each panel.
    """
    steps = step_labels(trace.tokens)
    looks = {
        "forget": (colours.ink, "solid", "circle"),
        "update": (colours.ink, "solid", "circle"),
        "input": (colours.muted, "dash", "square"),
        "reset": (colours.muted, "dash", "square"),
        "output": (colours.muted, "dot", "diamond"),
        "candidate": (colours.input, "dot", "diamond"),
        "cell": (colours.ink, "dash", "square"),
        "hidden": (colours.hidden, "solid", "circle"),
    }
    figure = make_subplots(2, 1, shared_xaxes=True, vertical_spacing=0.06)
    for panel in PANELS[trace.model]:
        colour, dash, symbol = looks[panel]
        figure.add_scatter(
            x=steps,
            y=values_of(trace, panel)[:, unit],
            name=f"{SYMBOLS[trace.model][panel]} {panels[panel]}",
            mode="lines+markers",
            line={"color": colour, "dash": dash, "width": 3 if dash == "solid" else 2.2},
            marker={"symbol": symbol, "size": 8},
            hovertemplate="%{x}<br>%{fullData.name} %{y:.4f}<extra></extra>",
            row=1 if panel in GATES else 2,
            col=1,
        )
    style(figure, colours, 520)
    token_axis(figure, steps)
    figure.update_yaxes(title_text=labels.gates, range=[-0.04, 1.04], row=1, col=1)
    figure.update_yaxes(title_text=labels.states, row=2, col=1)
    figure.add_vrect(
        x0=step - 0.5, x1=step + 0.5, fillcolor=colours.hidden, opacity=0.14, line_width=0
    )
    return figure
