"""The first screen of a lesson: one question, and the picture that answers it, without scrolling.

What lies above it (navigation, sentence) has one height on every page; the rest of the window is
the screen. Within it the picture takes what the question and its controls leave
(assets/styles/stage.css), so nothing below moves when a line above the picture wraps.
"""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from ui.internals import DeltaGenerator
from ui.prose import prose


class Screen(NamedTuple):
    """Where a lesson draws what is in sight at once.

    question: the line of title and question. controls: what the picture is chosen by, in a line.
    stage: the main picture, as high as there is room: a chart or a component with
    ``height="stretch"``.
    """

    question: DeltaGenerator
    controls: DeltaGenerator
    stage: DeltaGenerator


def screen(title: str, question: str) -> Screen:
    """Draw the title and the question, and make room for the picture under them."""
    with st.container(key="screen", gap="xsmall"):
        line = st.container(key="question", gap="small", horizontal=True)
        with line:
            st.title(title, anchor=False, width="content")
            prose(question)
        controls = st.container(
            key="controls", horizontal=True, vertical_alignment="bottom", gap="small"
        )
        return Screen(line, controls, st.container(key="stage", gap="xsmall"))
