"""∂L/∂W_hh as a sum over the steps: each step's part on top of the parts before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.axes import step_labels, style, token_axis
from charts.gradients import LEGIBLE
from charts.lines import NAMES
from charts.text import number, percent, small_share
from pages.gradients.facts.parts import part_shares
from pages.gradients.formulas import SUM_LENGTH

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.traces import GradientTrace


class PartsLabels(NamedTuple):
    """part, length: before the numbers of the hover. sum: under the last bar."""

    part: str
    length: str
    sum: str


def parts_figure(
    traces: Sequence[GradientTrace], colours: Palette, labels: PartsLabels
) -> go.Figure:
    """A staircase for each model, all on one scale, the sum as the last bar.

    A part's height is how far it goes in the direction of the whole gradient, as a share of its
    length.
    """
    bars = [*step_labels(traces[0].tokens), labels.sum]
    figure = make_subplots(
        rows=len(traces),
        shared_xaxes=True,
        vertical_spacing=0.09,
        subplot_titles=[
            f"<b>{NAMES[trace.model]}</b>  {SUM_LENGTH} = {number(trace.total_norm)}"
            for trace in traces
        ],
    )
    lowest, highest = 0.0, 1.0
    for row, trace in enumerate(traces, 1):
        shares = part_shares(trace)
        heights = shares.cumsum()
        lowest, highest = min(lowest, heights.min()), max(highest, heights.max())
        hover = [
            f"{labels.part} {small_share(share)}<br>{labels.length} {number(norm)}"
            for share, norm in zip(shares, trace.part_norms, strict=True)
        ]
        figure.add_waterfall(
            x=bars,
            y=[*shares, 0],
            measure=["relative"] * len(shares) + ["total"],
            customdata=[*hover, f"{SUM_LENGTH} = {number(trace.total_norm)}"],
            hovertemplate="%{x}<br>%{customdata}<extra></extra>",
            increasing={"marker": {"color": colours.gradient}},
            decreasing={"marker": {"color": colours.input}},
            totals={"marker": {"color": colours.ink}},
            connector={"line": {"color": colours.line, "width": 1}},
            text=[percent(s) if abs(s) >= 0.01 else "" for s in shares] + [""],
            textposition="outside",
            textfont={"size": 14, "color": colours.ink},
            cliponaxis=False,
            row=row,
            col=1,
        )
    style(figure, colours, 130 + 165 * len(traces))
    figure.update_layout(showlegend=False, margin={"t": 40}, waterfallgap=0.12, uniformtext=LEGIBLE)
    figure.update_yaxes(
        tickformat=".0%", range=[lowest * 1.1, highest * 1.22], tickvals=[0, 0.25, 0.5, 0.75, 1]
    )
    figure.update_annotations(x=0, xanchor="left", font={"size": 17, "color": colours.ink})
    token_axis(figure, bars)
    figure.update_xaxes(showticklabels=True, row=len(traces), col=1)
    return figure
