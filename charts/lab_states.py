"""Hidden states of one fixed question, as they change while the model learns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.lab_gradients import heading
from charts.model_lines import NAMES
from charts.token_axis import quiet_axis, quiet_layout, step_labels

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.lab.record import RunRecord

#: Ends of the scale: a tanh stays within 1; a normed stream seldom leaves 3.
ENDS = {"rnn": 1, "lstm": 1, "gru": 1, "transformer": 3}


def states_figure(
    record: RunRecord,
    model: str,
    column: int,
    tokens: Sequence[str],
    colours: Palette,
    words: dict,
) -> go.Figure:
    """Units from top to bottom, time steps from left to right, at one measurement (column).

    tokens: what is read, T of them. words: "step", "unit".
    """
    hidden = record.hidden[record.models.index(model), column]  # (T, H)
    end, labels = ENDS[model], step_labels(tokens)
    heatmap = {
        "type": "heatmap",
        "x": labels,
        "y": np.arange(1, hidden.shape[1] + 1),
        "z": hidden.T,
        "zmin": -end,
        "zmax": end,
        "colorscale": colours.diverging,
        "colorbar": {"thickness": 10, "tickvals": [-end, 0, end], "outlinewidth": 0},
        "hovertemplate": f"%{{x}}, {words['unit']} %{{y}}: %{{z:.3f}}<extra></extra>",
    }
    axis = quiet_axis(colours) | {"showgrid": False}
    width = hidden.shape[1]
    step = f"<b>{NAMES[model]}</b>  {words['step']} {record.measured[column]:,}"
    layout = quiet_layout(colours, 280) | {
        "margin": {"l": 10, "r": 4, "t": 34, "b": 10},
        "title": heading(step, colours),
        "xaxis": axis
        | {
            "type": "category",
            "tickvals": labels if len(labels) <= 14 else labels[:: -(-len(labels) // 12)],
            "tickangle": -50,
            "tickfont": {"size": 13, "color": colours.ink},
        },
        "yaxis": axis
        | {
            "autorange": "reversed",
            "tickvals": [1, width // 2, width],
            "title": {"text": words["unit"], "font": axis["title"]["font"]},
        },
    }
    return go.Figure({"data": [heatmap], "layout": layout})
