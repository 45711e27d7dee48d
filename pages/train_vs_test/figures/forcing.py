"""The decoder fed the truth and fed itself: both translations, p of the truth, and the states."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import MARGIN, maths, merged, quiet_axis, quiet_layout, token_categories
from charts.bars import guess_label
from charts.figure import figure
from charts.text import fixed, percent
from pages.train_vs_test.figures.entries import WRITTEN, entry_html, entry_labels

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.decoding.decoder import Exposure

#: The axes, in symbols: p of the true token, and how far apart the states are.
PROBABILITY, DISTANCE = "p(y*)", "‖s − s′‖"


class PairLabels(NamedTuple):
    """name: of the whole, for those who hear it. truth, own: what stands before the rows.

    none: where one of the two has ended. parted: where the two part.
    """

    name: str
    truth: str
    own: str
    none: str
    parted: str


class FeedingLabels(NamedTuple):
    """truth, own: the two ways of feeding. apart: what the bars show. typical: the dashed line."""

    truth: str
    own: str
    apart: str
    typical: str


def pair_html(found: Exposure, labels: PairLabels, end: str) -> str:
    """The truth above what the decoder wrote when fed itself, a column a step. Text is escaped.

    end: what the end of a text is called, here and below.
    """
    columns = [
        f'<li class="heads"><small></small><b>{escape(labels.truth)}</b>'
        f"<b>{escape(labels.own)}</b></li>"
    ]
    truth, own = found.truth.tokens, found.own.tokens
    for t in range(max(len(truth), len(own))):
        differs = t >= len(truth) or t >= len(own) or truth[t] != own[t]
        cells = _cell(truth, t, "truth", labels.none, end)
        cells += _cell(own, t, "own other" if differs else "own", labels.none, end)
        mark = f' class="parted" title="{escape(labels.parted)}"' if t == found.parted else ""
        columns.append(f"<li{mark}><small>{t + 1}</small>{cells}</li>")
    return f'<ol class="fed-pair" aria-label="{escape(labels.name)}">{"".join(columns)}</ol>'


def _cell(tokens: Sequence[str], t: int, kind: str, none: str, end: str) -> str:
    if t >= len(tokens):
        return f'<span class="none" title="{escape(none)}">–</span>'
    return f'<span class="{kind}" dir="auto">{entry_html(tokens[t], end)}</span>'


def feeding_figure(found: Exposure, colours: Palette, labels: FeedingLabels, end: str) -> go.Figure:
    """p of the true token at each step under both ways of feeding."""
    steps = _steps(found, end)
    looks = (
        (labels.truth, found.p_truth, colours.input, "solid", "circle"),
        (labels.own, found.p_own, colours.hidden, "dash", "diamond"),
    )
    lines = [
        {
            "type": "scatter",
            "x": steps,
            "y": p,
            "name": name,
            "mode": "lines+markers",
            "line": {"color": colour, "width": 3.5, "dash": dash},
            "marker": {"symbol": symbol, "size": 11},
            "customdata": [percent(float(each)) for each in p],
            "hovertemplate": f"%{{x}}<br>{name} %{{customdata}}<extra></extra>",
        }
        for name, p, colour, dash, symbol in looks
    ]
    up = {"range": [-0.03, 1.06], "tickvals": [0, 0.5, 1], "tickformat": ".0%"}
    up |= {"title": {"text": maths(PROBABILITY)}}
    return figure(lines, _layout(found, steps, up, colours))


def distance_figure(
    found: Exposure, colours: Palette, labels: FeedingLabels, end: str
) -> go.Figure:
    """How far apart the states of the two ways of feeding are at each step."""
    few = len(found.apart) <= WRITTEN
    steps = _steps(found, end)
    top = float(np.nanmax([*found.apart, found.typical, 1e-3]))  # typical: NaN with one step
    # Above a bar that ends a little below the dashed line, that line would cross the number.
    gap = found.typical - np.asarray(found.apart, float)
    bars = {
        "type": "bar",
        "x": steps,
        "y": found.apart,
        "marker": {"color": colours.hidden},
        "text": [fixed(each, 1) if few and each else "" for each in found.apart],
        "textposition": ["inside" if 0 <= each < 0.18 * top else "outside" for each in gap],
        "textfont": {"size": 16, "color": colours.ink},
        "insidetextfont": {"size": 16, "color": colours.ground},
        "textangle": 0,
        "cliponaxis": False,
        "hovertemplate": f"%{{x}}<br>{maths(DISTANCE)} = %{{y:.3f}}<extra></extra>",
    }
    layout = _layout(found, steps, {"range": [0, top * 1.25], "nticks": 4}, colours)
    layout |= {"showlegend": False, "bargap": 0.35}
    said = [(f"{labels.apart} {maths(DISTANCE)}", 17, colours.ink, "left")]
    if np.isfinite(found.typical):
        line = {"color": colours.muted, "width": 2, "dash": "dash"}
        across = {"type": "line", "line": line, "x0": 0, "x1": 1, "xref": "x domain"}
        across |= {"y0": found.typical, "y1": found.typical, "yref": "y"}
        layout["shapes"] = [*layout.get("shapes", ()), across]
        said.append((f"– – {labels.typical}", 15, colours.muted, "right"))
    layout["annotations"] = [  # above the plot, where no bar and no line is
        {
            "text": text,
            "font": {"size": size, "color": colour},
            "showarrow": False,
            **{"xref": "paper", "x": float(side == "right"), "xanchor": side},
            **{"yref": "paper", "y": 1, "yanchor": "bottom"},
        }
        for text, size, colour, side in said
    ]
    return figure([bars], layout)


def _steps(found: Exposure, end: str) -> list[str]:
    """A label for each step that is compared."""
    return entry_labels(found.truth.tokens[: len(found.apart)], end)


def _layout(
    found: Exposure, steps: list[str], up: dict[str, Any], colours: Palette
) -> dict[str, Any]:
    """The look of both, with a line where the two part. up: of the y axis."""
    axis = quiet_axis(colours)
    layout = quiet_layout(colours, 300) | {
        "margin": MARGIN | {"t": 40},
        "xaxis": axis | token_categories(steps),
        "yaxis": merged(axis, up),
    }
    if found.parted is not None:
        line = {"color": colours.muted, "width": 2, "dash": "dot"}
        down = {"type": "line", "line": line, "x0": found.parted, "x1": found.parted, "xref": "x"}
        layout["shapes"] = [down | {"y0": 0, "y1": 1, "yref": "y domain"}]
    return layout


def feeding_table(found: Exposure, end: str) -> dict[str, list]:
    """A row for each step that is compared, as columns."""
    n = len(found.apart)

    def names(tokens: Sequence[str]) -> list[str]:
        return [guess_label(token, end, 24) for token in tokens[:n]]

    return {
        "step": list(range(1, n + 1)),
        "truth": names(found.truth.tokens),
        "own": names(found.own.tokens),
        "p_truth": found.p_truth.tolist(),
        "p_own": found.p_own.tolist(),
        "apart": found.apart.tolist(),
    }
