"""A term of the glossary as HTML: its definition in every language, and where it is shown."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

INDEXED = re.compile(r"\b([A-Za-zα-ω])_([A-Za-z0-9])\b")


def definition_html(text: str) -> str:
    """``text`` escaped, with h_t as h and an index.

    >>> definition_html("h_t < 1")
    '<i>h</i><sub>t</sub> &lt; 1'
    """
    return INDEXED.sub(r"<i>\1</i><sub>\2</sub>", escape(text, quote=False))


class EntryLabels(NamedTuple):
    """shown: what stands before the lessons that show a term. nowhere: where there are none."""

    shown: str
    nowhere: str


def entry_html(
    own: tuple[str, str],
    others: Mapping[str, tuple[str, str]],
    lessons: Sequence[tuple[str, str]],
    labels: EntryLabels,
) -> str:
    """own: (language, definition); the page writes the name above it.

    others: language to (name, definition). lessons: (title, address) of each lesson that shows
    the term.
    """
    code, definition = own
    parts = [f'<div lang="{escape(code)}"><p>{definition_html(definition)}</p></div>']
    parts += [
        f'<div lang="{escape(other)}" class="other"><p><b>{escape(name)}</b> '
        f"{definition_html(text)}</p></div>"
        for other, (name, text) in others.items()
    ]
    links = " ".join(
        f'<a href="{escape(href)}" target="_self">{escape(title)}</a>' for title, href in lessons
    )
    where = f"{escape(labels.shown)} {links}" if lessons else escape(labels.nowhere)
    return f'<div class="entry">{"".join(parts)}<p class="where">{where}</p></div>'
