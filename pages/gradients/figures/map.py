"""‖∂h_t/∂h_k‖ for every pair of steps, in colours whose scale never moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import quiet_axis, quiet_layout, step_labels
from charts.figure import figure
from charts.gradients import HIGHEST, LOWEST, pairs_scale
from charts.text import number, power
from pages.gradients.formulas import PAIR

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.arrays import DoubleArray
    from models.traces import TokenTrace


class MapLabels(NamedTuple):
    """The axes: the state that is moved, and the one that moves it."""

    later: str
    earlier: str


def map_figure(
    trace: TokenTrace, norms: DoubleArray, symbol: str, colours: Palette, labels: MapLabels
) -> go.Figure:
    """norms: float64 (T, T), [t, k], NaN for k > t. symbol: of the state, "h" or "c"."""
    steps = step_labels(trace.tokens)
    with np.errstate(divide="ignore"):
        shown = np.clip(np.log10(norms), LOWEST, HIGHEST)
    ticks = list(range(LOWEST, HIGHEST + 1))
    names = [power(n) for n in ticks]
    names[0], names[-1] = f"≤ {names[0]}", f"≥ {names[-1]}"
    drawn = shown.astype(object)
    drawn[np.isnan(shown)] = None
    exact = [["" if np.isnan(x) else number(x) for x in row] for row in norms]
    many = len(steps) > 32
    heatmap = {
        "type": "heatmap",
        "x": steps,
        "y": steps,
        "z": drawn,
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
    few = len(steps) <= 12
    axis = quiet_axis(colours) | {
        "type": "category",
        "showgrid": False,
        "tickvals": steps if len(steps) <= 36 else steps[:: -(-len(steps) // 32)],
    }
    axis["tickfont"] = axis["tickfont"] | {"size": 15 if few else 13}
    font = axis["title"]["font"]
    layout = quiet_layout(colours, min(760, 190 + max(26 * len(steps), 260))) | {
        "xaxis": axis
        | {"title": {"text": labels.earlier, "font": font}, "tickangle": 0 if few else -60},
        "yaxis": axis | {"title": {"text": labels.later, "font": font}, "autorange": "reversed"},
    }
    if few:
        dark = np.where(shown > -1.5, colours.ground, colours.ink)
        layout["annotations"] = [
            {
                "x": steps[k],
                "y": steps[t],
                "text": number(norms[t, k]),
                "showarrow": False,
                "font": {"size": 14, "color": str(dark[t, k])},
            }
            for t, k in zip(*np.nonzero(~np.isnan(norms)), strict=True)
        ]
    # All at once: each later change of a figure would be checked again, ten times as slowly.
    return figure([heatmap], layout)
