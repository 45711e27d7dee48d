"""Entries of the vocabulary as labels of a step, in charts and in HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from charts.bars import END, guess_label
from charts.chips import visible

#: Up to this many bars carry their number.
WRITTEN = 18


def entry_labels(tokens: Sequence[str], end: str) -> list[str]:
    """ "3 cat" for each step, the end by its name."""
    return [f"{t} {guess_label(token, end, 12)}" for t, token in enumerate(tokens, 1)]


def entry_html(token: str, end: str) -> str:
    """An entry as escaped HTML, its space marked but quiet, the end by its name."""
    if token == END:
        return escape(end)
    return escape(visible(token)).replace("␣", '<span class="unseen">␣</span>')
