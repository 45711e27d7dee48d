"""The RNN's hidden state: one state, updated by the same weights at every token."""

from __future__ import annotations

import streamlit as st

from charts.pointers import pointers, steps_table
from charts.reader import reader_figure
from charts.state_path import LEAST_STEPS, state_path, state_path_figure
from models import load
from models.trace import RecurrentTrace
from ui.lesson import Lesson
from ui.reader import chosen_order, chosen_unit, reader
from ui.sentence import sentence_bar, tokens_notice
from ui.theme import colours
from ui.traces import read
from ui.words import word

DIMENSIONS = {"2D": 2, "3D": 3}
COLUMNS = ("step", "token", "bits", "guess", "share", "change", "near")


def picture(trace: RecurrentTrace) -> None:
    """The network reading the sentence, its states and the arithmetic of one of them."""
    units = trace.hidden.shape[1]
    figure = reader_figure(
        trace, load("rnn").weights(), unit=chosen_unit(units), order=chosen_order()
    )
    reader(figure, alternative=heatmap_in_words(trace))
    with st.expander(word("rnn.table"), icon=":material/table_rows:"):
        st.text(heatmap_in_words(trace))
        names = {name: word(f"rnn.column.{name}") for name in COLUMNS}
        config = names | {
            "bits": st.column_config.NumberColumn(names["bits"], format="%.2f"),
            "share": st.column_config.NumberColumn(names["share"], format="percent"),
            "change": st.column_config.NumberColumn(names["change"], format="%.3f"),
        }
        st.dataframe(steps_table(trace), column_config=config, hide_index=True)


def heatmap_in_words(trace: RecurrentTrace) -> str:
    """The text alternative of the heatmap."""
    return word(
        "rnn.heat_alt",
        units=trace.hidden.shape[1],
        steps=len(trace),
        low=f"{trace.hidden.min():.2f}".replace("-", "−"),
        high=f"{trace.hidden.max():.2f}",
        near=pointers(trace).near_one[-1],
    )


def path(trace: RecurrentTrace, lesson: Lesson) -> None:
    """The states as points in two or three dimensions, joined in the order of reading."""
    text, chart = st.columns([2, 3], gap="large")
    with text:
        lesson.section("path")
        if len(trace) < LEAST_STEPS:
            st.info(word("rnn.path_short", least=LEAST_STEPS))
            return
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
        if dimensions == len(trace):
            st.caption(word("rnn.path_flat"))
            dimensions = 2
        shares = state_path(trace.hidden, dimensions).explained
        share = f"{shares.sum():.0%}"
        st.caption(word("rnn.path_alt", steps=len(trace), count=dimensions, share=share))
    figure = state_path_figure(trace, dimensions, colours(), axis=word("rnn.axis"))
    chart.plotly_chart(figure, key="state-path", config={"displayModeBar": False})


lesson = Lesson("rnn")
lesson.head()
text = sentence_bar()
if text:
    trace = read("rnn", text)
    tokens_notice(trace)
    picture(trace)
    lesson.section("symbols")
    path(trace, lesson)
else:
    lesson.section("symbols")
lesson.section("try")
lesson.foot()
