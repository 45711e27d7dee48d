"""The RNN with its W_hh scaled: from gradients that vanish to gradients that explode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gradient_facts import number
from charts.gradient_formulas import PART, REACH_FIRST
from charts.gradient_reach import decades, log_range
from charts.token_axis import step_labels, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.gradient_trace import RadiusTrace


def scaled_figure(
    trace: RadiusTrace, row: int, factor: float, colours: Palette, words: dict
) -> go.Figure:
    """‖P_t‖, each step's part of ∂L/∂W_hh, of the network scaled to radius ``row``.

    factor: what clipping multiplies every part by. words: "own", "scaled", "clipped".
    """
    labels = step_labels(trace.tokens)
    own, parts = trace.part_norms[trace.own], trace.part_norms[row]
    low, high = log_range(np.concatenate([own, parts, parts * factor]))
    figure = go.Figure()
    figure.add_bar(
        x=labels,
        y=np.where(parts > 0, parts * factor, np.nan),
        name=words["clipped"] if factor < 1 else words["scaled"],
        marker_color=colours.gradient,
        customdata=[number(x * factor) for x in parts],
        hovertemplate=f"%{{x}}<br>{PART} = %{{customdata}}<extra></extra>",
    )
    if factor < 1:
        figure.add_scatter(
            x=labels,
            y=np.where(parts > 0, parts, np.nan),
            name=words["scaled"],
            mode="markers",
            marker={"symbol": "line-ew-open", "size": 16, "line": {"width": 3}},
            marker_color=colours.text["gradient"],
            hoverinfo="skip",
        )
    figure.add_scatter(
        x=labels,
        y=np.where(own > 0, own, np.nan),
        name=words["own"],
        mode="lines+markers",
        line={"color": colours.muted, "dash": "dot", "width": 3},
        marker={"size": 7},
        customdata=[number(x) for x in own],
        hovertemplate=f"%{{x}}<br>{words['own']}: %{{customdata}}<extra></extra>",
    )
    zero = [label for label, x in zip(labels, parts, strict=True) if x == 0]
    figure.add_scatter(
        x=zero,
        y=[10.0 ** (low + 0.05 * (high - low))] * len(zero),
        mode="text",
        text=["0"] * len(zero),
        textfont={"size": 16, "color": colours.muted},
        hovertemplate=f"%{{x}}<br>{PART} = 0<extra></extra>",
        showlegend=False,
    )
    style(figure, colours, 400)
    figure.update_yaxes(type="log", range=[low, high + 0.06 * (high - low)], **decades(low, high))
    figure.update_layout(bargap=0.18)
    token_axis(figure, labels)
    return figure


def lengths_figure(
    trace: RadiusTrace, row: int, limit: float | None, colours: Palette, words: dict
) -> go.Figure:
    """‖∂L/∂h_1‖ and the length of the gradient of all weights over the spectral radius.

    limit: where clipping cuts, or None. words: "radius", "length", "clipped", "own".
    """
    first, lengths = trace.hidden_norms[:, 0], trace.total_norms
    kept = lengths if limit is None else np.minimum(lengths, limit)
    figure = go.Figure()
    for values, name, line in (
        (first, REACH_FIRST, {"color": colours.gradient, "width": 5}),
        (lengths, words["length"], {"color": colours.ink, "width": 2, "dash": "dot"}),
        (kept, words["clipped"], {"color": colours.ink, "width": 4}),
    ):
        if limit is None and values is kept and name == words["clipped"]:
            continue
        figure.add_scatter(
            x=trace.radii,
            y=np.where(values > 0, values, np.nan),
            name=name,
            mode="lines",
            line=line,
            customdata=[number(x) for x in values],
            hovertemplate=f"%{{x:.3g}}<br>{name}: %{{customdata}}<extra></extra>",
        )
    figure.add_scatter(
        x=[trace.radii[row]] * 2,
        y=[first[row], kept[row]],
        mode="markers",
        marker={"size": 15, "color": [colours.gradient, colours.ink]},
        showlegend=False,
        hoverinfo="skip",
    )
    own = trace.radii[trace.own]
    figure.add_vline(x=own, line={"color": colours.muted, "dash": "dot"})
    figure.add_annotation(  # on a logarithmic axis an annotation stands at the logarithm
        x=np.log10(own),
        y=0,
        yref="paper",
        xanchor="left",
        xshift=6,
        yanchor="bottom",
        text=words["own"],
        showarrow=False,
        font={"size": 15, "color": colours.muted},
    )
    low, high = log_range(np.concatenate([first, lengths, kept]))
    style(figure, colours, 400)
    ticks = [0.2, 0.5, 1, 2, 5, 10, 30]
    figure.update_xaxes(
        title=words["radius"], type="log", tickvals=ticks, ticktext=[f"{x:g}" for x in ticks]
    )
    figure.update_yaxes(type="log", range=[low, high + 0.05 * (high - low)], **decades(low, high))
    return figure
