"""What the translators read: a line of its own, so that the reader's sentence is never replaced.

The reader's sentence stays ``text`` in the address; the source of a translation is ``source``.
Where nobody has chosen a source it is the reader's sentence if that is Korean, or else the first of
the examples, which are those that the installed translator is right about.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache
from pathlib import Path

import streamlit as st

from models import WeightsError, load
from ui.internals import restores_as
from ui.sentence import CHOSEN, KEY, SOURCE, checked_text, remember_sentence, text_line
from ui.texts import read_object
from ui.words import word

HANGUL = re.compile("[가-힣]")
#: Most sentences that are offered.
OFFERED = 6


@cache
def translations() -> dict[str, list[str]]:
    """Korean example sentences and, for each, the English that is right, the best first.

    None where their file cannot be read.
    """
    return read_object(Path(__file__).with_name("source_examples.json")) or {}


@cache
def _right() -> tuple[str, ...]:
    """Those that the installed translator is right about, in their order. Raises WeightsError."""
    translate = load("translator").translate
    return tuple(it for it, right in translations().items() if translate(it).strip() in right)


def examples() -> tuple[str, ...]:
    """The sentences that are offered: what the translator is right about, if that is anything."""
    right: tuple[str, ...] = ()
    with suppress(WeightsError):  # the page says so where it translates
        right = _right()
    return (right or tuple(translations()))[:OFFERED] or (word("example.1"),)


def is_korean(text: str) -> bool:
    """Whether there is anything in a text that a translator can read."""
    return HANGUL.search(text) is not None


def remember_source() -> None:
    """The source of this visit: the link's, the reader's own if Korean, or else an example."""
    remember_sentence()
    if SOURCE in st.query_params and SOURCE not in st.session_state:
        st.session_state[SOURCE] = st.query_params[SOURCE]
        st.session_state[CHOSEN[SOURCE]] = True
    if not st.session_state.get(CHOSEN[SOURCE]):
        own = st.session_state[KEY] or ""
        mine = st.session_state.get(CHOSEN[KEY]) and is_korean(own)
        found = own if mine else examples()[0]
        if st.session_state.get(SOURCE) != found:  # each assignment writes the address
            st.session_state[SOURCE] = found
        restores_as(SOURCE, found)


def chosen_source() -> str | None:
    """The source that a link has to carry; None where the page finds it by itself."""
    if st.session_state.get(CHOSEN[SOURCE]):
        return st.session_state.get(SOURCE) or None
    return None


def source_bar() -> str:
    """Draw the line and why it is there. Returns the checked text, "" where there is none to show.

    It stands where the reader's sentence does elsewhere, and says so where it cannot be read.
    """
    remember_source()
    with st.container(key="sentence-bar", horizontal=True, gap="small"):
        typed = text_line(
            SOURCE, word("source.label"), word("source.placeholder"), offered=examples()
        )
        readable = not (typed or "").strip() or is_korean(typed or "")
        with st.container(key="source-why" if readable else "source-unread"):
            st.caption(word("source.why" if readable else "translation.not_korean"))
    return checked_text(typed)
