"""The one sentence bar: what the reader types is what every picture shows.

It is a single-line ``text_input``, not a ``text_area``: of the two only ``text_input`` is live, so
the picture follows the typing; Enter does the same on a phone, and one line leaves the projector to
the picture. Line ends cannot be typed into it; those that arrive in a link stay in the text.

The text is the widget, the widget is the URL: its key is the query parameter ``text``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import parse_qs

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from models.trace import TokenTrace
from ui.words import catalogs, language, word

KEY = "text"
LIMIT = 2_000
#: Vowels and finals of Hangul taken apart, and accents.
FOLLOWS = re.compile("[\u1160-\u11ff\u0300-\u036f]")
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
    given = len(text)
    if len(typed) > 4 * LIMIT:
        # What follows a letter in a text that macOS or an IME has taken apart counts with it.
        given = len(FOLLOWS.sub("", typed))
        given = given if given > LIMIT else len(typed)
    # Half a surrogate pair is no character; the replacement sign stands where it stood.
    text = text[:LIMIT].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
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
    st.session_state.chosen = True
    checked = check(st.session_state[KEY])
    if checked.text and checked.notice == "sentence.cut":
        st.session_state[KEY] = checked.text
        st.session_state.shortened = (checked.text, checked.given)


def _take(example: str) -> None:
    st.session_state[KEY] = example
    st.session_state.chosen = True


def remember_sentence() -> None:
    """The sentence of this visit: the link's, or else the first example. Also where no bar is."""
    if KEY not in st.session_state:
        st.session_state.chosen = KEY in st.query_params
        st.session_state[KEY] = st.query_params.get(KEY, word("example.1"))


def recall_sentence() -> None:
    """The same before anything is drawn: after Back or Forward it is the one of that address."""
    run = get_script_run_ctx()
    if run.is_history_navigation:
        # st.query_params has lost it here: it belonged to the widgets of the page before.
        for text in parse_qs(run.query_string, keep_blank_values=True).get(KEY, []):
            st.session_state[KEY] = text
    remember_sentence()


@contextmanager
def _on_every_page() -> Iterator[None]:
    """What is drawn in here belongs to all pages, as if ``ui/site.py`` had drawn it.

    A widget of one page loses its value and its parameter when Back leads to another page.
    """
    run = get_script_run_ctx()
    with run.run_with_active_hash(run.pages_manager.main_script_hash):
        yield


def sentence_bar(korean: bool = False) -> str:
    """Draw the bar and its notices. Returns the checked text, "" where there is none to show.

    korean: whether the page reads Korean only. Then it begins with an everyday example where the
    visitor has neither typed nor chosen anything yet.
    """
    remember_sentence()
    if korean and not st.session_state.get("chosen"):
        st.session_state[KEY] = catalogs()["ko"]["translation.example.1"]
    with st.container(key="sentence-bar", gap="small"):
        with _on_every_page():
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
    shortened, given = st.session_state.get("shortened", ("", 0))
    if shortened != checked.text:
        given = checked.given
    if given > LIMIT:
        st.info(word("sentence.cut", used=f"{checked.used:,}", given=f"{given:,}"))
    elif checked.notice:
        st.info(word(checked.notice))
    return checked.text


def tokens_notice(trace: TokenTrace) -> None:
    """Say so where the pictures show only the first tokens."""
    if len(trace) < trace.total:
        st.info(word("sentence.tokens", shown=len(trace), total=trace.total))
