"""Gradients as pictures: their colours by powers of ten, and ‖∂L/∂h_t‖ as bars under the tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import plotly.graph_objects as go

from charts.axes import MARGIN, quiet_axis, quiet_layout, step_labels, token_categories
from charts.figure import figure
from charts.formulas import REACH
from charts.lines import NAMES
from charts.text import SMALLEST_PERCENT, number, power, small_share

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from charts.palette import Palette
    from models.traces import GradientTrace

#: Powers of ten at the ends of the scale. It is the same for every model and text.
LOWEST, HIGHEST = -6, 1
#: Up to so many tokens each bar says its number.
FEW = 14
#: A number that would have to be smaller than this is left to the hover.
LEGIBLE = {"minsize": 12, "mode": "hide"}


def pairs_scale(colours: Palette) -> list[tuple[float, str]]:
    """From the ground (10⁻⁶ and less) to vermilion at 1, on to ink at 10 and more."""
    one = (0 - LOWEST) / (HIGHEST - LOWEST)
    return [
        (0.0, colours.panel),
        (one / 2, colours.tint["gradient"]),
        (one, colours.gradient),
        (1.0, colours.ink),
    ]


def log_range(values: NDArray[np.floating], least: float = 1.0) -> tuple[float, float]:
    """The powers of ten between which the values above 0 lie, at least ``least`` apart.

    A little room below, so that the smallest bar is a bar and no line.
    """
    positive = values[values > 0]
    if not len(positive):
        return -1.0, 0.0
    low, high = np.log10(positive.min()), np.log10(positive.max())
    low = min(low, high - least)
    return float(low - 0.12 * (high - low)), float(high)


def decades(low: float, high: float, most: int = 4) -> dict[str, Any]:
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


def shares(low: float, high: float, most: int = 6) -> dict[str, Any]:
    """As ``decades``, for shares: percent as in the names beside the lines, the least as powers."""
    ticks = decades(low, high, most)
    least = 0.99 * SMALLEST_PERCENT
    texts = [small_share(x) if x > least else power(round(np.log10(x))) for x in ticks["tickvals"]]
    return ticks | {"ticktext": texts}


def reach_figure(traces: Sequence[GradientTrace], colours: Palette, loss: str) -> go.Figure:
    """Bars for each model, for the LSTM also those of its cell.

    A gradient of exactly 0 has no bar but the sign 0. loss: what is written at the target.
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
    data: list[dict[str, Any]] = []
    titles: list[dict[str, Any]] = []
    marks: list[dict[str, Any]] = []
    axes: dict[str, Any] = {}
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
        titles.append(_note(loss, end, ("y domain", 1), 16, colours))
    layout = quiet_layout(colours, 90 + 112 * len(rows)) | {
        "annotations": titles,
        "shapes": marks,
        "showlegend": False,
        "bargap": 0.18,
        "margin": MARGIN | {"t": 36},
        "uniformtext": LEGIBLE,
    }
    return figure(data, layout | axes)


def _bars(
    labels: list[str],
    norms: NDArray[np.floating],
    read: int,
    title: str,
    state: str,
    colours: Palette,
) -> dict[str, Any]:
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
        "customdata": [[number(x), small_share(s)] for x, s in zip(norms, shares, strict=True)],
        "hovertemplate": f"%{{x}}<br>{title} = %{{customdata[0]}}<br>"
        f"%{{customdata[1]}} / t = {read + 1}<extra></extra>",
    }


def _band(row: str, read: int, colours: Palette) -> dict[str, Any]:
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
) -> dict[str, Any]:
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
