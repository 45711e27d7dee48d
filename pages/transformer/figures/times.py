"""One after another or all at once: the chain of dependent steps, and the work of a pass."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import step_labels, style, token_axis
from charts.lines import NAMES, model_line
from charts.pass_times import logarithmic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charts.palette import Palette
    from models.analysis.pass_times import PassSize


class SizeLabels(NamedTuple):
    """length, work: axes. pairs, linear: parts of the work."""

    length: str
    work: str
    pairs: str
    linear: str


def chain_figure(
    tokens: Sequence[str], model: str, layers: int, palette: Palette, step: str
) -> go.Figure:
    """When each token's states can be computed at the earliest: a staircase, or level rows.

    The RNN's h_t waits for h_{t-1}: token t is ready at step t. In the Transformer a layer waits
    only for the layer below, with all tokens at once: step n for layer n, whatever T is.
    model: "rnn" or "transformer"; both have one scale. step: what an axis of steps is called.
    """
    count = len(tokens)
    labels = step_labels(tokens)
    line = model_line(model, palette)
    heights = [list(range(1, count + 1))]
    if model != "rnn":
        heights = [[layer] * count for layer in range(1, layers + 1)]
    figure = go.Figure()
    for steps in heights:
        figure.add_scatter(
            x=labels,
            y=steps,
            mode="lines+markers" if model == "rnn" else "markers",
            line={"color": line.colour, "width": 3},
            marker={"size": _size(count), "symbol": line.symbol, "color": line.colour},
            hovertemplate=f"%{{x}}<br>{step} %{{y}}<extra></extra>",
        )
    style(figure, palette, 330)
    figure.update_layout(showlegend=False)
    token_axis(figure, labels)
    highest = max(count, layers)
    figure.update_yaxes(
        range=[0.3, highest + 0.7], tickformat="d", nticks=min(highest, 12), title_text=step
    )
    return figure


def sizes_figure(
    lengths: Sequence[int],
    sizes: Mapping[str, Sequence[PassSize]],
    palette: Palette,
    labels: SizeLabels,
    called: Mapping[str, str] = NAMES,
) -> go.Figure:
    """Multiply–adds of a pass over T; the part of the Transformer's that grows with T² apart.

    called: the names of the models.
    """
    figure = go.Figure()
    for name, own in sizes.items():
        line = model_line(name, palette)
        parts = [(called[name], [size.total for size in own], 4, line.dash)]
        if any(size.pairs for size in own):
            parts.append((labels.linear, [size.linear for size in own], 2, "dot"))
            parts.append((labels.pairs, [size.pairs for size in own], 2, "dash"))
        for title, counts, width, dash in parts:
            figure.add_scatter(
                x=list(lengths),
                y=counts,
                name=title,
                mode="lines+markers" if width > 2 else "lines",
                line={"color": line.colour, "width": width, "dash": dash},
                marker={"size": 10, "symbol": line.symbol},
                hovertemplate=f"{title}, T = %{{x}}: %{{y:.3s}}<extra></extra>",
            )
    logarithmic(figure, palette, labels.length, labels.work, lengths)
    figure.update_yaxes(tickformat=".0s")
    return figure


def _size(count: int) -> float:
    return float(np.clip(260 / max(count, 1), 5, 18))
