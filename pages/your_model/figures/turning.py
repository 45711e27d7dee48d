"""A pair of dimensions of a query and a key as arrows, before and after their turning (RoPE)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.text import fixed
from pages.your_model.facts.turning import REACH, Pair, products

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.arrays import DoubleArray
    from models.hugging_face.turning import Turning


class TurningLabels(NamedTuple):
    """query, key: with ``{n}``. before: what is not turned yet. pair, all: the two products.
    position: the axis."""

    query: str
    key: str
    before: str
    pair: str
    all: str
    position: str


def arrows_figure(
    turning: Turning, chosen: Pair, colours: Palette, labels: TurningLabels
) -> go.Figure:
    """Two arrows before (thin, dotted) and after, whose angle is what meets."""
    at, head, pair, i, j, p_i, p_j = chosen
    figure = go.Figure()
    ends: list[DoubleArray] = []
    for own, position, colour, name, step in zip(
        turning.arrows(at, head, i, j),
        (p_i, p_j),
        (colours.query, colours.key),
        (labels.query, labels.key),
        (p_i, p_j),
        strict=True,
    ):
        before, after = own[pair], turning.turned(at, own, position)[pair]
        ends += [before, after]
        angle = np.linspace(0.0, 1.0, 60) * position * turning.speed(at)[pair]
        start = np.arctan2(before[1], before[0])
        for tip, width, dash, said in (
            (before, 3, "dot", labels.before),
            (after, 6, "solid", name.format(n=step + 1)),
        ):
            figure.add_scatter(
                x=[0.0, tip[0]],
                y=[0.0, tip[1]],
                mode="lines+markers",
                line={"color": colour, "width": width, "dash": dash},
                marker={
                    "symbol": "arrow",
                    "size": [0, 9 + 2 * width],
                    "angleref": "previous",
                    "color": colour,
                },
                opacity=1.0 if dash == "solid" else 0.65,
                name=said,
                showlegend=dash == "solid",
                hovertemplate=f"{said}: ({fixed(float(tip[0]), 3)}, {fixed(float(tip[1]), 3)})"
                "<extra></extra>",
            )
        length = 0.45 * float(np.hypot(*before))
        figure.add_scatter(
            x=length * np.cos(start + angle),
            y=length * np.sin(start + angle),
            mode="lines",
            line={"color": colour, "width": 2},
            showlegend=False,
            hoverinfo="skip",
        )
    most = 1.15 * max(float(np.hypot(*end)) for end in ends) or 1.0
    style(figure, colours, 420)
    figure.update_layout(legend={"y": 1.02, "font": {"size": 16}}, margin={"t": 50})
    limits = {"range": [-most, most], "nticks": 5, "constrain": "domain"}
    figure.update_xaxes(**limits, title=f"d = {pair + 1}")
    figure.update_yaxes(**limits, title=f"d = {pair + 1 + turning.pairs}", scaleanchor="x")
    return figure


def distance_figure(
    turning: Turning, chosen: Pair, colours: Palette, labels: TurningLabels
) -> go.Figure:
    """q · k wherever the query stands: of the pair, and of all pairs together."""
    at, head, pair, i, j, p_i, p_j = chosen
    each = np.array([products(turning, at, head, i, j, p, p_j) for p in range(REACH)])
    figure = go.Figure()
    for values, colour, name, dash in (
        (each.sum(-1), colours.input, labels.all, "dot"),
        (each[:, pair], colours.ink, labels.pair, "solid"),
    ):
        figure.add_scatter(
            x=list(range(1, REACH + 1)),
            y=values,
            mode="lines",
            name=name,
            line={"color": colour, "width": 3, "dash": dash},
            customdata=[fixed(float(value), 3) for value in values],
            hovertemplate=f"{name} %{{x}}: %{{customdata}}<extra></extra>",
        )
        figure.add_scatter(
            x=[p_i + 1],
            y=[values[p_i]],
            mode="markers+text",
            marker={"size": 14, "color": colours.query},
            text=[fixed(float(values[p_i]), 2)],
            textposition="top center" if dash == "dot" else "bottom center",
            textfont={"size": 17, "color": colours.ink},
            cliponaxis=False,
            showlegend=False,
            hoverinfo="skip",
        )
    style(figure, colours, 420)
    figure.add_vline(p_j + 1, line={"color": colours.key, "width": 2, "dash": "dash"})
    figure.update_xaxes(title=labels.position, range=[0, REACH + 1])
    low, high = (
        float(min(each.sum(-1).min(), each[:, pair].min())),
        float(max(each.sum(-1).max(), each[:, pair].max())),
    )
    room = 0.14 * max(high - low, 1e-6)
    figure.update_yaxes(range=[low - room, high + 1.5 * room], title="q · k")
    figure.update_layout(margin={"t": 50})
    return figure
