"""Which shape a task has, and which last activation and loss fit it."""

from __future__ import annotations

import streamlit as st

from models import WeightsError
from ui.choose import choose, go_on
from ui.lesson import Lesson
from ui.sentence import sentence_bar
from ui.task_losses import show_losses, show_nonlinearity
from ui.tasks_map import show_map
from ui.tasks_shapes import SHAPES
from ui.words import word

QUESTIONS = {"loss": show_losses, "tanh": show_nonlinearity}
VIEWS = ("map", *SHAPES, *QUESTIONS)


def show(view: str, text: str) -> None:
    """One part of the lesson on the reader's sentence. Raises WeightsError."""
    if view in QUESTIONS:
        QUESTIONS[view](text)
    elif text and view in SHAPES:
        SHAPES[view](text)
    elif text:
        show_map(text)


lesson = Lesson("tasks")
lesson.head()
view = choose("tasks.view", VIEWS)
text = sentence_bar(korean=view == "encoder-decoder")
if view != "map":
    lesson.section(view)
try:
    show(view, text)
except WeightsError as error:
    st.error(word("error.weights", file=str(error.file)), icon=":material/draft:")
if view == "map":
    lesson.section(view)
else:
    lesson.section(f"{view}-symbols")
following = VIEWS[VIEWS.index(view) + 1 :]
if following:
    name = word(f"tasks.view.{following[0]}")
    go_on("tasks.view", following[0], word("tasks.on", name=name))
lesson.section("try")
lesson.foot()
