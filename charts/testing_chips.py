"""Translations as HTML, all text escaped: two step by step, and several with their log p."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from charts.chips import visible
from charts.next_tokens import END

if TYPE_CHECKING:
    from models.decoding import Decoded, Exposure


def _shown(token: str, end: str) -> str:
    """An entry of the vocabulary as escaped HTML, its space marked but quiet."""
    if token == END:
        return escape(end)
    return escape(visible(token)).replace("␣", '<span class="unseen">␣</span>')


def pair_html(found: Exposure, words: dict[str, str]) -> str:
    """The truth above what the decoder wrote when fed itself, a column a step.

    words: "name" (for those who hear it), "truth", "own" (what stands before the rows), "end",
    "none" (where one of the two has ended), "parted".
    """
    columns = [
        f'<li class="heads"><small></small><b>{escape(words["truth"])}</b>'
        f"<b>{escape(words['own'])}</b></li>"
    ]
    longest = max(len(found.truth), len(found.own))
    for t in range(longest):
        cells = []
        for row, other, kind in (
            (found.truth.tokens, found.own.tokens, "truth"),
            (found.own.tokens, found.truth.tokens, "own"),
        ):
            if t >= len(row):
                cells.append(f'<span class="none" title="{escape(words["none"])}">–</span>')
                continue
            differs = kind == "own" and (t >= len(other) or row[t] != other[t])
            cells.append(
                f'<span class="{kind}{" other" if differs else ""}" dir="auto">'
                f"{_shown(row[t], words['end'])}</span>"
            )
        mark = ' class="parted"' if t == found.parted else ""
        title = f' title="{escape(words["parted"])}"' if mark else ""
        columns.append(f"<li{mark}{title}><small>{t + 1}</small>{''.join(cells)}</li>")
    return f'<ol class="fed-pair" aria-label="{escape(words["name"])}">{"".join(columns)}</ol>'


@dataclass(frozen=True)
class Candidate:
    """One translation in the list. name: how it was found. best: whether its log p is the highest.

    kind: "greedy", "beam" or "sampling".
    """

    kind: str
    name: str
    found: Decoded
    best: bool


def signed(value: float) -> str:
    """Two digits, with the minus sign of formulas."""
    return f"{value:.2f}".replace("-", "−")


def candidates_html(candidates: Sequence[Candidate], words: dict[str, str]) -> str:
    """Each translation with its log p as a bar, the score of beam search and its length.

    The bar is as long as -log p against the longest: short is likely. A token that was not the
    likeliest when it was chosen is underlined. words: "name", "how", "text", "log_p", "score",
    "tokens" (headings), "best", "end", "second" (what an underlined token is).
    """
    longest = max([-each.found.log_p for each in candidates] + [1e-9])
    rows = []
    for each in candidates:
        found = each.found
        pieces = []
        for token, first in zip(found.tokens, found.firsts, strict=True):
            shown = f"<i>{escape(words['end'])}</i>" if token == END else escape(visible(token))
            shown = shown.replace("␣", " ")
            pieces.append(
                shown if first else f'<u title="{escape(words["second"])}">{shown.strip()}</u>'
            )
            if not first and token.startswith(" "):
                pieces[-1] = " " + pieces[-1]
        star = f' <em title="{escape(words["best"])}">★</em>' if each.best else ""
        rows.append(
            f'<tr class="{each.kind}{" best" if each.best else ""}">'
            f'<th scope="row">{escape(each.name)}{star}</th>'
            f'<td class="text" dir="auto">{"".join(pieces)}</td>'
            f'<td class="log" data-name="{escape(words["log_p"])}">'
            f"<span>{signed(found.log_p)}</span>"
            f'<i style="width:{-100 * found.log_p / longest:.1f}%"></i></td>'
            f'<td data-name="{escape(words["score"])}">{signed(found.score)}</td>'
            f'<td data-name="{escape(words["tokens"])}">{len(found)}</td></tr>'
        )
    heads = "".join(
        f'<th scope="col" class="{key}">{escape(words[key])}</th>'
        for key in ("how", "text", "log_p", "score", "tokens")
    )
    return (
        f'<table class="candidates" aria-label="{escape(words["name"])}">'
        f"<thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )


def sentence_of(found: Decoded, words: dict[str, str]) -> str:
    """What a decoder wrote, large, and whether it ended. words: "name", "end", "cut"."""
    close = words["end"] if found.ended else words["cut"]
    return (
        f'<p class="written-text" aria-label="{escape(words["name"])}" dir="auto">'
        f"<b>{escape(found.text)}</b> <span>{escape(close)}</span></p>"
    )
