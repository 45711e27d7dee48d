"""One after another or all at once: the chain of dependent steps, and measured times."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import step_labels, style, token_axis
from charts.lines import NAMES, model_line
from charts.text import count, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charts.palette import Palette
    from models.analysis.pass_times import PassSize, PassTimes


class TimeLabels(NamedTuple):
    """length, time, work: axes. pairs, linear: parts of the work. guide: with {power}."""

    length: str
    time: str
    work: str
    pairs: str
    linear: str
    guide: str


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


def times_figure(
    times: PassTimes,
    fitted_from: int,
    palette: Palette,
    labels: TimeLabels,
    called: Mapping[str, str] = NAMES,
) -> go.Figure:
    """Measured seconds of a pass over T, both axes logarithmic, in milliseconds.

    Markers are medians, whiskers reach from the fastest to the slowest pass. Thin lines show what
    growth with T and with T² would look like, through the Transformer's time at ``fitted_from``
    tokens. called: the names of the models.
    """
    figure = go.Figure()
    at = int(np.searchsorted(times.lengths, fitted_from))
    for power, name in ((1, "T"), (2, "T²")):
        figure.add_scatter(
            x=times.lengths,
            y=1000
            * times.seconds["transformer"][at]
            * (times.lengths / times.lengths[at]) ** power,
            name=labels.guide.format(power=name),
            mode="lines",
            line={"color": palette.muted, "width": 1.5, "dash": "dot" if power == 1 else "dash"},
            hoverinfo="skip",
        )
    for name, seconds in times.seconds.items():
        line = model_line(name, palette)
        figure.add_scatter(
            x=times.lengths,
            y=1000 * seconds,
            name=called[name],
            mode="lines+markers",
            line={"color": line.colour, "width": 4, "dash": line.dash},
            marker={"size": 12, "symbol": line.symbol},
            error_y={
                "array": 1000 * (times.spread[name][1] - seconds),
                "arrayminus": 1000 * (seconds - times.spread[name][0]),
                "thickness": 2,
                "width": 6,
            },
            customdata=[
                f"{number(1000 * each)} ms ({number(1000 * low)}–{number(1000 * high)})"
                for each, low, high in zip(seconds, *times.spread[name], strict=True)
            ],
            hovertemplate=f"{called[name]}, T = %{{x}}: %{{customdata}}<extra></extra>",
        )
    _logarithmic(figure, palette, labels.length, labels.time, times.lengths.tolist())
    return figure


def sizes_figure(
    lengths: Sequence[int],
    sizes: Mapping[str, Sequence[PassSize]],
    palette: Palette,
    labels: TimeLabels,
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
    _logarithmic(figure, palette, labels.length, labels.work, lengths)
    figure.update_yaxes(tickformat=".0s")
    return figure


def _logarithmic(
    figure: go.Figure, palette: Palette, length: str, value: str, lengths: Sequence[int]
) -> None:
    style(figure, palette, 430)
    figure.update_layout(margin={"t": 60})
    figure.update_xaxes(
        type="log",
        title_text=length,
        tickvals=list(lengths),
        ticktext=[count(each) for each in lengths],
    )
    figure.update_yaxes(type="log", title_text=value, dtick=1, exponentformat="none")


def _size(count: int) -> float:
    return float(np.clip(260 / max(count, 1), 5, 18))
