"""What the model would predict if it stopped after each layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import (  # pyright: ignore[reportMissingTypeStubs]
    make_subplots,  # pyright: ignore[reportUnknownVariableType]
)

from charts.axes import style
from charts.bars import guess_label
from charts.text import percent
from charts.token_table import token_table

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.decoding.predictions import LensTrace
    from models.traces import TokenTrace


def lens_figure(
    lens: LensTrace, trace: TokenTrace, depths: Sequence[str], palette: Palette, end: str
) -> go.Figure:
    """Every token's likeliest next token at every depth, coloured by its probability."""
    chances = np.array([[own[0].probability for own in layer] for layer in lens.guesses])
    names = [[guess_label(own[0].token, end, 6) for own in layer] for layer in lens.guesses]
    return token_table(
        chances,
        depths,
        trace.tokens,
        palette,
        percent,
        cells=names,
        hovers=[
            [
                "<br>".join(f"{guess_label(g.token, end)} {percent(g.probability)}" for g in own)
                for own in layer
            ]
            for layer in lens.guesses
        ],
    )


def depths_figure(
    lens: LensTrace, step: int, depths: Sequence[str], palette: Palette, end: str
) -> go.Figure:
    """The likeliest next tokens after one token at each depth, the last layer on top.

    The one that wins in the end is purple at every depth, the others are grey. step: from 0.
    """
    count = len(depths)
    figure = make_subplots(
        rows=count,
        shared_xaxes=True,
        vertical_spacing=0.045,
        subplot_titles=list(reversed(depths)),
    )
    won = lens.guesses[-1][step][0].token
    top = max(guess.probability for layer in lens.guesses for guess in layer[step])
    for row, layer in enumerate(reversed(lens.guesses), 1):
        own = layer[step]
        figure.add_bar(
            x=[guess.probability for guess in own],
            y=list(range(len(own))),
            orientation="h",
            marker={"color": [palette.hidden if g.token == won else palette.input for g in own]},
            text=[percent(guess.probability) for guess in own],
            textposition="outside",
            textfont={"size": 15, "color": palette.ink},
            cliponaxis=False,
            hovertemplate="%{text}<extra></extra>",
            row=row,
            col=1,
        )
        figure.update_yaxes(
            tickvals=list(range(len(own))),
            ticktext=[f"{guess_label(guess.token, end)} " for guess in own],
            range=[len(own) - 0.5, -0.5],
            showgrid=False,
            zeroline=False,
            row=row,
            col=1,
        )
    style(figure, palette, 60 + 112 * count)
    figure.update_layout(showlegend=False, bargap=0.2, margin={"t": 34})
    figure.update_xaxes(range=[0, max(top, 0.01) * 1.25], tickformat="~%", nticks=5)
    figure.update_xaxes(linecolor="rgba(0,0,0,0)")
    figure.update_annotations(x=0, xanchor="left", font={"size": 16, "color": palette.muted})
    return figure


def winner_figure(lens: LensTrace, step: int, depths: Sequence[str], palette: Palette) -> go.Figure:
    """The probability of the token that wins in the end, at every depth. step: from 0."""
    chances = lens.winner[:, step]
    figure = go.Figure(
        go.Scatter(
            x=list(depths),
            y=chances,
            mode="lines+markers+text",
            line={"color": palette.hidden, "width": 4},
            marker={"size": 11},
            text=[percent(float(chance)) for chance in chances],
            textposition=_beside_line(chances),
            textfont={"size": 16, "color": palette.ink},
            cliponaxis=False,
            hovertemplate="%{x}: %{text}<extra></extra>",
        )
    )
    style(figure, palette, 250)
    figure.update_yaxes(range=[0, max(0.02, 1.25 * float(chances.max()))], tickformat="~%")
    figure.update_xaxes(type="category", showgrid=False)
    return figure


def _beside_line(heights: np.ndarray) -> list[str]:
    """Where the number of each point stands so that the line through it does not cross it.

    Above; of a point that the line climbs from, to the left or, where it also comes down to it,
    below; of one that it only comes down to, to the right.
    """
    places = ["top center"] * len(heights)  # the first has the axis at its left
    for n in range(1, len(heights) - 1):
        before, here, after = heights[n - 1 : n + 2]
        if before > here:
            places[n] = "bottom center" if after > here else "top right"
        elif after > here:
            places[n] = "top left"
    return places
