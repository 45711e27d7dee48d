"""The prose of the lessons: Markdown in which terms explain themselves and roles keep a colour.

``[[hidden-state]]`` writes the term's name, ``[[hidden-state|the state]]`` other words for it.
The first mention in a section is marked and explained on hover, tap and keyboard focus; later
ones are plain words. ``:query[Query]`` writes a word in its role's colour (charts/palette.py).
"""

from __future__ import annotations

import html
import re

import streamlit as st

from charts.chips import JOINER
from charts.palette import MARKDOWN_COLOURS
from ui.glossary import TERM, term

BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
ROLE = re.compile(rf":({'|'.join(MARKDOWN_COLOURS)})\[")
BEFORE_KOREAN = re.compile(r"(\$[^$\n]+\$)(?=[가-힣])")
MARKUP = re.compile(r"[\\`*_{}\[\]()#+.!|~$:-]")


def _literal(text: str) -> str:
    """``text`` as HTML that Markdown leaves alone."""
    return MARKUP.sub(lambda found: f"&#{ord(found[0])};", html.escape(text))


def held(markdown: str) -> str:
    """Markdown in which no line breaks between a formula and the Korean that goes on after it.

    Elsewhere ``word-break: keep-all`` keeps a word whole; a formula is a box of its own.
    """
    return BEFORE_KOREAN.sub(rf"\1{JOINER}", markdown)


def mark(markdown: str, code: str | None = None) -> str:
    """Markdown with its terms and roles resolved for a language (the reader's by default)."""
    seen: set[str] = set()

    def explained(found: re.Match[str]) -> str:
        key, shown = found[1], found[2]
        try:
            name, definition = term(key, code)
        except KeyError:  # the glossary could not be read
            return html.escape(shown or key)
        label = html.escape(shown or name)
        if key in seen:
            return label
        seen.add(key)
        return (
            f'<span class="term" tabindex="0">{label}'
            f'<span class="term-tip" role="tooltip"><b>{_literal(name)}</b> '
            f"{_literal(definition)}</span></span>"
        )

    coloured = ROLE.sub(lambda found: f":{MARKDOWN_COLOURS[found[1]]}[", markdown)
    # Markdown leaves the asterisks of **가중치**로 alone: a Korean particle follows them directly.
    return BOLD.sub(r"<strong>\1</strong>", TERM.sub(explained, held(coloured)))


def prose(markdown: str) -> None:
    """Draw a piece of our own prose. Never for what a visitor typed."""
    st.markdown(mark(markdown), unsafe_allow_html=True)
