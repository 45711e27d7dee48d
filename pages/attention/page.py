"""Attention: every step asks the whole source, and every step gets a context vector of its own."""

from __future__ import annotations

import streamlit as st

from models.traces import TranslationTrace
from pages.attention.answers import answers
from pages.attention.comparison import show_comparison
from pages.attention.contexts import chosen_step, forget_old_choices
from pages.attention.facts import alignment
from pages.attention.matrix import show_matrix
from pages.attention.moved import show_moved
from pages.attention.steps import show_notations, show_steps
from pages.attention.telling import telling_step
from ui.errors import attempted, part
from ui.lesson import Lesson
from ui.read import read_translation
from ui.sentence import tokens_notice
from ui.source import source_bar
from ui.source_notes import source_notes
from ui.trained_on import trained_on
from ui.words import word


def picture(trace: TranslationTrace) -> None:
    """Every context vector made; the step that is shown in three notations; all of them."""
    source_notes(trace)
    tokens_notice(trace)
    found = alignment(trace)
    telling = telling_step(trace)
    step = chosen_step(len(trace.target_ids), telling.step)
    show_steps(trace, step, lesson)
    if not telling.shown:
        st.caption(word("attention.alignment.not_telling"))
    lesson.section("symbols")
    show_notations(trace, step, lesson)
    if trace.weights is not None:
        lesson.snippet("context", float(trace.weights[step].max()), text=trace.text, step=step + 1)
    show_matrix(trace, found, lesson)
    show_moved(trace, step, lesson)
    show_comparison(trace, lesson)


lesson = Lesson("attention")
text = source_bar()
lesson.open()
trace = attempted(read_translation, text) if text else None
if trace is not None and len(trace):
    forget_old_choices(text)
    with part():
        picture(trace)
else:
    lesson.section("symbols")
trained_on("translation")
lesson.practice(answers(trace) if trace is not None and len(trace) else None)
lesson.foot()
