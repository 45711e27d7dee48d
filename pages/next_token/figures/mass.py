"""A next-token distribution as a strip of mass: its cut, what is left, and where the draw fell."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.candidates import candidate
from charts.palette import faint
from charts.text import count, fixed, percent

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.decoding.sampling import Truncation

#: Candidates that are segments of their own.
SEGMENTS = 40
#: A segment below this share of the strip is part of the rest, unless it was drawn.
NARROW = 0.004


class MassLabels(NamedTuple):
    """before, after: the two strips. rest, cut: with ``{count}``. number: with ``{u}``."""

    before: str
    after: str
    rest: str
    cut: str
    number: str


def mass_figure(
    cut: Truncation,
    u: float | None,
    drawn: int | None,
    entry: Callable[[int], str],
    colours: Palette,
    labels: MassLabels,
    end: str,
) -> go.Figure:
    """Two strips from 0 to 100%: the whole distribution with its cut, and what is kept, stretched.

    u: the number of the draw, marked on the lower strip; None before a draw. drawn: the rank of
    the candidate that it fell on. entry: an id as the vocabulary writes it. end: how the end of a
    text is called.
    """

    def name(rank: int) -> str:
        return candidate(entry(int(cut.order[rank])), end)

    figure = go.Figure()
    for strip, chances in ((1, cut.warm), (0, cut.drawn_from)):
        _strip(figure, strip, chances, cut.kept, drawn, name, colours, labels)
    style(figure, colours, 270)
    mass = float(cut.mass)
    for left, right in ((0.0, 0.0), (mass, 1.0)):
        figure.add_shape(
            type="line",
            x0=left,
            x1=right,
            y0=0.69,
            y1=0.31,
            line={"color": colours.hidden, "width": 2, "dash": "dot"},
        )
    if u is not None:
        figure.add_annotation(
            x=u,
            y=-0.31,
            ax=0,
            ay=34,
            text=labels.number.format(u=fixed(u, 3)),
            arrowhead=2,
            arrowsize=1.2,
            arrowwidth=3,
            arrowcolor=colours.ink,
            font={"size": 18, "color": colours.ink},
        )
    for strip, title in ((1, labels.before), (0, labels.after)):
        figure.add_annotation(
            x=0,
            y=strip + 0.32,
            xanchor="left",
            yanchor="bottom",
            text=title,
            showarrow=False,
            font={"size": 17, "color": colours.ink},
        )
    figure.update_layout(
        barmode="overlay", showlegend=False, margin={"l": 4, "r": 4, "t": 2, "b": 2}, bargap=0.38
    )
    figure.update_xaxes(range=[-0.005, 1.005], visible=False)
    figure.update_yaxes(range=[-0.72, 1.62], visible=False)
    return figure


def _strip(
    figure: go.Figure,
    strip: int,
    chances: np.ndarray,
    kept: int,
    drawn: int | None,
    name: Callable[[int], str],
    colours: Palette,
    labels: MassLabels,
) -> None:
    """One strip: a segment for each likely candidate, one for the kept rest, one for the cut."""
    parts = _parts(chances, kept, drawn)
    if chances[kept:].sum() > 0:
        parts.append((kept, len(chances)))
    shares = np.array([chances[first:end].sum() for first, end in parts])
    names, fills, inks, edges, patterns = [], [], [], [], []
    for first, end in parts:
        lost, single = first >= kept, end == first + 1
        if lost or not single:
            several = labels.cut if lost else labels.rest
            names.append(several.format(count=count(end - first)))
        else:
            names.append(name(first))
        left = colours.hidden if first % 2 == 0 else faint(colours.hidden, 0.72)
        marked = single and first == drawn
        fills.append(faint(colours.gradient, 0.15) if lost else colours.ink if marked else left)
        inks.append(colours.text["gradient"] if lost else colours.ground)
        edges.append(colours.gradient if lost else colours.ground)
        patterns.append("/" if lost else "")
    figure.add_bar(
        x=shares,
        base=(np.cumsum(shares) - shares).tolist(),
        y=[strip] * len(parts),
        orientation="h",
        marker={
            "color": fills,
            "line": {"color": edges, "width": 1},
            "pattern": {
                "shape": patterns,
                "fillmode": "overlay",
                "fgcolor": colours.gradient,
                "size": 9,
                "solidity": 0.12,
            },
        },
        text=[
            text if share > 0.012 * (len(text) + 2) else ""
            for text, share in zip(names, shares, strict=True)
        ],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        constraintext="none",
        textfont={"size": 17, "color": inks},
        customdata=[f"{text}: {percent(share)}" for text, share in zip(names, shares, strict=True)],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _parts(chances: np.ndarray, kept: int, drawn: int | None) -> list[tuple[int, int]]:
    """[first, end) of each segment of the kept candidates: single ones first, then rests."""
    single = min(SEGMENTS, kept)
    narrow = np.flatnonzero(chances[:single] < NARROW)
    if len(narrow):
        single = max(1, int(narrow[0]))
    parts = [(i, i + 1) for i in range(single)]
    start = single
    if drawn is not None and drawn >= single:
        parts += [(start, drawn)] if drawn > start else []
        parts.append((drawn, drawn + 1))
        start = drawn + 1
    return [*parts, (start, kept)] if start < kept else parts
