"""Two readings that part at one token and run together again: distances along the tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import LEANING, maths, quiet_axis, quiet_layout, step_labels, token_categories
from charts.chips import label, literal
from charts.ends import WIDTH, End, end_names, name_colour
from charts.figure import figure
from charts.gradients import decades, shares
from charts.lines import NAMES, model_line
from charts.text import number, power, small_share

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.forgetting import Twins
    from models.arrays import DoubleArray

#: What can be drawn: the states' distance in units of the typical one, as it is, the predictions.
MEASURES = ("relative", "distance", "variation")
#: Below this a float32 state no longer tells two readings apart: on a log scale it is 0.
FLOOR = 1e-6


#: Up to so many tokens each point has a marker.
FEW = 24


class TwinsLabels(NamedTuple):
    """axis: of the measure. unrelated, added: what a line and a band say. cell: the LSTM's."""

    axis: str
    unrelated: str
    added: str
    cell: str


class _Row(NamedTuple):
    """name: at the right end. model: whose line. values: (T,)."""

    name: str
    model: str
    values: DoubleArray
    thin: bool = False


def values_of(twins: Twins, measure: str) -> DoubleArray:
    """The measure along the steps."""
    return {"relative": twins.relative, "distance": twins.distance, "variation": twins.variation}[
        measure
    ]


def twins_figure(
    readings: Sequence[Twins],
    measure: str,
    log: bool,
    typed: int,
    colours: Palette,
    labels: TwinsLabels,
) -> go.Figure:
    """One line a model, on one scale; at the right end its name and what is left.

    measure: one of ``MEASURES``. typed: how many of the steps the visitor typed; the rest is the
    text added after it.
    """
    steps = step_labels(readings[0].tokens)
    rows = [row for twins in readings for row in _rows(twins, measure, labels.cell)]
    ends = _range(rows, measure, log)
    axis = quiet_axis(colours)
    up = axis | {"range": list(ends), "title": axis["title"] | {"text": maths(labels.axis)}}
    if log:
        scale = decades if measure == "distance" else shares
        up |= {"type": "log", **scale(*ends, most=6)}
    elif measure != "distance":
        up |= {"tickformat": ".0%"}
    layout = quiet_layout(colours, 460) | {
        "showlegend": False,
        "hovermode": "x unified",
        "margin": {"l": 10, "r": WIDTH, "t": 34, "b": 10},
        "xaxis": axis | token_categories(steps) | LEANING,
        "yaxis": up,
        "shapes": _marks(readings[0].changed, typed, len(steps), measure, colours),
        "annotations": [
            *end_names([_end(row, ends, measure, log, colours) for row in rows], "right"),
            *_notes(readings[0], typed, measure, log, colours, labels),
        ],
    }
    return figure([_line(row, steps, measure, log, colours) for row in rows], layout)


def _rows(twins: Twins, measure: str, cell: str) -> list[_Row]:
    """The state's line, of the LSTM also its cell's."""
    rows = [_Row(NAMES[twins.model], twins.model, values_of(twins, measure))]
    if twins.cell_distance is not None and measure != "variation":
        scale = (twins.cell_typical or 1.0) if measure == "relative" else 1.0
        rows.append(_Row(cell, twins.model, twins.cell_distance / scale, thin=True))
    return rows


def _range(rows: Sequence[_Row], measure: str, log: bool) -> tuple[float, float]:
    """The ends of the axis, with a little room; on a log scale as powers of ten."""
    values = np.concatenate([row.values for row in rows])
    top = max(1.0 if measure != "distance" else 0.0, float(values.max()), FLOOR)
    if not log:
        return -0.02 * top, 1.06 * top
    positive = values[values > FLOOR]
    high = float(np.log10(top))
    low = min(float(np.log10(positive.min())) if len(positive) else high, high - 1)
    return low - 0.06 * (high - low), high + 0.06 * (high - low)


def _said(value: float, measure: str) -> str:
    """A value of the measure: a distance, or a share."""
    return number(value) if measure == "distance" else small_share(value)


