"""A table of numbers as colours: a row for each stage of the network, a column for each token."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import plotly.graph_objects as go

from charts.axes import step_labels, style, token_axis

if TYPE_CHECKING:
    import numpy as np

    from charts.palette import Palette, Scale

#: Up to so many tokens each cell of a table of tokens says its number.
FEW = 14
#: Of more than this the cells are so narrow that the gaps between them would pale the colours.
MANY = 24
QUARTERS = (0, 0.25, 0.5, 0.75, 1)


def lengths_scale(palette: Palette) -> Scale:
    """From the panel to the colour of a state: for lengths, which are no shares."""
    return ((0.0, palette.panel), (0.5, palette.tint["hidden"]), (1.0, palette.hidden))


def colour_bar(
    palette: Palette, ticks: Sequence[float] = (), **changes: object
) -> dict[str, object]:
    """The colour bar of a map; without ``ticks`` Plotly chooses about five."""
    bar: dict[str, object] = {
        "tickfont": {"size": 15, "color": palette.ink},
        "outlinewidth": 0,
        "thickness": 14,
        "nticks": 5,
    }
    return bar | ({"tickvals": list(ticks)} if ticks else {}) | changes


def token_table(
    values: np.ndarray,
    rows: Sequence[str],
    tokens: Sequence[str],
    palette: Palette,
    written: Callable[[float], str],
    name: str = "",
    scale: Scale | None = None,
    cells: Sequence[Sequence[str]] | None = None,
    hovers: Sequence[Sequence[str]] | None = None,
) -> go.Figure:
    """``values`` (rows, tokens), the first row at the bottom, colours from 0 on.

    written: how a number is written. name: of the number, where one points. scale: from 0 to the
    largest value; without one the values are shares, from 0 to 1. cells: what the cells say, where
    it is not their number. hovers: what is said where one points, below the token and the row.
    """
    labels = step_labels(tokens)
    numbers = [[written(float(x)) for x in row] for row in values]
    few = len(tokens) <= FEW
    bar = colour_bar(palette) if scale else colour_bar(palette, QUARTERS, tickformat=".0%")
    said = "%{customdata}" if hovers else f"{name} %{{customdata}}"
    figure = go.Figure(
        go.Heatmap(
            z=values,
            x=labels,
            y=list(rows),
            zmin=0,
            zmax=max(float(values.max(initial=0.0)), 1e-9) if scale else 1.0,
            colorscale=[list(stop) for stop in scale or palette.sequential],
            customdata=hovers or numbers,
            text=(cells or numbers) if few else None,
            texttemplate="%{text}" if few else None,
            textfont={"size": 15},
            xgap=2 if len(tokens) <= MANY else 0,
            ygap=2,
            hovertemplate=f"%{{x}}<br>%{{y}}<br>{said}<extra></extra>",
            colorbar=bar,
        )
    )
    style(figure, palette, 120 + 44 * len(rows))
    token_axis(figure, labels)
    figure.update_yaxes(type="category", showgrid=False, categoryarray=list(rows))
    return figure
