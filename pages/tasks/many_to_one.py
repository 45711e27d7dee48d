"""Many-to-one: a sentiment model reads the whole text, and its last state answers."""

from __future__ import annotations

import numpy as np
import streamlit as st

from models import load
from models.analysis.losses import logit_losses
from models.sentiment import SentimentTrace
from pages.tasks import facts
from pages.tasks.figures.bars import gradient_bars, sentiment_bars
from pages.tasks.figures.shapes import many_to_one
from pages.tasks.formulas import sentiment_formula
from pages.tasks.shapes import show_shape
from ui.kept import kept
from ui.lesson import Lesson
from ui.parameters import choose
from ui.say import say, sentence
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import word

LABELS = ("positive", "negative")


# A trace of 64 tokens holds about 0.1 MB.
@kept(megabytes=4)
def sentiment(text: str) -> SentimentTrace:
    """The sentiment model on a text, computed once. Raises WeightsError."""
    return load("sentiment").trace(text)


def true_label() -> int:
    """The label that the reader takes to be true: 1 positive, 0 negative."""
    return int(choose("tasks.label", LABELS, word("tasks.label")) == "positive")


def show_many_to_one(text: str, lesson: Lesson) -> None:
    """The answer after each token, and how strongly the last one depends on each."""
    trace = sentiment(text)
    tokens_notice(trace)
    answer = sentence("tasks", facts.answer_with_probability(trace))
    with lesson.controls:
        label = true_label()
    with lesson.stage:
        show_shape("many-to-one", many_to_one(trace.tokens, answer))
        for column, key, figure in zip(
            st.columns(2),
            ("verdicts", "pulls"),
            (sentiment_bars(trace, colours()), gradient_bars(trace, colours())),
            strict=True,
        ):
            column.plotly_chart(figure, key=key, config=PLOT, height="stretch")
    losses = logit_losses(trace.logits[-1], label)
    st.latex(sentiment_formula(losses))
    bits = float(losses.cross_entropy[0] / np.log(2))
    lesson.snippet("many-to-one", bits, text=text, y=label)
    say("tasks", facts.sentiment(trace, losses))
    with st.expander(word("tasks.card"), icon=":material/fact_check:"):
        _show_accuracy()


def _show_accuracy() -> None:
    """How often the sentiment model is right, beside what a linear model reaches."""
    card = load("sentiment").card
    columns = ("set", "texts", "accuracy", "baseline")
    rows = [
        (
            word(f"tasks.card.{name}"),
            each["texts"],
            facts.accuracy(each["accuracy"]),
            facts.accuracy(each["linear_baseline"]),
        )
        for name, each in card["accuracy"].items()
    ]
    names = [word(f"tasks.card.{column}") for column in columns]
    st.table([dict(zip(names, row, strict=True)) for row in rows])
    say("tasks", facts.against_linear(card))
    st.caption(word("tasks.card.note"))
