"""All heads at a glance, and what switching each of them off does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.token_axis import step_labels, style
from charts.transformer_facts import in_bits

if TYPE_CHECKING:
    from collections.abc import Collection

    from charts.palette import Palette
    from models.transformer_trace import TransformerTrace

#: Up to so many tokens their names stand at the edge of the picture.
FEW = 12


def glance_figure(
    trace: TransformerTrace,
    colours: Palette,
    words: dict,
    off: Collection[tuple[int, int]] = (),
) -> go.Figure:
    """The weights of every head in whole percent, a row of pictures for each layer.

    words: "head" with {layer} and {head}; "query", "key" for the hover. off: heads, counted from
    0, that are marked as switched off.
    """
    layers, heads, count, _ = trace.weights.shape
    labels = step_labels(trace.tokens)
    figure = make_subplots(
        rows=layers,
        cols=heads,
        shared_xaxes="all",
        shared_yaxes="all",
        horizontal_spacing=0.02,
        vertical_spacing=0.055,
        subplot_titles=[
            words["head"].format(layer=n + 1, head=m + 1)
            for n in range(layers)
            for m in range(heads)
        ],
    )
    # A byte a cell instead of four: 16 heads of 64 × 64 weights are 65,536 cells.
    percents = np.rint(100 * trace.weights).astype(np.uint8)
    for n in range(layers):
        for m in range(heads):
            figure.add_trace(
                go.Heatmap(
                    z=percents[n, m],
                    x=labels,
                    y=labels,
                    coloraxis="coloraxis",
                    hovertemplate=f"{words['query']} %{{y}}<br>{words['key']} %{{x}}<br>"
                    "%{z}%<extra></extra>",
                    opacity=0.15 if (n, m) in off else 1.0,
                ),
                row=n + 1,
                col=m + 1,
            )
    style(figure, colours, 760)
    figure.update_layout(
        margin={"t": 34},
        coloraxis={
            "cmin": 0,
            "cmax": 100,
            "colorscale": [list(stop) for stop in colours.sequential],
            "colorbar": {
                "tickvals": [0, 25, 50, 75, 100],
                "ticktext": ["0%", "25%", "50%", "75%", "100%"],
                "thickness": 14,
                "outlinewidth": 0,
                "tickfont": {"size": 15, "color": colours.ink},
            },
        },
    )
    figure.update_annotations(font={"size": 16, "color": colours.ink})
    few = count <= FEW
    shown = {"type": "category", "showgrid": False, "showticklabels": False, "ticks": ""}
    figure.update_xaxes(**shown)
    figure.update_yaxes(**shown, autorange="reversed")
    if few:
        figure.update_yaxes(showticklabels=True, tickfont={"size": 12}, col=1)
        figure.update_xaxes(showticklabels=True, tickfont={"size": 12}, tickangle=-60, row=layers)
    return figure


def effects_figure(
    effects: np.ndarray,
    colours: Palette,
    words: dict,
    off: Collection[tuple[int, int]] = (),
) -> go.Figure:
    """What switching off each head alone does to the prediction, in bits; (L, heads).

    words: "layer" and "head", each with {n}. off: heads, counted from 0, that are crossed out.
    """
    layers, heads = effects.shape
    written = [
        [f"✕ {in_bits(x)}" if (n, m) in off else in_bits(x) for m, x in enumerate(row)]
        for n, row in enumerate(effects)
    ]
    figure = go.Figure(
        go.Heatmap(
            z=effects,
            x=[words["head"].format(n=m + 1) for m in range(heads)],
            y=[words["layer"].format(n=n + 1) for n in range(layers)],
            text=written,
            texttemplate="%{text}",
            textfont={"size": 16},
            colorscale=[(0.0, colours.panel), (1.0, colours.hidden)],
            zmin=0,
            zmax=max(float(effects.max()), 1e-6),
            xgap=3,
            ygap=3,
            showscale=False,
            hovertemplate="%{y}, %{x}: %{text}<extra></extra>",
        )
    )
    style(figure, colours, 60 + 50 * layers)
    figure.update_layout(margin={"t": 8})
    figure.update_xaxes(type="category", showgrid=False, side="bottom")
    figure.update_yaxes(type="category", showgrid=False, autorange="reversed")
    return figure
