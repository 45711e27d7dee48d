"""The twin of the visitor's sentence: which token to exchange, and for what."""

from __future__ import annotations

import streamlit as st

from charts.chips import in_markdown, label, runs
from models.text.twin_words import Exchange, exchange, first_choice, suggestions
from models.traces import RecurrentTrace
from ui.words import word

#: The longest replacement that is read, in characters.
LONGEST = 40
#: So much of the sentence is written around the exchanged token.
AROUND = 80


def _clear_twin() -> None:
    st.session_state["twin"] = ""


def _take_twin() -> None:
    st.session_state["twin"] = st.session_state["twin-offered"]


def choose_exchange(trace: RecurrentTrace) -> Exchange | None:
    """The token to exchange and what to put there, in one line."""
    chips = runs(trace)
    first = first_choice(trace)
    place = st.selectbox(
        word("forgetting.swap"),
        range(len(chips)),
        next(i for i, (t, n) in enumerate(chips) if t <= first < t + n),
        format_func=lambda i: f"{chips[i][0] + 1} {label(trace.tokens[chips[i][0]])}",
        key="swap",
        bind="query-params",
        on_change=_clear_twin,
        label_visibility="collapsed",
        width=150,
    )
    start, length = chips[place]
    offered = suggestions(trace, start, start + length)
    typed = st.text_input(
        word("forgetting.twin"),
        key="twin",
        bind="query-params",
        live=True,
        placeholder=f"→ {offered[0][1]}" if offered else "→",
        max_chars=LONGEST,
        autocomplete="off",
        label_visibility="collapsed",
        width=150,
    )
    if offered:
        st.menu_button(
            word("forgetting.offered"),
            [text for _, text in offered],
            key="twin-offered",
            on_click=_take_twin,
        )
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
    pieces = in_markdown(trace.text[:start][-AROUND:]), in_markdown(trace.text[end:][:AROUND])
    st.markdown(
        f"{word('forgetting.the_twin')} {pieces[0]}{lead}"
        f":violet-background[**{in_markdown(change.text)}**]{pieces[1]}"
    )
