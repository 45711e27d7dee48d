"""What the layers do to each token: positions, residual stream, feed-forward, the read-off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.chips import label
from charts.gradient_facts import number, percent
from charts.next_tokens import guess_label
from charts.token_axis import step_labels, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette, Scale
    from models.predictions import LensTrace
    from models.transformer_trace import TransformerTrace

#: Up to so many tokens each cell of a table of tokens says its number.
FEW = 14


def purple(colours: Palette) -> list[tuple[float, str]]:
    """From the panel to the colour of a state: for lengths, which are no shares."""
    return [(0.0, colours.panel), (0.5, colours.tint["hidden"]), (1.0, colours.hidden)]


def short(length: float) -> str:
    """A length for a narrow cell."""
    return f"{length:.0f}" if length >= 9.95 else f"{length:.1f}"


def positions_figure(trace: TransformerTrace, colours: Palette, words: dict) -> go.Figure:
    """The sinusoids (T, D), a row for each token. words: "dimension", "position"."""
    count, width = trace.positions.shape
    labels = step_labels(trace.tokens)
    figure = go.Figure(
        go.Heatmap(
            z=trace.positions,
            x=np.arange(1, width + 1),
            y=labels,
            zmin=-1,
            zmax=1,
            colorscale=[list(stop) for stop in colours.diverging],
            hovertemplate=f"%{{y}}<br>{words['dimension']} %{{x}}<br>%{{z:.4f}}<extra></extra>",
            colorbar=_bar(colours, [-1, -0.5, 0, 0.5, 1]),
        )
    )
    style(figure, colours, int(np.clip(110 + 26 * count, 230, 620)))
    figure.update_xaxes(title=words["dimension"], showgrid=False, tickvals=[1, *range(16, 129, 16)])
    figure.update_yaxes(**_rows(labels))
    return figure


def norms_figure(trace: TransformerTrace, stages: Sequence[str], colours: Palette) -> go.Figure:
    """‖x_t‖ of every token at the start and after each sub-layer, the start below.

    stages: the 2L + 1 names.
    """
    norms = np.linalg.norm(trace.stream, axis=-1)  # (2L + 1, T)
    return _table(
        norms, stages, trace.tokens, purple(colours), float(norms.max()), colours, short, "‖x‖"
    )


def added_figure(
    trace: TransformerTrace, step: int, stages: Sequence[str], colours: Palette, words: dict
) -> go.Figure:
    """The length of what each sub-layer adds to one token's stream, and as marks ‖x‖ after it.

    Rows as in ``norms_figure``. step: counted from 0. words: "attention", "feed_forward", "stream".
    """
    stream = trace.stream[:, step]
    norms = np.linalg.norm(stream, axis=-1)
    added = np.linalg.norm(np.diff(stream, axis=0), axis=-1)  # (2L,)
    figure = go.Figure()
    for name, first, colour in (
        ("attention", 0, colours.value),
        ("feed_forward", 1, colours.input),
    ):
        figure.add_bar(
            y=list(range(1 + first, len(stream), 2)),
            x=added[first::2],
            orientation="h",
            name=words[name],
            marker={"color": colour},
            customdata=[number(x) for x in added[first::2]],
            hovertemplate="+ %{customdata}<extra></extra>",
        )
    figure.add_scatter(
        y=list(range(len(stream))),
        x=norms,
        name=words["stream"],
        mode="markers",
        marker={"size": 15, "symbol": "diamond", "color": colours.hidden},
        hovertemplate="‖x‖ = %{x:.3g}<extra></extra>",
    )
    style(figure, colours, 120 + 44 * len(stages))
    figure.update_layout(bargap=0.3, margin={"t": 20, "r": 72})
    top = 1.08 * max(norms.max(), added.max())
    figure.add_scatter(  # in a column of their own, where no mark covers them
        y=list(range(1, len(stream))),
        x=[top] * len(added),
        mode="text",
        text=[f"+ {number(x)}" for x in added],
        textposition="middle right",
        textfont={"size": 16, "color": colours.ink},
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


def active_figure(trace: TransformerTrace, layers: Sequence[str], colours: Palette) -> go.Figure:
    """The share of feed-forward units above 0, for each layer (last on top) and token."""
    share = (trace.inner > 0).mean(-1)  # (L, T)
    return _table(
        share, layers, trace.tokens, colours.sequential, 1.0, colours, percent, "", share=True
    )


def units_figure(
    trace: TransformerTrace, layer: int, units: Sequence[int], colours: Palette, words: dict
) -> go.Figure:
    """What chosen units of a feed-forward network make of every token. words: "unit" with {n}."""
    inner = trace.inner[layer][:, list(units)].T  # (k, T)
    names = [words["unit"].format(n=unit + 1) for unit in units]
    top = float(max(inner.max(initial=0.0), 1e-9))
    return _table(
        inner[::-1], names[::-1], trace.tokens, purple(colours), top, colours, number, "relu"
    )


def lens_figure(
    lens: LensTrace, trace: TransformerTrace, depths: Sequence[str], colours: Palette, end: str
) -> go.Figure:
    """Every token's likeliest next token at every depth, coloured by its probability."""
    chances = np.array([[own[0].probability for own in layer] for layer in lens.guesses])
    names = [[guess_label(own[0].token, end, 6) for own in layer] for layer in lens.guesses]
    figure = _table(
        chances,
        depths,
        trace.tokens,
        colours.sequential,
        1.0,
        colours,
        percent,
        "p",
        share=True,
        says=names,
    )
    figure.data[0].customdata = [
        [
            "<br>".join(f"{guess_label(g.token, end)} {percent(g.probability)}" for g in own)
            for own in layer
        ]
        for layer in lens.guesses
    ]
    figure.data[0].hovertemplate = "%{x}<br>%{y}<br>%{customdata}<extra></extra>"
    return figure


