"""The RNN with its W_hh scaled: from gradients that vanish to gradients that explode."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import step_labels, style, token_axis
from charts.gradients import decades, log_range
from charts.palette import faint
from charts.text import number
from pages.gradients.formulas import PART, REACH_FIRST

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.radius_sweep import RadiusTrace


class ScaledLabels(NamedTuple):
    """The network as it is, as it is scaled, and that after clipping."""

    own: str
    scaled: str
    clipped: str


class LengthsLabels(NamedTuple):
    """radius: the axis. length, clipped: of the whole gradient. own: the network as it is.

    chaotic: where the last bits of the input decide.
    """

    radius: str
    length: str
    clipped: str
    own: str
    chaotic: str


def scaled_figure(
    trace: RadiusTrace, row: int, factor: float, colours: Palette, labels: ScaledLabels
) -> go.Figure:
    """‖P_t‖, each step's part of ∂L/∂W_hh, of the network scaled to radius ``row``.

    factor: what clipping multiplies every part by. Where the network is chaotic, whiskers reach
    from the smallest to the largest of what its readings say.
    """
    steps = step_labels(trace.tokens)
    own, parts = trace.part_norms[trace.own], trace.part_norms[row]
    reached = trace.part_range[:, row] if trace.chaotic[row] else trace.part_norms[[row, row]]
    low, high = log_range(np.concatenate([own, *reached, parts * factor]))
    figure = go.Figure()
    figure.add_bar(
        x=steps,
        y=np.where(parts > 0, parts * factor, np.nan),
        name=labels.clipped if factor < 1 else labels.scaled,
        marker_color=colours.gradient,
        customdata=[number(x * factor) for x in parts],
        hovertemplate=f"%{{x}}<br>{PART} = %{{customdata}}<extra></extra>",
    )
    if trace.chaotic[row]:
        figure.data[0].error_y = {
            "array": (reached[1] - parts) * factor,
            "arrayminus": (parts - reached[0]) * factor,
            "color": colours.ink,
            "thickness": 2,
            "width": 5,
        }
        said = [f"{number(a * factor)} … {number(b * factor)}" for a, b in reached.T]
        figure.data[0].customdata = said
    if factor < 1:
        figure.add_scatter(
            x=steps,
            y=np.where(parts > 0, parts, np.nan),
            name=labels.scaled,
            mode="markers",
            marker={"symbol": "line-ew-open", "size": 16, "line": {"width": 3}},
            marker_color=colours.text["gradient"],
            hoverinfo="skip",
        )
    figure.add_scatter(
        x=steps,
        y=np.where(own > 0, own, np.nan),
        name=labels.own,
        mode="lines+markers",
        line={"color": colours.muted, "dash": "dot", "width": 3},
        marker={"size": 7},
        customdata=[number(x) for x in own],
        hovertemplate=f"%{{x}}<br>{labels.own}: %{{customdata}}<extra></extra>",
    )
    zero = [step for step, x in zip(steps, parts, strict=True) if x == 0]
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
    token_axis(figure, steps)
    return figure


def lengths_figure(
    trace: RadiusTrace, row: int, limit: float | None, colours: Palette, labels: LengthsLabels
) -> go.Figure:
    """‖∂L/∂h_1‖ and the length of the gradient of all weights over the spectral radius.

    limit: where clipping cuts, or None. Where the network is chaotic, a band reaches from the
    smallest to the largest of what its readings say.
    """
    first, lengths = trace.hidden_norms[:, 0], trace.total_norms
    kept = lengths if limit is None else np.minimum(lengths, limit)
    figure = go.Figure()
    if trace.chaotic.any():
        _bands(figure, trace, colours, labels)
    lines = [
        (first, REACH_FIRST, {"color": colours.gradient, "width": 5}),
        (lengths, labels.length, {"color": colours.ink, "width": 2, "dash": "dot"}),
    ]
    if limit is not None:
        lines.append((kept, labels.clipped, {"color": colours.ink, "width": 4}))
    for values, name, line in lines:
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
        text=labels.own,
        showarrow=False,
        font={"size": 15, "color": colours.muted},
    )
    low, high = log_range(
        np.concatenate([first, lengths, kept, *trace.hidden_range[:, :, 0], *trace.total_range])
    )
    style(figure, colours, 400)
    ticks = [0.2, 0.5, 1, 2, 5, 10, 30]
    figure.update_xaxes(
        title=labels.radius, type="log", tickvals=ticks, ticktext=[f"{x:g}" for x in ticks]
    )
    figure.update_yaxes(type="log", range=[low, high + 0.05 * (high - low)], **decades(low, high))
    return figure


def _bands(figure: go.Figure, trace: RadiusTrace, colours: Palette, labels: LengthsLabels) -> None:
    """From the smallest to the largest of what the readings of a chaotic network say."""
    chaotic = trace.chaotic
    for reached, colour in (
        (trace.hidden_range[:, :, 0], colours.gradient),
        (trace.total_range, colours.ink),
    ):
        figure.add_scatter(
            x=np.concatenate([trace.radii, trace.radii[::-1]]),
            y=np.concatenate([reached[1], reached[0][::-1]]),
            mode="lines",
            line={"width": 0},
            fill="toself",
            fillcolor=faint(colour, 0.25),
            hoverinfo="skip",
            showlegend=False,
        )
    radius = float(trace.radii[chaotic][0])
    figure.add_vrect(
        x0=radius,
        x1=float(trace.radii[-1]),
        fillcolor=faint(colours.muted, 0.15),
        line_width=0,
        layer="below",
    )
    figure.add_annotation(
        x=np.log10(radius),
        y=1,
        yref="paper",
        xanchor="left",
        yanchor="top",
        text=labels.chaotic,
        showarrow=False,
        font={"size": 15, "color": colours.ink},
    )
