"""The views of /your-model: what a model looks at, what it predicts, and what that rests on."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from models.hugging_face.model import OwnModel
from pages.your_model.attention import show_attention
from pages.your_model.attributing import show_attribution
from pages.your_model.choosing import chosen, way
from pages.your_model.layers import show_layers
from pages.your_model.loading import opened
from pages.your_model.predicting import read_tokens, show_predictions
from pages.your_model.turning import show_turning
from ui.lesson import Lesson
from ui.parameters import choose

VIEWS: dict[str, Callable[[str, OwnModel | None, Lesson], None]] = {
    "attention": show_attention,
    "predict": show_predictions,
    "layers": show_layers,
    "attribution": show_attribution,
    "turning": show_turning,
}


def show_model(text: str, lesson: Lesson) -> None:
    """The chosen model on the reader's sentence, in the chosen view."""
    with lesson.controls:
        source = chosen()
        # What the views add stands beside their names; on a phone it is a line of its own.
        lesson.controls = st.container(
            key="your-model-line", horizontal=True, vertical_alignment="bottom", gap="small"
        )
    with lesson.controls:
        view = choose("your_model.view", tuple(VIEWS))
    if said := way():
        st.caption(said)  # under the picture
    model = None
    if source is not None:
        with lesson.stage:
            model = opened(source)
        if model is None:
            return
    if len(read_tokens(text, model)):
        VIEWS[view](text, model, lesson)
