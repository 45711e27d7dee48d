"""The sinusoids that stand for positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.axes import step_labels, style
from charts.token_table import colour_bar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charts.palette import Palette
    from models.traces import TransformerTrace

#: Of more tokens than this only some are named.
NAMED = 24


def positions_figure(trace: TransformerTrace, palette: Palette, dimension: str) -> go.Figure:
    """The sinusoids (T, D), a row for each token. dimension: what a column is called."""
    count, width = trace.positions.shape
    labels = step_labels(trace.tokens)
    figure = go.Figure(
        go.Heatmap(
            z=trace.positions,
            x=np.arange(1, width + 1),
            y=labels,
            zmin=-1,
            zmax=1,
            colorscale=[list(stop) for stop in palette.diverging],
            hovertemplate=f"%{{y}}<br>{dimension} %{{x}}<br>%{{z:.4f}}<extra></extra>",
            colorbar=colour_bar(palette, (-1, -0.5, 0, 0.5, 1)),
        )
    )
    style(figure, palette, int(np.clip(110 + 26 * count, 230, 620)))
    figure.update_xaxes(title_text=dimension, showgrid=False, tickvals=[1, *range(16, 129, 16)])
    figure.update_yaxes(
        type="category", autorange="reversed", showgrid=False, tickvals=_some(labels)
    )
    return figure


def _some(labels: Sequence[str]) -> list[str]:
    return list(labels) if len(labels) <= NAMED else list(labels)[:: -(-len(labels) // 20)]
