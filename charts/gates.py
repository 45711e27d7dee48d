"""Gates and states of the LSTM and the GRU over the tokens, and one unit through the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.chips import label, literal
from charts.token_axis import dress, step_labels, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.trace import FloatArray, RecurrentTrace

#: The panels of a model, in the order of reading: gates first, then what they act on.
PANELS = {
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


def values_of(trace: RecurrentTrace, panel: str) -> FloatArray:
    """The values of a panel, (T, H)."""
    return trace.hidden if panel == "hidden" else trace.gates[panel]


def limit_of(values: FloatArray, panel: str) -> float:
    """The end of a panel's scale: 1, but for the cell, which has no bounds."""
    return 1.0 if panel != "cell" else max(1.0, float(np.ceil(np.abs(values).max())))


def panel_figure(trace: RecurrentTrace, panel: str, colours: Palette, unit: str) -> go.Figure:
    """A heatmap, units × tokens: gates from 0 to 1, signed values with 0 in the middle."""
    values = values_of(trace, panel)
    gate = panel in GATES
    limit = limit_of(values, panel)
    symbol = SYMBOLS[trace.model][panel]
    steps, units = values.shape
    names = [literal(label(token)) for token in trace.tokens]
    figure = go.Figure(
        go.Heatmap(
            x=list(range(1, steps + 1)),
            y=list(range(1, units + 1)),
            z=values.T,
            customdata=[names] * units,
            zmin=0 if gate else -limit,
            zmax=limit,
            colorscale=colours.sequential if gate else colours.diverging,
            colorbar={
                "thickness": 12,
                "outlinewidth": 0,
                "tickvals": [0, 0.5, 1] if gate else [-limit, 0, limit],
                "tickfont": {"size": 14, "color": colours.ink},
            },
            hovertemplate=f"{symbol}<sub>%{{x}}</sub>[%{{y}}] ‘%{{customdata}}’: "
            "%{z:.4f}<extra></extra>",
        )
    )
    style(figure, colours, 340)
    # As many token labels as a column has room for: about a dozen.
    every = max(1, -(-steps // 12))
    ticks = {
        "tickvals": list(range(1, steps + 1, every)),
        "ticktext": names[::every],
        "tickangle": -45,
        "showgrid": False,
        "tickfont": {"size": 14, "color": colours.ink},
    }
    rows = {"title": {"text": unit}, "range": [units + 0.5, 0.5], "showgrid": False}
    dress(figure, {"xaxis": ticks, "yaxis": rows | {"tickvals": [1, units // 2, units]}})
    return figure


@dataclass(frozen=True)
class GateFacts:
    """What the gates do on this text. Steps count from 0.

    keep: float64 (T,), the mean over the units of the gate that keeps: f_t (LSTM), z_t (GRU).
    most_kept, least_kept: the steps of its extremes, after the first, where there is nothing to
        keep; None in a text of one token.
    open_share, shut_share: the share of that gate's values above 0.9 and below 0.1.
    largest: the largest |c_t| (LSTM) or |h_t| (GRU), at its step and unit.
    """

    keep: np.ndarray
    most_kept: int | None
    least_kept: int | None
    open_share: float
    shut_share: float
    largest: float
    largest_step: int
    largest_unit: int


def keeping(trace: RecurrentTrace) -> FloatArray:
    """The gate that keeps, (T, H): f of the LSTM, z of the GRU."""
    return trace.gates["forget" if trace.model == "lstm" else "update"]


def gate_facts(trace: RecurrentTrace) -> GateFacts:
    """Needs at least one token."""
    gate = keeping(trace).astype(np.float64)
    keep = gate.mean(axis=1)
    state = np.abs(trace.gates["cell"] if trace.model == "lstm" else trace.hidden)
    step, unit = np.unravel_index(int(state.argmax()), state.shape)
    several = len(trace) > 1
    return GateFacts(
        keep=keep,
        most_kept=1 + int(keep[1:].argmax()) if several else None,
        least_kept=1 + int(keep[1:].argmin()) if several else None,
        open_share=float((gate > 0.9).mean()),
        shut_share=float((gate < 0.1).mean()),
        largest=float(state[step, unit]),
        largest_step=int(step),
        largest_unit=int(unit),
    )


def unit_figure(
    trace: RecurrentTrace, unit: int, step: int, colours: Palette, words: dict[str, str]
) -> go.Figure:
    """One unit (from 0) through the text: its gates above, its states below, ``step`` marked.

    words: the name of each panel, and "gates" and "states" for the axes.
    """
    labels = step_labels(trace.tokens)
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
            x=labels,
            y=values_of(trace, panel)[:, unit],
            name=f"{SYMBOLS[trace.model][panel]} {words[panel]}",
            mode="lines+markers",
            line={"color": colour, "dash": dash, "width": 3 if dash == "solid" else 2.2},
            marker={"symbol": symbol, "size": 8},
            hovertemplate="%{x}<br>%{fullData.name} %{y:.4f}<extra></extra>",
            row=1 if panel in GATES else 2,
            col=1,
        )
    style(figure, colours, 520)
    token_axis(figure, labels)
    figure.update_yaxes(title_text=words["gates"], range=[-0.04, 1.04], row=1, col=1)
    figure.update_yaxes(title_text=words["states"], row=2, col=1)
    figure.add_vrect(
        x0=step - 0.5, x1=step + 0.5, fillcolor=colours.hidden, opacity=0.14, line_width=0
    )
    return figure
