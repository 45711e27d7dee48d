"""Two views of /forgetting: the sums of a step on the curve of tanh, and tanh on its own."""

from __future__ import annotations

import numpy as np
import streamlit as st

from models.analysis.forgetting import (
    recurrent_size,
    repeated_tanh,
    resting_point,
    saturation,
)
from models.analysis.start_values import WEIGHTS, Weights, model_with
from models.traces import RecurrentTrace
from pages.forgetting.facts.tanh import repeated_facts, saturation_facts
from pages.forgetting.figures.tanh import (
    CurveLabels,
    RepeatedLabels,
    SharesLabels,
    TanhLabels,
    curve_figure,
    repeated_figure,
    share_figure,
    tanh_figure,
)
from pages.forgetting.formulas import REPEATED, TANH
from ui.kept import kept
from ui.lesson import Lesson
from ui.parameters import choose, step_of
from ui.read import tokens
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word

LESSON = "forgetting"
STARTS = np.array(
    [-3, -2.2, -1.5, -1, -0.6, -0.3, -0.1, -0.02, 0.02, 0.1, 0.3, 0.6, 1, 1.5, 2.2, 3]
)
TIMES = 24


def show_tanh(trace: RecurrentTrace, lesson: Lesson) -> None:
    """The sums of one step on the curve of tanh, and how many are in its flat ends."""
    with lesson.controls:
        choice = choose("forgetting.weights", WEIGHTS)
    trained, untrained = saturation(trace), saturation(_rnn(trace.text, "start"))
    shown = trained if choice == "trained" else saturation(_rnn(trace.text, choice))
    with lesson.controls:
        step = step_of("at", len(trace), word("forgetting.step")) - 1
    labels = labelled(TanhLabels, "forgetting.tanh")
    figure = tanh_figure(shown, trace.tokens, step, colours(), labels)
    lesson.stage.plotly_chart(figure, key="tanh", config=PLOT, height="stretch")
    st.latex(TANH)
    slope = float(shown.slope[step])
    lesson.snippet("tanh", slope, text=trace.text, weights=choice, step=step + 1)
    say(LESSON, saturation_facts(shown, trained, untrained, trace, step))
    figure = share_figure(trained, untrained, trace.tokens, colours(), _shares_labels())
    st.plotly_chart(figure, key="shares", config=PLOT)


def show_alone(_trace: RecurrentTrace, lesson: Lesson) -> None:
    """x ← tanh(w x), again and again: the same whatever the sentence."""
    with lesson.controls:
        w = st.slider(word("forgetting.w"), 0.0, 3.0, 0.9, 0.05, key="w", bind="query-params")
    rest = resting_point(w)
    rows = repeated_tanh(w, STARTS, TIMES)
    left, right = lesson.stage.columns(2)
    with left:
        figure = curve_figure(w, rest, colours(), labelled(CurveLabels, "forgetting.alone"))
        st.plotly_chart(figure, key="curve", config=PLOT, height="stretch")
    with right:
        labels = labelled(RepeatedLabels, "forgetting.alone")
        figure = repeated_figure(rows, rest, colours(), labels)
        st.plotly_chart(figure, key="repeated", config=PLOT, height="stretch")
    st.latex(REPEATED)
    lesson.snippet("alone", float(rows[-1, -1]), w=w)
    sizes = recurrent_size("rnn"), recurrent_size("rnn", "start")
    say(LESSON, repeated_facts(w, rest, rows, *sizes))


@kept(megabytes=4)
def _rnn(text: str, weights: Weights) -> RecurrentTrace:
    return model_with("rnn", weights).trace(tokens(text))


def _shares_labels() -> SharesLabels:
    return SharesLabels(
        share=word("forgetting.share"),
        trained=word("forgetting.weights.trained"),
        untrained=word("forgetting.weights.start"),
    )
