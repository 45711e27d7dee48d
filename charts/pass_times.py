"""Measured times of a pass over T tokens, on axes of powers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.lines import NAMES, Line, model_line
from charts.text import count, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charts.palette import Palette
    from models.analysis.pass_times import PassTimes


class TimeLabels(NamedTuple):
    """length, time: axes. guide: with {power}."""

    length: str
    time: str
    guide: str


def times_figure(
    times: PassTimes,
    fitted_from: int,
    palette: Palette,
    labels: TimeLabels,
    called: Mapping[str, str] = NAMES,
    lines: Mapping[str, Line] | None = None,
) -> go.Figure:
    """Measured seconds of a pass over T, both axes logarithmic, in milliseconds.

    Markers are medians, whiskers reach from the fastest to the slowest pass. Thin lines show what
    growth with T and with T² would look like, through the Transformer's time at ``fitted_from``
    tokens. called: the names of the models. lines: how those are drawn that are no models.
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
        line = (lines or {}).get(name) or model_line(name, palette)
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
    logarithmic(figure, palette, labels.length, labels.time, times.lengths.tolist())
    return figure


def logarithmic(
    figure: go.Figure, palette: Palette, length: str, value: str, lengths: Sequence[int]
) -> None:
    """Make both axes logarithmic. length, value: their names. lengths: named on the first."""
    style(figure, palette, 430)
    figure.update_layout(margin={"t": 60})
    figure.update_xaxes(
        type="log",
        title_text=length,
        tickvals=list(lengths),
        ticktext=[count(each) for each in lengths],
    )
    figure.update_yaxes(type="log", title_text=value, dtick=1, exponentformat="none")
