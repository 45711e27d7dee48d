"""The first picture of the sentence: its tokens, and the hidden state of the RNN after each."""

from __future__ import annotations

import streamlit as st

from charts.heatmap import hidden_states_fact, hidden_states_figure, token_chips
from models.traces import RecurrentTrace
from ui.lesson import Lesson
from ui.say import sentence
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import word

#: Pixels.
HEIGHT = 420


def show_hidden_states(trace: RecurrentTrace, lesson: Lesson) -> None:
    """Chips, heatmap, and the heatmap in words. trace: with at least one token."""
    tokens_notice(trace)
    figure = hidden_states_figure(trace, colours(), word("hidden_states.unit"))
    lesson.section("picture")
    st.html(token_chips(trace, word("home.chips", count=len(trace))))
    st.plotly_chart(figure, key="home-states", config=PLOT, height=HEIGHT)
    st.caption(sentence("home", hidden_states_fact(trace)))
