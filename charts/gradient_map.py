"""‖∂h_t/∂h_k‖ for every pair of steps, in colours whose scale never moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gradient_facts import number, power
from charts.gradient_formulas import PAIR
from charts.token_axis import step_labels, style

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.trace import TokenTrace

#: Powers of ten at the ends of the scale. It is the same for every model and text.
LOWEST, HIGHEST = -6, 1


def pairs_scale(colours: Palette) -> list[tuple[float, str]]:
    """From the ground (10⁻⁶ and less) to vermilion at 1, on to ink at 10 and more."""
    one = (0 - LOWEST) / (HIGHEST - LOWEST)
    return [
        (0.0, colours.panel),
        (one / 2, colours.tint["gradient"]),
        (one, colours.gradient),
        (1.0, colours.ink),
    ]


def map_figure(
    trace: TokenTrace, norms: np.ndarray, symbol: str, colours: Palette, words: dict
) -> go.Figure:
    """norms (T, T), [t, k], NaN for k > t. symbol: "h" or "c". words: "later", "earlier"."""
    labels = step_labels(trace.tokens)
    with np.errstate(divide="ignore"):
        shown = np.clip(np.log10(norms), LOWEST, HIGHEST)
    ticks = list(range(LOWEST, HIGHEST + 1))
    names = [power(n) for n in ticks]
    names[0], names[-1] = f"≤ {names[0]}", f"≥ {names[-1]}"
    exact = [["" if np.isnan(x) else number(x) for x in row] for row in norms]
    figure = go.Figure(
        go.Heatmap(
            x=labels,
            y=labels,
            z=np.where(np.isnan(shown), None, shown),
            customdata=exact,
            zmin=LOWEST,
            zmax=HIGHEST,
            colorscale=pairs_scale(colours),
            xgap=1 if len(labels) <= 32 else 0,
            ygap=1 if len(labels) <= 32 else 0,
            hoverongaps=False,
            hovertemplate="t = %{y}<br>k = %{x}<br>"
            f"{PAIR[symbol]} = %{{customdata}}<extra></extra>",
            colorbar={
                "tickvals": ticks,
                "ticktext": names,
                "tickfont": {"size": 15, "color": colours.ink},
                "outlinewidth": 0,
                "thickness": 16,
            },
        )
    )
    few = len(labels) <= 12
    if few:
        dark = np.where(shown > -1.5, colours.ground, colours.ink)
        figure.layout.annotations = [
            {
                "x": labels[k],
                "y": labels[t],
                "text": number(norms[t, k]),
                "showarrow": False,
                "font": {"size": 14, "color": str(dark[t, k])},
            }
            for t, k in zip(*np.nonzero(~np.isnan(norms)), strict=True)
        ]
    style(figure, colours, min(760, 190 + max(26 * len(labels), 260)))
    every = {"type": "category", "showgrid": False, "tickfont": {"size": 15 if few else 13}}
    every["tickvals"] = labels if len(labels) <= 36 else labels[:: -(-len(labels) // 32)]
    figure.update_xaxes(title=words["earlier"], tickangle=0 if few else -60, **every)
    figure.update_yaxes(title=words["later"], autorange="reversed", **every)
    return figure
