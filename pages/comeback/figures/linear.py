"""Linear attention: its state as a matrix, and what both orders cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import plotly.graph_objects as go

from charts.axes import quiet_axis, quiet_layout
from charts.text import count, fixed
from pages.comeback.facts.linear import cost
from pages.comeback.figures.lengths import by_powers

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.arrays import DoubleArray

#: Lengths of which the cost is drawn, powers of 2.
LENGTHS = tuple(2**n for n in range(2, 18))


class CostLabels(NamedTuple):
    """length, work: axes. pairs, state: both orders."""

    length: str
    work: str
    pairs: str
    state: str


def state_figure(
    state: DoubleArray, limit: float, colours: Palette, key: str, value: str
) -> go.Figure:
    """S_t (d, d) from -limit to limit. key, value: what a row and a column are called."""
    width = len(state)
    places = list(range(1, width + 1))
    heat = go.Heatmap(
        z=state,
        x=places,
        y=places,
        zmin=-limit,
        zmax=limit,
        colorscale=[list(stop) for stop in colours.diverging],
        colorbar={
            "thickness": 10,
            "outlinewidth": 0,
            "tickvals": [-limit, 0, limit],
            "ticktext": [fixed(-limit, 1), "0", fixed(limit, 1)],
            "tickfont": {"size": 14},
        },
        customdata=[[fixed(x, 3) for x in row] for row in state],
        hovertemplate=f"{key} %{{y}}, {value} %{{x}}: %{{customdata}}<extra></extra>",
    )
    axis = quiet_axis(colours) | {"showgrid": False, "tickvals": [1, width // 2, width]}
    layout = quiet_layout(colours, 330) | {
        "margin": {"l": 4, "r": 4, "t": 6, "b": 4},
        "xaxis": axis | {"title": axis["title"] | {"text": value}},
        "yaxis": axis | {"title": axis["title"] | {"text": key}, "autorange": "reversed"},
    }
    return go.Figure({"data": [heat], "layout": layout})


def cost_figure(length: int, width: int, colours: Palette, labels: CostLabels) -> go.Figure:
    """Multiply–adds over T in both orders, on axes of powers; ``length`` is marked."""
    costs = [cost(each, width) for each in LENGTHS]
    figure = go.Figure()
    lines = (
        (labels.pairs, [each.pairs for each in costs], cost(length, width).pairs, colours.query),
        (labels.state, [each.state for each in costs], cost(length, width).state, colours.hidden),
    )
    for n, (name, values, here, colour) in enumerate(lines):
        figure.add_scatter(
            x=LENGTHS,
            y=values,
            name=name,
            mode="lines",
            line={"color": colour, "width": 4, "dash": "dash" if n else "solid"},
            customdata=[count(each) for each in values],
            hovertemplate=f"{name}, T = %{{x}}: %{{customdata}}<extra></extra>",
        )
        figure.add_scatter(
            x=[length],
            y=[here],
            mode="markers+text",
            text=[count(here)],
            textposition="top left" if not n else "bottom right",
            textfont={"size": 15, "color": colours.ink},
            marker={"size": 14, "color": colour},
            showlegend=False,
            hoverinfo="skip",
            cliponaxis=False,
        )
    ends = LENGTHS[0] / 2, LENGTHS[-1] * 2
    titles = labels.length, labels.work
    return figure.update_layout(by_powers(colours, 380, titles, LENGTHS[::3], ends, 3))
