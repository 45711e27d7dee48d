"""Why not squared error under a sigmoid: two losses of one logit, and their slopes."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.text import fixed
from models.analysis.losses import logit_losses
from pages.tasks.facts import losses
from pages.tasks.figures.loss_curves import LossCurveLabels, loss_curves_figure
from pages.tasks.formulas import slopes_formula
from pages.tasks.many_to_one import sentiment, true_label
from ui.lesson import Lesson
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word

#: The key of the slider, how far it reaches to both sides, and where it starts.
LOGIT, REACH, START = "tasks.logit", 8.0, -5.0


def show_losses(text: str, lesson: Lesson) -> None:
    """Both losses and their slopes at a logit to be moved. text: may be "". Raises WeightsError."""
    own = float(sentiment(text).logits[-1]) if text else None
    with lesson.controls:
        label = true_label()
        z = _logit(own)
    at = logit_losses(z, label)
    curves = logit_losses(np.linspace(-REACH, REACH, 321), label)
    labels = labelled(LossCurveLabels, "tasks.curve")
    for column, slopes in zip(lesson.stage.columns(2), (False, True), strict=True):
        figure = loss_curves_figure(curves, at, own, slopes, colours(), labels)
        key = "logit-slopes" if slopes else "logit-losses"
        column.plotly_chart(figure, key=key, config=PLOT, height="stretch")
    left, right = st.columns([2, 3], gap="large", vertical_alignment="center")
    with left, st.container(key="tasks-formula"):
        st.latex(slopes_formula(at))
    with right:
        say("tasks", losses(at))
    lesson.snippet("loss", float(at.squared_slope[0]), z=z, y=label)


def _logit(own: float | None) -> float:
    """The logit of the slider. own: the one of the sentence, a click away."""
    label = word("tasks.logit")
    z = st.slider(label, -REACH, REACH, START, 0.1, format="%.1f", key=LOGIT, bind="query-params")
    if own is not None:
        st.button(
            word("tasks.own_logit", z=fixed(own, 2)),
            key="tasks-own-logit",
            icon=":material/my_location:",
            on_click=_set_logit,
            args=(round(float(np.clip(own, -REACH, REACH)), 1),),
        )
    return float(z)


def _set_logit(logit: float) -> None:
    st.session_state[LOGIT] = logit
