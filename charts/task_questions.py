"""Two questions of /tasks as charts: two losses of one logit, and tanh beside ReLU."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gradient_facts import number, power
from charts.token_axis import maths, step_labels, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.losses import LogitLosses
    from models.nonlinearity import NonlinearityTrace


def logit_figure(
    curves: LogitLosses,
    at: LogitLosses,
    own: float | None,
    slopes: bool,
    colours: Palette,
    words: dict[str, str],
) -> go.Figure:
    """Both losses over the logit, or their slopes, with one logit marked.

    curves: over the whole axis. at: at the marked logit alone. own: another logit, marked by a thin
    line. words: "cross_entropy", "squared", "loss", "slope" (the axes), "own".
    """
    figure = go.Figure()
    for name, colour, dash, mark in (
        ("cross_entropy", colours.hidden, "solid", "circle"),
        ("squared", colours.input, "dash", "diamond"),
    ):
        field = f"{name}_slope" if slopes else name
        value = float(getattr(at, field)[0])
        figure.add_scatter(
            x=curves.z,
            y=getattr(curves, field),
            name=words[name],
            line={"color": colour, "width": 4, "dash": dash},
            hovertemplate=f"{words[name]}<br>z = %{{x:.1f}}<br>%{{y:.4f}}<extra></extra>",
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
            hovertemplate=f"{words[name]}<br>z = %{{x:.1f}}<br>{number(value)}<extra></extra>",
        )
    style(figure, colours, 320)
    figure.update_layout(margin={"t": 44}, legend={"x": 0, "y": 1.06})
    figure.update_xaxes(range=[curves.z[0], curves.z[-1]], title_text=maths("z"), nticks=9)
    if slopes:
        figure.update_yaxes(range=[-1.08, 1.08], nticks=5, title_text=words["slope"])
    else:
        figure.update_yaxes(rangemode="tozero", nticks=5, title_text=words["loss"])
    figure.add_vline(at.z[0], line={"color": colours.ink, "width": 1.5})
    if own is not None and curves.z[0] <= own <= curves.z[-1]:
        figure.add_vline(
            own,
            line={"color": colours.muted, "width": 2, "dash": "dot"},
            annotation={"text": words["own"], "font": {"size": 15, "color": colours.muted}},
            annotation_position="top right" if own < 4 else "top left",
        )
    return figure


def nonlinearity_figure(
    trace: NonlinearityTrace, colours: Palette, words: dict[str, str]
) -> go.Figure:
    """‖h_t‖ with tanh and with ReLU, on a scale of powers of ten.

    words: "norm" (the axis), "bound" (what the line at √H is).
    """
    steps = len(trace.norms["tanh"])
    tokens = [trace.tokens[t % len(trace)] for t in range(steps)]
    labels = step_labels(tokens)
    figure = go.Figure()
    for name, shown, colour, dash, mark in (
        ("relu", "ReLU", colours.ink, "dash", "diamond"),
        ("tanh", "tanh", colours.hidden, "solid", "circle"),
    ):
        figure.add_scatter(
            x=labels,
            y=[float(each) or None for each in trace.norms[name]],
            name=shown,
            mode="lines+markers" if steps <= 40 else "lines",
            line={"color": colour, "width": 3.5, "dash": dash},
            marker={"symbol": mark, "size": 10},
            customdata=[number(float(each)) for each in trace.norms[name]],
            hovertemplate=f"%{{x}}<br>{shown} %{{customdata}}<extra></extra>",
        )
    style(figure, colours, 330)
    figure.update_layout(margin={"t": 40})
    token_axis(figure, labels)
    found = np.concatenate([*trace.norms.values(), [trace.bound]])
    found = found[found > 0]
    low, high = np.floor(np.log10(found.min())), np.ceil(np.log10(found.max()) + 0.3)
    stride = max(1, int(np.ceil((high - low) / 6)))
    ticks = np.arange(low, high + 1, stride)
    figure.update_yaxes(
        type="log",
        range=[low, high],
        tickvals=10.0**ticks,
        ticktext=[power(int(tick)) for tick in ticks],
        title_text=maths(words["norm"]),
    )
    figure.add_hline(trace.bound, line={"color": colours.muted, "width": 2, "dash": "dot"})
    figure.add_annotation(  # on an axis of powers of ten an annotation counts in exponents
        x=1,
        xref="paper",
        xanchor="right",
        y=float(np.log10(trace.bound)),
        yanchor="bottom",
        text=words["bound"],
        showarrow=False,
        font={"size": 15, "color": colours.muted},
    )
    return figure
