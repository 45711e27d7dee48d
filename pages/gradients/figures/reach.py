"""How much of a gradient is left on its way back: a line for each model, on one scale of powers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import LEANING, maths, quiet_axis, quiet_layout, step_labels, token_categories
from charts.ends import WIDTH, End, end_names, name_colour
from charts.figure import figure
from charts.gradients import shares
from charts.lines import NAMES, model_line
from charts.text import small_share
from pages.gradients.facts.reach import FAINT

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.arrays import DoubleArray
    from models.traces import GradientTrace

#: Up to so many tokens each point has a marker.
FEW = 24
#: Of the range, left free above and below.
ROOM = 0.08
#: Powers of ten that a line of start values beside trained ones adds to the range at most.
MORE = 4.0


class ReachLabels(NamedTuple):
    """cell: of the LSTM. start: of the RNN with random start values.

    loss: at the token that the loss predicts. added: on the band of text that nobody typed.
    """

    cell: str
    start: str
    loss: str
    added: str


class _Row(NamedTuple):
    """name: at the left end. model: whose line. shares: (T,), NaN where there is none."""

    name: str
    model: str
    shares: DoubleArray
    thin: bool = False


def left(trace: GradientTrace, of_cell: bool = False) -> DoubleArray:
    """‖∂L/∂h_t‖, or ∂L/∂c_t, as shares of what is there where the loss reads, (T,).

    NaN where nothing arrives, and from the token on that the loss predicts.
    """
    norms = trace.cell_norms if of_cell else trace.hidden_norms
    read = int(trace.targets[-1]) - 1
    shares = np.full(len(norms), np.nan)
    if norms[read] > 0:
        shares[: read + 1] = norms[: read + 1] / norms[read]
    return np.where(shares > 0, shares, np.nan)


def left_figure(
    traces: Mapping[str, GradientTrace],
    beside: GradientTrace | None,
    typed: int,
    colours: Palette,
    labels: ReachLabels,
) -> go.Figure:
    """From right to left, as the gradient travels; at the left end what arrives at the first token.

    traces: by model, at least one. beside: the RNN with random start values, where it is drawn.
    typed: how many of the tokens the visitor typed.
    """
    first = next(iter(traces.values()))
    rows = [_Row(NAMES[model], model, left(trace)) for model, trace in traces.items()]
    if "lstm" in traces:
        rows.append(_Row(labels.cell, "lstm", left(traces["lstm"], of_cell=True), thin=True))
    low, high = _range([row.shares for row in rows])
    if beside is not None:
        rows.append(_Row(labels.start, "rnn", left(beside), thin=True))
        low = max(_range([row.shares for row in rows])[0], low - MORE)
    span = high - low
    ends = low - ROOM * span, high + ROOM * span
    steps = step_labels(first.tokens)
    axis = quiet_axis(colours)
    layout = quiet_layout(colours, 460) | {
        "showlegend": False,
        "hovermode": "x unified",
        "margin": {"l": WIDTH, "r": 10, "t": 34, "b": 10},
        "xaxis": axis | token_categories(steps) | LEANING,
        "yaxis": axis | {"type": "log", "range": list(ends), "side": "right", **shares(*ends)},
        "shapes": _marks(first, typed, ends, colours),
        "annotations": [*_names(rows, ends, colours), *_notes(first, typed, colours, labels)],
    }
    return figure([_line(row, steps, colours) for row in rows], layout)


def _range(rows: list[DoubleArray]) -> tuple[float, float]:
    """The powers of ten between which the shares lie, at least two of them."""
    known = np.concatenate(rows)
    known = np.log10(known[~np.isnan(known)])
    if not len(known):
        return -2.0, 0.0
    high = max(0.0, float(known.max()))
    return min(float(known.min()), high - 2.0), high


def _line(row: _Row, steps: list[str], colours: Palette) -> dict[str, Any]:
    line = model_line(row.model, colours)
    marked = len(steps) <= FEW and not row.thin
    return {
        "type": "scatter",
        "x": steps,
        "y": row.shares,
        "name": row.name,
        "mode": "lines+markers" if marked else "lines",
        "line": {
            "color": line.colour,
            "dash": "dot" if row.thin else line.dash,
            "width": 1.8 if row.thin else 3.5,
        },
        "marker": {"symbol": line.symbol, "size": 9},
        "customdata": [small_share(share) if share > 0 else "" for share in row.shares],
        "hovertemplate": "%{fullData.name} %{customdata}<extra></extra>",
    }


def _names(rows: list[_Row], ends: tuple[float, float], colours: Palette) -> list[dict[str, Any]]:
    """What each line is and what arrives at the first token, at its left end."""
    low, high = ends
    found = [
        End(
            row.name,
            small_share(row.shares[0]),
            (float(np.log10(row.shares[0])) - low) / (high - low),
            name_colour(row.model, colours),
        )
        for row in rows
        if row.shares[0] > 0
    ]
    return end_names(found, "left")


def _marks(
    trace: GradientTrace, typed: int, ends: tuple[float, float], colours: Palette
) -> list[dict[str, Any]]:
    """The band of added text, the token that is predicted, and the line of ``FAINT``."""
    band = {"type": "rect", "yref": "y domain", "y0": 0, "y1": 1, "layer": "below"}
    band["line"] = {"width": 0}
    found: list[dict[str, Any]] = []
    if typed < len(trace):
        reach = {"x0": typed - 0.5, "x1": len(trace) - 0.5, "xref": "x"}
        found.append(band | reach | {"fillcolor": colours.panel})
    if len(trace.targets) == 1:
        target = int(trace.targets[0])
        reach = {"x0": target - 0.5, "x1": target + 0.5, "xref": "x"}
        found.append(band | reach | {"fillcolor": colours.tint["gradient"]})
    if ends[0] < np.log10(FAINT):
        line = {"color": colours.gradient, "width": 1.5, "dash": "dash"}
        level = {"x0": 0, "x1": 1, "xref": "x domain", "y0": FAINT, "y1": FAINT, "yref": "y"}
        found.append({"type": "line", "line": line, "layer": "below", **level})
    return found


def _notes(
    trace: GradientTrace,
    typed: int,
    colours: Palette,
    labels: ReachLabels,
) -> list[dict[str, Any]]:
    """The quantity at the top left, the loss at the top right, and what was added."""
    read = int(trace.targets[-1])
    quantity = maths(f"‖∂<i>L</i>/∂<i>h<sub>t</sub></i>‖ / ‖∂<i>L</i>/∂<i>h</i><sub>{read}</sub>‖")
    red = colours.text["gradient"]
    note = {"showarrow": False, "yanchor": "bottom", "xref": "x domain", "yref": "y domain"}
    above_the_names = {
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "xshift": 6 - WIDTH,
        "y": 1,
    }
    found = [note | above_the_names | {"text": quantity, "font": {"size": 16, "color": red}}]
    if len(trace.targets) == 1:
        place = {"xref": "x", "x": read + 0.5, "xanchor": "right", "y": 1}
        found.append(note | place | {"text": labels.loss, "font": {"size": 15, "color": red}})
    if typed < len(trace):
        place = {"xref": "x", "x": typed - 0.5, "xanchor": "left", "y": 0, "xshift": 4}
        quiet = {"size": 14, "color": colours.muted}
        found.append(note | place | {"text": labels.added, "font": quiet})
    return found
