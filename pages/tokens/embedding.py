"""The third view of /tokens: the row of the RNN's embedding that each id picks."""

from __future__ import annotations

import streamlit as st

from charts.chips import label
from models import load, tokenizer
from pages.tokens.components import embedding_rows
from pages.tokens.facts import picked_rows
from pages.tokens.figures.embedding import embedding_figure
from ui.lesson import Lesson
from ui.say import sentence
from ui.sentence import tokens_notice
from ui.words import word

#: Tokens whose rows are drawn.
MOST_ROWS = 24


def show_embedding(text: str, lesson: Lesson) -> None:
    """The rows as strips of colours, and as a table. Raises WeightsError."""
    lesson.section("embedding")
    trace = tokenizer().encode(text, MOST_ROWS)
    tokens_notice(trace)
    matrix = load("rnn").weights()["W_hy"]
    entries = [tokenizer().entry(int(id)) for id in trace.ids]
    figure = embedding_figure(trace, matrix, entries)
    with lesson.stage:
        embedding_rows(figure, sentence("tokens", picked_rows(trace, matrix)))
    with st.expander(word("table"), icon=":material/table_rows:"):
        table = {"token": [label(token) for token in trace.tokens], "id": trace.ids}
        table |= {str(n + 1): matrix[trace.ids, n] for n in range(matrix.shape[1])}
        names = {name: word(f"tokens.embedding.{name}") for name in ("token", "id")}
        st.dataframe(table, column_config=names, hide_index=True)
