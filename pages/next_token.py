"""Next-token prediction: what comes next, how surprising it was, writing on, autocompletion."""

from __future__ import annotations

import streamlit as st

from models import WeightsError, tokenizer
from ui.choose import choose, go_on
from ui.lesson import Lesson
from ui.next_token_bars import show_bars, traces_of
from ui.next_token_phone import show_phone
from ui.next_token_surprise import show_surprise
from ui.next_token_write import show_write
from ui.sentence import sentence_bar, tokens_notice
from ui.words import word

VIEWS = ("predict", "surprise", "write", "phone")
KINDS = ("transformer", "rnn", "lstm", "gru")


def show(view: str, text: str) -> None:
    """One part of the lesson on the reader's sentence. Raises WeightsError."""
    if view in ("write", "phone"):
        model = choose("next.model", KINDS)
        if view == "phone":
            show_phone(text, model, lesson)
            return
        trace = tokenizer().encode(text, 64)
        tokens_notice(trace)
        show_write(trace, model, lesson)
        return
    traces = traces_of(text)
    if not traces:
        return
    tokens_notice(next(iter(traces.values())))
    if view == "surprise":
        show_surprise(traces, lesson)
    else:
        lesson.section("predict")
        show_bars(text, traces)


lesson = Lesson("next-token")
lesson.head()
view = choose("next.view", VIEWS)
text = sentence_bar()
if text:
    try:
        show(view, text)
    except WeightsError as error:
        st.error(word("error.weights", file=str(error.file)), icon=":material/draft:")
following = VIEWS[VIEWS.index(view) + 1 :]
if following:
    go_on("next.view", following[0], word(f"next.on_{following[0]}"))
lesson.section("try")
lesson.foot()
