"""What a prediction rests on: a bar a token, above zero what speaks for it, below what against."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from charts.axes import step_labels, style, token_axis
from charts.text import number

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.attribution import Attribution
    from models.traces import TokenTrace

#: Up to so many tokens each bar says its number.
FEW = 16


class AttributionLabels(NamedTuple):
    integrated: str
    gradient_input: str


def attribution_figure(
    found: Attribution, read: TokenTrace, colours: Palette, labels: AttributionLabels
) -> go.Figure:
    """Integrated gradients over gradient × input, each on a scale of its own, zero in the middle.

    found: of the first tokens of ``read``.
    """
    names = step_labels(read.tokens[: len(found.integrated)])
    figure = make_subplots(
        rows=2, shared_xaxes=True, vertical_spacing=0.12, subplot_titles=list(labels)
    )
    for row, values in enumerate((found.integrated, found.gradient_input), 1):
        written = [number(value) for value in values]
        figure.add_bar(
            x=names,
            y=values,
            marker={"color": [colours.diverging[-1 if v >= 0 else 0][1] for v in values]},
            text=written if len(names) <= FEW else None,
            textposition="outside",
            textangle=0,
            textfont={"size": 15, "color": colours.ink},
            cliponaxis=False,
            customdata=written,
            hovertemplate="%{x}: %{customdata}<extra></extra>",
            row=row,
            col=1,
        )
        most = 1.3 * max(float(np.abs(values).max(initial=0.0)), 1e-3)
        figure.update_yaxes(range=[-most, most], nticks=5, row=row, col=1)
    style(figure, colours, 420)
    token_axis(figure, names)
    figure.update_layout(showlegend=False, bargap=0.25, margin={"t": 34})
    figure.update_annotations(x=0, xanchor="left", font={"size": 17, "color": colours.ink})
    return figure
