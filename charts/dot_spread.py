"""How far q·k spreads as vectors get more components, against √d."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.token_axis import style

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.scaling import HeadSpread, Spread


@dataclass(frozen=True)
class HeadsFacts:
    """What the trained heads say: low, middle and high of the standard deviation of q·k.

    query, key: the median root mean square of the numbers in q and k. ratio: the median of the
    deviation over what independent numbers of those sizes would give.
    """

    low: float
    middle: float
    high: float
    query: float
    key: float
    ratio: float


def heads_facts(heads: HeadSpread) -> HeadsFacts:
    return HeadsFacts(
        low=float(heads.deviation.min()),
        middle=float(np.median(heads.deviation)),
        high=float(heads.deviation.max()),
        query=float(np.median(heads.query)),
        key=float(np.median(heads.key)),
        ratio=float(np.median(heads.deviation / heads.law)),
    )


def spread_figure(
    spread: Spread, heads: HeadSpread | None, colours: Palette, words: dict[str, str]
) -> go.Figure:
    """Both axes logarithmic, so that √d is a straight line of slope one half.

    heads: the trained heads at their own d, or None. words: "d", "deviation", "law", "random",
    "heads", "head" with ``{layer}`` and ``{head}``.
    """
    figure = go.Figure()
    figure.add_scatter(
        x=spread.sizes,
        y=spread.law,
        mode="lines",
        line={"color": colours.muted, "dash": "dash", "width": 3},
        name=words["law"],
        hovertemplate="√%{x} = %{y:.2f}<extra></extra>",
    )
    if heads is not None:
        names = [
            words["head"].format(layer=n + 1, head=m + 1)
            for n, m in np.ndindex(heads.deviation.shape)
        ]
        figure.add_scatter(
            x=np.full(heads.deviation.size, heads.size),
            y=heads.deviation.ravel(),
            mode="markers",
            marker={
                "symbol": "diamond-open",
                "size": 12,
                "color": colours.hidden,
                "line": {"width": 2},
            },
            name=words["heads"],
            text=names,
            hovertemplate="%{text}<br>d = %{x}<br>%{y:.2f}<extra></extra>",
        )
    figure.add_scatter(
        x=spread.sizes,
        y=spread.deviation,
        mode="markers",
        marker={"color": colours.ink, "size": 13},
        name=words["random"],
        hovertemplate="d = %{x}<br>%{y:.3f}<extra></extra>",
    )
    style(figure, colours, 470)
    figure.update_xaxes(
        type="log",
        title_text=words["d"],
        tickvals=spread.sizes.tolist(),
        ticktext=[str(size) for size in spread.sizes],
        range=[np.log10(1.7), np.log10(600)],
    )
    figure.update_yaxes(
        type="log", title_text=words["deviation"], tickvals=[1, 2, 4, 8, 16, 32, 64]
    )
    return figure


def spread_table(spread: Spread, words: dict[str, str]) -> str:
    """d, √d, measured and their ratio, as Markdown. words: "measured", "ratio"."""
    head = f"| $d$ | $\\sqrt{{d}}$ | {words['measured']} | {words['ratio']} |"
    rows = [
        f"| {size} | {law:.2f} | {measured:.2f} | {measured / law:.3f} |"
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
