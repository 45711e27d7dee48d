"""How long each token's residual stream is, and what each sub-layer adds to one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.text import fixed, number
from charts.token_table import lengths_scale, token_table
from pages.transformer.facts.stream import added_lengths

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.traces import TransformerTrace


class StreamLabels(NamedTuple):
    """attention, feed_forward: what each adds. stream: ‖x‖."""

    attention: str
    feed_forward: str
    stream: str


def norms_figure(trace: TransformerTrace, stages: Sequence[str], palette: Palette) -> go.Figure:
    """‖x_t‖ of every token at the start and after each sub-layer, the start below.

    stages: the 2L + 1 names.
    """
    norms = np.linalg.norm(trace.stream, axis=-1)  # (2L + 1, T)
    return token_table(norms, stages, trace.tokens, palette, _length, "‖x‖", lengths_scale(palette))


def added_figure(
    trace: TransformerTrace,
    step: int,
    stages: Sequence[str],
    palette: Palette,
    labels: StreamLabels,
) -> go.Figure:
    """The length of what each sub-layer adds to one token's stream, and as marks ‖x‖ after it.

    Rows as in ``norms_figure``. step: counted from 0.
    """
    norms = np.linalg.norm(trace.stream[:, step], axis=-1)  # (2L + 1,)
    added = added_lengths(trace)[:, step]  # (2L,)
    figure = go.Figure()
    for name, first, colour in (
        (labels.attention, 0, palette.value),
        (labels.feed_forward, 1, palette.input),
    ):
        figure.add_bar(
            y=list(range(1 + first, len(norms), 2)),
            x=added[first::2],
            orientation="h",
            name=name,
            marker={"color": colour},
            customdata=[number(x) for x in added[first::2]],
            hovertemplate="+ %{customdata}<extra></extra>",
        )
    figure.add_scatter(
        y=list(range(len(norms))),
        x=norms,
        name=labels.stream,
        mode="markers",
        marker={"size": 15, "symbol": "diamond", "color": palette.hidden},
        hovertemplate="‖x‖ = %{x:.3g}<extra></extra>",
    )
    style(figure, palette, 120 + 44 * len(stages))
    figure.update_layout(bargap=0.3, margin={"t": 20, "r": 72})
    top = 1.08 * max(norms.max(), added.max())
    figure.add_scatter(  # in a column of their own, where no mark covers them
        y=list(range(1, len(norms))),
        x=[top] * len(added),
        mode="text",
        text=[f"+ {number(x)}" for x in added],
        textposition="middle right",
        textfont={"size": 16, "color": palette.ink},
        cliponaxis=False,
        showlegend=False,
        hoverinfo="skip",
    )
    figure.update_xaxes(range=[0, top])
    figure.update_yaxes(
        tickvals=list(range(len(stages))),
        ticktext=list(stages),
        showgrid=False,
        zeroline=False,
        range=[-0.5, len(stages) - 0.5],
    )
    return figure


def _length(length: float) -> str:
    """A length for a narrow cell."""
    return fixed(length, 0 if length >= 9.95 else 1)
