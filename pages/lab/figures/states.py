"""Hidden states of one fixed question, as they change while the model learns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from charts.axes import step_labels
from charts.lines import NAMES
from charts.text import count
from pages.lab.figures.panel import Panel, axis_title, panels_figure

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from charts.palette import Palette
    from models.lab.record import RunRecord

#: Ends of the scale: a tanh stays within 1; a normed stream seldom leaves 3.
ENDS = {"rnn": 1, "lstm": 1, "gru": 1, "mingru": 3, "transformer": 3}


class StatesLabels(NamedTuple):
    """step: of training. unit: the axis."""

    step: str
    unit: str


def states_figure(
    record: RunRecord,
    column: int,
    tokens: Sequence[str],
    colours: Palette,
    labels: StatesLabels,
    called: Mapping[str, str] = NAMES,
) -> go.Figure:
    """Units from top to bottom, time steps from left to right, at one measurement (column).

    tokens: what is read, T of them. called: the names of the models. The title of each panel says
    where its scale ends.
    """
    steps, width = step_labels(tokens), record.hidden.shape[3]
    at = f"{labels.step} {count(int(record.measured[column]))}"
    panels = [
        Panel(
            f"<b>{called[model]}</b>  {at}  ±{ENDS[model]}",
            {
                "type": "heatmap",
                "x": steps,
                "y": np.arange(1, width + 1),
                "z": record.hidden[m, column].T,
                "zmin": -ENDS[model],
                "zmax": ENDS[model],
                "colorscale": colours.diverging,
                "showscale": False,
                "hovertemplate": f"%{{x}}, {labels.unit} %{{y}}: %{{z:.3f}}<extra></extra>",
            },
        )
        for m, model in enumerate(record.models)
    ]
    across = {
        "type": "category",
        "tickvals": steps if len(steps) <= 14 else steps[:: -(-len(steps) // 12)],
        "tickangle": -50,
        "tickfont": {"size": 13, "color": colours.ink},
    }
    down = axis_title(labels.unit, colours)
    down |= {"autorange": "reversed", "tickvals": [1, width // 2, width]}
    return panels_figure(panels, across, down, colours)
