"""All heads at a glance, and what switching each of them off does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.axes import step_labels, style
from pages.transformer.facts.bits import bits

if TYPE_CHECKING:
    from collections.abc import Collection

    from charts.palette import Palette
    from models.traces import TransformerTrace

#: Up to so many tokens their names stand at the edge of the picture.
FEW = 12
#: Of more than this the colours show square roots, as in the explorer.
MANY = 20


class GlanceLabels(NamedTuple):
    """head: with {layer} and {head}. query, key: where one points."""

    head: str
    query: str
    key: str


class EffectLabels(NamedTuple):
    """layer, head: each with {n}."""

    layer: str
    head: str


def glance_figure(
    trace: TransformerTrace,
    palette: Palette,
    labels: GlanceLabels,
    off: Collection[tuple[int, int]] = (),
) -> go.Figure:
    """The weights of every head in whole percent, a row of pictures for each layer.

    off: heads, counted from 0, that are marked as switched off.
    """
    layers, heads, count, _ = trace.weights.shape
    tokens = step_labels(trace.tokens)
    figure = make_subplots(
        rows=layers,
        cols=heads,
        shared_xaxes="all",  # pyright: ignore[reportArgumentType]: Plotly's hint knows bool only
        shared_yaxes="all",  # pyright: ignore[reportArgumentType]
        horizontal_spacing=0.02,
        vertical_spacing=0.055,
        subplot_titles=[
            labels.head.format(layer=n + 1, head=m + 1) for n in range(layers) for m in range(heads)
        ],
    )
    # A byte a cell instead of four: 16 heads of 64 × 64 weights are 65,536 cells.
    percents = np.rint(100 * trace.weights).astype(np.uint8)
    for n in range(layers):
        for m in range(heads):
            figure.add_trace(
                go.Heatmap(
                    z=percents[n, m],
                    x=tokens,
                    y=tokens,
                    coloraxis="coloraxis",
                    hovertemplate=f"{labels.query} %{{y}}<br>{labels.key} %{{x}}<br>"
                    "%{z}%<extra></extra>",
                    opacity=0.15 if (n, m) in off else 1.0,
                ),
                row=n + 1,
                col=m + 1,
            )
    style(figure, palette, 760)
    power = 2 if count > MANY else 1
    figure.update_layout(
        margin={"t": 34},
        coloraxis={
            "cmin": 0,
            "cmax": 100,
            # Of many tokens the weights are small: as deep as their square roots.
            "colorscale": [[at**power, colour] for at, colour in palette.sequential],
            "colorbar": {
                "tickvals": [0, 25, 50, 75, 100],
                "ticktext": ["0%", "25%", "50%", "75%", "100%"],
                "thickness": 14,
                "outlinewidth": 0,
                "tickfont": {"size": 15, "color": palette.ink},
            },
        },
    )
    figure.update_annotations(font={"size": 16, "color": palette.ink})
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
    palette: Palette,
    labels: EffectLabels,
    off: Collection[tuple[int, int]] = (),
) -> go.Figure:
    """What switching off each head alone does to the prediction, in bits; (L, heads).

    off: heads, counted from 0, that are crossed out.
    """
    layers, heads = effects.shape
    written = [
        [f"✕ {bits(x)}" if (n, m) in off else bits(x) for m, x in enumerate(row)]
        for n, row in enumerate(effects)
    ]
    figure = go.Figure(
        go.Heatmap(
            z=effects,
            x=[labels.head.format(n=m + 1) for m in range(heads)],
            y=[labels.layer.format(n=n + 1) for n in range(layers)],
            text=written,
            texttemplate="%{text}",
            textfont={"size": 16},
            colorscale=[(0.0, palette.panel), (1.0, palette.hidden)],
            zmin=0,
            zmax=max(float(effects.max()), 1e-6),
            xgap=3,
            ygap=3,
            showscale=False,
            hovertemplate="%{y}, %{x}: %{text}<extra></extra>",
        )
    )
    style(figure, palette, 60 + 50 * layers)
    figure.update_layout(margin={"t": 8})
    figure.update_xaxes(type="category", showgrid=False, side="bottom")
    figure.update_yaxes(type="category", showgrid=False, autorange="reversed")
    return figure
