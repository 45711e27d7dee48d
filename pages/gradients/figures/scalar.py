"""Why the sum is uneven, in a network of one number: what each step's part is multiplied by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import plotly.graph_objects as go

from charts.axes import quiet_axis, quiet_layout
from charts.figure import figure
from charts.text import number
from pages.gradients.facts.scalar import products

if TYPE_CHECKING:
    from charts.palette import Palette


class ScalarLabels(NamedTuple):
    """step, product: the names of the axes."""

    step: str
    product: str


def scalar_figure(w: float, steps: int, colours: Palette, labels: ScalarLabels) -> go.Figure:
    """w^{n-t} for t = 1 … n (``steps``) as bars; the hover says which factors make it."""
    found = products(w, steps)
    factors = [" × ".join([f"{w:g}"] * (steps - t)) or "1" for t in range(1, steps + 1)]
    bars = {
        "type": "bar",
        "x": [f"<i>P</i><sub>{t}</sub>" for t in range(1, steps + 1)],
        "y": found,
        "text": [number(each) for each in found],
        "textposition": "outside",
        "textfont": {"size": 17, "color": colours.ink},
        "cliponaxis": False,
        "customdata": factors,
        "hovertemplate": "%{x}: %{customdata} = %{text}<extra></extra>",
        "marker": {"color": colours.gradient},
    }
    quiet = quiet_axis(colours)
    layout = quiet_layout(colours, 330) | {
        "xaxis": quiet
        | {
            "type": "category",
            "tickfont": {"size": 18, "color": colours.ink},
            "title": {"text": labels.step},
        },
        "yaxis": quiet | {"range": [0, 1.18 * max(1.0, *found)], "title": {"text": labels.product}},
        "bargap": 0.35,
    }
    return figure([bars], layout)
