"""Weights of one text in one scale, a matrix each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.axes import quiet_axis, quiet_layout, step_labels
from charts.chips import label, literal
from charts.explorer import MANY
from charts.text import fixed

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.arrays import DoubleArray, FloatArray

#: So many tokens have room beside a small matrix.
NAMED = 14
#: Where the scale is named.
SCALE = (0.0, 0.05, 0.25, 0.5, 1.0)


def weights_figure(
    tokens: Sequence[str],
    weights: FloatArray | DoubleArray,
    colours: Palette,
    start: str | None = None,
    row: int | None = None,
    scale: bool = True,
) -> go.Figure:
    """Weights (T, T), or (T, T + 1) with the empty start's in the last column, from 0 to 1.

    Of more than MANY tokens the colours show square roots, which the scale says. start: what its
    column is called. row: one that is framed, from 0. scale: whether it is drawn.
    """
    steps = len(tokens)
    many = steps > MANY
    names = step_labels(tokens)
    columns = [*names, start] if start is not None else names
    held = np.nan_to_num(np.asarray(weights, np.float64))
    open_ = np.tri(steps, len(columns), dtype=bool)
    if start is not None:
        open_[:, -1] = True
    shown = np.where(open_, np.sqrt(held) if many else held, np.nan)
    ticks = [float(np.sqrt(at)) if many else at for at in SCALE]
    figure = go.Figure(
        go.Heatmap(
            z=shown,
            x=columns,
            y=names,
            zmin=0,
            zmax=1,
            colorscale=[list(stop) for stop in colours.sequential],
            customdata=[[fixed(value, 3) for value in each] for each in held],
            hovertemplate="%{y} ← %{x}: %{customdata}<extra></extra>",
            hoverongaps=False,
            showscale=scale,
            colorbar={
                "thickness": 10,
                "outlinewidth": 0,
                "tickvals": ticks,
                "ticktext": [f"{at:g}" for at in SCALE],
                "tickfont": {"size": 14},
            },
        )
    )
    layout = quiet_layout(colours, 330) | {
        "margin": {"l": 4, "r": 4, "t": 6, "b": 4},
        "xaxis": _axis(colours, columns, [*tokens, *([start] if start else [])]),
        "yaxis": _axis(colours, names, tokens) | {"autorange": "reversed"},
    }
    if row is not None:
        edge = {"color": colours.query, "width": 2}
        ends = {"x0": -0.5, "x1": len(columns) - 0.5, "y0": row - 0.5, "y1": row + 0.5}
        layout["shapes"] = [{"type": "rect", "line": edge, **ends}]
    return figure.update_layout(layout)


def _axis(colours: Palette, names: Sequence[str], tokens: Sequence[str]) -> dict[str, object]:
    every = max(1, -(-len(names) // NAMED))
    return quiet_axis(colours) | {
        "type": "category",
        "showgrid": False,
        "tickvals": list(names[::every]),
        "ticktext": [literal(label(token)) for token in tokens[::every]],
        "tickfont": {"size": 14, "color": colours.ink},
        "autotickangles": [0, -45, -90],
    }
