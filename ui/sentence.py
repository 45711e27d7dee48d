"""The one sentence bar: what the reader types is what every picture shows.

It is a single-line ``text_input``, not a ``text_area``: of the two only ``text_input`` is live, so
the picture follows the typing; Enter does the same on a phone, and one line leaves the projector to
the picture. Line ends cannot be typed into it; those that arrive in a link stay in the text.

The text is the widget, the widget is the URL: its key is the query parameter ``text``.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

import streamlit as st

from models.trace import TokenTrace
from ui.words import catalogs, language, word

KEY = "text"
LIMIT = 2_000
EXAMPLES = ("example.1", "example.2", "example.3")


class Checked(NamedTuple):
    """A text that may go to a model, and what to tell its author.

    text: at most LIMIT characters of what was typed; "" where there is nothing to read.
    notice: the key of the sentence for the author in the catalog, or None.
    used, given: how many characters are used, of how many.
    """

    text: str
    notice: str | None
    used: int
    given: int


def _visible(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) not in {"Cc", "Cf", "Cs"}


def check(typed: str | None) -> Checked:
    """Hold what was typed to what the pictures can show. Nothing is dropped without a notice."""
    typed = typed or ""
    # Composing a whole pasted book could take long; four code points a character are plenty.
    text = unicodedata.normalize("NFC", typed[: 4 * LIMIT])
    given = len(typed) if len(typed) > 4 * LIMIT else len(text)
    text = text[:LIMIT].encode("utf-8", "replace").decode("utf-8")
    if not typed:
        return Checked("", "sentence.empty", 0, 0)
    if not any(map(_visible, text)):
        if given > LIMIT:
            return Checked("", "sentence.cut", LIMIT, given)
        blank = all(character.isspace() for character in text)
        return Checked("", "sentence.blank" if blank else "sentence.controls", 0, given)
    return Checked(text, "sentence.cut" if given > LIMIT else None, len(text), given)


def _shorten() -> None:
    """Keep a pasted book out of the address bar and of every later rerun."""
    checked = check(st.session_state[KEY])
    st.session_state.sentence_given = checked.given
    if checked.text and checked.notice == "sentence.cut":
        st.session_state[KEY] = checked.text


def _take(example: str) -> None:
    st.session_state[KEY] = example
    st.session_state.sentence_given = len(example)


def remember_sentence() -> None:
    """The sentence of this visit: the link's, or else the first example. Also where no bar is."""
    if KEY not in st.session_state:
        st.session_state[KEY] = st.query_params.get(KEY, word("example.1"))


def sentence_bar() -> str:
    """Draw the bar and its notices. Returns the checked text, "" where there is none to show."""
    remember_sentence()
    if st.session_state.get("sentence_on") != st.session_state.get("page"):
        # On the first run of another page the widget would say "" although its state holds the
        # sentence that came along; setting it makes it say so. While typing, this stays away.
        st.session_state[KEY] = st.session_state[KEY]
        st.session_state.sentence_on = st.session_state.get("page")
    with st.container(key="sentence-bar", gap="small"):
        typed = st.text_input(
            word("sentence.label"),
            key=KEY,
            bind="query-params",
            persist_state="session",
            live=True,
            on_change=_shorten,
            placeholder=word("sentence.placeholder"),
            autocomplete="off",
            icon=":material/edit:",
            label_visibility="collapsed",
        )
        with st.container(horizontal=True, key="sentence-examples", gap="small"):
            for code, catalog in sorted(catalogs().items(), key=lambda it: it[0] != language()):
                for name in EXAMPLES:
                    st.button(
                        catalog[name],
                        key=f"{name}-{code}",
                        type="tertiary",
                        on_click=_take,
                        args=(catalog[name],),
                    )
    checked = check(typed)
    given = max(checked.given, st.session_state.get("sentence_given", 0))
    if checked.notice == "sentence.cut" or given > LIMIT:
        st.info(word("sentence.cut", used=f"{checked.used:,}", given=f"{given:,}"))
    elif checked.notice:
        st.info(word(checked.notice))
    return checked.text


def tokens_notice(trace: TokenTrace) -> None:
    """Say so where the pictures show only the first tokens."""
    if len(trace) < trace.total:
        st.info(word("sentence.tokens", shown=len(trace), total=trace.total))
