"""Asking a lesson's question at its picture (charts/question.py, assets/components/predict).

A button in the line of the question invites; who presses it sees the telling part of the picture
veiled, and bets. With ``guess=first`` in the address, which goes along to every page, each lesson
asks so before its picture is seen. All of it happens in the browser: answering is no rerun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from charts.facts import Fact
from charts.question import Question
from ui.component import component
from ui.parameters import keep_option, reported
from ui.say import sentence
from ui.words import word

if TYPE_CHECKING:
    from ui.lesson import Lesson

#: The query parameter, and what it may say; the first is not written.
GUESS = "guess"
WHEN = ("asked", "first")
KEY = "guess-first"
WORDS = ("button", "hint", "show", "close", "first", "asked")

_COMPONENT = component("predict", needed=False)


def asks_first() -> bool:
    """Whether the reader is to be asked before every picture: as the link says, or the visit."""
    given = st.query_params.get(GUESS)
    if given in WHEN:
        st.session_state[GUESS] = given
    return st.session_state.get(GUESS) == WHEN[1]


def ask(question: Question | None, lesson: Lesson) -> None:
    """Offer the question in the lesson's first line; draw nothing where there is none."""
    if question is None:
        return

    def said(found: str | Fact) -> str:
        return found if isinstance(found, str) else sentence(lesson.folder, found)

    with lesson.question, st.container(key="guess"):
        _COMPONENT(
            key=KEY,
            data={
                "lesson": lesson.key,
                "ask": said(question.ask),
                "choices": [
                    {
                        "label": said(each.name),
                        "spot": each.spot,
                        "value": each.value,
                        "told": said(each.told),
                    }
                    for each in question.choices
                ],
                "answer": question.answer,
                "why": said(question.why),
                "veils": list(question.veils),
                "first": asks_first(),
                "words": {name: word(f"guess.{name}") for name in WORDS},
            },
            on_first_change=_keep_first,
        )


def _keep_first() -> None:
    first = reported(KEY, "first")
    if isinstance(first, bool):
        st.session_state[GUESS] = WHEN[first]
        keep_option(GUESS, WHEN[first], WHEN)
