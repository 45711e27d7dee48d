"""What the views of one shape share: the picture of its steps, and how an entry is called."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from charts.bars import END
from pages.tasks.figures.shapes import Step, steps_html
from ui.words import word


def show_shape(kind: str, steps: Sequence[Step]) -> None:
    """The steps side by side. kind: the name of the view."""
    outputs = sum(bool(step.out) for step in steps)
    alternative = word(f"tasks.alt.{kind}", steps=len(steps), outs=outputs)
    st.html(steps_html(steps, alternative))


def entry_name(token: str) -> str:
    """An entry of the vocabulary, the end by its name."""
    return word("token.end") if token == END else token
