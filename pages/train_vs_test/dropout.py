"""The third view of /train-vs-test: dropout, on while a network learns and off afterwards."""

from __future__ import annotations

from typing import Final

import streamlit as st

from models import load
from models.analysis.dropout_passes import DropoutPasses, dropout_passes, trained_rate
from pages.train_vs_test.facts import dropout_facts
from pages.train_vs_test.figures.dropout import DropoutLabels, dropout_figure
from ui.kept import kept
from ui.lesson import Lesson
from ui.read import read, tokens
from ui.say import say
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import labelled, word

MODEL: Final = "gru"
PASSES = 30
#: Percent.
HIGHEST, STEP = 80, 5


@kept(megabytes=4)
def _passes(text: str, rate: float) -> DropoutPasses:
    return dropout_passes(load(MODEL), tokens(text).ids, rate, seeds=range(1, PASSES + 1))


def show_dropout(text: str, lesson: Lesson) -> None:
    """The next token after the reader's text, with dropout on many times and off once."""
    if not text:
        return
    trained = trained_rate(load(MODEL))
    with lesson.controls:
        share = st.slider(
            word("train_vs_test.rate"),
            0,
            HIGHEST,
            round(100 * trained),
            STEP,
            format="%d%%",
            key="train_vs_test.rate",
            bind="query-params",
            width=320,
        )
    found = _passes(text, share / 100)
    names = labelled(DropoutLabels, "train_vs_test.dropout")
    figure = dropout_figure(found, colours(), names, word("token.end"))
    lesson.stage.plotly_chart(figure, key="dropout", config=PLOT, height="stretch")
    tokens_notice(read(MODEL, text))
    say(lesson.folder, dropout_facts(found, trained))
