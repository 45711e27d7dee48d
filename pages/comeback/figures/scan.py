"""The parallel scan as a tree over the tokens of a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import quiet_axis, quiet_layout
from charts.chips import label, literal
from charts.text import fixed

if TYPE_CHECKING:
    from charts.palette import Palette
    from pages.comeback.facts.scan import Stretch, Tree

#: Of so many stretches in a round each has room for its pair.
WRITTEN = 8
#: So many tokens are named.
NAMED = 30


class TreeLabels(NamedTuple):
    """round: the axis. up, down: both ways. state: a stretch from the first token on."""

    round: str
    up: str
    down: str
    state: str


def tree_figure(
    tree: Tree, tokens: Sequence[str], colours: Palette, labels: TreeLabels
) -> go.Figure:
    """A dot for each stretch at the middle of its tokens, a row for each round, the steps below.

    Filled where the stretch begins at the first token: its b is the state. Hover: the pair.
    """
    figure = go.Figure()
    _lines(figure, _upward(tree), labels.up, {"color": colours.muted, "width": 1.5})
    down = {"color": colours.hidden, "width": 2, "dash": "dot"}
    _lines(figure, _downward(tree), labels.down, down)
    for name, filled in ((None, False), (labels.state, True)):
        dots = [
            (level, node)
            for level, row in enumerate(tree.rounds)
            for node in row
            if (node.first == 0) == filled
        ]
        if not dots:
            continue
        figure.add_scatter(
            x=[_middle(node) for _, node in dots],
            y=[level for level, _ in dots],
            mode="markers+text",
            name=name or "",
            showlegend=filled,
            text=[
                _pair(node) if len(tree.rounds[level]) <= WRITTEN else "" for level, node in dots
            ],
            textposition="top center",
            textfont={"size": 14, "color": colours.ink},
            customdata=[
                [
                    literal(_words(tokens, node)),
                    *(fixed(x, 4) for x in (node.a, node.b, node.state)),
                    node.last + 1,
                ]
                for _, node in dots
            ],
            hovertemplate=(
                "%{customdata[0]}<br>a = %{customdata[1]}<br>b = %{customdata[2]}"
                "<br>h<sub>%{customdata[4]}</sub> = %{customdata[3]}<extra></extra>"
            ),
            marker={
                "size": 13,
                "color": colours.hidden if filled else colours.ground,
                "line": {"color": colours.hidden, "width": 2},
            },
            cliponaxis=False,
        )
    every = max(1, -(-len(tokens) // NAMED))
    axis = quiet_axis(colours)
    return figure.update_layout(
        quiet_layout(colours, 400)
        | {
            "margin": {"l": 4, "r": 12, "t": 8, "b": 4},
            "xaxis": axis
            | {
                "showgrid": False,
                "zeroline": False,
                "range": [-0.7, len(tokens) - 0.3],
                "tickvals": list(range(0, len(tokens), every)),
                "ticktext": [literal(label(token)) for token in tokens[::every]],
                "autotickangles": [0, -45, -90],
            },
            "yaxis": axis
            | {
                "title": axis["title"] | {"text": labels.round},
                "tickvals": list(range(len(tree.rounds))),
                "range": [-0.35, len(tree.rounds) - 0.45],
                "zeroline": False,
            },
        }
    )


def _pair(node: Stretch) -> str:
    return f"({fixed(node.a, 2)}, {fixed(node.b, 2)})"


def _words(tokens: Sequence[str], node: Stretch) -> str:
    first = f"{node.first + 1} {label(tokens[node.first])}"
    if node.first == node.last:
        return first
    return f"{first} – {node.last + 1} {label(tokens[node.last])}"


def _middle(node: Stretch) -> float:
    return (node.first + node.last) / 2


Line = tuple[tuple[float, float], tuple[float, float]]


def _upward(tree: Tree) -> list[Line]:
    return [
        ((_middle(part), level), (_middle(node), level + 1))
        for level, row in enumerate(tree.rounds[1:])
        for n, node in enumerate(row)
        for part in tree.rounds[level][2 * n : 2 * n + 2]
    ]


def _downward(tree: Tree) -> list[Line]:
    return [
        (
            (_middle(tree.rounds[each.round + 1][each.of]), each.round + 1),
            (_middle(tree.rounds[each.round][each.to]), each.round),
        )
        for each in tree.handed
    ]


def _lines(figure: go.Figure, lines: Sequence[Line], name: str, line: dict[str, object]) -> None:
    if lines:
        gap = (np.nan, np.nan)
        points = [point for start, end in lines for point in (start, end, gap)]
        x, y = zip(*points, strict=True)
        figure.add_scatter(x=x, y=y, mode="lines", line=line, name=name, hoverinfo="skip")
