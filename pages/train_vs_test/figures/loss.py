"""The losses of a training against its steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import plotly.graph_objects as go

from charts.axes import style

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.training.log import TrainingLog


class LossLabels(NamedTuple):
    """training: the loss trained on. held_out: the others, by their name in the log.

    step, loss: the axes. floor: the dashed line at the lowest training loss that is possible.
    """

    training: str
    held_out: Mapping[str, str]
    step: str
    loss: str
    floor: str


def loss_figure(log: TrainingLog, colours: Palette, labels: LossLabels) -> go.Figure:
    """The loss trained on and the held-out losses against training steps."""
    looks = ((colours.hidden, "solid", "circle"), (colours.ink, "dash", "diamond"))
    curves = [(labels.training, log.training, (colours.input, "dot", "square"))]
    for n, (name, losses) in enumerate(log.held_out.items()):
        curves.append((labels.held_out[name], losses, looks[n % len(looks)]))
    figure = go.Figure()
    for name, losses, (colour, dash, symbol) in curves:
        figure.add_scatter(
            x=log.steps,
            y=losses,
            name=name,
            mode="lines+markers",
            line={"color": colour, "width": 3.5, "dash": dash},
            marker={"symbol": symbol, "size": 10},
            hovertemplate=f"{name} %{{x:,}}: %{{y:.3f}}<extra></extra>",
        )
    style(figure, colours, 420)
    if log.floor:
        figure.add_hline(
            log.floor,
            line={"color": colours.muted, "width": 2, "dash": "dash"},
            annotation={"text": labels.floor, "font": {"size": 15, "color": colours.muted}},
            annotation_position="bottom right",
        )
    figure.update_xaxes(title_text=labels.step, rangemode="tozero", tickformat=",")
    figure.update_yaxes(title_text=labels.loss)
    return figure
