"""What models keep while they read, and how many tokens a second they write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import plotly.graph_objects as go

from charts.axes import quiet_axis, quiet_layout, step_labels, token_categories
from charts.lines import Line, model_line
from charts.text import count, number
from pages.comeback.figures.lengths import by_powers

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.writing_times import WritingTimes
    from models.arrays import IntArray


class MemoryLabels(NamedTuple):
    """kept, length, rate: axes."""

    kept: str
    length: str
    rate: str


def _line(name: str, colours: Palette) -> Line:
    """The Transformer with its cache is drawn whole, without one broken."""
    if name == "uncached":
        return Line(colours.query, "dash", "star-open")
    return model_line("transformer" if name == "cached" else name, colours)


def kept_figure(
    tokens: Sequence[str],
    kept: Mapping[str, IntArray],
    colours: Palette,
    labels: MemoryLabels,
    called: Mapping[str, str],
) -> go.Figure:
    """Bytes after each token, (T,) a model, on an axis of powers. called: the models' names."""
    names = step_labels(tokens)
    figure = go.Figure()
    for name, values in kept.items():
        line = _line(name, colours)
        figure.add_scatter(
            x=names,
            y=values,
            name=called[name],
            mode="lines+markers",
            line={"color": line.colour, "width": 3, "dash": line.dash},
            marker={"size": 9, "symbol": line.symbol},
            customdata=[count(int(each)) for each in values],
            hovertemplate=f"{called[name]}, %{{x}}: %{{customdata}}<extra></extra>",
        )
    axis = quiet_axis(colours)
    return figure.update_layout(
        quiet_layout(colours, 380)
        | {
            "xaxis": axis | token_categories(names),
            "yaxis": axis
            | {
                "type": "log",
                "title": axis["title"] | {"text": labels.kept},
                "dtick": 1,
                "tickformat": "~s",
            },
        }
    )


def rates_figure(
    times: WritingTimes, colours: Palette, labels: MemoryLabels, called: Mapping[str, str]
) -> go.Figure:
    """Tokens a second over the tokens that were read before, both axes logarithmic.

    Markers are medians, whiskers reach from the slowest to the fastest token.
    """
    figure = go.Figure()
    for name, seconds in times.seconds.items():
        line = _line(name, colours)
        rate, fast, slow = 1 / seconds, 1 / times.spread[name][0], 1 / times.spread[name][1]
        figure.add_scatter(
            x=times.lengths,
            y=rate,
            name=called[name],
            mode="lines+markers",
            line={"color": line.colour, "width": 4, "dash": line.dash},
            marker={"size": 12, "symbol": line.symbol},
            error_y={"array": fast - rate, "arrayminus": rate - slow, "thickness": 2, "width": 6},
            customdata=[number(each) for each in rate],
            hovertemplate=f"{called[name]}, T = %{{x}}: %{{customdata}}<extra></extra>",
        )
    lengths = times.lengths.tolist()
    ends = lengths[0] / 1.3, lengths[-1] * 1.3
    titles = labels.length, labels.rate
    return figure.update_layout(by_powers(colours, 400, titles, lengths, ends, 1))
