"""The pictures of /rnn: the network reading the sentence, and the path of its state."""

from __future__ import annotations

import streamlit as st

from charts.heatmap import hidden_states_fact
from models import load
from models.traces import RecurrentTrace
from pages.rnn.facts import path_fact
from pages.rnn.figures.state_path import LEAST_STEPS, state_path, state_path_figure
from pages.rnn.figures.table import COLUMNS, steps_table
from pages.rnn.figures.unrolled import below_figure, unrolled_figure
from pages.rnn.question import surprise_question
from pages.rnn.unrolled import below, chosen_order, chosen_unit, unrolled
from ui.lesson import Lesson
from ui.question import ask
from ui.say import sentence
from ui.theme import PLOT, colours
from ui.words import word

LESSON = "rnn"
DIMENSIONS = {"2D": 2, "3D": 3}


def show_unrolled(trace: RecurrentTrace, lesson: Lesson) -> None:
    """The network reading the sentence, its states and the arithmetic of one of them."""
    units = trace.hidden.shape[1]
    figure = unrolled_figure(trace, load("rnn").weights(), chosen_unit(units), chosen_order())
    alternative = sentence(LESSON, hidden_states_fact(trace))
    with lesson.stage:
        unrolled(figure, alternative)
    ask(surprise_question(trace), lesson)
    below(below_figure(trace))
    with st.expander(word("table"), icon=":material/table_rows:"):
        st.text(alternative)
        names = {name: word(f"rnn.column.{name}") for name in COLUMNS}
        formats = {"bits": "%.2f", "share": "percent", "change": "%.3f"}
        numbers = {
            name: st.column_config.NumberColumn(names[name], format=shown)
            for name, shown in formats.items()
        }
        st.dataframe(steps_table(trace), column_config=names | numbers, hide_index=True)


def show_path(trace: RecurrentTrace, lesson: Lesson) -> None:
    """The states as points in two or three dimensions, joined in the order of reading."""
    text, chart = st.columns([2, 3], gap="large")
    with text:
        lesson.section("path")
        if len(trace) < LEAST_STEPS:
            st.info(word("rnn.path_short", least=LEAST_STEPS))
            return
        dimensions = _chosen_dimensions(len(trace))
        explained = state_path(trace.hidden, dimensions).explained
        st.caption(sentence(LESSON, path_fact(trace, explained)))
    figure = state_path_figure(trace, dimensions, colours(), axis=word("rnn.axis"))
    chart.plotly_chart(figure, key="state-path", config=PLOT)


def _chosen_dimensions(steps: int) -> int:
    choice = st.segmented_control(
        word("rnn.dims"),
        list(DIMENSIONS),
        default="2D",
        key="dims",
        bind="query-params",
        required=True,
        label_visibility="collapsed",
    )
    dimensions = DIMENSIONS.get(choice, 2)
    if dimensions < steps:
        return dimensions
    st.caption(word("rnn.path_flat"))
    return 2
