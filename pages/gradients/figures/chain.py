"""The way back, step by step: what multiplies the gradient at each step, and the product so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.axes import step_labels, style, token_axis
from charts.gradients import FEW, LEGIBLE, decades, log_range
from charts.text import number

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.arrays import DoubleArray
    from models.traces import GradientTrace


class ChainLabels(NamedTuple):
    """factors, product: over the two rows. largest: W_hh's largest singular value."""

    factors: str
    product: str
    largest: str


class FactorLabels(NamedTuple):
    """The two factors of a model's steps, and the mean of what the first is made of."""

    first: str
    second: str
    mean: str


def chain_figure(
    trace: GradientTrace,
    means: DoubleArray,
    largest: float | None,
    colours: Palette,
    labels: ChainLabels,
    factors: FactorLabels,
) -> go.Figure:
    """Two factors a step above, their product so far below.

    trace: of a single target. means (T,): the mean over the units of what the first factor is made
    of, a small mark at each step. largest: W_hh's largest singular value, a line; None draws none.
    """
    read = int(trace.targets[-1]) - 1
    steps = step_labels(trace.tokens)[: read + 1]
    first, second = trace.first_factors[1 : read + 1], trace.second_factors[1 : read + 1]
    norms = trace.state_norms[: read + 1]
    product = norms / norms[read]
    figure = make_subplots(
        rows=2,
        shared_xaxes=True,
        vertical_spacing=0.13,
        row_heights=[0.55, 0.45],
        subplot_titles=[labels.factors, labels.product],
    )
    for name, values, colour in (
        (factors.first, first, colours.input),
        (factors.second, second, colours.hidden),
    ):
        # Bars from 1: up is longer, down is shorter. A logarithmic axis has no bars from 1, so the
        # axis is that of the logarithm, and its marks say the factors.
        figure.add_bar(
            x=steps[1:],
            y=np.log2(np.where(values > 0, values, np.nan)),
            name=name,
            marker_color=colour,
            customdata=[number(x) for x in values],
            hovertemplate=f"%{{x}}<br>{name}: × %{{customdata}}<extra></extra>",
            row=1,
            col=1,
        )
    figure.add_scatter(
        x=steps[1:],
        y=np.log2(means[1 : read + 1]),
        name=factors.mean,
        mode="markers",
        marker={"symbol": "line-ew-open", "size": 14, "color": colours.ink, "line": {"width": 3}},
        customdata=[number(x) for x in means[1 : read + 1]],
        hovertemplate=f"%{{x}}<br>{factors.mean}: %{{customdata}}<extra></extra>",
        row=1,
        col=1,
    )
    if largest is not None:
        figure.add_scatter(
            x=[steps[0], steps[-1]],
            y=[np.log2(largest)] * 2,
            name=f"{labels.largest} = {number(largest)}",
            mode="lines",
            line={"color": colours.hidden, "width": 3, "dash": "dash"},
            hovertemplate=f"{labels.largest} = {number(largest)}<extra></extra>",
            row=1,
            col=1,
        )
    low, high = log_range(product)
    figure.add_bar(
        x=steps,
        y=product,
        marker_color=colours.gradient,
        showlegend=False,
        customdata=[number(x) for x in product],
        text=[number(x) for x in product] if len(steps) <= FEW else None,
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
    token_axis(figure, steps)
    figure.update_xaxes(showticklabels=True, row=2, col=1)
    return figure
