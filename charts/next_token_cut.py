"""A next-token distribution, the cut through it, and the draw, as bars and as a strip of mass."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.chips import literal, visible
from charts.gradient_facts import percent
from charts.next_tokens import END
from charts.palette import faint
from charts.token_axis import style

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.sampling import Cut

#: Candidates that are drawn as bars, and as segments of their own in the strip.
BARS, SEGMENTS = 10, 40
#: A segment below this share of the strip is part of the rest, unless it was drawn.
NARROW = 0.004


def shown_ranks(cut: Cut, drawn: int | None, most: int = BARS) -> list[int]:
    """The places, counted from 0, of the candidates that the bars show, in order.

    The likeliest, those on both sides of the cut, and the one that was drawn.
    """
    last = len(cut.order) - 1
    ranks = set(range(min(most, last + 1)))
    if cut.kept > most - 1 and cut.kept <= last:
        ranks = set(range(most - 3)) | {cut.kept - 1, cut.kept, min(cut.kept + 1, last)}
    if drawn is not None:
        ranks.add(drawn)
    return sorted(ranks)


def cut_figure(
    cut: Cut,
    drawn: int | None,
    entry: Callable[[int], str],
    colours: Palette,
    words: dict[str, str],
) -> go.Figure:
    """The model's own probability (grey) and what is drawn from (purple) for some candidates.

    drawn: the place of the candidate that was drawn, None before a draw. words: "own", "drawn",
    "cut" (the line under the last kept candidate), "end" (the end of the text).
    """
    ranks = shown_ranks(cut, drawn)
    places = np.arange(len(ranks))
    after = cut.drawn_from
    figure = go.Figure()
    for name, chances, colour in (
        ("own", cut.own[ranks], colours.input),
        ("drawn", after[ranks], colours.hidden),
    ):
        written = [percent(float(chance)) if chance else "" for chance in chances]
        figure.add_bar(
            x=chances,
            y=places,
            orientation="h",
            name=words[name],
            marker={"color": colour},
            text=written,
            textposition="outside",
            constraintext="none",
            textfont={"size": 16, "color": colours.ink},
            cliponaxis=False,
            hovertemplate=f"{words[name]} %{{text}}<extra></extra>",
        )
    style(figure, colours, 90 + 50 * len(ranks))
    figure.update_layout(
        bargap=0.22, bargroupgap=0.0, margin={"t": 50}, legend={"traceorder": "normal"}
    )
    names = [
        _bold(
            rank == drawn, f"{rank + 1:,} {_candidate(entry(int(cut.order[rank])), words['end'])} "
        )
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
        figure.add_hrect(
            kept - 0.5, len(ranks) - 0.5, fillcolor=faint(colours.gradient, 0.1), line_width=0
        )
        figure.add_annotation(
            x=1,
            xref="x domain",
            y=kept - 0.5,
            yanchor="top",
            xanchor="right",
            text=words["cut"],
            showarrow=False,
            font={"size": 17, "color": colours.text["gradient"]},
        )
    return figure


def _candidate(token: str, end: str, longest: int = 11) -> str:
    """A candidate for a Plotly label, with its space: " cat" and "cat" are two."""
    shown = visible(token)
    return end if token == END else literal(shown[: longest - 1] + "…" * (len(shown) >= longest))


def _bold(drawn: bool, name: str) -> str:
    return f"<b>▶ {name}</b>" if drawn else name


def _line(figure: go.Figure, y: float, line: dict) -> None:
    figure.add_shape(type="line", x0=0, x1=1, xref="x domain", y0=y, y1=y, line=line)


def mass_figure(
    cut: Cut,
    u: float | None,
    drawn: int | None,
    entry: Callable[[int], str],
    colours: Palette,
    words: dict[str, str],
) -> go.Figure:
    """Two strips from 0 to 100%: the whole distribution with its cut, and what is kept, stretched.

    u: the number of the draw, marked on the lower strip; None before a draw. words: "before",
    "after" (the names of the strips), "rest" and "cut" with ``{count}``, "number" with ``{u}``,
    "end".
    """
    figure = go.Figure()
    after = cut.drawn_from
    for strip, chances in ((1, cut.warm), (0, after)):
        _strip(figure, strip, chances, cut, drawn, entry, colours, words)
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
            text=words["number"].format(u=f"{u:.3f}"),
            arrowhead=2,
            arrowsize=1.2,
            arrowwidth=3,
            arrowcolor=colours.ink,
            font={"size": 18, "color": colours.ink},
        )
    for strip, name in ((1, "before"), (0, "after")):
        figure.add_annotation(
            x=0,
            y=strip + 0.32,
            xanchor="left",
            yanchor="bottom",
            text=words[name],
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
    cut: Cut,
    drawn: int | None,
    entry: Callable[[int], str],
    colours: Palette,
    words: dict[str, str],
) -> None:
    """One strip: a segment for each likely candidate, one for the kept rest, one for the cut."""
    parts = _parts(chances, cut.kept, drawn)
    if chances[cut.kept :].sum() > 0:
        parts.append((cut.kept, len(chances)))
    shares = np.array([chances[first:end].sum() for first, end in parts])
    names, fills, inks, edges, patterns = [], [], [], [], []
    for first, end in parts:
        lost, single = first >= cut.kept, end == first + 1
        if lost or not single:
            names.append(words["cut" if lost else "rest"].format(count=f"{end - first:,}"))
        else:
            names.append(_candidate(entry(int(cut.order[first])), words["end"]))
        kept = colours.hidden if first % 2 == 0 else faint(colours.hidden, 0.72)
        marked = single and first == drawn
        fills.append(
            faint(colours.gradient, 0.15) if lost else colours.ink if marked else kept,
        )
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
            name if share > 0.012 * (len(name) + 2) else ""
            for name, share in zip(names, shares, strict=True)
        ],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        constraintext="none",
        textfont={"size": 17, "color": inks},
        customdata=[
            f"{name}: {percent(float(share))}" for name, share in zip(names, shares, strict=True)
        ],
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
