"""Which shape a task has, and which last activation and loss fit it."""

from __future__ import annotations

import streamlit as st

from pages.tasks.answers import answers
from pages.tasks.encoder_decoder import show_encoder_decoder
from pages.tasks.in_step import show_in_step
from pages.tasks.loss import show_losses
from pages.tasks.many_to_one import show_many_to_one
from pages.tasks.nonlinearity import show_nonlinearity
from pages.tasks.one_to_many import show_one_to_many
from pages.tasks.overview import show_overview
from ui.address import page_link
from ui.errors import part
from ui.lesson import Lesson
from ui.parameters import choose, chosen
from ui.road import stop
from ui.sentence import sentence_bar
from ui.source import source_bar
from ui.trained_on import Task, trained_on
from ui.words import word

VIEWS = {
    "overview": show_overview,
    "many-to-one": show_many_to_one,
    "one-to-many": show_one_to_many,
    "in-step": show_in_step,
    "encoder-decoder": show_encoder_decoder,
}
#: For later: each needs what the lesson beside it explains, ∂L/∂z or W_hh.
FURTHER = {"loss": show_losses, "nonlinearity": show_nonlinearity}
EXPLAINED_IN = {"loss": "gradients", "nonlinearity": "forgetting"}
ALL = VIEWS | FURTHER
#: What the models of a view were trained for.
TRAINED_FOR: dict[str, tuple[Task, ...]] = {
    "overview": ("language", "translation", "sentiment"),
    "many-to-one": ("sentiment",),
    "one-to-many": ("language",),
    "in-step": ("language",),
    "encoder-decoder": ("translation",),
    "loss": ("sentiment",),
}

lesson = Lesson("tasks")
translated = chosen("tasks.view", tuple(ALL)) == "encoder-decoder"
text = source_bar() if translated else sentence_bar()
lesson.open()
with lesson.controls:
    view = choose("tasks.view", tuple(ALL))
if view in FURTHER:
    explained = stop(EXPLAINED_IN[view])
    st.caption(word("tasks.further", title=explained.title))
    page_link(explained)
if view != "overview":
    lesson.section(view)
if text or view == "loss":
    with part():
        ALL[view](text, lesson)
lesson.section(view if view == "overview" else f"{view}-symbols")
if view in VIEWS:
    lesson.go_on(view, VIEWS)
trained_on(*TRAINED_FOR.get(view, ()))
lesson.practice(answers(text) if text else None)
lesson.foot()
