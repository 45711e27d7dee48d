"""What softmax makes of scores that spread far, with and without the division by √d."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.palette import faint
from charts.text import fixed, percent

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.scaling import Draw, Softening

#: Measures that fall by powers of ten.
LOGARITHMIC = ("jacobian", "query")
#: Where the axis of such a measure ends below, unless the draw shown lies lower; and the lowest.
FLOOR = 1e-6
LOWEST = 1e-12


class SofteningLabels(NamedTuple):
    """d, measure: axes. undivided, divided: what is drawn. here: the draw that is shown."""

    d: str
    measure: str
    undivided: str
    divided: str
    here: str


def weights_figure(
    draw: Draw, scaled: bool, palette: Palette, title: str, weight: str
) -> go.Figure:
    """The weights of one query's keys, from 0 to 1, over the scores that they come from.

    scaled: whether the scores are divided by √d. weight: what the axis of weights is called.
    """
    scores = draw.dots / np.sqrt(draw.size) if scaled else draw.dots
    weights = draw.weights[int(scaled)]
    digits = 1 if np.abs(scores).max() < 10 else 0
    names = [f"k<sub>{n}</sub><br>{fixed(score, digits)}" for n, score in enumerate(scores, 1)]
    figure = go.Figure(
        go.Bar(
            x=names,
            y=weights,
            text=[percent(each) for each in weights],
            textposition="outside",
            textangle=0,
            constraintext="none",
            cliponaxis=False,
            textfont={"size": 17, "color": palette.ink},
            marker={"color": palette.key},
            hovertemplate="%{x}<br>%{y:.6f}<extra></extra>",
        )
    )
    style(figure, palette, 380)
    figure.update_layout(
        showlegend=False,
        margin={"t": 64, "l": 10, "r": 10, "b": 10},
        title={"text": title, "font": {"size": 20, "color": palette.ink}, "y": 0.96},
    )
    figure.update_xaxes(showgrid=False, tickangle=0, tickfont={"size": 16, "color": palette.ink})
    figure.update_yaxes(range=[0, 1.02], tickformat=".0%", title_text=weight)
    return figure


def softening_figure(
    softening: Softening, measure: str, draw: Draw, palette: Palette, labels: SofteningLabels
) -> go.Figure:
    """One measure along d: the median draw as a line, the middle half as a band, this draw on top.

    measure: one of ``models.analysis.scaling.MEASURES``.
    """
    x = softening.sizes
    log = measure in LOGARITHMIC
    looks = (
        (labels.undivided, palette.input, "dash", "square"),
        (labels.divided, palette.ink, "solid", "circle"),
    )
    here = draw.measures[measure]
    floor = max(LOWEST, min(FLOOR, float(here.min()) / 3)) if log else 0.0
    figure = go.Figure()
    for values, (name, colour, dash, symbol) in zip(
        softening.quartiles[measure], looks, strict=True
    ):
        low, middle, high = np.maximum(values, floor / 10)
        figure.add_scatter(
            x=np.concatenate([x, x[::-1]]),
            y=np.concatenate([high, low[::-1]]),
            fill="toself",
            fillcolor=faint(colour, 0.2),
            mode="lines",
            line={"width": 0},
            showlegend=False,
            hoverinfo="skip",
        )
        figure.add_scatter(
            x=x,
            y=middle,
            name=name,
            mode="lines+markers",
            line={"color": colour, "dash": dash, "width": 3.5},
            marker={"symbol": symbol, "size": 10},
            hovertemplate="d = %{x}<br>%{fullData.name} %{y:.3~g}<extra></extra>",
        )
    figure.add_scatter(
        x=[draw.size, draw.size],
        y=np.where(here >= floor, here, np.nan),
        mode="markers",
        marker={
            "symbol": ["square-open", "circle-open"],
            "size": 19,
            "color": [palette.input, palette.ink],
            "line": {"width": 3},
        },
        name=labels.here,
        hovertemplate="d = %{x}<br>%{y:.3~g}<extra></extra>",
    )
    style(figure, palette, 430)
    figure.update_xaxes(
        type="log",
        title_text=labels.d,
        tickvals=x.tolist(),
        ticktext=[str(size) for size in x],
        range=[np.log10(1.7), np.log10(600)],
    )
    figure.update_yaxes(title_text=labels.measure, rangemode="tozero")
    if log:
        top = max(float(softening.quartiles[measure].max()), float(here.max()))
        span = [np.log10(floor), np.log10(top) + 0.15]
        figure.update_yaxes(
            type="log", dtick=1, exponentformat="power", rangemode="normal", range=span
        )
    return figure


def weights_table(draw: Draw) -> dict[str, list]:
    """A row for each key, as columns: its score and its weight, not divided and divided."""
    return {
        "key": [f"k{n}" for n in range(1, len(draw.dots) + 1)],
        "dot": draw.dots.tolist(),
        "scaled": (draw.dots / np.sqrt(draw.size)).tolist(),
        "raw_weight": draw.weights[0].tolist(),
        "weight": draw.weights[1].tolist(),
    }


def softening_table(softening: Softening, measure: str) -> dict[str, list]:
    """A row for each d, as columns: the medians without and with the division."""
    without, divided = softening.quartiles[measure][:, 1]
    return {
        "d": softening.sizes.tolist(),
        "without": without.tolist(),
        "with": divided.tolist(),
    }
