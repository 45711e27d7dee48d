"""‖∂L/∂h_t‖ under the tokens: a row of bars for each state, all on one logarithmic scale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.gradient_facts import number, percent, power
from charts.gradient_formulas import REACH
from charts.model_lines import NAMES
from charts.token_axis import step_labels, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.gradient_trace import GradientTrace

#: Up to so many tokens each bar says its number.
FEW = 14
#: A number that would have to be smaller than this is left to the hover.
LEGIBLE = {"minsize": 12, "mode": "hide"}


def log_range(values: np.ndarray, least: float = 1.0) -> tuple[float, float]:
    """The powers of ten between which the values above 0 lie, at least ``least`` apart.

    A little room below, so that the smallest bar is a bar and no line.
    """
    positive = values[values > 0]
    if not len(positive):
        return -1.0, 0.0
    low, high = np.log10(positive.min()), np.log10(positive.max())
    low = min(low, high - least)
    return float(low - 0.12 * (high - low)), float(high)


def decades(low: float, high: float, most: int = 4) -> dict:
    """Tick marks at whole powers of ten, about ``most`` of them."""
    if high - low < 2:  # hardly a whole power between them
        values = [m * 10.0**n for n in range(int(low) - 2, int(high) + 2) for m in (1, 2, 5)]
        shown = [value for value in values if low <= np.log10(value) <= high]
        return {"tickvals": shown, "ticktext": [number(value) for value in shown]}
    step = max(1, int(np.ceil((high - low) / most)))
    exponents = range(int(np.floor(high)), int(np.ceil(low)) - 1, -step)
    return {
        "tickvals": [10.0**n for n in exponents],
        "ticktext": [power(n) for n in exponents],
    }


def reach_figure(traces: Sequence[GradientTrace], colours: Palette, words: dict) -> go.Figure:
    """Bars for each model, for the LSTM also those of its cell.

    A gradient of exactly 0 has no bar but the sign 0. words: "loss", what is written at the target.
    """
    rows = [
        (f"<b>{NAMES[trace.model]}</b>  {REACH[state]}", state, norms)
        for trace in traces
        for state, norms in (("h", trace.hidden_norms), ("c", trace.cell_norms))
        if len(norms)
    ]
    first = traces[0]
    labels = step_labels(first.tokens)
    read = int(first.targets[-1]) - 1
    low, high = log_range(np.concatenate([norms for *_, norms in rows]))
    figure = make_subplots(
        rows=len(rows),
        shared_xaxes=True,
        vertical_spacing=0.07,
        subplot_titles=[title for title, *_ in rows],
    )
    for row, (title, state, norms) in enumerate(rows, 1):
        shares = norms / norms[read] if norms[read] else np.zeros_like(norms)
        figure.add_bar(
            x=labels,
            y=np.where(norms > 0, norms, np.nan),
            marker={"color": colours.gradient, "opacity": 1.0 if state == "h" else 0.6},
            text=[number(x) if x else "" for x in norms] if len(labels) <= FEW else None,
            textposition="auto",
            textangle=0,
            insidetextfont={"color": colours.ground if state == "h" else colours.ink},
            insidetextanchor="end",
            customdata=[[number(x), percent(s)] for x, s in zip(norms, shares, strict=True)],
            hovertemplate=f"%{{x}}<br>{title} = %{{customdata[0]}}<br>"
            f"%{{customdata[1]}} / t = {read + 1}<extra></extra>",
            row=row,
            col=1,
        )
        zero = [label for label, x in zip(labels, norms, strict=True) if x == 0]
        figure.add_scatter(
            x=zero,
            y=[10.0 ** (low + 0.09 * (high - low))] * len(zero),
            mode="text",
            text=["0"] * len(zero),
            textfont={"size": 16, "color": colours.muted},
            hovertemplate=f"%{{x}}<br>{title} = 0<extra></extra>",
            row=row,
            col=1,
        )
        figure.update_yaxes(
            type="log",
            range=[low, high + 0.12 * (high - low)],
            row=row,
            col=1,
            **decades(low, high),
        )
        if len(first.targets) == 1:
            figure.add_vrect(
                x0=read + 0.5,
                x1=read + 1.5,
                fillcolor=colours.tint["gradient"],
                line_width=0,
                layer="below",
                row=row,
                col=1,
            )
    if len(first.targets) == 1:
        figure.add_annotation(
            x=read + 1.5,
            xref="x",
            xanchor="right",
            y=1,
            yref="y domain",
            yanchor="bottom",
            text=words["loss"],
            showarrow=False,
            font={"size": 16, "color": colours.text["gradient"]},
        )
    style(figure, colours, 90 + 112 * len(rows))
    figure.update_layout(showlegend=False, bargap=0.18, margin={"t": 36}, uniformtext=LEGIBLE)
    figure.for_each_annotation(lambda a: _to_the_left(a, colours))
    token_axis(figure, labels)
    figure.update_xaxes(showticklabels=True, row=len(rows), col=1)
    return figure


def _to_the_left(annotation: go.layout.Annotation, colours: Palette) -> None:
    if annotation.xref == "paper":
        annotation.update(x=0, xanchor="left", font={"size": 17, "color": colours.text["gradient"]})
