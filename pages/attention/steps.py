"""The translation step by step: the picture, and one step of it in three notations."""

from __future__ import annotations

import streamlit as st

from models.traces import TranslationTrace
from pages.attention.contexts import contexts
from pages.attention.facts import contexts_fact, notices, source_of, step_fact
from pages.attention.figures.contexts import contexts_figure
from pages.attention.figures.notations import LINES, notations
from pages.attention.question import source_question
from ui.lesson import Lesson
from ui.question import ask
from ui.say import sentence
from ui.theme import colours
from ui.words import word


def show_steps(trace: TranslationTrace, step: int, lesson: Lesson) -> None:
    """Every context vector made, step by step. step: where to begin, counted from 0."""
    alternative = sentence("attention", contexts_fact(trace))
    with lesson.stage:
        contexts(contexts_figure(trace), "play", alternative, step)
    ask(source_question(trace, step), lesson)
    for notice in notices(trace):
        st.caption(sentence("attention", notice))


def show_notations(trace: TranslationTrace, step: int, lesson: Lesson) -> None:
    """A step in s and h, in q, k and v, and in matrices. step: counted from 0."""
    lesson.section("notations")
    st.markdown(sentence("attention", step_fact(trace, step)))
    found, position = notations(trace, step, colours()), source_of(trace, step) + 1
    with st.container(key="notations"):
        for column, (name, lines) in zip(st.columns(len(found)), found.items(), strict=True):
            with column.container(border=True):
                st.markdown(f"**{word(f'attention.alignment.notation.{name}')}**")
                for line, latex in zip(LINES, lines, strict=True):
                    st.caption(word(f"attention.alignment.line.{line}", j=position))
                    st.markdown(rf"$\displaystyle {latex}$")
