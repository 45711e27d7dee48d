"""What the probes read back from a state: on the user's sentence, and on held-out text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import step_labels, style, token_axis
from charts.chips import label, literal
from charts.lines import NAMES, model_line
from charts.text import percent

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.analysis.probes import Probes, ReadBack


class ReadBackLabels(NamedTuple):
    """Of the hover: the probability of the true token, and the probe's best guess."""

    chance: str
    guess: str


class AccuracyLabels(NamedTuple):
    """The axes, and the line of always naming the most frequent token."""

    distance: str
    accuracy: str
    most: str


def read_back_figure(
    found: Mapping[str, ReadBack],
    tokens: Sequence[str],
    colours: Palette,
    labels: ReadBackLabels,
) -> go.Figure:
    """A row for each model, a column for each token that is asked for, the state's own at the end.

    Colour: the probability that the probe gives to the true token, 0 … 1. ``tokens`` are those up
    to the state; of them the last are drawn, as far back as the probes reach.
    """
    steps = max(len(read.chance) for read in found.values())
    columns = step_labels(tokens[-steps:], start=len(tokens) - steps + 1)
    rows = list(found)
    z = np.full((len(rows), steps), np.nan)
    guesses = np.full((len(rows), steps), "", dtype=object)
    for row, read in enumerate(found.values()):
        for k, chance in enumerate(read.chance):
            z[row, steps - 1 - k] = chance
            guesses[row, steps - 1 - k] = literal(label(read.guess[k]))
    shown = [[_shown(v) for v in row] for row in z]
    figure = go.Figure(
        go.Heatmap(
            x=columns,
            y=[NAMES[name] for name in rows],
            z=z,
            zmin=0,
            zmax=1,
            colorscale=[list(stop) for stop in colours.sequential],
            text=shown,
            texttemplate="%{text}",
            customdata=guesses,
            hovertemplate="%{y}, %{x}<br>"
            + labels.chance
            + " %{z:.2%}<br>"
            + labels.guess
            + " %{customdata}<extra></extra>",
            hoverongaps=False,
            xgap=2,
            ygap=3,
            colorbar={"tickformat": ".0%", "thickness": 14, "outlinewidth": 0},
        )
    )
    style(figure, colours, 320)
    token_axis(figure, columns)
    figure.update_yaxes(autorange="reversed", showgrid=False, tickfont={"size": 18})
    return figure


def read_back_table(found: Mapping[str, ReadBack], tokens: Sequence[str]) -> dict[str, list]:
    """A row for each token asked for, nearest first, as columns."""
    reach = max((len(read.chance) for read in found.values()), default=0)
    columns: dict[str, list] = {
        "back": list(range(reach)),
        "token": [label(tokens[len(tokens) - 1 - k]) for k in range(reach)],
    }
    for name, read in found.items():
        columns[f"{name}-chance"] = read.chance.tolist()
        columns[f"{name}-guess"] = [label(guess) for guess in read.guess]
    return columns


def _shown(value: float) -> str:
    """Nothing for less than 1 %: the colour says so, and a full row of zeros hides the rest."""
    return percent(value) if value >= 0.01 else ""


def accuracy_figure(
    probes: Mapping[str, Probes], chance: float, colours: Palette, labels: AccuracyLabels
) -> go.Figure:
    """Held-out accuracy by distance. chance: that of always naming the most frequent token."""
    figure = go.Figure()
    for name, each in probes.items():
        line = model_line(name, colours)
        figure.add_scatter(
            x=np.arange(len(each.accuracy)),
            y=each.accuracy,
            name=NAMES[name],
            mode="lines+markers",
            line={"color": line.colour, "width": 3.5, "dash": line.dash},
            marker={"symbol": line.symbol, "size": 10},
            hovertemplate=f"{NAMES[name]}, k = " + "%{x}: %{y:.1%}<extra></extra>",
        )
    reach = max(len(each.accuracy) for each in probes.values()) - 1
    figure.add_scatter(
        x=[-0.5, reach + 0.5],
        y=[chance, chance],
        name=f"{labels.most} {percent(chance)}",
        mode="lines",
        line={"color": colours.gradient, "width": 2, "dash": "dashdot"},
        hoverinfo="skip",
    )
    style(figure, colours, 440)
    figure.update_xaxes(title_text=labels.distance, dtick=2, range=[-0.5, reach + 0.5])
    figure.update_yaxes(title_text=labels.accuracy, range=[0, 1.02], tickformat=".0%")
    return figure
