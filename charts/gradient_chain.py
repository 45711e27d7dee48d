"""The way back, step by step: what multiplies the gradient at each step, and the product so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.gradient_facts import number
from charts.gradient_reach import LEGIBLE, decades, log_range
from charts.token_axis import step_labels, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.gradient_trace import GradientTrace


def chain_figure(
    trace: GradientTrace,
    means: np.ndarray,
    largest: float | None,
    colours: Palette,
    words: dict,
) -> go.Figure:
    """Two factors a step above, their product so far below.

    trace: of a single target. means (T,): the mean over the units of what the first factor is made
    of, a small mark at each step. largest: W_hh's largest singular value, a line; None draws none.
    words: "first", "second", "mean", "largest", "product".
    """
    read = int(trace.targets[-1]) - 1
    labels = step_labels(trace.tokens)[: read + 1]
    steps = labels[1:]
    first, second = trace.first_factors[1 : read + 1], trace.second_factors[1 : read + 1]
    norms = trace.state_norms[: read + 1]
    product = norms / norms[read]
    figure = make_subplots(
        rows=2,
        shared_xaxes=True,
        vertical_spacing=0.13,
        row_heights=[0.55, 0.45],
        subplot_titles=[words["factors"], words["product"]],
    )
    for name, factors, colour in (
        (words["first"], first, colours.input),
        (words["second"], second, colours.hidden),
    ):
        # Bars from 1: up is longer, down is shorter. A logarithmic axis has no bars from 1, so the
        # axis is that of the logarithm, and its marks say the factors.
        figure.add_bar(
            x=steps,
            y=np.log2(np.where(factors > 0, factors, np.nan)),
            name=name,
            marker_color=colour,
            customdata=[number(x) for x in factors],
            hovertemplate=f"%{{x}}<br>{name}: × %{{customdata}}<extra></extra>",
            row=1,
            col=1,
        )
    figure.add_scatter(
        x=steps,
        y=np.log2(means[1 : read + 1]),
        name=words["mean"],
        mode="markers",
        marker={"symbol": "line-ew-open", "size": 14, "color": colours.ink, "line": {"width": 3}},
        customdata=[number(x) for x in means[1 : read + 1]],
        hovertemplate=f"%{{x}}<br>{words['mean']}: %{{customdata}}<extra></extra>",
        row=1,
        col=1,
    )
    if largest is not None:
        figure.add_scatter(
            x=[labels[0], labels[-1]],
            y=[np.log2(largest)] * 2,
            name=f"{words['largest']} = {number(largest)}",
            mode="lines",
            line={"color": colours.hidden, "width": 3, "dash": "dash"},
            hovertemplate=f"{words['largest']} = {number(largest)}<extra></extra>",
            row=1,
            col=1,
        )
    low, high = log_range(product)
    figure.add_bar(
        x=labels,
        y=product,
        marker_color=colours.gradient,
        showlegend=False,
        customdata=[number(x) for x in product],
        text=[number(x) for x in product] if len(labels) <= 14 else None,
        textposition="auto",
        textangle=0,
        insidetextfont={"color": colours.ground},
        hovertemplate="%{x}<br>%{customdata}<extra></extra>",
        row=2,
        col=1,
    )
    drawn = np.log2(np.concatenate([first, second, means[1 : read + 1], [largest or 1.0, 1.0]]))
    drawn = drawn[np.isfinite(drawn)]
    bottom, top = min(-1.0, drawn.min()), max(0.6, drawn.max())
    powers = range(int(np.floor(bottom)), int(np.ceil(top)) + 1)
    style(figure, colours, 600)
    figure.update_yaxes(
        tickvals=list(powers),
        ticktext=[f"× {2.0**n:g}" for n in powers],
        range=[bottom - 0.15, top + 0.15],
        zeroline=True,
        zerolinewidth=2,
        row=1,
        col=1,
    )
    figure.update_yaxes(
        type="log", range=[low, high + 0.1 * (high - low)], row=2, col=1, **decades(low, high)
    )
    figure.update_layout(
        uniformtext=LEGIBLE,
        bargap=0.2,
        margin={"t": 40},
        legend={"y": -0.16, "yanchor": "top", "font": {"size": 16}},
    )
    figure.update_annotations(x=0, xanchor="left", font={"size": 17, "color": colours.ink})
    token_axis(figure, labels)
    figure.update_xaxes(showticklabels=True, row=2, col=1)
    return figure
