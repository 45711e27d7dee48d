"""What the probes read back from a state: on the user's sentence, and on held-out text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.chips import label, literal
from charts.model_lines import NAMES, model_line
from charts.token_axis import step_labels, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.probes import Probes, ReadBack


def read_back_figure(
    found: Mapping[str, ReadBack],
    tokens: Sequence[str],
    colours: Palette,
    words: dict[str, str],
) -> go.Figure:
    """A row for each model, a column for each token that is asked for, the state's own at the end.

    Colour: the probability that the probe gives to the true token, 0 … 1. ``tokens`` are those up
    to the state; of them the last are drawn, as far back as the probes reach. words: "chance",
    "guess".
    """
    steps = max(len(read.chance) for read in found.values())
    labels = step_labels(tokens[-steps:], start=len(tokens) - steps + 1)
    rows = list(found)
    z = np.full((len(rows), steps), np.nan)
    guesses = np.full((len(rows), steps), "", dtype=object)
    for row, read in enumerate(found.values()):
        for k, chance in enumerate(read.chance):
            z[row, steps - 1 - k] = chance
            guesses[row, steps - 1 - k] = literal(label(read.guess[k]))
    shown = [[_percent(v) for v in row] for row in z]
    figure = go.Figure(
        go.Heatmap(
            x=labels,
            y=[NAMES[name] for name in rows],
            z=z,
            zmin=0,
            zmax=1,
            colorscale=[list(stop) for stop in colours.sequential],
            text=shown,
            texttemplate="%{text}",
            customdata=guesses,
            hovertemplate="%{y}, %{x}<br>"
            + words["chance"]
            + " %{z:.2%}<br>"
            + words["guess"]
            + " %{customdata}<extra></extra>",
            hoverongaps=False,
            xgap=2,
            ygap=3,
            colorbar={"tickformat": ".0%", "thickness": 14, "outlinewidth": 0},
        )
    )
    style(figure, colours, 320)
    token_axis(figure, labels)
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


def _percent(value: float) -> str:
    """Nothing for less than 1 %: the colour says so, and a full row of zeros hides the rest."""
    return f"{value:.0%}" if value >= 0.01 else ""


def accuracy_figure(
    probes: Mapping[str, Probes], chance: float, colours: Palette, words: dict[str, str]
) -> go.Figure:
    """Held-out accuracy by distance. words: "distance", "accuracy", "most"."""
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
        name=f"{words['most']} {chance:.1%}",
        mode="lines",
        line={"color": colours.gradient, "width": 2, "dash": "dashdot"},
        hoverinfo="skip",
    )
    style(figure, colours, 440)
    figure.update_xaxes(title_text=words["distance"], dtick=2, range=[-0.5, reach + 0.5])
    figure.update_yaxes(title_text=words["accuracy"], range=[0, 1.02], tickformat=".0%")
    return figure


def readable(probes: Probes, chance: float, factor: float = 2.0) -> int | None:
    """The furthest distance up to which a token is read more than ``factor`` times chance."""
    better = np.flatnonzero(probes.accuracy <= factor * chance)
    furthest = int(better[0]) - 1 if len(better) else len(probes.accuracy) - 1
    return furthest if furthest >= 0 else None
