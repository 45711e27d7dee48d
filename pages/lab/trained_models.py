"""After the run: the freshly trained models on a typed question, and the run as files."""

from __future__ import annotations

import numpy as np
import streamlit as st

from models.lab.question import LONGEST, LONGEST_TEXT, Question, answers, question
from models.lab.tasks import LabTokenizer
from pages.lab.facts import question_facts, symbols_fact
from pages.lab.figures.answers import AnswerLabels, answers_html
from pages.lab.inside import show_inside
from pages.lab.runs import LabRun
from ui.lesson import Lesson
from ui.say import sentence
from ui.words import labelled, names, word

KEY = "lab.try"


def show_test(lesson: Lesson, lab: LabRun) -> None:
    """A question to type, every model's answer, and what went on inside."""
    lesson.section("test")
    asked = _typed_question(lab)
    for notice in question_facts(asked, lab.run.task.name, LONGEST):
        st.info(sentence("lab", notice))
    if not asked.asked:
        return
    tokenizer = LabTokenizer(lab.run.task, lab.names)
    entries = [tokenizer.entry(i) for i in range(len(tokenizer))]
    traces = {kind: model.trace(asked.text, None) for kind, model in lab.models_now().items()}
    labels = labelled(AnswerLabels, "lab.answer")
    st.html(answers_html(answers(asked, entries, traces), labels, names()))
    if asked.places.stop - asked.places.start > 1:
        st.caption(word("lab.teacher"))
    show_inside(lab, asked, traces)
    _show_files(lab)


def _typed_question(lab: LabRun) -> Question:
    task = lab.run.task
    example = LabTokenizer(task, lab.names).decode(lab.run.probes[0, : task.length].tolist())
    with st.container(horizontal=True, vertical_alignment="bottom", key="lab-question"):
        typed = st.text_input(
            word("lab.question"),
            key=KEY,
            bind="query-params",
            live=True,
            placeholder=example,
            autocomplete="off",
        )
        st.button(word("lab.another"), on_click=_another, args=(lab,), icon=":material/casino:")
    st.caption(sentence("lab", symbols_fact(lab.names)))
    return question(task, lab.names, (typed or "")[:LONGEST_TEXT] or example)


def _another(lab: LabRun) -> None:
    ids = lab.run.task.questions(np.random.default_rng(), 1)[0]
    st.session_state[KEY] = LabTokenizer(lab.run.task, lab.names).decode(ids)


def _show_files(lab: LabRun) -> None:
    with st.container(horizontal=True, key="lab-files"):
        st.download_button(
            word("lab.csv"),
            lambda: lab.run.record().table(),
            "seq2see-lab.csv",
            "text/csv",
            icon=":material/download:",
            on_click="ignore",
        )
        st.download_button(
            word("lab.weights"),
            lambda: lab.run.weights(lab.names),
            "seq2see-lab.safetensors",
            "application/octet-stream",
            icon=":material/download:",
            on_click="ignore",
        )
