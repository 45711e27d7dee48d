"""Several translations of one sentence with their log p, as HTML; all text is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from charts.bars import END
from charts.chips import visible
from charts.text import fixed

if TYPE_CHECKING:
    from models.decoding.decoder import Decoded

#: Two log p this close are equally high.
EQUAL = 1e-6


class CandidateLabels(NamedTuple):
    """name: of the list, for those who hear it. how, text, log_p, score, tokens: its headings.

    best: the highest log p. second: a token that was not the likeliest.
    """

    name: str
    how: str
    text: str
    log_p: str
    score: str
    tokens: str
    best: str
    second: str


@dataclass(frozen=True)
class Candidate:
    """One translation in the list. name: how it was found. best: whether its log p is the highest.

    kind: "greedy", "beam" or "sampling".
    """

    kind: str
    name: str
    found: Decoded
    best: bool


def candidates(rows: Sequence[tuple[str, str, Decoded]]) -> list[Candidate]:
    """rows: kind, name and translation of each."""
    highest = max(found.log_p for _, _, found in rows)
    return [
        Candidate(kind, name, found, found.log_p >= highest - EQUAL) for kind, name, found in rows
    ]


def candidates_html(rows: Sequence[Candidate], labels: CandidateLabels, end: str) -> str:
    """Each translation with its log p as a bar, the score of beam search and its length.

    The bar is as long as -log p against the longest: short is likely. A token that was not the
    likeliest when it was chosen is underlined. end: what the end of a text is called.
    """
    longest = max([-each.found.log_p for each in rows] + [1e-9])
    heads = "".join(
        f'<th scope="col" class="{key}">{escape(name)}</th>'
        for key, name in (
            ("how", labels.how),
            ("text", labels.text),
            ("log_p", labels.log_p),
            ("score", labels.score),
            ("tokens", labels.tokens),
        )
    )
    return (
        f'<table class="candidates" aria-label="{escape(labels.name)}">'
        f"<thead><tr>{heads}</tr></thead>"
        f"<tbody>{''.join(_row(each, longest, labels, end) for each in rows)}</tbody></table>"
    )


def _row(row: Candidate, longest: float, labels: CandidateLabels, end: str) -> str:
    found = row.found
    star = f' <em title="{escape(labels.best)}">★</em>' if row.best else ""
    return (
        f'<tr class="{row.kind}{" best" if row.best else ""}">'
        f'<th scope="row">{escape(row.name)}{star}</th>'
        f'<td class="text" dir="auto">{_text(found, labels.second, end)}</td>'
        f'<td class="log" data-name="{escape(labels.log_p)}">'
        f"<span>{fixed(found.log_p, 2)}</span>"
        f'<i style="width:{-100 * found.log_p / longest:.1f}%"></i></td>'
        f'<td data-name="{escape(labels.score)}">{fixed(found.score, 2)}</td>'
        f'<td data-name="{escape(labels.tokens)}">{len(found)}</td></tr>'
    )


def _text(found: Decoded, second: str, end: str) -> str:
    """The tokens one after another, those that were not the likeliest underlined."""
    pieces = []
    for token, likeliest in zip(found.tokens, found.firsts, strict=True):
        shown = f"<i>{escape(end)}</i>" if token == END else escape(visible(token))
        shown = shown.replace("␣", " ")
        if not likeliest:
            space = " " if token.startswith(" ") else ""
            shown = f'{space}<u title="{escape(second)}">{shown.strip()}</u>'
        pieces.append(shown)
    return "".join(pieces)
