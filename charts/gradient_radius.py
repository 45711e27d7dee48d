"""The RNN with its W_hh scaled: from gradients that vanish to gradients that explode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gradient_facts import number
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
        hovertemplate="%{x}<br>‖P<sub>t</sub>‖ = %{customdata}<extra></extra>",
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
        hovertemplate="%{x}<br>‖P<sub>t</sub>‖ = 0<extra></extra>",
        showlegend=False,
    )
    style(figure, colours, 400)
    figure.update_yaxes(type="log", range=[low, high], **decades(low, high))
    figure.update_layout(bargap=0.18)
    token_axis(figure, labels)
    return figure


def lengths_figure(
    trace: RadiusTrace, row: int, limit: float | None, colours: Palette, words: dict
) -> go.Figure:
    """The length of the whole gradient over the spectral radius, the chosen radius marked.

    limit: where clipping cuts, or None. words: "radius", "length", "clipped", "limit", "own".
    """
    lengths = trace.total_norms
    figure = go.Figure()
    if limit is not None:
        figure.add_scatter(
            x=trace.radii,
            y=np.minimum(lengths, limit),
            name=words["clipped"],
            mode="lines",
            line={"color": colours.gradient, "width": 5},
            hovertemplate="%{x:.2f}: %{y:.3g}<extra></extra>",
        )
    figure.add_scatter(
        x=trace.radii,
        y=lengths,
        name=words["length"],
        mode="lines",
        line={
            "color": colours.gradient,
            "width": 4 if limit is None else 2,
            "dash": "solid" if limit is None else "dot",
        },
        hovertemplate="%{x:.2f}: %{y:.3g}<extra></extra>",
    )
    shown = lengths[row] if limit is None else min(lengths[row], limit)
    figure.add_scatter(
        x=[trace.radii[row]],
        y=[shown],
        mode="markers+text",
        text=[number(shown)],
        textposition="top center",
        textfont={"size": 17, "color": colours.ink},
        marker={"size": 16, "color": colours.ink},
        showlegend=False,
        hoverinfo="skip",
    )
    figure.add_vline(
        x=trace.radii[trace.own],
        line={"color": colours.muted, "dash": "dot"},
        annotation={"text": words["own"], "font": {"size": 15, "color": colours.muted}},
    )
    low, high = log_range(np.append(lengths, limit or lengths[0]))
    style(figure, colours, 400)
    figure.update_xaxes(title=words["radius"])
    figure.update_yaxes(type="log", range=[low, high + 0.3], **decades(low, high))
    return figure
