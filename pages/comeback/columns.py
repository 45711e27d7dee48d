"""Figures of the stage beside each other; on a phone one swipes from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go
import streamlit as st

from ui.internals import DeltaGenerator
from ui.lesson import Lesson
from ui.theme import PLOT


def columns(lesson: Lesson, spec: int | Sequence[float]) -> list[DeltaGenerator]:
    """So many columns on the stage, as high as it is."""
    return lesson.stage.container(key="comeback-columns").columns(spec)


def titled(where: DeltaGenerator, title: str, figure: go.Figure, key: str) -> None:
    """A figure of the stage under its title, as high as there is room."""
    with where:
        st.markdown(f"**{title}**")
        st.plotly_chart(figure, key=key, config=PLOT, height="stretch")
