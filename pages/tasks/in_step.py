"""Many-to-many in step: an answer at every token, the next one; its loss is the surprise."""

from __future__ import annotations

import streamlit as st

from models.traces import RecurrentName
from pages.tasks.facts import step_losses
from pages.tasks.figures.bars import token_bars
from pages.tasks.figures.shapes import in_step
from pages.tasks.formulas import sequence_formula
from pages.tasks.shapes import entry_name, show_shape
from ui.lesson import Lesson
from ui.parameters import choose
from ui.read import read
from ui.say import say
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import word

MODELS: tuple[RecurrentName, ...] = ("gru", "rnn")


def show_in_step(text: str, lesson: Lesson) -> None:
    """The likeliest next token at each step, and the loss where the next one is known."""
    with lesson.controls:
        trace = read(choose("tasks.reader", MODELS), text)
    tokens_notice(trace)
    guesses = [entry_name(each[0].token) for each in trace.guesses]
    with lesson.stage:
        show_shape("in-step", in_step(trace.tokens, guesses))
    bits = trace.surprisal[1:]
    if not len(bits):
        st.info(word("tasks.one_token"))
        return
    axis = "−log₂ p(xₜ₊₁)"
    figure = token_bars(trace.tokens[1:], bits, colours().hidden, colours(), axis, 1, start=2)
    lesson.stage.plotly_chart(figure, key="losses", config=PLOT, height="stretch")
    st.latex(sequence_formula(2.0**-bits, mean=True))
    lesson.snippet("in-step", float(bits.mean()), text=text, name=trace.model)
    say("tasks", step_losses(bits))
