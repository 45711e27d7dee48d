"""The one sentence bar: what the reader types is what every picture shows.

It is a single-line ``text_input``, not a ``text_area``: of the two only ``text_input`` is live, so
the picture follows the typing; Enter does the same on a phone, and one line leaves the projector to
the picture. Line ends cannot be typed into it; those that arrive in a link stay in the text.

The text is the widget, the widget is the URL: its key is the query parameter ``text``. What the
translators read is another line with a parameter of its own (ui/source.py).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from contextlib import nullcontext
from typing import NamedTuple
from urllib.parse import parse_qs

import streamlit as st

from models.traces import TokenTrace
from ui.internals import on_every_page, restored_query
from ui.words import catalogs, language, language_of, word

KEY = "text"
SOURCE = "source"
#: Under which name the session keeps whether a line was typed into, by its key.
CHOSEN = {KEY: "chosen", SOURCE: "source_chosen"}
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


def _shorten(key: str) -> None:
    """Keep a pasted book out of the address bar and of every later rerun."""
    st.session_state[CHOSEN[key]] = True
    checked = check(st.session_state[key])
    if checked.text and checked.notice == "sentence.cut":
        st.session_state[key] = checked.text
        st.session_state.shortened = (checked.text, checked.given)


def _examples() -> list[str]:
    """The examples of every language, the reader's own first."""
    by_language = sorted(catalogs().items(), key=lambda it: it[0] != language())
    return [catalog[name] for _, catalog in by_language for name in EXAMPLES]


def _take_example(key: str) -> None:
    st.session_state[key] = st.session_state[f"{key}-examples"]
    st.session_state[CHOSEN[key]] = True


def remember_sentence() -> None:
    """The sentence of this visit: the link's, or else the first example. Also where no bar is."""
    if KEY not in st.session_state:
        st.session_state[CHOSEN[KEY]] = KEY in st.query_params
        st.session_state[KEY] = st.query_params.get(KEY, word("example.1"))


def recall_sentence() -> None:
    """The same before anything is drawn: after Back or Forward it is the one of that address."""
    query = parse_qs(restored_query() or "", keep_blank_values=True)
    for key in CHOSEN:
        for text in query.get(key, []):
            st.session_state[key] = text
            if key == SOURCE or text != word("example.1"):
                st.session_state[CHOSEN[key]] = True
    remember_sentence()


def sentence_bar() -> str:
    """Draw the bar and its notices. Returns the checked text, "" where there is none to show."""
    remember_sentence()
    with st.container(key="sentence-bar", horizontal=True, gap="small"):
        typed = text_line(
            KEY, word("sentence.label"), word("sentence.placeholder"), offered=_examples()
        )
    return checked_text(typed)


def text_line(key: str, label: str, placeholder: str, offered: Sequence[str]) -> str | None:
    """The line that is typed into, and the examples one click away. Returns what is in it.

    key: of the widget and of its query parameter, one of ``CHOSEN``.
    """
    with on_every_page():
        typed = st.text_input(
            label,
            key=key,
            bind="query-params",
            persist_state="session",
            live=True,
            on_change=_shorten,
            args=(key,),
            placeholder=placeholder,
            autocomplete="off",
            icon=":material/edit:",
            label_visibility="collapsed",
        )
    st.menu_button(
        word("sentence.examples"),
        list(dict.fromkeys(offered)),  # a language without its catalog has another's examples
        key=f"{key}-examples",
        icon=":material/format_list_bulleted:",
        on_click=_take_example,
        args=(key,),
    )
    return typed


def checked_text(typed: str | None) -> str:
    """What of it a model may read, with a notice where that is not all.

    Where it is nothing, the notice lies over the empty picture, and nothing on the page moves.
    """
    checked = check(typed)
    shortened, given = st.session_state.get("shortened", ("", 0))
    if shortened != checked.text:
        given = checked.given
    with st.container(key="sentence-notice") if not checked.text else nullcontext():
        if given > LIMIT:
            st.info(word("sentence.cut", used=f"{checked.used:,}", given=f"{given:,}"))
        elif checked.notice:
            st.info(word(checked.notice))
    return checked.text


def reads_on(text: str) -> str:
    """``text`` and then the neutral text of its language, for what shows only over a long way."""
    return f"{text} {catalogs()[language_of(text)]['sentence.filler']}"


def typed_steps(text: str, trace: TokenTrace) -> int:
    """How many of the tokens of ``trace``, of ``reads_on(text)``, the visitor typed."""
    return int((trace.spans[:, 0] < len(text)).sum())


def tokens_notice(trace: TokenTrace) -> None:
    """Say so where the pictures show only the first tokens."""
    if len(trace) < trace.total:
        st.info(word("sentence.tokens", shown=len(trace), total=trace.total))
