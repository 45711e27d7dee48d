"""The tokens of the sentence against each other."""

from __future__ import annotations

import streamlit as st

from models import load
from models.analysis.similarity import pairwise
from models.traces import TransformerTrace
from pages.dot_product.facts.pairs import pair_facts
from pages.dot_product.figures.pairs import MEASURES, pairs_figure
from ui.lesson import Lesson
from ui.parameters import choose
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import word


def show_pairs(trace: TransformerTrace, lesson: Lesson) -> None:
    """Every token with every other as a map, by one of two measures."""
    lesson.section("pairs")
    measure = choose("dot_product.measure", MEASURES)
    pairs = pairwise(load("transformer").weights()["W_hy"][trace.ids])
    name = word(f"dot_product.measure.{measure}")
    with st.container(key="pairs-map"):
        figure = pairs_figure(trace, pairs, measure, colours(), name)
        st.plotly_chart(figure, key="pairs", config=PLOT)
    say("dot_product", pair_facts(trace, pairs))
