"""Loss and share of right answers against training steps, with chance and the best possible."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.model_lines import NAMES, model_line
from charts.token_axis import quiet_axis, quiet_layout

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.lab.record import RunRecord

#: Points of a line over a whole run, about: each is the mean of the steps between.
POINTS = 100


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


def curves_figure(record: RunRecord, colours: Palette, words: dict) -> go.Figure:
    """The share of right answers above, the loss below, from the first step to the last to come.

    words: "right", "loss", "step", "chance", "best".
    """
    task, steps = record.settings.exercise, record.settings.steps
    width = max(1, steps // POINTS)
    right, losses = binned(record.right, width), binned(record.losses, width)
    at = np.minimum((np.arange(right.shape[1]) + 1) * width, record.steps)
    data = []
    for m, model in enumerate(record.models):
        line = model_line(model, colours)
        for values, axis in ((right[m], "y"), (losses[m], "y2")):
            data.append(
                {
                    "type": "scatter",
                    "x": at,
                    "y": values,
                    "yaxis": axis,
                    "mode": "lines",
                    "name": NAMES[model],
                    "legendgroup": model,
                    "showlegend": axis == "y",
                    "line": {"color": line.colour, "dash": line.dash, "width": 3},
                    "hovertemplate": (
                        f"{NAMES[model]} %{{x}}: %{{y:{'.0%' if axis == 'y' else '.3f'}}}"
                        "<extra></extra>"
                    ),
                }
            )
    highest = np.nanmax(losses, initial=0.0)
    top = min(max(1.2 * task.chance_loss, 1.05 * highest), 4 * task.chance_loss)
    layout, axis = quiet_layout(colours, 560), quiet_axis(colours)
    title = {"text": words["step"], "font": axis["title"]["font"]}
    levels = (("y", task.chance), ("y", task.best), ("y2", task.chance_loss), ("y2", 0.0))
    # All at once: each later change of a figure would be checked again, ten times as slowly.
    layout |= {
        "hovermode": "closest",
        "yaxis": axis
        | {
            "domain": [0.56, 1],
            "range": [-0.03, 1.2],
            "tickvals": [0, 0.5, 1],
            "tickformat": ".0%",
        },
        "yaxis2": axis | {"domain": [0, 0.44], "range": [-0.03 * top, top]},
        "xaxis": axis | {"range": [0, steps], "title": title, "anchor": "y2"},
        "margin": {"l": 10, "r": 10, "t": 10, "b": 10},
        "shapes": [_level(axis, value, colours) for axis, value in levels],
        "annotations": [
            _note(words["right"], "y domain", 1.0, 0.0, "left", colours.ink, bold=True),
            _note(words["loss"], "y2 domain", 1.0, 0.0, "left", colours.ink, bold=True),
            _note(words["best"], "y", task.best, 1.0, "right", colours.muted, "bottom"),
            _note(words["chance"], "y", task.chance, 1.0, "right", colours.muted, "bottom"),
            _note(words["chance"], "y2", task.chance_loss, 1.0, "right", colours.muted, "bottom"),
        ],
        "legend": layout["legend"] | {"y": 1.08},
    }
    return go.Figure({"data": data, "layout": layout})


def _level(axis: str, value: float, colours: Palette) -> dict:
    line = {"color": colours.muted, "width": 2, "dash": "dot"}
    place = {"x0": 0, "x1": 1, "xref": "x domain", "y0": value, "y1": value, "yref": axis}
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
) -> dict:
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
