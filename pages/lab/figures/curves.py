"""Share of right answers, and loss, against training steps; chance and the best possible."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import quiet_axis, quiet_layout, update_layout
from charts.ends import End, end_names, name_colour
from charts.figure import figure
from charts.lines import NAMES, model_line
from charts.text import percent

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.lab.record import RunRecord

#: Points of a line over a whole run, about: each is the mean of the steps between.
POINTS = 100
#: Of the names at the ends: closer ones are piled up, a line of so many pixels each.
APART, LINE, WIDTH = 0.12, 19, 132


class CurvesLabels(NamedTuple):
    """right, loss: the two charts. step: the axis. chance: at the dotted line."""

    right: str
    loss: str
    step: str
    chance: str


def binned(values: np.ndarray, width: int) -> np.ndarray:
    """Means of ``width`` columns each, the last of what is left; NaN where nothing is known.

    values (M, S) -> (M, ceil(S / width)).
    """
    rows, steps = values.shape
    padded = np.full((rows, -(-steps // width) * width), np.nan)
    padded[:, :steps] = values
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a bin of NaN only is NaN
        return np.nanmean(padded.reshape(rows, -1, width), axis=2)


def curves_figure(
    record: RunRecord, colours: Palette, labels: CurvesLabels, called: Mapping[str, str] = NAMES
) -> go.Figure:
    """The share of right answers, from the first step to the last to come; names at the ends.

    A name stands where the line of its last answers ends, with the share of them that is right.
    """
    task = record.settings.exercise
    low, high = -0.03, 1.08
    up = {
        "range": [low, high],
        "tickvals": [task.chance, 0.5, 1],
        "ticktext": [labels.chance, percent(0.5), percent(1)],
    }
    figure = _figure(
        record, record.right, ".0%", up, (task.chance, task.best), colours, labels, called
    )
    ends = [
        End(called[m], percent(right), (right - low) / (high - low), name_colour(m, colours))
        for m, right in record.recent().items()
        if not np.isnan(right)
    ]
    notes = [_note(labels.right, "y domain", 1.0, 0.0, "left", colours.ink, bold=True)]
    margin = {"l": 10, "r": WIDTH, "t": 28, "b": 10}
    layout = {"showlegend": False, "margin": margin}
    named = end_names(ends, "right", APART, " ", LINE)
    update_layout(figure, layout | {"annotations": [*notes, *named]})
    return figure


def loss_figure(
    record: RunRecord, colours: Palette, labels: CurvesLabels, called: Mapping[str, str] = NAMES
) -> go.Figure:
    """The loss, from the first step to the last to come."""
    chance = record.settings.exercise.chance_loss
    highest = np.nanmax(binned(record.losses, _width(record)), initial=0.0)
    top = min(max(1.2 * chance, 1.05 * highest), 4 * chance)
    font = {"size": 16, "color": colours.ink}
    up = {"range": [-0.03 * top, top], "title": {"text": labels.loss, "font": font}}
    figure = _figure(record, record.losses, ".3f", up, (chance, 0.0), colours, labels, called)
    notes = [_note(labels.chance, "y", chance, 1.0, "right", colours.muted, "bottom")]
    legend = {"x": 1, "xanchor": "right"}
    update_layout(figure, {"margin": {"t": 40}, "legend": legend, "annotations": notes})
    return figure


def _width(record: RunRecord) -> int:
    return max(1, record.settings.steps // POINTS)


def _figure(
    record: RunRecord,
    values: np.ndarray,
    digits: str,
    up: dict[str, Any],
    levels: tuple[float, float],
    colours: Palette,
    labels: CurvesLabels,
    called: Mapping[str, str],
) -> go.Figure:
    """A line for each model against the steps of training, dotted ones at ``levels``.

    values: (M, S). digits: of the hover. up: the axis.
    """
    steps, width = record.settings.steps, _width(record)
    rows = binned(values, width)
    at = np.minimum((np.arange(rows.shape[1]) + 1) * width, record.steps)
    data = []
    for m, model in enumerate(record.models):
        line = model_line(model, colours)
        data.append(
            {
                "type": "scatter",
                "x": at,
                "y": rows[m],
                "mode": "lines",
                "name": called[model],
                "line": {"color": line.colour, "dash": line.dash, "width": 3},
                "hovertemplate": f"{called[model]} %{{x}}: %{{y:{digits}}}<extra></extra>",
            }
        )
    axis = quiet_axis(colours)
    title = {"text": labels.step, "font": axis["title"]["font"]}
    # All at once: each later change of a figure would be checked again, ten times as slowly.
    layout = quiet_layout(colours, 360) | {
        "hovermode": "closest",
        "yaxis": axis | up,
        "xaxis": axis | {"range": [0, steps], "title": title},
        "shapes": [_level(value, colours) for value in levels],
    }
    return figure(data, layout)


def _level(value: float, colours: Palette) -> dict[str, Any]:
    line = {"color": colours.muted, "width": 2, "dash": "dot"}
    place = {"x0": 0, "x1": 1, "xref": "x domain", "y0": value, "y1": value, "yref": "y"}
    return {"type": "line", "layer": "below", "line": line, **place}


def _note(
    text: str,
    axis: str,
    y: float,
    x: float,
    anchor: str,
    colour: str,
    side: str = "bottom",
    bold: bool = False,
) -> dict[str, Any]:
    return {
        "text": f"<b>{text}</b>" if bold else text,
        "xref": "x domain",
        "yref": axis,
        "x": x,
        "y": y,
        "xanchor": anchor,
        "yanchor": side,
        "showarrow": False,
        "font": {"size": 16, "color": colour},
    }
