"""Home: the visitor's own sentence at once, and the road from RNN to Transformer as one map."""

from __future__ import annotations

import streamlit as st

from charts.hidden_states import hidden_states_figure, token_chips
from ui.lesson import Lesson
from ui.map import draw_map
from ui.sentence import sentence_bar, tokens_notice
from ui.theme import colours
from ui.traces import attempt
from ui.words import word

lesson = Lesson("home")
lesson.head()
text = sentence_bar()
if text and (trace := attempt("rnn", text)):
    tokens_notice(trace)
    st.html(token_chips(trace, word("home.chips", count=len(trace))))
    lesson.section("picture")
    figure = hidden_states_figure(trace, colours(), word("home.unit"))
    st.plotly_chart(figure, key="home-states", config={"displayModeBar": False})
    st.caption(
        word(
            "rnn.heat_alt",
            units=trace.hidden.shape[1],
            steps=len(trace),
            low=f"{trace.hidden.min():.2f}".replace("-", "−"),
            high=f"{trace.hidden.max():.2f}",
            near=int((abs(trace.hidden[-1]) > 0.9).sum()),
        )
    )
lesson.section("map")
draw_map()
