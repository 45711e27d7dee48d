"""How much of a unit's memory reaches the end on the direct path: from the unit to itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import LEANING, quiet_axis, quiet_layout, step_labels, token_categories
from charts.ends import WIDTH, End, end_names, name_colour
from charts.figure import figure
from charts.gradients import shares
from charts.lines import NAMES, model_line
from charts.text import small_share
from pages.gates.figures.facets import longest_unit

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.arrays import DoubleArray
    from models.traces import RecurrentTrace

#: Powers of ten below 1 that are drawn at least and at most; what falls lower leaves the picture.
LEAST, MOST = 2.0, 8.0


class PathLabels(NamedTuple):
    """axis: what is left at the end. longest: the unit that holds so, with {unit}; median.

    thickness: what thick and thin lines are.
    """

    axis: str
    longest: str
    median: str
    thickness: str


def path_figure(
    found: Mapping[str, DoubleArray],
    trace: RecurrentTrace,
    colours: Palette,
    labels: PathLabels,
) -> go.Figure:
    """For each model the unit that holds the longest and, thinner, the median unit.

    found: ``facts.reaching`` of each model, float64 (T, H). trace: of the same text. At the left
    end stands what of the first token the unit still has. The scale is one of powers.
    """
    steps = step_labels(trace.tokens)
    units = {name: longest_unit(kept[0]) for name, kept in found.items()}
    best = {name: kept[:, units[name]] for name, kept in found.items()}
    positive = np.concatenate(list(best.values()))
    least = float(np.log10(max(positive[positive > 0].min(), 1e-300)))
    low = -min(max(-least, LEAST), MOST)
    ends = 1.06 * low, -0.06 * low
    axis = quiet_axis(colours)
    data: list[dict[str, Any]] = []
    for name, kept in found.items():
        thick = labels.longest.format(unit=units[name] + 1)
        data.append(_line(steps, best[name], name, f"{NAMES[name]}, {thick}", 3.5, colours))
        thin = np.median(kept, axis=1)
        data.append(_line(steps, thin, name, f"{NAMES[name]}, {labels.median}", 1.5, colours))
    names = [
        End(
            NAMES[name],
            small_share(line[0]),
            (float(np.log10(max(line[0], 1e-300))) - ends[0]) / (ends[1] - ends[0]),
            name_colour(name, colours),
        )
        for name, line in best.items()
    ]
    title = {"text": labels.axis, "xref": "paper", "x": 0, "xanchor": "left", "xshift": 8 - WIDTH}
    above = {"yref": "paper", "y": 1, "yanchor": "bottom", "yshift": 8, "showarrow": False}
    title |= above
    thickness = above | {"text": labels.thickness, "xref": "paper", "x": 1, "xanchor": "right"}
    thickness |= {"align": "right", "yshift": 30, "font": {"size": 14, "color": colours.muted}}
    layout = quiet_layout(colours, 460) | {
        "showlegend": False,
        "hovermode": "x unified",
        "margin": {"l": WIDTH, "r": 10, "t": 68, "b": 10},
        "xaxis": axis | token_categories(steps) | LEANING,
        "yaxis": axis | {"type": "log", "range": list(ends), "side": "right", **shares(*ends)},
        "annotations": [*end_names(names, "left"), title, thickness],
    }
    return figure(data, layout)


def _line(
    steps: list[str], values: DoubleArray, model: str, name: str, width: float, colours: Palette
) -> dict[str, Any]:
    line = model_line(model, colours)
    return {
        "type": "scatter",
        "x": steps,
        "y": np.where(values > 0, values, np.nan),
        "name": name,
        "mode": "lines+markers" if width > 2 else "lines",
        "line": {"color": line.colour, "dash": line.dash, "width": width},
        "marker": {"symbol": line.symbol, "size": 8},
        "opacity": 1 if width > 2 else 0.7,
        "customdata": [small_share(value) for value in values],
        "hovertemplate": "%{fullData.name}: %{customdata}<extra></extra>",
    }