def depths_figure(
    lens: LensTrace, step: int, depths: Sequence[str], colours: Palette, end: str
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
            marker={"color": [colours.hidden if g.token == won else colours.input for g in own]},
            text=[percent(guess.probability) for guess in own],
            textposition="outside",
            textfont={"size": 15, "color": colours.ink},
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
    style(figure, colours, 60 + 112 * count)
    figure.update_layout(showlegend=False, bargap=0.2, margin={"t": 34})
    figure.update_xaxes(range=[0, max(top, 0.01) * 1.25], tickformat="~%", nticks=5)
    figure.update_xaxes(linecolor="rgba(0,0,0,0)")
    figure.update_annotations(x=0, xanchor="left", font={"size": 16, "color": colours.muted})
    return figure


def _table(
    values: np.ndarray,
    rows: Sequence[str],
    tokens: Sequence[str],
    scale: Scale | list,
    top: float,
    colours: Palette,
    said,
    name: str,
    share: bool = False,
    says: list[list[str]] | None = None,
) -> go.Figure:
    """A row for each stage (the first at the bottom), a column for each token, colours from 0 on.

    said: how a number is written. share: whether the colours stand for shares from 0 to 1.
    says: what the cells say, where it is not their number.
    """
    labels = step_labels(tokens)
    written = [[said(float(x)) for x in row] for row in values]
    few = len(tokens) <= FEW
    figure = go.Figure(
        go.Heatmap(
            z=values,
            x=labels,
            y=list(rows),
            zmin=0,
            zmax=top,
            colorscale=[list(stop) for stop in scale],
            customdata=written,
            text=(says or written) if few else None,
            texttemplate="%{text}" if few else None,
            textfont={"size": 15},
            xgap=2,
            ygap=2,
            hovertemplate=f"%{{x}}<br>%{{y}}<br>{name} %{{customdata}}<extra></extra>",
            colorbar=_bar(colours, [0, 0.25, 0.5, 0.75, 1] if share else None),
        )
    )
    style(figure, colours, 120 + 44 * len(rows))
    if share:
        figure.data[0].colorbar.tickformat = ".0%"
    token_axis(figure, labels)
    figure.update_yaxes(type="category", showgrid=False, categoryarray=list(rows))
    return figure


def _bar(colours: Palette, ticks: list[float] | None) -> dict:
    bar = {
        "tickfont": {"size": 15, "color": colours.ink},
        "outlinewidth": 0,
        "thickness": 14,
        "nticks": 5,
    }
    return bar | ({"tickvals": ticks} if ticks else {})


def _rows(labels: Sequence[str]) -> dict:
    shown = list(labels) if len(labels) <= 24 else list(labels)[:: -(-len(labels) // 20)]
    return {
        "type": "category",
        "autorange": "reversed",
        "showgrid": False,
        "tickvals": shown,
    }


def most_active(trace: TransformerTrace, layer: int, step: int, most: int = 8) -> list[int]:
    """The units of a layer's feed-forward network that a token excites most, none that it does
    not; layer and step from 0."""
    inner = trace.inner[layer][step]
    order = np.argsort(-inner, kind="stable")[:most]
    return [int(unit) for unit in order if inner[unit] > 0]


def exciting(trace: TransformerTrace, layer: int, unit: int) -> tuple[str, float]:
    """The token of the text that excites a unit most, for a label, and how much."""
    step = int(trace.inner[layer][:, unit].argmax())
    return label(trace.tokens[step]), float(trace.inner[layer][step, unit])


def winner_figure(lens: LensTrace, step: int, depths: Sequence[str], colours: Palette) -> go.Figure:
    """The probability of the token that wins in the end, at every depth. step: from 0."""
    chances = lens.winner[:, step]
    figure = go.Figure(
        go.Scatter(
            x=list(depths),
            y=chances,
            mode="lines+markers+text",
            line={"color": colours.hidden, "width": 4},
            marker={"size": 11},
            text=[percent(float(chance)) for chance in chances],
            textposition="top center",
            textfont={"size": 16, "color": colours.ink},
            cliponaxis=False,
            hovertemplate="%{x}: %{text}<extra></extra>",
        )
    )
    style(figure, colours, 250)
    figure.update_yaxes(range=[0, max(0.02, 1.25 * float(chances.max()))], tickformat="~%")
    figure.update_xaxes(type="category", showgrid=False)
    return figure
