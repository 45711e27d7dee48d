"""What tanh does: the sums of one step on its curve, and tanh applied over and over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.axes import step_labels, style, token_axis
from charts.text import percent
from models.traces import SATURATED

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.forgetting import Saturation
    from models.arrays import DoubleArray, IntArray

#: Bins of the two histograms.
BINS = 32


class TanhLabels(NamedTuple):
    """sums, states: the axes. unit: of the hover. title: with ``{step}`` and ``{share}``."""

    sums: str
    states: str
    unit: str
    play: str
    pause: str
    title: str


class SharesLabels(NamedTuple):
    """The axis, and the two networks."""

    share: str
    trained: str
    untrained: str


class RepeatedLabels(NamedTuple):
    """The axes: how often tanh was applied, and where x is then."""

    times: str
    x: str


class CurveLabels(NamedTuple):
    """The axes: x before and after one step."""

    before: str
    after: str


def tanh_figure(
    seen: Saturation,
    tokens: Sequence[str],
    step: int,
    colours: Palette,
    labels: TanhLabels,
) -> go.Figure:
    """The H sums of ``step`` (from 0) on the curve, with a frame for every step to play.

    Bands mark where a unit counts as saturated.
    """
    reach = max(2.5, float(np.ceil(np.abs(seen.sums).max() * 2) / 2))
    a_edges, h_edges = np.linspace(-reach, reach, BINS + 1), np.linspace(-1, 1, BINS + 1)
    curve = np.linspace(-reach, reach, 201)
    figure = make_subplots(
        2,
        2,
        shared_xaxes=True,
        shared_yaxes=True,
        row_heights=[0.24, 0.76],
        column_widths=[0.8, 0.2],
        horizontal_spacing=0.02,
        vertical_spacing=0.03,
    )
    bar = {"marker": {"color": colours.hidden}, "opacity": 0.75, "hoverinfo": "skip"}
    centres = [(edges[1:] + edges[:-1]) / 2 for edges in (a_edges, h_edges)]
    drawn = [_drawn(seen, t, a_edges, h_edges) for t in range(len(tokens))]
    points, top, side = drawn[step]
    figure.add_bar(x=centres[0], y=top, row=1, col=1, width=np.diff(a_edges), **bar)
    figure.add_bar(
        y=centres[1], x=side, orientation="h", row=2, col=2, width=np.diff(h_edges), **bar
    )
    figure.add_scatter(
        x=curve,
        y=np.tanh(curve),
        mode="lines",
        line={"color": colours.muted, "width": 2},
        hoverinfo="skip",
        row=2,
        col=1,
    )
    figure.add_scatter(
        **points,
        mode="markers",
        marker={"color": colours.hidden, "size": 13, "opacity": 0.4},
        customdata=np.arange(1, seen.sums.shape[1] + 1),
        hovertemplate=labels.unit + " %{customdata}: tanh(%{x:.3f}) = %{y:.3f}<extra></extra>",
        row=2,
        col=1,
    )
    style(figure, colours, 560)
    figure.update_xaxes(range=[-reach, reach], row=1, col=1)
    figure.update_xaxes(title_text=labels.sums, range=[-reach, reach], row=2, col=1)
    figure.update_yaxes(title_text=labels.states, range=[-1.08, 1.08], row=2, col=1)
    figure.update_yaxes(range=[-1.08, 1.08], row=2, col=2)
    figure.update_yaxes(rangemode="tozero", showgrid=False, nticks=3, row=1, col=1)
    figure.update_xaxes(rangemode="tozero", showgrid=False, nticks=3, row=2, col=2)
    below: dict[str, Any] = {"row": 2, "col": "all", "layer": "below"}
    for low, high in ((SATURATED, 1.08), (-1.08, -SATURATED)):
        figure.add_hrect(
            y0=low,
            y1=high,
            fillcolor=colours.gradient,
            opacity=0.14,
            line_width=0,
            **below,
        )
    titles = [
        labels.title.format(step=name, share=percent(share))
        for name, share in zip(step_labels(tokens), seen.share, strict=True)
    ]
    figure.update_layout(
        showlegend=False,
        bargap=0,
        margin={"l": 10, "r": 10, "t": 84, "b": 10},
        title={
            "text": titles[step],
            "font": {"size": 19, "color": colours.ink},
            "x": 0.0,
            "y": 0.98,
        },
        updatemenus=[_player(colours, labels)] if len(tokens) > 1 else [],
    )
    figure.frames = [
        go.Frame(
            data=[{"y": top}, {"x": side}, points],
            traces=[0, 1, 3],
            name=str(t),
            layout={"title": {"text": titles[t]}},
        )
        for t, (points, top, side) in enumerate(drawn)
    ]
    return figure


def _drawn(
    seen: Saturation, t: int, a_edges: DoubleArray, h_edges: DoubleArray
) -> tuple[dict, IntArray, IntArray]:
    """The points of step t, and the counts of the sums and of the states in each bin."""
    # Of a saturated unit float32 may hold ±1 exactly; the last bin includes it.
    top = np.histogram(seen.sums[t], a_edges)[0]
    side = np.histogram(seen.hidden[t], h_edges)[0]
    return {"x": np.round(seen.sums[t], 4), "y": np.round(seen.hidden[t], 4)}, top, side


def _player(colours: Palette, labels: TanhLabels) -> dict:
    """Play and pause, in the browser."""
    played = {"frame": {"duration": 700, "redraw": True}, "transition": {"duration": 250}}
    return {
        "type": "buttons",
        "direction": "left",
        "x": 0,
        "xanchor": "left",
        "y": 1.03,
        "yanchor": "bottom",
        "bgcolor": colours.panel,
        "bordercolor": colours.line,
        "font": {"size": 16, "color": colours.ink},
        "showactive": False,
        "pad": {"t": 0, "b": 0},
        "buttons": [
            {"label": f"▶ {labels.play}", "method": "animate", "args": [None, played]},
            {
                "label": f"❚❚ {labels.pause}",
                "method": "animate",
                "args": [[None], {"mode": "immediate", "frame": {"duration": 0}}],
            },
        ],
    }


def share_figure(
    trained: Saturation,
    untrained: Saturation,
    tokens: Sequence[str],
    colours: Palette,
    labels: SharesLabels,
) -> go.Figure:
    """The share of saturated units along the tokens."""
    steps = step_labels(tokens)
    figure = go.Figure()
    for seen, name, colour, dash in (
        (trained, labels.trained, colours.hidden, "solid"),
        (untrained, labels.untrained, colours.input, "dash"),
    ):
        figure.add_scatter(
            x=steps,
            y=seen.share,
            name=name,
            mode="lines+markers",
            line={"color": colour, "width": 3, "dash": dash},
            marker={"size": 8},
            hovertemplate="%{x}: %{y:.1%}<extra></extra>",
        )
    style(figure, colours, 320)
    token_axis(figure, steps)
    figure.update_yaxes(title_text=labels.share, range=[-0.02, 1.02], tickformat=".0%")
    return figure


def repeated_figure(
    rows: DoubleArray, rest: float, colours: Palette, labels: RepeatedLabels
) -> go.Figure:
    """x ← tanh(w x) from many starts. rows: float64 (steps + 1, N). rest: where they end, ±."""
    figure = go.Figure()
    for column in range(rows.shape[1]):
        start = rows[0, column]
        colour = colours.hidden if start > 0 else colours.key if start < 0 else colours.ink
        figure.add_scatter(
            x=np.arange(len(rows)),
            y=rows[:, column],
            mode="lines+markers",
            line={"color": colour, "width": 2},
            marker={"size": 6, "symbol": "circle" if start > 0 else "diamond"},
            opacity=0.75,
            hovertemplate=f"x₀ = {start:.2f}<br>" + "x%{x} = %{y:.5f}<extra></extra>",
        )
    for y in {rest, -rest}:
        figure.add_hline(y=y, line={"color": colours.gradient, "width": 2, "dash": "dash"})
    style(figure, colours, 460)
    figure.update_layout(showlegend=False)
    figure.update_xaxes(title_text=labels.times)
    figure.update_yaxes(title_text=labels.x, range=[-3.15, 3.15])
    return figure


def curve_figure(w: float, rest: float, colours: Palette, labels: CurveLabels) -> go.Figure:
    """The curve tanh(w x), the line on which x stays x, and where they meet: 0 and ±rest."""
    x = np.linspace(-3, 3, 241)
    figure = go.Figure()
    figure.add_scatter(
        x=x, y=x, mode="lines", line={"color": colours.muted, "width": 1.5, "dash": "dot"}
    )
    figure.add_scatter(
        x=x, y=np.tanh(w * x), mode="lines", line={"color": colours.hidden, "width": 4}
    )
    still = sorted({-rest, 0.0, rest})
    figure.add_scatter(
        x=still,
        y=still,
        mode="markers",
        marker={
            "size": 15,
            "color": [colours.gradient if abs(s) == rest else colours.ground for s in still],
            "line": {"color": colours.gradient, "width": 3},
        },
        hovertemplate="x = %{x:.4f}<extra></extra>",
    )
    style(figure, colours, 460)
    figure.update_layout(showlegend=False)
    figure.update_xaxes(title_text=labels.before, range=[-3, 3])
    figure.update_yaxes(title_text=labels.after, range=[-3.15, 3.15])
    return figure
