"""Several small heatmaps in one figure, a model each: they share their axes and their height."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import plotly.graph_objects as go

from charts.axes import quiet_axis, quiet_layout
from charts.figure import figure

if TYPE_CHECKING:
    from charts.palette import Palette

#: Shares of the figure between two panels, across and down.
BETWEEN, UNDER = 0.05, 0.2


class Panel(NamedTuple):
    """title: above it. trace: its heatmap, without its axes."""

    title: str
    trace: dict[str, Any]


def panels_figure(
    panels: Sequence[Panel], across: dict[str, Any], down: dict[str, Any], colours: Palette
) -> go.Figure:
    """Two panels in a row. across, down: the axes that all of them have.

    Ticks stand at the left and at the bottom alone.
    """
    columns = min(2, len(panels))
    rows = -(-len(panels) // columns)
    wide = (1 - BETWEEN * (columns - 1)) / columns
    tall = (1 - UNDER * (rows - 1)) / rows
    axis = quiet_axis(colours) | {"showgrid": False}
    data: list[dict[str, Any]] = []
    layout = quiet_layout(colours, 420) | {"margin": {"l": 10, "r": 10, "t": 28, "b": 10}}
    titles: list[dict[str, Any]] = []
    for n, panel in enumerate(panels):
        row, column = divmod(n, columns)
        left, top = column * (wide + BETWEEN), 1 - row * (tall + UNDER)
        number = "" if n == 0 else str(n + 1)
        data.append({**panel.trace, "xaxis": f"x{number}", "yaxis": f"y{number}"})
        lowest, first = n + columns >= len(panels), column == 0
        layout[f"xaxis{number}"] = {
            **axis,
            **across,
            "domain": [left, left + wide],
            "anchor": f"y{number}",
            "showticklabels": lowest,
        }
        layout[f"yaxis{number}"] = {
            **axis,
            **down,
            "domain": [max(0.0, top - tall), top],
            "anchor": f"x{number}",
            "showticklabels": first,
        }
        if not first:
            layout[f"yaxis{number}"].pop("title", None)
        titles.append(
            {
                "text": panel.title,
                "xref": "paper",
                "yref": "paper",
                "x": left,
                "y": top,
                "xanchor": "left",
                "yanchor": "bottom",
                "showarrow": False,
                "font": {"size": 15, "color": colours.ink},
            }
        )
    return figure(data, layout | {"annotations": titles})


def axis_title(text: str, colours: Palette) -> dict[str, Any]:
    """What an axis is called."""
    return {"title": quiet_axis(colours)["title"] | {"text": text}}
