"""Choices that several views of /transformer share, and their tables."""

from __future__ import annotations

import plotly.graph_objects as go
import streamlit as st

from charts.chips import visible
from models.text.content_words import last_content_word
from models.traces import TransformerTrace
from ui.internals import DeltaGenerator
from ui.lesson import Lesson
from ui.parameters import step_of
from ui.theme import PLOT
from ui.words import word


def chosen_token(trace: TransformerTrace, lesson: Lesson) -> int:
    """The token that several pictures are about, counted from 0, the last content word by default.

    It is chosen among the controls of the stage.
    """
    label, usual = word("transformer.token"), last_content_word(trace) + 1
    with lesson.controls.container(
        width=205, key="token-control", horizontal=True, vertical_alignment="center", gap="small"
    ):
        if len(trace) > 1:
            st.markdown(label, width="content")
        return step_of("transformer.token", len(trace), label, usual, named=False) - 1


def titled(where: DeltaGenerator, title: str, figure: go.Figure, key: str) -> None:
    """A figure of the stage under its title, as high as there is room."""
    with where:
        st.markdown(f"**{title}**")
        st.plotly_chart(figure, key=key, config=PLOT, height="stretch")


def tokens_table(trace: TransformerTrace, columns: dict[str, list]) -> None:
    """What a picture shows, a row for each token. columns: name to T numbers or texts."""
    with st.expander(word("table"), icon=":material/table_rows:"):
        first = {
            word("transformer.column.step"): list(range(1, len(trace) + 1)),
            word("transformer.column.token"): [visible(token) for token in trace.tokens],
        }
        st.dataframe(first | columns, hide_index=True)
