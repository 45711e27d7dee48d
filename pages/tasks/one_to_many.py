"""One-to-many: the first token goes in, and what comes out goes in again."""

from __future__ import annotations

import numpy as np
import streamlit as st

from models import load, tokenizer
from models.decoding.generation import Continuation, write
from models.decoding.sampling import Settings
from pages.tasks.facts import continuation
from pages.tasks.figures.bars import probability_bars
from pages.tasks.figures.shapes import one_to_many
from pages.tasks.formulas import sequence_formula
from pages.tasks.shapes import entry_name, show_shape
from ui.kept import kept
from ui.lesson import Lesson
from ui.parameters import choose
from ui.read import read
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import word

WRITERS = ("likeliest", "drawn")
#: Tokens that are written.
COUNT = 12


# Distributions over the vocabulary: about 320 kB.
@kept(megabytes=4)
def continued(first: int, likeliest: bool, seed: int) -> Continuation:
    """What the GRU writes after one token. Raises WeightsError."""
    settings = Settings(top_k=1) if likeliest else Settings()
    return write(load("gru"), [first], settings, seed, COUNT)


def show_one_to_many(text: str, lesson: Lesson) -> None:
    """The first token only, and what the GRU writes after it."""
    trace = read("gru", text)
    with lesson.controls:
        found = continued(int(trace.ids[0]), *_choices())
    written = [entry_name(tokenizer().entry(int(i))) for i in found.ids]
    figure = probability_bars(written, found.own, colours(), "p(yₜ)")
    with lesson.stage:
        show_shape("one-to-many", one_to_many(trace.tokens[0], written))
        st.plotly_chart(figure, key="chances", config=PLOT, height="stretch")
    st.latex(sequence_formula(found.own, mean=False))
    bits = float(-np.log2(found.own).sum())
    lesson.snippet("one-to-many", bits, text=text, y=found.ids.tolist())
    say("tasks", continuation(trace, found))


def _choices() -> tuple[bool, int]:
    """Whether the likeliest token is taken at each step; the seed where one is drawn."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if choose("tasks.writer", WRITERS) == "likeliest":
            return True, 1
        label = word("tasks.seed")
        return False, int(
            st.number_input(label, 1, 9999, 1, key="tasks.seed", bind="query-params", width=150)
        )
