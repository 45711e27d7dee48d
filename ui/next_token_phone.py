"""The last part of /next-token: autocompletion as on a phone, with one model's suggestions."""

from __future__ import annotations

import streamlit as st

from charts.chips import visible
from charts.gradient_facts import percent
from models import load, tokenizer
from models.generation import Suggestion, suggestions
from ui.choose import as_label
from ui.lesson import Lesson
from ui.say import said
from ui.sentence import KEY
from ui.words import word


# Three short texts.
@st.cache_resource(max_entries=512, show_spinner=False)
def _suggestions(model: str, text: str) -> tuple[tuple[Suggestion, ...], float]:
    return suggestions(load(model), text)


def _write(text: str) -> None:
    st.session_state[KEY] = text


def show_phone(text: str, model: str, lesson: Lesson) -> None:
    """The sentence as on a phone, and three buttons that add a token to it."""
    left, right = st.columns([3, 2], gap="large", vertical_alignment="center")
    with right:
        lesson.section("phone")
    found, end = _suggestions(model, text)
    trace = tokenizer().encode(text)
    with left, st.container(key="next-phone"):
        with st.container(key="next-message"):
            st.text(text)
        with st.container(horizontal=True, key="next-suggestions"):
            for n, each in enumerate(found):
                st.button(
                    f"**{as_label(visible(each.token))}** {percent(each.probability)}",
                    key=f"suggestion-{n}",
                    on_click=_write,
                    args=(each.text,),
                    width="stretch",
                )
        st.button(
            word("next.take_back"),
            key="take-back",
            icon=":material/backspace:",
            type="tertiary",
            on_click=_write,
            args=(text[: int(trace.spans[-1, 0])],),
        )
    total = sum(each.probability for each in found)
    lines = [
        word("next.say_suggested", sum=percent(total), rest=percent(1 - total)),
        word("next.say_suggested_end", end=percent(end)),
        word("next.say_recut", count=len(trace)),
    ]
    if end > 0.5:
        lines.insert(0, word("next.say_over", button=word("next.take_back")))
    said(*lines)
