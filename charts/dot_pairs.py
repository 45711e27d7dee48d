"""Every token of a sentence with every other: dot products or cosines as a map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.token_axis import step_labels, style

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.similarity import Pairwise
    from models.trace import TokenTrace

MEASURES = ("dot", "cosine")
#: Up to so many tokens the cells carry their numbers.
FEW = 12


@dataclass(frozen=True)
class PairFacts:
    """What the map says of pairs of different tokens.

    nearest: the pair with the greatest value of each measure, as places (i, j) with i < j.
    mean_cosine: of all such pairs. beaten: in how many rows another token's dot product exceeds
        the diagonal.
    """

    nearest: dict[str, tuple[int, int]]
    mean_cosine: float
    beaten: int


def values_of(pairs: Pairwise, measure: str) -> np.ndarray:
    return pairs.dots if measure == "dot" else pairs.cosines


def pair_facts(trace: TokenTrace, pairs: Pairwise) -> PairFacts | None:
    """None where there are not two different tokens. Equal tokens do not count as a pair."""
    different = np.triu(trace.ids[:, None] != trace.ids[None, :], 1)
    if not different.any():
        return None
    nearest = {}
    for measure in MEASURES:
        values = values_of(pairs, measure)
        place = np.where(different, values, -np.inf).argmax()
        nearest[measure] = tuple(int(n) for n in np.unravel_index(place, values.shape))
    others = np.where(different | different.T, pairs.dots, -np.inf).max(axis=1)
    return PairFacts(
        nearest=nearest,
        mean_cosine=float(pairs.cosines[different].mean()),
        beaten=int((others > np.diag(pairs.dots)).sum()),
    )


def pairs_figure(
    trace: TokenTrace, pairs: Pairwise, measure: str, colours: Palette, name: str
) -> go.Figure:
    """Heatmap, zero in the middle: cosines from -1 to 1, dot products to the largest on both sides.

    measure: one of ``MEASURES``. name: what the scale is called.
    """
    values = values_of(pairs, measure)
    labels = step_labels(trace.tokens)
    limit = 1.0 if measure == "cosine" else float(np.abs(values).max())
    few = len(trace) <= FEW
    symbol = "cos θ" if measure == "cosine" else "a·b"
    figure = go.Figure(
        go.Heatmap(
            x=labels,
            y=labels,
            z=np.round(values, 5),
            zmin=-limit,
            zmax=limit,
            colorscale=colours.diverging,
            xgap=1 if len(labels) <= 32 else 0,
            ygap=1 if len(labels) <= 32 else 0,
            hovertemplate=f"a = %{{y}}<br>b = %{{x}}<br>{symbol} = %{{z:.4f}}<extra></extra>",
            colorbar={
                "title": {"text": name, "side": "right"},
                "tickfont": {"size": 15, "color": colours.ink},
                "outlinewidth": 0,
                "thickness": 16,
            },
        )
    )
    if few:
        figure.layout.annotations = [
            {
                "x": labels[j],
                "y": labels[i],
                "text": f"{round(value, 2) + 0.0:.2f}".replace("-", "−"),
                "showarrow": False,
                "font": {
                    "size": 15,
                    "color": colours.ground if abs(value) > 0.55 * limit else colours.ink,
                },
            }
            for (i, j), value in np.ndenumerate(values)
        ]
    style(figure, colours, min(900, 190 + max(34 * len(labels), 240)))
    every = {"type": "category", "showgrid": False, "tickfont": {"size": 16 if few else 13}}
    every["tickvals"] = labels if len(labels) <= 36 else labels[:: -(-len(labels) // 32)]
    figure.update_xaxes(tickangle=0 if len(labels) <= 8 else -60, **every)
    figure.update_yaxes(autorange="reversed", **every)
    return figure