def _end(row: _Row, ends: tuple[float, float], measure: str, log: bool, colours: Palette) -> End:
    last, (low, high) = float(row.values[-1]), ends
    at = np.log10(max(last, FLOOR)) if log else last
    least = power(-6) if measure == "distance" else small_share(FLOOR)
    value = _said(last, measure) if last > FLOOR else f"< {least}"
    return End(row.name, value, (at - low) / (high - low), name_colour(row.model, colours))


def _marks(
    changed: int, typed: int, steps: int, measure: str, colours: Palette
) -> list[dict[str, Any]]:
    """Where the readings part, the added text, and how far apart unrelated sentences are."""
    line = {"color": colours.muted, "width": 1.5, "dash": "dot"}
    up = {"y0": 0, "y1": 1, "yref": "y domain", "xref": "x", "layer": "below"}
    found = [{"type": "line", "x0": changed, "x1": changed, "line": line, **up}]
    if typed < steps:
        band = {"x0": typed - 0.5, "x1": steps - 0.5, "fillcolor": colours.panel, **up}
        found.insert(0, {"type": "rect", "line": {"width": 0}, **band})
    if measure == "relative":
        across = {"x0": 0, "x1": 1, "xref": "x domain", "y0": 1, "y1": 1, "yref": "y"}
        line = {"color": colours.muted, "width": 2, "dash": "dash"}
        found.append({"type": "line", "line": line, "layer": "below", **across})
    return found


def _notes(
    twins: Twins,
    typed: int,
    measure: str,
    log: bool,
    colours: Palette,
    labels: TwinsLabels,
) -> list[dict[str, Any]]:
    """What was exchanged, and what the band and the dashed line mean."""
    steps, side = len(twins.tokens), {"y": 0} if log else {"y": 0.8}
    note = {"showarrow": False, "font": {"size": 14, "color": colours.muted}, "yanchor": "bottom"}
    t = twins.changed
    what = literal(f"{label(twins.tokens[t])}→{label(twins.others[t])}")
    place = {"xref": "x", "x": t, "xanchor": "left" if t < steps / 2 else "right"}
    shift = {"xshift": 5 if t < steps / 2 else -5, "yref": "y domain", "yshift": 22}
    found = [
        note | place | shift | side | {"text": what, "font": {"size": 16, "color": colours.ink}}
    ]
    if measure == "relative":
        place = {"xref": "x domain", "x": 1, "xanchor": "right", "yref": "y domain", "y": 1}
        found.append(note | place | {"text": f"100%: {labels.unrelated}"})
    if typed < steps:
        place = {"xref": "x", "x": typed - 0.5, "xanchor": "left", "yref": "y domain"}
        found.append(note | place | side | {"text": labels.added, "xshift": 4})
    return found


def _line(row: _Row, steps: list[str], measure: str, log: bool, colours: Palette) -> dict[str, Any]:
    line = model_line(row.model, colours)
    marked = len(steps) <= FEW and not row.thin
    return {
        "type": "scatter",
        "x": steps,
        "y": np.where(row.values > FLOOR, row.values, np.nan) if log else row.values,
        "name": row.name,
        "mode": "lines+markers" if marked else "lines",
        "line": {
            "color": line.colour,
            "width": 1.8 if row.thin else 3.5,
            "dash": "dot" if row.thin else line.dash,
        },
        "marker": {"symbol": line.symbol, "size": 9},
        "customdata": [_said(value, measure) for value in row.values],
        "hovertemplate": "%{fullData.name} %{customdata}<extra></extra>",
    }


def twins_table(readings: Sequence[Twins]) -> dict[str, list]:
    """A row for each step, as columns: distances, relative distances, predictions."""
    first = readings[0]
    columns: dict[str, list] = {
        "step": list(range(1, len(first.tokens) + 1)),
        "token": [label(token) for token in first.tokens],
        "other": [label(token) for token in first.others],
    }
    for twins in readings:
        columns[f"{twins.model}-relative"] = twins.relative.tolist()
        columns[f"{twins.model}-distance"] = twins.distance.tolist()
        columns[f"{twins.model}-variation"] = twins.variation.tolist()
        columns[f"{twins.model}-bits"] = twins.bits.tolist()
    return columns
