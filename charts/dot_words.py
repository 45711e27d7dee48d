"""The words nearest to a token, by dot product and by cosine side by side, and why they differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.chips import label, literal
from charts.palette import faint
from charts.token_axis import style

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.similarity import LengthByFrequency, Nearness

#: Words in each list.
COUNT = 10
#: From this size on a correlation is spoken of.
CLEAR = 0.1


@dataclass(frozen=True)
class Moved:
    """A word that the two lists place far apart. ``longer``: the share of words it is longer than.

    degrees: its angle to the chosen token.
    """

    id: int
    dot_rank: int
    cosine_rank: int
    length: float
    longer: float
    degrees: float


@dataclass(frozen=True)
class WordFacts:
    """What the two lists say.

    shared: how many words are on both. dot_length, cosine_length: the mean length on each.
    typical: the median length of all words.
    pushed: the word on the dot product's list that the cosine places lowest, where it is not on
        the cosine's list; held_back: likewise the other way round; None where the lists agree.
    """

    shared: int
    dot_length: float
    cosine_length: float
    typical: float
    pushed: Moved | None
    held_back: Moved | None


def tops(near: Nearness, count: int = COUNT) -> tuple[np.ndarray, np.ndarray]:
    """Places in ``near`` of the first ``count`` by dot product and by cosine, nearest first."""
    return np.argsort(near.dot_rank)[:count], np.argsort(near.cosine_rank)[:count]


def word_facts(near: Nearness, count: int = COUNT) -> WordFacts:
    by_dot, by_cosine = tops(near, count)

    def moved(places: np.ndarray, rank: np.ndarray) -> Moved | None:
        place = places[rank[places].argmax()]
        if rank[place] <= count:
            return None
        return Moved(
            id=int(near.ids[place]),
            dot_rank=int(near.dot_rank[place]),
            cosine_rank=int(near.cosine_rank[place]),
            length=float(near.lengths[place]),
            longer=float((near.lengths < near.lengths[place]).mean()),
            degrees=float(np.degrees(np.arccos(np.clip(near.cosines[place], -1, 1)))),
        )

    return WordFacts(
        shared=len(set(by_dot) & set(by_cosine)),
        dot_length=float(near.lengths[by_dot].mean()),
        cosine_length=float(near.lengths[by_cosine].mean()),
        typical=float(np.median(near.lengths)),
        pushed=moved(by_dot, near.cosine_rank),
        held_back=moved(by_cosine, near.dot_rank),
    )


def lists_html(near: Nearness, name: Callable[[int], str], words: dict[str, str]) -> str:
    """The two lists as tables; every word escaped.

    name: the entry of an id. words: "by_dot", "by_cosine" (captions), "word", "other_dot",
    "other_cosine" (heads of the last columns), "place" with ``{n}``.
    """
    by_dot, by_cosine = tops(near)
    longest = near.lengths[np.concatenate([by_dot, by_cosine])].max()
    tables = (
        ("dot", by_dot, near.dots, "a·b", near.cosine_rank, words["other_cosine"]),
        ("cosine", by_cosine, near.cosines, "cos θ", near.dot_rank, words["other_dot"]),
    )
    html = []
    for kind, places, scores, symbol, other, other_name in tables:
        rows = []
        most = max(scores[places].max(), 1e-12)
        for rank, place in enumerate(places, 1):
            alone = other[place] > len(places)
            elsewhere = words["place"].format(n=f"{other[place]:,}")
            rows.append(
                f'<tr class="{"alone" if alone else "both"}"><td class="rank">{rank}</td>'
                f'<th scope="row">{escape(label(name(int(near.ids[place]))))}</th>'
                f"{_bar(scores[place], most, 'score')}{_bar(near.lengths[place], longest, 'size')}"
                f'<td class="other">{escape(elsewhere)}</td></tr>'
            )
        html.append(
            f'<table class="{kind}"><caption>{escape(words[f"by_{kind}"])}</caption><thead><tr>'
            f'<td></td><th scope="col">{escape(words["word"])}</th><th scope="col">{symbol}</th>'
            f'<th scope="col">|b|</th><th scope="col">{escape(other_name)}</th></tr></thead>'
            f"<tbody>{''.join(rows)}</tbody></table>"
        )
    return f'<div class="near-words">{"".join(html)}</div>'


def _bar(value: float, most: float, kind: str) -> str:
    width = 100 * max(0.0, min(1.0, value / most))
    text = f"{value:.3f}".replace("-", "−")
    return f'<td class="{kind}"><i style="width:{width:.1f}%"></i><span>{text}</span></td>'


def frequency_figure(
    groups: LengthByFrequency,
    chosen: tuple[str, float, float] | None,
    colours: Palette,
    words: dict[str, str],
) -> go.Figure:
    """The length of embeddings along the frequency of their words: median and middle half.

    chosen: (token, frequency, length) to mark, or None. words: "frequency", "length", "median",
    "half".
    """
    x = groups.frequency * 1e6
    low, middle, high = groups.quartiles
    figure = go.Figure()
    figure.add_scatter(
        x=np.concatenate([x, x[::-1]]),
        y=np.concatenate([high, low[::-1]]),
        fill="toself",
        fillcolor=faint(colours.key, 0.25),
        mode="lines",
        line={"width": 0},
        name=words["half"],
        hoverinfo="skip",
    )
    figure.add_scatter(
        x=x,
        y=middle,
        customdata=groups.counts,
        mode="lines+markers",
        line={"color": colours.key, "width": 3.5},
        marker={"size": 10},
        name=words["median"],
        hovertemplate="%{x:.3~g} / 10<sup>6</sup><br>|b| %{y:.3f}<br>n = %{customdata}"
        "<extra></extra>",
    )
    if chosen is not None:
        token, frequency, length = chosen
        figure.add_scatter(
            x=[frequency * 1e6],
            y=[length],
            mode="markers+text",
            marker={"color": colours.query, "size": 15, "symbol": "diamond"},
            text=[literal(label(token))],
            textposition="top center",
            textfont={"size": 18, "color": colours.text["query"]},
            showlegend=False,
            hovertemplate="%{text}<br>%{x:.3~g} / 10<sup>6</sup><br>|a| %{y:.3f}<extra></extra>",
        )
    style(figure, colours, 380)
    ticks = [n * 10**power for power in range(6) for n in (1, 2, 5)]
    figure.update_xaxes(
        type="log",
        title_text=words["frequency"],
        tickvals=ticks,
        ticktext=[f"{tick:,}" for tick in ticks],
    )
    figure.update_yaxes(title_text=words["length"])
    return figure
