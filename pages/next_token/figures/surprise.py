"""The surprise of four models at each token of the same text, one row a model, one scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from plotly.subplots import make_subplots

from charts.axes import step_labels, style, token_axis
from charts.lines import NAMES, model_line
from charts.text import fixed

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from charts.palette import Palette

#: Up to this many tokens the bits are written on the bars.
WRITTEN = 20


def surprise_figure(
    tokens: Sequence[str],
    surprisal: Mapping[str, np.ndarray],
    titles: Mapping[str, str],
    colours: Palette,
    bits: str,
    called: Mapping[str, str] = NAMES,
) -> go.Figure:
    """Bars of bits (T,) for each model, with the mean as a dashed line.

    titles: what stands over each model's row. bits: the name of the unit.
    called: the names of the models.
    The first token has no bar: nothing was expected of it.
    """
    labels = step_labels(tokens)
    names = list(surprisal)
    figure = make_subplots(
        rows=len(names),
        cols=1,
        shared_xaxes=True,
        vertical_spacing=0.075,
        subplot_titles=[titles[name] for name in names],
    )
    highest = max(float(np.nanmax(each)) for each in surprisal.values())
    for row, name in enumerate(names, 1):
        own = surprisal[name]
        figure.add_bar(
            x=labels,
            y=own,
            marker={"color": model_line(name, colours).colour},
            text=["" if np.isnan(b) or len(own) > WRITTEN else fixed(b, 1) for b in own],
            textposition="outside",
            textfont={"size": 16, "color": colours.ink},
            cliponaxis=False,
            hovertemplate=f"{called[name]} %{{x}}: %{{y:.2f}} {bits}<extra></extra>",
            row=row,
            col=1,
        )
        mean = float(np.nanmean(own))
        figure.add_shape(
            type="line",
            x0=0,
            x1=1,
            xref="x domain",
            y0=mean,
            y1=mean,
            line={"color": colours.muted, "dash": "dash", "width": 2},
            row=row,
            col=1,
        )
    style(figure, colours, 90 + 135 * len(names))
    figure.update_layout(showlegend=False, bargap=0.14, margin={"t": 34})
    figure.update_annotations(
        x=0, xanchor="left", font={"size": 19, "color": colours.ink}, yshift=2, align="left"
    )
    figure.update_yaxes(range=[0, highest * 1.22], nticks=4, rangemode="tozero")
    token_axis(figure, labels)
    figure.update_xaxes(showticklabels=False)
    figure.update_xaxes(showticklabels=True, row=len(names), col=1)
    return figure
