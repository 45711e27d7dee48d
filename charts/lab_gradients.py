"""Gradient norm per time step against training step: one picture a model, one scale for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gradient_facts import power
from charts.gradient_map import HIGHEST, LOWEST, pairs_scale
from charts.model_lines import NAMES
from charts.token_axis import quiet_axis, quiet_layout

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.lab.record import RunRecord

#: What each model hands on from step to step; for the Transformer what keys and values come from.
STATES = {"rnn": "h", "lstm": "c", "gru": "h", "transformer": "x"}


def norm_name(model: str) -> str:
    return f"<b>{NAMES[model]}</b>  ‖∂L/∂{STATES[model]}<sub>t</sub>‖"


def shares(norms: np.ndarray) -> np.ndarray:
    """norms (C, T) as shares of what arrives at the last time step, where the loss reads."""
    last = norms[:, -1:]
    return np.divide(norms, last, out=np.full_like(norms, np.nan), where=last > 0)


def gradients_figure(
    record: RunRecord, model: str, colours: Palette, words: dict, relative: bool = False
) -> go.Figure:
    """Time steps from top to bottom, training steps from left to right, colours by power of ten.

    relative: shares of the last time step instead of lengths. The scale is that of /gradients and
    never moves. words: "step", "time".
    """
    norms = record.norms[record.models.index(model)]  # (C, T)
    steps, every = record.settings.steps, _spacing(record)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.clip(np.log10(shares(norms) if relative else norms), LOWEST, HIGHEST).T
    count = norms.shape[1]
    heatmap = {
        "type": "heatmap",
        "x": record.measured,
        "y": np.arange(1, count + 1),
        "z": z.astype(np.float32),
        "zmin": LOWEST,
        "zmax": HIGHEST,
        "colorscale": pairs_scale(colours),
        "showscale": False,
        "hoverongaps": False,
        "hovertemplate": f"{words['step']} %{{x}}, t = %{{y}}: 10<sup>%{{z:.2f}}</sup>"
        "<extra></extra>",
    }
    axis = quiet_axis(colours) | {"showgrid": False}
    layout = quiet_layout(colours, 250) | {
        "margin": {"l": 10, "r": 14, "t": 34, "b": 10},
        "title": heading(norm_name(model), colours),
        "xaxis": axis | {"range": [-every / 2, steps + every / 2], "nticks": 5},
        "yaxis": axis
        | {
            "range": [count + 0.5, 0.5],
            "tickvals": sorted({1, *range(5, count - 2, 5), count}),
            "title": {"text": words["time"], "font": axis["title"]["font"]},
        },
    }
    return go.Figure({"data": [heatmap], "layout": layout})


def heading(text: str, colours: Palette) -> dict:
    """The title of one of several small pictures."""
    font = {"size": 17, "color": colours.ink}
    return {"text": text, "x": 0, "y": 0.99, "yanchor": "top", "font": font}


def legend(colours: Palette, name: str) -> str:
    """The scale as a strip with its powers of ten, in HTML. name: what it is called when heard."""
    stops = ", ".join(f"{colour} {at:.1%}" for at, colour in pairs_scale(colours))
    ticks = [power(n) for n in range(LOWEST, HIGHEST + 1)]
    ticks[0], ticks[-1] = f"≤ {ticks[0]}", f"≥ {ticks[-1]}"
    marks = "".join(f"<span>{tick}</span>" for tick in ticks)
    return (
        f'<div class="lab-scale" role="img" aria-label="{name} {ticks[0]} … {ticks[-1]}">'
        f'<i style="background:linear-gradient(to right, {stops})"></i><p>{marks}</p></div>'
    )


def _spacing(record: RunRecord) -> int:
    return int(record.measured[1] - record.measured[0]) if len(record.measured) > 1 else 1
