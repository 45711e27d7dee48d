"""How long the embeddings of frequent and of rare words are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.chips import label, literal
from charts.palette import faint
from charts.text import count

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.similarity import LengthByFrequency


class LengthLabels(NamedTuple):
    """frequency, length: axes. median, half: of the words of one frequency."""

    frequency: str
    length: str
    median: str
    half: str


def frequency_figure(
    groups: LengthByFrequency,
    chosen: tuple[str, float, float] | None,
    palette: Palette,
    labels: LengthLabels,
) -> go.Figure:
    """The length of embeddings along the frequency of their words: median and middle half.

    chosen: (token, frequency, length) to mark, or None.
    """
    x = groups.frequency * 1e6
    low, middle, high = groups.quartiles
    figure = go.Figure()
    figure.add_scatter(
        x=np.concatenate([x, x[::-1]]),
        y=np.concatenate([high, low[::-1]]),
        fill="toself",
        fillcolor=faint(palette.key, 0.25),
        mode="lines",
        line={"width": 0},
        name=labels.half,
        hoverinfo="skip",
    )
    figure.add_scatter(
        x=x,
        y=middle,
        customdata=groups.counts,
        mode="lines+markers",
        line={"color": palette.key, "width": 3.5},
        marker={"size": 10},
        name=labels.median,
        hovertemplate="%{x:.3~g} / 10<sup>6</sup><br>|b| %{y:.3f}<br>n = %{customdata}"
        "<extra></extra>",
    )
    if chosen is not None:
        token, frequency, length = chosen
        figure.add_scatter(
            x=[frequency * 1e6],
            y=[length],
            mode="markers+text",
            marker={"color": palette.query, "size": 15, "symbol": "diamond"},
            text=[literal(label(token))],
            textposition="top center",
            textfont={"size": 18, "color": palette.text["query"]},
            showlegend=False,
            hovertemplate="%{text}<br>%{x:.3~g} / 10<sup>6</sup><br>|a| %{y:.3f}<extra></extra>",
        )
    style(figure, palette, 380)
    ticks = [n * 10**power for power in range(6) for n in (1, 2, 5)]
    figure.update_xaxes(
        type="log",
        title_text=labels.frequency,
        tickvals=ticks,
        ticktext=[count(tick) for tick in ticks],
    )
    figure.update_yaxes(title_text=labels.length)
    return figure
