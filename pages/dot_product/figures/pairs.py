"""Every token of a sentence with every other: dot products or cosines as a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.axes import step_labels, style
from charts.text import fixed

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.similarity import Pairwise
    from models.traces import TokenTrace

#: What the map can show of a pair.
MEASURES = ("dot", "cosine")
#: Up to so many tokens the cells carry their numbers.
FEW = 12


def values_of(pairs: Pairwise, measure: str) -> np.ndarray:
    """(T, T): dot products or cosines."""
    return pairs.dots if measure == "dot" else pairs.cosines


def pairs_figure(
    trace: TokenTrace, pairs: Pairwise, measure: str, palette: Palette, name: str
) -> go.Figure:
    """Heatmap, zero in the middle: cosines from -1 to 1, dot products to the largest on both sides.

    measure: one of ``MEASURES``. name: what the scale is called.
    """
    values = values_of(pairs, measure)
    tokens = step_labels(trace.tokens)
    limit = 1.0 if measure == "cosine" else float(np.abs(values).max())
    few = len(trace) <= FEW
    symbol = "cos θ" if measure == "cosine" else "a·b"
    figure = go.Figure(
        go.Heatmap(
            x=tokens,
            y=tokens,
            z=np.round(values, 5),
            zmin=-limit,
            zmax=limit,
            colorscale=palette.diverging,
            xgap=1 if len(tokens) <= 32 else 0,
            ygap=1 if len(tokens) <= 32 else 0,
            hovertemplate=f"a = %{{y}}<br>b = %{{x}}<br>{symbol} = %{{z:.4f}}<extra></extra>",
            colorbar={
                "title": {"text": name, "side": "right"},
                "tickfont": {"size": 15, "color": palette.ink},
                "outlinewidth": 0,
                "thickness": 16,
            },
        )
    )
    if few:
        figure.layout.annotations = [
            {
                "x": tokens[j],
                "y": tokens[i],
                "text": fixed(value, 2),
                "showarrow": False,
                "font": {
                    "size": 15,
                    "color": palette.ground if abs(value) > 0.55 * limit else palette.ink,
                },
            }
            for (i, j), value in np.ndenumerate(values)
        ]
    style(figure, palette, min(900, 190 + max(34 * len(tokens), 240)))
    every = {"type": "category", "showgrid": False, "tickfont": {"size": 16 if few else 13}}
    every["tickvals"] = tokens if len(tokens) <= 36 else tokens[:: -(-len(tokens) // 32)]
    figure.update_xaxes(tickangle=0 if len(tokens) <= 8 else -60, **every)
    figure.update_yaxes(autorange="reversed", **every)
    return figure
