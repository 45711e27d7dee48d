"""The likeliest next tokens with dropout on, many times, and off."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.bars import guess_label
from charts.text import percent

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.dropout_passes import DropoutPasses


class DropoutLabels(NamedTuple):
    """on, off: dropout. p: the axis."""

    on: str
    off: str
    p: str


def dropout_figure(
    found: DropoutPasses, colours: Palette, labels: DropoutLabels, end: str
) -> go.Figure:
    """Each pass a dot, dropout off a diamond, for the likeliest next tokens.

    end: what the end of a text is called.
    """
    count, tokens = found.on.shape
    spread = 0.26 * np.linspace(-1, 1, count) if count > 1 else np.zeros(1)
    figure = go.Figure()
    figure.add_scatter(
        x=found.on.T.ravel(),
        y=(np.arange(tokens)[:, None] + spread[None]).ravel(),
        name=labels.on,
        mode="markers",
        marker={"color": colours.hidden, "size": 10, "opacity": 0.5},
        customdata=[percent(float(p)) for p in found.on.T.ravel()],
        hovertemplate=f"{labels.on}: %{{customdata}}<extra></extra>",
    )
    figure.add_scatter(
        x=found.off,
        y=np.arange(tokens),
        name=labels.off,
        mode="markers",
        marker={
            "color": colours.ink,
            "size": 19,
            "symbol": "diamond",
            "line": {"color": colours.ground, "width": 2},
        },
        customdata=[percent(float(p)) for p in found.off],
        hovertemplate=f"{labels.off}: %{{customdata}}<extra></extra>",
    )
    style(figure, colours, 104 + 44 * tokens)
    figure.update_layout(margin={"t": 44})
    figure.update_yaxes(
        tickvals=list(range(tokens)),
        ticktext=[f"{guess_label(token, end)} " for token in found.tokens],
        range=[tokens - 0.5, -0.5],
        tickfont={"size": 18},
        showgrid=False,
        zeroline=False,
    )
    top = max(float(found.on.max()), float(found.off.max()))
    figure.update_xaxes(range=[-0.02 * top, min(1.02, top * 1.08)], tickformat="~%", nticks=6)
    figure.update_xaxes(title_text=labels.p)
    return figure
