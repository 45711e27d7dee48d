"""Gradient norm per time step against training step: a panel for each model, one scale for all."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np

from charts.axes import maths
from charts.gradients import HIGHEST, LOWEST, pairs_scale
from charts.lines import NAMES
from charts.text import power
from pages.lab.facts import shares
from pages.lab.figures.panel import Panel, axis_title, panels_figure

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from charts.palette import Palette
    from models.arrays import DoubleArray
    from models.lab.record import RunRecord

#: What each model hands on from step to step; for minGRU and Transformer what all that
#: they keep is made of.
STATES = {"rnn": "h", "lstm": "c", "gru": "h", "mingru": "x", "transformer": "x"}


def norm_name(model: str, called: Mapping[str, str] = NAMES) -> str:
    """What the length of a model's gradient is called. called: the names of the models."""
    symbols = maths(f"‖∂<i>L</i>/∂<i>{STATES[model]}<sub>t</sub></i>‖")
    return f"<b>{called[model]}</b> {symbols}"


def gradients_figure(
    record: RunRecord,
    colours: Palette,
    step: str,
    relative: bool = False,
    called: Mapping[str, str] = NAMES,
) -> go.Figure:
    """Time steps from top to bottom, training steps from left to right, colours by power of ten.

    step: what a training step is called. relative: shares of the last time step instead of lengths.
    called: the names of the models.
    The scale is that of /gradients and never moves.
    """
    steps, every = record.settings.steps, _spacing(record)
    count = record.norms.shape[2]
    panels = [
        Panel(norm_name(model, called), _heatmap(record, record.norms[m], colours, step, relative))
        for m, model in enumerate(record.models)
    ]
    across = {"range": [-every / 2, steps + every / 2], "nticks": 4}
    down = axis_title("t", colours) | {
        "range": [count + 0.5, 0.5],
        "tickvals": sorted({1, (count + 1) // 2, count}),
    }
    return panels_figure(panels, across, down, colours)


def _heatmap(
    record: RunRecord, norms: DoubleArray, colours: Palette, step: str, relative: bool
) -> dict[str, Any]:
    """norms: of one model, (C, T)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.clip(np.log10(shares(norms) if relative else norms), LOWEST, HIGHEST).T
    return {
        "type": "heatmap",
        "x": record.measured,
        "y": np.arange(1, norms.shape[1] + 1),
        "z": z.astype(np.float32),
        "zmin": LOWEST,
        "zmax": HIGHEST,
        "colorscale": pairs_scale(colours),
        "showscale": False,
        "hoverongaps": False,
        "hovertemplate": f"{step} %{{x}}, t = %{{y}}: 10<sup>%{{z:.2f}}</sup><extra></extra>",
    }


def legend(colours: Palette, name: str) -> str:
    """The scale as a strip with its powers of ten, in HTML. name: what it is called when heard."""
    stops = ", ".join(f"{colour} {at:.1%}" for at, colour in pairs_scale(colours))
    ticks = [power(n) for n in range(LOWEST, HIGHEST + 1)]
    ticks[0], ticks[-1] = f"≤ {ticks[0]}", f"≥ {ticks[-1]}"
    marks = "".join(f"<span>{tick}</span>" for tick in ticks)
    return (
        f'<div class="lab-scale" role="img" aria-label="{escape(name)} {ticks[0]} … {ticks[-1]}">'
        f'<i style="background:linear-gradient(to right, {stops})"></i><p>{marks}</p></div>'
    )


def _spacing(record: RunRecord) -> int:
    return int(record.measured[1] - record.measured[0]) if len(record.measured) > 1 else 1
