"""What a model would predict if it stopped after each layer."""

from __future__ import annotations

import streamlit as st

from charts.lens import depths_figure, lens_figure, winner_figure
from models.hugging_face.model import OwnModel
from pages.your_model.computed import depths
from pages.your_model.facts.predictions import lens_facts
from pages.your_model.predicting import read_tokens
from pages.your_model.reading import computed
from pages.your_model.token_choice import chosen_token
from ui.lesson import Lesson
from ui.say import say
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import word

#: The query parameter of the token after which is looked.
AFTER = "your_model.after"


def show_layers(text: str, model: OwnModel | None, lesson: Lesson) -> None:
    """The likeliest token at each depth, and how the one that wins comes to win."""
    read = read_tokens(text, model)
    encoder = model is not None and model.kind == "encoder"
    label = word("your_model.at" if encoder else "your_model.after")
    with lesson.controls:
        step = chosen_token(read.tokens, AFTER, label, range(len(read)), len(read) - 1 - encoder)
    with lesson.stage:
        found = computed(model, depths, text)
    if found is None:
        return
    step = min(step, len(found.guesses[0]) - 1)
    count, end = len(found.guesses), word("token.end")
    names = [
        word("your_model.depth.start"),
        *[word("your_model.depth", n=n) for n in range(1, count)],
    ]
    left, right = lesson.stage.columns([3, 2])
    figure = lens_figure(found, read, names, colours(), end)
    left.plotly_chart(figure, key="your-model-lens", config=PLOT, height="stretch")
    figure = winner_figure(found, step, names, colours())
    right.plotly_chart(figure, key="your-model-winner", config=PLOT, height="stretch")
    say("your_model", lens_facts(found, step, encoder))
    tokens_notice(read)
    with st.expander(word("your_model.depths"), icon=":material/layers:"):
        figure = depths_figure(found, step, names, colours(), end)
        st.plotly_chart(figure, key="your-model-depths", config=PLOT)
    lesson.section("layers")
