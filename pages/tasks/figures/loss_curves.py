"""Two losses of one logit as curves, or their slopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import plotly.graph_objects as go

from charts.axes import maths, style
from charts.text import number

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.losses import LogitLosses


class LossCurveLabels(NamedTuple):
    """The two losses, the two axes, and the thin line at another logit."""

    cross_entropy: str
    squared: str
    loss: str
    slope: str
    own: str


def loss_curves_figure(
    curves: LogitLosses,
    at: LogitLosses,
    own: float | None,
    slopes: bool,
    colours: Palette,
    labels: LossCurveLabels,
) -> go.Figure:
    """Both losses over the logit, or their slopes, with one logit marked.

    curves: over the whole axis. at: at the marked logit alone. own: another logit, marked by a thin
    line.
    """
    figure = go.Figure()
    for field, name, colour, dash, mark in (
        ("cross_entropy", labels.cross_entropy, colours.hidden, "solid", "circle"),
        ("squared", labels.squared, colours.input, "dash", "diamond"),
    ):
        field = f"{field}_slope" if slopes else field
        value = float(getattr(at, field)[0])
        figure.add_scatter(
            x=curves.z,
            y=getattr(curves, field),
            name=name,
            line={"color": colour, "width": 4, "dash": dash},
            hovertemplate=f"{name}<br>z = %{{x:.1f}}<br>%{{y:.4f}}<extra></extra>",
        )
        figure.add_scatter(
            x=at.z,
            y=[value],
            mode="markers",
            marker={
                "size": 17,
                "color": colour,
                "symbol": mark,
                "line": {"color": colours.ink, "width": 2},
            },
            showlegend=False,
            hovertemplate=f"{name}<br>z = %{{x:.1f}}<br>{number(value)}<extra></extra>",
        )
    style(figure, colours, 320)
    figure.update_layout(margin={"t": 44}, legend={"x": 0, "y": 1.06})
    figure.update_xaxes(range=[curves.z[0], curves.z[-1]], title_text=maths("z"), nticks=9)
    if slopes:
        figure.update_yaxes(range=[-1.08, 1.08], nticks=5, title_text=labels.slope)
    else:
        figure.update_yaxes(rangemode="tozero", nticks=5, title_text=labels.loss)
    figure.add_vline(at.z[0], line={"color": colours.ink, "width": 1.5})
    if own is not None and curves.z[0] <= own <= curves.z[-1]:
        figure.add_vline(
            own,
            line={"color": colours.muted, "width": 2, "dash": "dot"},
            annotation={"text": labels.own, "font": {"size": 15, "color": colours.muted}},
            annotation_position="top right" if own < 4 else "top left",
        )
    return figure
