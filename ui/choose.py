"""Choices of a page that live in its address, and words of the visitor inside a label."""

from __future__ import annotations

import string
from collections.abc import Sequence

import streamlit as st

from ui.words import word

#: Keeps Markdown from joining a mark to what follows it: a link, an icon, a colour.
JOINER = "\u2060"


def as_label(text: str) -> str:
    """``text`` for a label or for Markdown, every mark taken literally."""
    marks = (f"\\{c}{JOINER}" if c in string.punctuation else c for c in text)
    return "".join(marks).replace("\n", " ")


def choose(key: str, options: Sequence[str], label: str | None = None) -> str:
    """One of ``options``, the first by default; the catalog calls them ``<key>.<option>``."""
    chosen = st.segmented_control(
        label or word(key),
        list(options),
        default=options[0],
        format_func=lambda option: word(f"{key}.{option}"),
        key=key,
        bind="query-params",
        required=True,
        label_visibility="collapsed" if label is None else "visible",
    )
    return chosen or options[0]


def step_of(key: str, steps: int, label: str) -> int:
    """A step of the text, counted from 1, the last by default."""
    if steps < 2:
        return steps
    if st.session_state.get(key, 1) > steps:
        st.session_state[key] = steps
    return st.slider(label, 1, steps, steps, key=key, bind="query-params")


def go_on(key: str, option: str, label: str) -> None:
    """A button to the next part of a lesson whose parts are chosen by ``choose(key, …)``."""

    def turn() -> None:
        st.session_state[key] = option

    st.button(label, icon=":material/arrow_forward:", on_click=turn, key="go-on")
