"""The words nearest to a token, by dot product and by cosine side by side."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from charts.chips import label
from charts.text import count, fixed
from pages.dot_product.facts.nearest_words import nearest

if TYPE_CHECKING:
    from models.analysis.similarity import Nearness


class ListLabels(NamedTuple):
    """by_dot, by_cosine: captions. The rest: heads of columns, and a place in the other list.

    place: with {n}.
    """

    by_dot: str
    by_cosine: str
    word: str
    other_dot: str
    other_cosine: str
    place: str


def lists_html(near: Nearness, entry: Callable[[int], str], labels: ListLabels) -> str:
    """The two lists as tables; every word escaped. entry: of the vocabulary, by its id."""
    by_dot, by_cosine = nearest(near)
    longest = float(near.lengths[np.concatenate([by_dot, by_cosine])].max())
    tables = (
        ("dot", labels.by_dot, by_dot, near.dots, "a·b", near.cosine_rank, labels.other_cosine),
        (
            "cosine",
            labels.by_cosine,
            by_cosine,
            near.cosines,
            "cos θ",
            near.dot_rank,
            labels.other_dot,
        ),
    )
    html = []
    for kind, caption, places, scores, symbol, other, other_name in tables:
        rows = []
        most = max(float(scores[places].max()), 1e-12)
        for rank, place in enumerate(places, 1):
            alone = other[place] > len(places)
            elsewhere = labels.place.format(n=count(int(other[place])))
            rows.append(
                f'<tr class="{"alone" if alone else "both"}"><td class="rank">{rank}</td>'
                f'<th scope="row">{escape(label(entry(int(near.ids[place]))))}</th>'
                f"{_bar(float(scores[place]), most, 'score')}"
                f"{_bar(float(near.lengths[place]), longest, 'size')}"
                f'<td class="other">{escape(elsewhere)}</td></tr>'
            )
        html.append(
            f'<table class="{kind}"><caption>{escape(caption)}</caption><thead><tr>'
            f'<td></td><th scope="col">{escape(labels.word)}</th><th scope="col">{symbol}</th>'
            f'<th scope="col">|b|</th><th scope="col">{escape(other_name)}</th></tr></thead>'
            f"<tbody>{''.join(rows)}</tbody></table>"
        )
    return f'<div class="near-words">{"".join(html)}</div>'


def _bar(value: float, most: float, kind: str) -> str:
    width = 100 * max(0.0, min(1.0, value / most))
    bar = f'<i style="width:{width:.1f}%"></i>'
    return f'<td class="{kind}">{bar}<span>{fixed(value, 3)}</span></td>'
