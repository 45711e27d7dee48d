"""‖∂L/∂h_t‖ under the tokens: a row of bars for each state, all on one logarithmic scale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gradient_facts import number, percent, power
from charts.gradient_formulas import REACH
from charts.model_lines import NAMES
from charts.token_axis import MARGIN, quiet_axis, quiet_layout, step_labels, token_categories

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.gradient_trace import GradientTrace

#: Up to so many tokens each bar says its number.
FEW = 14
#: A number that would have to be smaller than this is left to the hover.
LEGIBLE = {"minsize": 12, "mode": "hide"}


def log_range(values: np.ndarray, least: float = 1.0) -> tuple[float, float]:
    """The powers of ten between which the values above 0 lie, at least ``least`` apart.

    A little room below, so that the smallest bar is a bar and no line.
    """
    positive = values[values > 0]
    if not len(positive):
        return -1.0, 0.0
    low, high = np.log10(positive.min()), np.log10(positive.max())
    low = min(low, high - least)
    return float(low - 0.12 * (high - low)), float(high)


def decades(low: float, high: float, most: int = 4) -> dict:
    """Tick marks at whole powers of ten, about ``most`` of them."""
    if high - low < 2:  # hardly a whole power between them
        values = [m * 10.0**n for n in range(int(low) - 2, int(high) + 2) for m in (1, 2, 5)]
        shown = [value for value in values if low <= np.log10(value) <= high]
        return {"tickvals": shown, "ticktext": [number(value) for value in shown]}
    step = max(1, int(np.ceil((high - low) / most)))
    exponents = range(int(np.floor(high)), int(np.ceil(low)) - 1, -step)
    return {
        "tickvals": [10.0**n for n in exponents],
        "ticktext": [power(n) for n in exponents],
    }


def reach_figure(traces: Sequence[GradientTrace], colours: Palette, words: dict) -> go.Figure:
    """Bars for each model, for the LSTM also those of its cell.

    A gradient of exactly 0 has no bar but the sign 0. words: "loss", what is written at the target.
    """
    rows = [
        (f"<b>{NAMES[trace.model]}</b>  {REACH[state]}", state, norms)
        for trace in traces
        for state, norms in (("h", trace.hidden_norms), ("c", trace.cell_norms))
        if len(norms)
    ]
    first = traces[0]
    labels = step_labels(first.tokens)
    read = int(first.targets[-1]) - 1
    single = len(first.targets) == 1
    low, high = log_range(np.concatenate([norms for *_, norms in rows]))
    gap = 0.07
    tall = (1 - gap * (len(rows) - 1)) / len(rows)
    axis = quiet_axis(colours)
    across = axis | token_categories(labels) | {"domain": [0.0, 1.0]}
    up = axis | {"type": "log", "range": [low, high + 0.12 * (high - low)], **decades(low, high)}
    data, axes, titles, marks = [], {}, [], []
    # All at once: each later change of a figure would be checked again, ten times as slowly.
    for row, (title, state, norms) in enumerate(rows, 1):
        n = str(row) if row > 1 else ""
        top = 1 - (row - 1) * (tall + gap)
        last = row == len(rows)
        axes[f"xaxis{n}"] = across | {"anchor": f"y{n}", "showticklabels": last}
        if not last:
            axes[f"xaxis{n}"]["matches"] = f"x{len(rows)}"
        axes[f"yaxis{n}"] = up | {"anchor": f"x{n}", "domain": [max(0.0, top - tall), top]}
        place = {"xaxis": f"x{n}", "yaxis": f"y{n}"}
        data.append(_bars(labels, norms, read, title, state, colours) | place)
        zero = [label for label, x in zip(labels, norms, strict=True) if x == 0]
        data.append(
            {
                "type": "scatter",
                "x": zero,
                "y": [10.0 ** (low + 0.09 * (high - low))] * len(zero),
                "mode": "text",
                "text": ["0"] * len(zero),
                "textfont": {"size": 16, "color": colours.muted},
                "hovertemplate": f"%{{x}}<br>{title} = 0<extra></extra>",
            }
            | place
        )
        titles.append(_note(title, ("paper", 0, "left"), ("paper", top), 17, colours))
        if single:
            marks.append(_band(n, read, colours))
    if single:
        end = "x", read + 1.5, "right"
        titles.append(_note(words["loss"], end, ("y domain", 1), 16, colours))
    layout = quiet_layout(colours, 90 + 112 * len(rows)) | {
        "annotations": titles,
        "shapes": marks,
        "showlegend": False,
        "bargap": 0.18,
        "margin": MARGIN | {"t": 36},
        "uniformtext": LEGIBLE,
    }
    return go.Figure({"data": data, "layout": layout | axes})


def _bars(
    labels: list[str], norms: np.ndarray, read: int, title: str, state: str, colours: Palette
) -> dict:
    shares = norms / norms[read] if norms[read] else np.zeros_like(norms)
    return {
        "type": "bar",
        "x": labels,
        "y": np.where(norms > 0, norms, np.nan),
        "marker": {"color": colours.gradient, "opacity": 1.0 if state == "h" else 0.6},
        "text": [number(x) if x else "" for x in norms] if len(labels) <= FEW else None,
        "textposition": "auto",
        "textangle": 0,
        "insidetextfont": {"color": colours.ground if state == "h" else colours.ink},
        "insidetextanchor": "end",
        "customdata": [[number(x), percent(s)] for x, s in zip(norms, shares, strict=True)],
        "hovertemplate": f"%{{x}}<br>{title} = %{{customdata[0]}}<br>"
        f"%{{customdata[1]}} / t = {read + 1}<extra></extra>",
    }


def _band(row: str, read: int, colours: Palette) -> dict:
    """Behind the step at which the loss is read. row: as it stands in the names of the axes."""
    return {
        "type": "rect",
        "x0": read + 0.5,
        "x1": read + 1.5,
        "xref": f"x{row}",
        "y0": 0,
        "y1": 1,
        "yref": f"y{row} domain",
        "fillcolor": colours.tint["gradient"],
        "line": {"width": 0},
        "layer": "below",
    }


def _note(
    text: str, x: tuple[str, float, str], y: tuple[str, float], size: int, colours: Palette
) -> dict:
    """A text above a place. x: axis, value, side. y: axis, value."""
    return {
        "text": text,
        "xref": x[0],
        "x": x[1],
        "xanchor": x[2],
        "yref": y[0],
        "y": y[1],
        "yanchor": "bottom",
        "showarrow": False,
        "font": {"size": size, "color": colours.text["gradient"]},
    }
