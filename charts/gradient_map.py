"""‖∂h_t/∂h_k‖ for every pair of steps, in colours whose scale never moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gradient_facts import number, power
from charts.gradient_formulas import PAIR
from charts.token_axis import quiet_axis, quiet_layout, step_labels

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
    many = len(labels) > 32
    heatmap = {
        "type": "heatmap",
        "x": labels,
        "y": labels,
        "z": np.where(np.isnan(shown), None, shown),
        "customdata": exact,
        "zmin": LOWEST,
        "zmax": HIGHEST,
        "colorscale": pairs_scale(colours),
        "xgap": 0 if many else 1,
        "ygap": 0 if many else 1,
        "hoverongaps": False,
        "hovertemplate": f"t = %{{y}}<br>k = %{{x}}<br>{PAIR[symbol]} = %{{customdata}}"
        "<extra></extra>",
        "colorbar": {
            "tickvals": ticks,
            "ticktext": names,
            "tickfont": {"size": 15, "color": colours.ink},
            "outlinewidth": 0,
            "thickness": 16,
        },
    }
    few = len(labels) <= 12
    axis = quiet_axis(colours) | {
        "type": "category",
        "showgrid": False,
        "tickvals": labels if len(labels) <= 36 else labels[:: -(-len(labels) // 32)],
    }
    axis["tickfont"] = axis["tickfont"] | {"size": 15 if few else 13}
    font = axis["title"]["font"]
    layout = quiet_layout(colours, min(760, 190 + max(26 * len(labels), 260))) | {
        "xaxis": axis
        | {"title": {"text": words["earlier"], "font": font}, "tickangle": 0 if few else -60},
        "yaxis": axis | {"title": {"text": words["later"], "font": font}, "autorange": "reversed"},
    }
    if few:
        dark = np.where(shown > -1.5, colours.ground, colours.ink)
        layout["annotations"] = [
            {
                "x": labels[k],
                "y": labels[t],
                "text": number(norms[t, k]),
                "showarrow": False,
                "font": {"size": 14, "color": str(dark[t, k])},
            }
            for t, k in zip(*np.nonzero(~np.isnan(norms)), strict=True)
        ]
    # All at once: each later change of a figure would be checked again, ten times as slowly.
    return go.Figure({"data": [heatmap], "layout": layout})
