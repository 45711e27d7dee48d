"""One after another or all at once: the chain of dependent steps, and measured times."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gradient_facts import number
from charts.model_lines import NAMES, model_line
from charts.token_axis import step_labels, style, token_axis

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charts.palette import Palette
    from models.pass_times import PassSize, PassTimes


def chain_figure(
    tokens: Sequence[str], model: str, layers: int, colours: Palette, words: dict
) -> go.Figure:
    """When each token's states can be computed at the earliest: a staircase, or level rows.

    The RNN's h_t waits for h_{t-1}: token t is ready at step t. In the Transformer a layer waits
    only for the layer below, with all tokens at once: step n for layer n, whatever T is.
    model: "rnn" or "transformer"; both have one scale. words: "step".
    """
    count = len(tokens)
    labels = step_labels(tokens)
    line = model_line(model, colours)
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
            hovertemplate=f"%{{x}}<br>{words['step']} %{{y}}<extra></extra>",
        )
    style(figure, colours, 330)
    figure.update_layout(showlegend=False)
    token_axis(figure, labels)
    highest = max(count, layers)
    figure.update_yaxes(
        range=[0.3, highest + 0.7], tickformat="d", nticks=min(highest, 12), title=words["step"]
    )
    return figure


def times_figure(times: PassTimes, fitted_from: int, colours: Palette, words: dict) -> go.Figure:
    """Measured seconds of a pass over T, both axes logarithmic, in milliseconds.

    Thin lines show what growth with T and with T² would look like, through the Transformer's time
    at ``fitted_from`` tokens. words: "length", "time", "guide" with {power}.
    """
    figure = go.Figure()
    at = int(np.searchsorted(times.lengths, fitted_from))
    for power, name in ((1, "T"), (2, "T²")):
        figure.add_scatter(
            x=times.lengths,
            y=1000
            * times.seconds["transformer"][at]
            * (times.lengths / times.lengths[at]) ** power,
            name=words["guide"].format(power=name),
            mode="lines",
            line={"color": colours.muted, "width": 1.5, "dash": "dot" if power == 1 else "dash"},
            hoverinfo="skip",
        )
    for name, seconds in times.seconds.items():
        line = model_line(name, colours)
        figure.add_scatter(
            x=times.lengths,
            y=1000 * seconds,
            name=NAMES[name],
            mode="lines+markers",
            line={"color": line.colour, "width": 4, "dash": line.dash},
            marker={"size": 12, "symbol": line.symbol},
            customdata=[number(1000 * each) for each in seconds],
            hovertemplate=f"{NAMES[name]}, T = %{{x}}: %{{customdata}} ms<extra></extra>",
        )
    _logarithmic(figure, colours, words, times.lengths)
    return figure


def sizes_figure(
    lengths: Sequence[int], sizes: Mapping[str, Sequence[PassSize]], colours: Palette, words: dict
) -> go.Figure:
    """Multiply–adds of a pass over T; the part of the Transformer's that grows with T² apart.

    words: "length", "work", "pairs", "linear".
    """
    figure = go.Figure()
    for name, own in sizes.items():
        line = model_line(name, colours)
        parts = [(NAMES[name], [size.total for size in own], 4, line.dash)]
        if any(size.pairs for size in own):
            parts.append((words["linear"], [size.linear for size in own], 2, "dot"))
            parts.append((words["pairs"], [size.pairs for size in own], 2, "dash"))
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
    _logarithmic(figure, colours, words | {"time": words["work"]}, lengths)
    figure.update_yaxes(tickformat=".0s")
    return figure


def _logarithmic(figure: go.Figure, colours: Palette, words: dict, lengths: Sequence[int]) -> None:
    style(figure, colours, 430)
    figure.update_layout(margin={"t": 60})
    figure.update_xaxes(
        type="log",
        title=words["length"],
        tickvals=list(lengths),
        ticktext=[f"{length:,}" for length in lengths],
    )
    figure.update_yaxes(type="log", title=words["time"], dtick=1, exponentformat="none")


def _size(count: int) -> float:
    return float(np.clip(260 / max(count, 1), 5, 18))
