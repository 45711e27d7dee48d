"""Some candidates for the next token as bars: before and after the cut, and the one drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.bars import END
from charts.chips import literal, visible
from charts.palette import faint
from charts.text import count, percent

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.decoding.sampling import Truncation

#: Candidates that are drawn as bars.
BARS = 10


class CandidateLabels(NamedTuple):
    """own, drawn: the two bars of a candidate. cut: the line under the last kept one."""

    own: str
    drawn: str
    cut: str


def shown_ranks(cut: Truncation, drawn: int | None, most: int = BARS) -> list[int]:
    """The ranks, counted from 0, of the candidates that the bars show, in order.

    The likeliest, those on both sides of the cut, and the one that was drawn.
    """
    last = len(cut.order) - 1
    ranks = set(range(min(most, last + 1)))
    if cut.kept > most - 1 and cut.kept <= last:
        ranks = set(range(most - 3)) | {cut.kept - 1, cut.kept, min(cut.kept + 1, last)}
    if drawn is not None:
        ranks.add(drawn)
    return sorted(ranks)


def candidates_figure(
    cut: Truncation,
    drawn: int | None,
    entry: Callable[[int], str],
    colours: Palette,
    labels: CandidateLabels,
    end: str,
    most: int = BARS,
) -> go.Figure:
    """The model's own probability (grey) and what is drawn from (purple) for some candidates.

    drawn: the rank of the candidate that was drawn, None before a draw. entry: an id as the
    vocabulary writes it. end: how the end of a text is called. most: as in ``shown_ranks``.
    """
    ranks = shown_ranks(cut, drawn, most)
    places = np.arange(len(ranks))
    after = cut.drawn_from
    figure = go.Figure()
    for name, chances, colour in (
        (labels.own, cut.own[ranks], colours.input),
        (labels.drawn, after[ranks], colours.hidden),
    ):
        written = [percent(chance) if chance else "" for chance in chances]
        figure.add_bar(
            x=chances,
            y=places,
            orientation="h",
            name=name,
            marker={"color": colour},
            text=written,
            textposition="outside",
            constraintext="none",
            textfont={"size": 16, "color": colours.ink},
            cliponaxis=False,
            hovertemplate=f"{name} %{{text}}<extra></extra>",
        )
    style(figure, colours, 90 + 50 * len(ranks))
    figure.update_layout(
        bargap=0.22, bargroupgap=0.0, margin={"t": 50}, legend={"traceorder": "normal"}
    )
    names = [
        _bold(rank == drawn, f"{count(rank + 1)} {candidate(entry(int(cut.order[rank])), end)} ")
        for rank in ranks
    ]
    figure.update_yaxes(
        tickvals=places,
        ticktext=names,
        range=[len(ranks) - 0.5, -0.5],
        tickfont={"size": 18},
        showgrid=False,
        zeroline=False,
    )
    top = max(0.01, float(cut.own[ranks].max()), float(after[ranks].max()))
    figure.update_xaxes(range=[0, min(top * 1.18, 1.18)], tickformat="~%", nticks=5)
    for place in places[1:]:
        if ranks[place] - ranks[place - 1] > 1:
            _line(figure, place - 0.5, {"color": colours.line, "width": 3, "dash": "dot"})
    kept = sum(rank < cut.kept for rank in ranks)
    if kept < len(ranks):
        _line(figure, kept - 0.5, {"color": colours.gradient, "width": 4})
        figure.add_hrect(  # pyright: ignore[reportUnknownMemberType]
            kept - 0.5, len(ranks) - 0.5, fillcolor=faint(colours.gradient, 0.1), line_width=0
        )
        figure.add_annotation(
            x=1,
            xref="x domain",
            y=kept - 0.5,
            yanchor="top",
            xanchor="right",
            text=labels.cut,
            showarrow=False,
            font={"size": 17, "color": colours.text["gradient"]},
        )
    return figure


def candidate(token: str, end: str, longest: int = 11) -> str:
    """A candidate for a Plotly label, with its space: " cat" and "cat" are two."""
    shown = visible(token)
    return end if token == END else literal(shown[: longest - 1] + "…" * (len(shown) >= longest))


def _bold(drawn: bool, name: str) -> str:
    return f"<b>▶ {name}</b>" if drawn else name


def _line(figure: go.Figure, y: float, line: dict[str, object]) -> None:
    figure.add_shape(type="line", x0=0, x1=1, xref="x domain", y0=y, y1=y, line=line)
