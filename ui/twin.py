"""The twin of the visitor's sentence: which token to exchange, and for what."""

from __future__ import annotations

import re

import streamlit as st

from charts.chips import label, runs
from models.forgetting import Exchange, exchange
from models.trace import RecurrentTrace
from models.twin_words import first_choice, suggestions
from ui.choose import as_label
from ui.words import FALLBACK, catalogs, language, word

#: The longest replacement that is read, in characters.
LONGEST = 40
#: So much of the sentence is written around the exchanged token.
AROUND = 80


def reads_on(text: str) -> str:
    """``text`` and then the neutral text of its language."""
    hangul = re.search("[가-힣]", text)
    code = "ko" if hangul else language() if language() != "ko" else FALLBACK
    return f"{text} {catalogs()[code]['forgetting.filler']}"


def _clear_twin() -> None:
    st.session_state["twin"] = ""


def _take_twin(text: str) -> None:
    st.session_state["twin"] = text


def choose_exchange(trace: RecurrentTrace) -> Exchange | None:
    """The token to exchange, by clicking it, and what to put there."""
    chips = runs(trace)
    first = first_choice(trace)
    place = st.pills(
        word("forgetting.swap"),
        range(len(chips)),
        default=next(i for i, (t, n) in enumerate(chips) if t <= first < t + n),
        format_func=lambda i: f"{chips[i][0] + 1} {as_label(label(trace.tokens[chips[i][0]]))}",
        key="swap",
        bind="query-params",
        required=True,
        on_change=_clear_twin,
    )
    start, length = chips[place]
    offered = suggestions(trace, start, start + length)
    with st.container(horizontal=True, vertical_alignment="center", key="twin-words"):
        typed = st.text_input(
            word("forgetting.twin"),
            key="twin",
            bind="query-params",
            live=True,
            placeholder=offered[0][1] if offered else "",
            max_chars=LONGEST,
            autocomplete="off",
            label_visibility="collapsed",
            width=320,
        )
        for number, (_, text) in enumerate(offered):
            st.button(as_label(text), key=f"twin-{number}", on_click=_take_twin, args=(text,))
    typed = (typed or "").strip()[:LONGEST]
    if not typed:
        if not offered:
            return None
        return Exchange(start, start + length, (offered[0][0],), offered[0][1])
    for i, text in offered:
        if typed == text:
            return Exchange(start, start + length, (i,), text)
    return exchange(trace, start, start + length, typed)


def write_twin(trace: RecurrentTrace, change: Exchange) -> None:
    """The twin in words, with what was exchanged marked."""
    start, end = trace.spans[change.start, 0], trace.spans[change.stop - 1, 1]
    lead = " " if trace.tokens[change.start].startswith(" ") else ""
    pieces = as_label(trace.text[:start][-AROUND:]), as_label(trace.text[end:][:AROUND])
    st.markdown(
        f"{word('forgetting.the_twin')} {pieces[0]}{lead}"
        f":violet-background[**{as_label(change.text)}**]{pieces[1]}"
    )
