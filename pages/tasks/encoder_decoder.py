"""Many-to-many, encoder–decoder: the whole sentence first, then its translation."""

from __future__ import annotations

import numpy as np
import streamlit as st

from pages.tasks.facts import translation
from pages.tasks.figures.bars import probability_bars
from pages.tasks.figures.shapes import encoder_decoder
from pages.tasks.formulas import sequence_formula
from pages.tasks.shapes import entry_name, show_shape
from ui.address import page_link
from ui.lesson import Lesson
from ui.read import read_translation
from ui.road import stop
from ui.say import say
from ui.sentence import tokens_notice
from ui.source_notes import source_notes
from ui.theme import PLOT, colours
from ui.words import word


def show_encoder_decoder(text: str, lesson: Lesson) -> None:
    """The steps of both networks, and what the translator gave to each of its tokens."""
    trace = read_translation(text)
    tokens_notice(trace)
    source_notes(trace)
    target = [entry_name(each) for each in trace.target_tokens]
    figure = probability_bars(target, trace.probabilities, colours(), "p(yₜ)")
    with lesson.stage:
        show_shape("encoder-decoder", encoder_decoder(trace.tokens, target, word("token.end")))
        st.plotly_chart(figure, key="words", config=PLOT, height="stretch")
    st.latex(sequence_formula(trace.probabilities, mean=True))
    bits = float(-np.log2(trace.probabilities).mean())
    lesson.snippet("encoder-decoder", bits, text=text)
    say("tasks", translation(trace))
    if stop("seq2seq").built:
        page_link(stop("seq2seq"))
