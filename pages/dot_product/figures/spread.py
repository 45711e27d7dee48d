"""How far q·k spreads as vectors get more components, against √d."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.text import fixed

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.scaling import HeadSpread, Spread


class SpreadLabels(NamedTuple):
    """d, deviation: axes. law, random, heads: what is drawn. head: with {layer} and {head}.

    measured, ratio: columns of the table.
    """

    d: str
    deviation: str
    law: str
    random: str
    heads: str
    head: str
    measured: str
    ratio: str


def spread_figure(
    spread: Spread, heads: HeadSpread | None, palette: Palette, labels: SpreadLabels
) -> go.Figure:
    """Both axes logarithmic, so that √d is a straight line of slope one half.

    heads: the trained heads at their own d, or None.
    """
    figure = go.Figure()
    figure.add_scatter(
        x=spread.sizes,
        y=spread.law,
        mode="lines",
        line={"color": palette.muted, "dash": "dash", "width": 3},
        name=labels.law,
        hovertemplate="√%{x} = %{y:.2f}<extra></extra>",
    )
    if heads is not None:
        names = [
            labels.head.format(layer=n + 1, head=m + 1)
            for n, m in np.ndindex(heads.deviation.shape)
        ]
        figure.add_scatter(
            x=np.full(heads.deviation.size, heads.size),
            y=heads.deviation.ravel(),
            mode="markers",
            marker={
                "symbol": "diamond-open",
                "size": 12,
                "color": palette.hidden,
                "line": {"width": 2},
            },
            name=labels.heads,
            text=names,
            hovertemplate="%{text}<br>d = %{x}<br>%{y:.2f}<extra></extra>",
        )
    figure.add_scatter(
        x=spread.sizes,
        y=spread.deviation,
        mode="markers",
        marker={"color": palette.ink, "size": 13},
        name=labels.random,
        hovertemplate="d = %{x}<br>%{y:.3f}<extra></extra>",
    )
    style(figure, palette, 470)
    figure.update_xaxes(
        type="log",
        title_text=labels.d,
        tickvals=spread.sizes.tolist(),
        ticktext=[str(size) for size in spread.sizes],
        range=[np.log10(1.7), np.log10(600)],
    )
    figure.update_yaxes(type="log", title_text=labels.deviation, tickvals=[1, 2, 4, 8, 16, 32, 64])
    return figure


def spread_table(spread: Spread, labels: SpreadLabels) -> str:
    """d, √d, measured and their ratio, as Markdown."""
    head = f"| $d$ | $\\sqrt{{d}}$ | {labels.measured} | {labels.ratio} |"
    rows = [
        f"| {size} | {fixed(law, 2)} | {fixed(measured, 2)} | {fixed(measured / law, 3)} |"
        for size, law, measured in zip(spread.sizes, spread.law, spread.deviation, strict=True)
    ]
    return "\n".join([head, "| ---: | ---: | ---: | ---: |", *rows])


def heads_table(heads: HeadSpread) -> dict[str, list]:
    """A row for each head, as columns: what its q and k are like and what the division does."""
    layers, count = heads.deviation.shape
    places = list(np.ndindex(layers, count))
    return {
        "layer": [n + 1 for n, _ in places],
        "head": [m + 1 for _, m in places],
        "query": heads.query.ravel().tolist(),
        "key": heads.key.ravel().tolist(),
        "law": heads.law.ravel().tolist(),
        "deviation": heads.deviation.ravel().tolist(),
        "scaled": heads.scaled.ravel().tolist(),
    }
