"""The length of a hidden state with tanh and with ReLU, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.axes import maths, step_labels, style, token_axis
from charts.text import number, power

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.nonlinearity import NonlinearityTrace

#: How the functions are called that ``NonlinearityTrace`` has by name.
FUNCTIONS = {"relu": "ReLU", "tanh": "tanh"}
#: Up to this many steps each has a mark.
MARKED = 40


def nonlinearity_figure(trace: NonlinearityTrace, colours: Palette, bound: str) -> go.Figure:
    """‖h_t‖ with tanh and with ReLU, on a scale of powers of ten.

    bound: what stands at the line at √H.
    """
    steps = len(trace.norms["tanh"])
    tokens = [trace.tokens[t % len(trace)] for t in range(steps)]
    labels = step_labels(tokens)
    figure = go.Figure()
    for name, colour, dash, mark in (
        ("relu", colours.ink, "dash", "diamond"),
        ("tanh", colours.hidden, "solid", "circle"),
    ):
        norms = trace.norms[name]
        figure.add_scatter(
            x=labels,
            y=[float(each) or None for each in norms],
            name=FUNCTIONS[name],
            mode="lines+markers" if steps <= MARKED else "lines",
            line={"color": colour, "width": 3.5, "dash": dash},
            marker={"symbol": mark, "size": 10},
            customdata=[number(each) for each in norms],
            hovertemplate=f"%{{x}}<br>{FUNCTIONS[name]} %{{customdata}}<extra></extra>",
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
        title_text=maths("‖h<sub>t</sub>‖"),
    )
    figure.add_hline(trace.bound, line={"color": colours.muted, "width": 2, "dash": "dot"})
    figure.add_annotation(  # on an axis of powers of ten an annotation counts in exponents
        x=1,
        xref="paper",
        xanchor="right",
        y=float(np.log10(trace.bound)),
        yanchor="bottom",
        text=bound,
        showarrow=False,
        font={"size": 15, "color": colours.muted},
    )
    return figure
