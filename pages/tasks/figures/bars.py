"""What the trained models computed for the tasks, as bar charts over the tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.axes import maths, step_labels, style, token_axis
from charts.text import fixed

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.sentiment import SentimentTrace

#: Up to this many bars carry their number, where there is room for it at this size.
WRITTEN = 18
LEAST_TEXT = 11
#: A bar that ends here has its number inside, as the line at 0.5 would run through it above.
BELOW_LINE = (0.36, 0.5)


def token_bars(
    tokens: Sequence[str],
    values: np.ndarray,
    colour: str,
    colours: Palette,
    axis: str,
    digits: int,
    start: int = 1,
) -> go.Figure:
    """A bar for each token. axis: the symbols of the y axis. digits: decimals written on a bar.

    start: the position of the first token.
    """
    labels = step_labels(tokens, start)
    few = len(labels) <= WRITTEN
    figure = go.Figure(
        go.Bar(
            x=labels,
            y=values,
            marker={"color": colour},
            text=[fixed(v, digits) if few else "" for v in values],
            textposition="outside",
            textfont={"size": 17, "color": colours.ink},
            insidetextfont={"size": 17, "color": colours.ground},
            textangle=0,
            cliponaxis=False,
            hovertemplate=f"%{{x}}<br>{maths(axis)} = %{{y:.3f}}<extra></extra>",
        )
    )
    style(figure, colours, 320)
    figure.update_layout(
        bargap=0.3, margin={"t": 36}, uniformtext={"minsize": LEAST_TEXT, "mode": "hide"}
    )
    figure.update_yaxes(title_text=maths(axis), rangemode="tozero", nticks=5)
    token_axis(figure, labels)
    return figure


def probability_bars(
    tokens: Sequence[str], probabilities: np.ndarray, colours: Palette, axis: str
) -> go.Figure:
    """The same for probabilities, from 0 to 1."""
    figure = token_bars(tokens, probabilities, colours.hidden, colours, axis, 2)
    return figure.update_yaxes(range=[0, 1.12], tickvals=[0, 0.5, 1])


def sentiment_bars(trace: SentimentTrace, colours: Palette) -> go.Figure:
    """σ(w·h_t + b) after each token, with the line at which the answer turns."""
    figure = probability_bars(trace.tokens, trace.verdicts, colours, "σ(w·hₜ + b)")
    low, high = BELOW_LINE
    sides = ["inside" if low < p < high else "outside" for p in trace.verdicts]
    figure.update_traces(textposition=sides)
    return figure.add_hline(0.5, line={"color": colours.ink, "width": 2, "dash": "dash"})


def gradient_bars(trace: SentimentTrace, colours: Palette) -> go.Figure:
    """‖∂z / ∂x_t‖ of the last logit z: how strongly the answer depends on each token."""
    norms = np.linalg.norm(trace.gradients, axis=1)
    return token_bars(trace.tokens, norms, colours.gradient, colours, "‖∂z / ∂xₜ‖", 2)
