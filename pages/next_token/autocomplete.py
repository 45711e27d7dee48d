"""The last view of /next-token: autocompletion as on a phone, with one model's suggestions."""

from __future__ import annotations

import streamlit as st

from charts.chips import in_markdown, visible
from charts.text import percent
from models import load, tokenizer
from models.decoding.generation import Suggestion, suggestions
from models.traces import LanguageModelName
from pages.next_token.facts import OVER, autocompletion
from pages.next_token.language_models import chosen_model
from ui.kept import kept
from ui.lesson import Lesson
from ui.say import say, sentence
from ui.sentence import KEY
from ui.words import word


# Three short texts.
@kept(megabytes=4)
def _suggestions(model: LanguageModelName, text: str) -> tuple[tuple[Suggestion, ...], float]:
    return suggestions(load(model), text)


def _write(text: str) -> None:
    st.session_state[KEY] = text


def show_autocomplete(text: str, lesson: Lesson) -> None:
    """The sentence as on a phone, and three buttons that add a token to it."""
    with lesson.controls:
        model = chosen_model()
    found, end = _suggestions(model, text)
    trace = tokenizer().encode(text)
    said = autocompletion([each.probability for each in found], end, len(trace))
    over = said[: int(end > OVER)]  # why there is little to suggest stands where it is suggested
    with lesson.stage, st.container(key="next-phone"):
        with st.container(key="next-message"):
            st.text(text)
        with st.container(horizontal=True, key="next-suggestions"):
            for n, each in enumerate(found):
                st.button(
                    f"**{in_markdown(visible(each.token))}** {percent(each.probability)}",
                    key=f"suggestion-{n}",
                    on_click=_write,
                    args=(each.text,),
                    width="stretch",
                )
        st.button(
            word("next_token.take_back"),
            key="take-back",
            icon=":material/backspace:",
            type="tertiary",
            on_click=_write,
            args=(text[: int(trace.spans[-1, 0])],),
        )
        for each in over:
            st.caption(sentence("next_token", each))
    lesson.section("autocomplete")
    say("next_token", said[len(over) :])
