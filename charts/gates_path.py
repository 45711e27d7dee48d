"""How much of a unit's memory reaches the end on the direct path: from the unit to itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gates import keeping
from charts.model_lines import NAMES, model_line
from charts.token_axis import step_labels, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.trace import FloatArray, RecurrentTrace


def direct_factors(trace: RecurrentTrace, w_hh: FloatArray) -> np.ndarray:
    """What step t multiplies the direct path of each unit by, float64 (T, H).

    f_t of the LSTM's cell, z_t of the GRU; of the RNN (1 - h_t²) times the unit's own entry on
    the diagonal of W_hh, its slope with respect to itself one step before.
    """
    if trace.model != "rnn":
        return keeping(trace).astype(np.float64)
    slope = 1 - trace.hidden.astype(np.float64) ** 2
    return slope * np.diagonal(w_hh).astype(np.float64)


def reaching(factors: np.ndarray) -> np.ndarray:
    """|product of the factors of steps t + 1 … T|, for every t: (T, H). 1 at the last step."""
    later = np.ones_like(factors)
    later[:-1] = np.cumprod(factors[:0:-1], axis=0)[::-1]
    return np.abs(later)


def path_figure(
    found: Mapping[str, np.ndarray],
    trace: RecurrentTrace,
    colours: Palette,
    words: dict[str, str],
) -> go.Figure:
    """For each model the median unit and, thinner, the one in ten that keeps most.

    found: ``reaching`` of each model. words: "axis", "top".
    """
    labels = step_labels(trace.tokens)
    figure = go.Figure()
    for name, kept in found.items():
        line = model_line(name, colours)
        for values, title, width in (
            (np.median(kept, axis=1), NAMES[name], 3.5),
            (np.quantile(kept, 0.9, axis=1), f"{NAMES[name]}, {words['top']}", 1.5),
        ):
            figure.add_scatter(
                x=labels,
                y=values,
                name=title,
                mode="lines+markers" if width > 2 else "lines",
                line={"color": line.colour, "dash": line.dash, "width": width},
                marker={"symbol": line.symbol, "size": 9},
                opacity=1 if width > 2 else 0.7,
                hovertemplate="%{x}<br>%{fullData.name}: %{y:.2%}<extra></extra>",
            )
    style(figure, colours, 460)
    token_axis(figure, labels)
    figure.update_yaxes(title_text=words["axis"], range=[-0.02, 1.04], tickformat=".0%")
    return figure
