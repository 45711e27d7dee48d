"""Two readings that part at one token and run together again: distances along the tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.chips import label, literal
from charts.model_lines import NAMES, model_line
from charts.token_axis import maths, step_labels, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.forgetting import Twins

#: What can be drawn: the states' distance in units of the typical one, as it is, the predictions.
MEASURES = ("relative", "distance", "variation")
#: Below this a float32 state no longer tells two readings apart: on a log scale it is 0.
FLOOR = 1e-6
#: From here on two readings count as run together: a tenth of the typical distance.
TOGETHER = 0.1


@dataclass(frozen=True)
class TwinFacts:
    """What the picture of one model says. ``steps`` tokens were read after the exchanged one.

    first, last: the relative distance right after the exchanged token and after the last one.
    together: how many tokens after the exchange the readings come within ``TOGETHER`` of the
        typical distance and stay there; None where they have not by the end.
    variation_first, variation_last: likewise of the predictions.
    bits_last: their divergence at the end, in bits.
    """

    model: str
    steps: int
    first: float
    last: float
    together: int | None
    variation_first: float
    variation_last: float
    bits_last: float


def twin_facts(twins: Twins) -> TwinFacts:
    """Needs at least one compared step from the exchanged token on."""
    apart = twins.relative[twins.changed :]
    late = np.flatnonzero(apart >= TOGETHER)
    together = 0 if not len(late) else int(late[-1]) + 1
    return TwinFacts(
        model=twins.model,
        steps=len(apart) - 1,
        first=float(apart[0]),
        last=float(apart[-1]),
        together=together if together < len(apart) else None,
        variation_first=float(twins.variation[twins.changed]),
        variation_last=float(twins.variation[-1]),
        bits_last=float(twins.bits[-1]),
    )


def values_of(twins: Twins, measure: str) -> np.ndarray:
    """The measure along the steps."""
    return {"relative": twins.relative, "distance": twins.distance, "variation": twins.variation}[
        measure
    ]


def twin_labels(twins: Twins) -> list[str]:
    """The tokens along the axis; at the exchange both of them."""
    labels = step_labels(twins.tokens)
    t = twins.changed
    labels[t] = literal(f"{t + 1} {label(twins.tokens[t])}→{label(twins.others[t])}")
    return labels


def twins_figure(
    readings: Sequence[Twins],
    measure: str,
    log: bool,
    typed: int,
    colours: Palette,
    words: dict[str, str],
) -> go.Figure:
    """One line a model, on one scale.

    typed: how many of the steps the user typed; the rest is the text added after it. words: "axis"
    (of the measure), "unrelated", "added", "cell", "hover" with ``{model}``.
    """
    labels = twin_labels(readings[0])
    figure = go.Figure()
    for twins in readings:
        line = model_line(twins.model, colours)
        _add(figure, labels, values_of(twins, measure), NAMES[twins.model], line, log)
        if twins.cell_distance is not None and measure != "variation":
            scale = twins.cell_typical if measure == "relative" else 1.0
            _add(figure, labels, twins.cell_distance / scale, words["cell"], line, log, thin=True)
    style(figure, colours, 460)
    token_axis(figure, labels)
    figure.update_yaxes(title_text=maths(words["axis"]), rangemode="tozero")
    if log:
        figure.update_yaxes(type="log", dtick=1, exponentformat="power", rangemode="normal")
    elif measure == "variation":
        figure.update_yaxes(range=[0, 1.02], tickformat=".0%")
    figure.add_vline(
        x=readings[0].changed, line={"color": colours.muted, "width": 1.5, "dash": "dot"}
    )
    if measure == "relative":
        figure.add_hline(
            y=1,
            line={"color": colours.muted, "width": 2, "dash": "dash"},
            annotation={
                "text": words["unrelated"],
                "font": {"size": 15, "color": colours.muted},
                "xanchor": "right",
                "yanchor": "bottom",
            },
            annotation_position="top right",
        )
    if typed < len(labels):
        figure.add_vrect(
            x0=typed - 0.5,
            x1=len(labels) - 0.5,
            fillcolor=colours.panel,
            line_width=0,
            layer="below",
            annotation={
                "text": words["added"],
                "font": {"size": 15, "color": colours.muted},
                "xanchor": "left",
                "yanchor": "bottom",
            },
            annotation_position="bottom left",
        )
    return figure


def _add(figure, labels, values, name, line, log, thin=False) -> None:
    values = np.where(values > FLOOR, values, np.nan) if log else values
    figure.add_scatter(
        x=labels,
        y=values,
        name=name,
        mode="lines" if thin else "lines+markers",
        line={"color": line.colour, "width": 1.6 if thin else 3.5, "dash": line.dash},
        marker={"symbol": line.symbol, "size": 9},
        opacity=0.6 if thin else 1.0,
        hovertemplate="%{x}<br>%{fullData.name} %{y:.4~g}<extra></extra>",
    )


def twins_table(readings: Sequence[Twins]) -> dict[str, list]:
    """A row for each step, as columns: distances, relative distances, predictions."""
    first = readings[0]
    columns: dict[str, list] = {
        "step": list(range(1, len(first.tokens) + 1)),
        "token": [label(token) for token in first.tokens],
        "other": [label(token) for token in first.others],
    }
    for twins in readings:
        columns[f"{twins.model}-relative"] = twins.relative.tolist()
        columns[f"{twins.model}-distance"] = twins.distance.tolist()
        columns[f"{twins.model}-variation"] = twins.variation.tolist()
        columns[f"{twins.model}-bits"] = twins.bits.tolist()
    return columns
