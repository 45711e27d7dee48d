"""The path of h_t through its first two or three principal components."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.chips import label, literal
from charts.text import percent

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.arrays import DoubleArray, FloatArray
    from models.traces import RecurrentTrace

#: Fewer states than this lie on a line: there is no plane to draw.
LEAST_STEPS = 3


@dataclass(frozen=True)
class StatePath:
    """The states in the coordinates in which they vary most.

    points: float64 (T, n), the states along n principal components.
    axes: float64 (n, H), those components, unit vectors.
    centre: float64 (H,), the mean state.
    explained: float64 (n,), the share of the states' variance along each component.
    """

    points: DoubleArray
    axes: DoubleArray
    centre: DoubleArray
    explained: DoubleArray


def state_path(hidden: FloatArray, components: int) -> StatePath:
    """Principal components of ``hidden`` (T, H) by singular value decomposition.

    The sign of a component is free; here its largest entry is positive, so that a picture does
    not flip from one run to the next.
    """
    states = hidden.astype(np.float64)
    centre = states.mean(axis=0)
    left, sizes, axes = np.linalg.svd(states - centre, full_matrices=False)
    largest = np.abs(axes).argmax(axis=1)
    signs = np.where(axes[np.arange(len(axes)), largest] < 0, -1.0, 1.0)
    total = (sizes**2).sum()
    explained = sizes**2 / total if total > 0 else np.zeros_like(sizes)
    points = left * sizes * signs
    return StatePath(
        points[:, :components],
        (axes * signs[:, None])[:components],
        centre,
        explained[:components],
    )


def spread_labels(points: DoubleArray, near: tuple[float, ...]) -> list[int]:
    """Which points get a label, so that labels do not cover each other: ends first, then outermost.

    near: how close two labels may be along each axis, as a share of the picture's width.
    """
    extent = np.ptp(points, axis=0).max() or 1.0
    places = (points - points.mean(axis=0)) / extent
    outward = np.argsort(-np.linalg.norm(places, axis=1), kind="stable")
    chosen: list[int] = []
    for i in [0, len(points) - 1, *outward.tolist()]:
        if all((np.abs(places[i] - places[j]) > near).any() for j in chosen):
            chosen.append(i)
    return sorted(chosen)


def state_path_figure(
    trace: RecurrentTrace, components: int, colours: Palette, axis: str, height: int = 560
) -> go.Figure:
    """The path h_1 → h_T, a marker for each step, darker as the text goes on.

    axis: the title of an axis with ``{n}`` and ``{share}``, in the language of the page.
    Needs at least ``LEAST_STEPS`` tokens.
    """
    path = state_path(trace.hidden, components)
    colour = colours.hidden
    points, steps = path.points, len(trace)
    near = (0.09, 0.05) if components == 2 else (0.1, 0.1, 0.1)
    labelled = set(spread_labels(points, near[: points.shape[1]]))
    names = [literal(f"{t + 1} {label(token)}") for t, token in enumerate(trace.tokens)]
    shared = {
        "mode": "lines+markers+text",
        "text": [name if t in labelled else "" for t, name in enumerate(names)],
        "customdata": names,
        "hovertemplate": "%{customdata}<extra></extra>",
        "line": {"color": colour, "width": 1.5 if components == 2 else 4},
        "marker": {
            "color": colour,
            "opacity": np.linspace(0.35, 1.0, steps).tolist() if components == 2 else 0.9,
            "size": 13 if components == 2 else 5,
        },
        "textposition": "top center",
        "textfont": {"size": 18 if components == 2 else 14, "color": colours.ink},
    }
    titles = [axis.format(n=n + 1, share=percent(share)) for n, share in enumerate(path.explained)]
    figure = go.Figure()
    if components == 2:
        # A halo keeps a label readable where the path runs behind it.
        shared["textfont"]["shadow"] = ", ".join([f"0 0 3px {colours.ground}"] * 4)
        figure.add_scatter(x=points[:, 0], y=points[:, 1], cliponaxis=False, **shared)
        figure.layout.annotations = _arrows(points, colour)
        figure.update_xaxes(title=titles[0], zeroline=False)
        figure.update_yaxes(title=titles[1], zeroline=False, scaleanchor="x")
    else:
        figure.add_scatter3d(x=points[:, 0], y=points[:, 1], z=points[:, 2], **shared)
        figure.update_scenes(
            xaxis_title=titles[0],
            yaxis_title=titles[1],
            zaxis_title=titles[2],
            aspectmode="data",
        )
    figure.update_layout(
        height=height, showlegend=False, margin={"l": 10, "r": 10, "t": 30, "b": 10}
    )
    return figure


def _arrows(points: DoubleArray, colour: str) -> list[dict]:
    """An arrowhead in the middle of each step, so that the path has a direction."""
    return [
        {
            "x": start[0] + (end[0] - start[0]) * 0.55,
            "y": start[1] + (end[1] - start[1]) * 0.55,
            "ax": start[0],
            "ay": start[1],
            "xref": "x",
            "yref": "y",
            "axref": "x",
            "ayref": "y",
            "text": "",
            "showarrow": True,
            "arrowhead": 2,
            "arrowsize": 1.4,
            "arrowwidth": 1.5,
            "arrowcolor": colour,
            "opacity": 0.7,
        }
        for start, end in pairwise(points)
    ]
