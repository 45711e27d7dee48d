"""Linear attention in three lines: the same sums in another order, with a head's own q, k and v."""

from __future__ import annotations

import streamlit as st

from models.analysis.linear_attention import linear_attention
from models.traces import MinGRUTrace
from pages.comeback import formulas
from pages.comeback.columns import columns, titled
from pages.comeback.facts.beside import rises, turning_head
from pages.comeback.facts.linear import cost_fact, linear_facts
from pages.comeback.figures.beside import weights_figure
from pages.comeback.figures.linear import LENGTHS, CostLabels, cost_figure, state_figure
from ui.lesson import Lesson
from ui.parameters import step_of
from ui.read import read_transformer
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word


def show_linear(trace: MinGRUTrace, lesson: Lesson) -> None:
    """Softmax, linear attention and its state at a step; what both orders give and cost."""
    transformer = read_transformer(trace.text)
    place = turning_head(transformer.weights)
    q, k, v = (part[place] for part in (transformer.q, transformer.k, transformer.v))
    softmax = transformer.weights[place]
    found = linear_attention(q, k, v)
    turned = rises(softmax).largest
    usual = turned.row + 1 if turned else len(trace)
    step = _chosen_step(len(trace), usual, lesson)
    head = {"layer": place.layer + 1, "head": place.head + 1}
    limit = float(abs(found.states[-1]).max())
    titles = (
        word("comeback.linear.softmax", **head),
        word("comeback.linear.linear"),
        word("comeback.linear.state", step=step + 1, width=q.shape[1]),
    )
    state = state_figure(found.states[step], limit, colours(), "φ(k)", "v")
    figures = (
        weights_figure(trace.tokens, softmax, colours(), row=step, scale=False),
        weights_figure(trace.tokens, found.weights, colours(), row=step),
        state,
    )
    for column, title, figure, name in zip(
        columns(lesson, 3), titles, figures, ("softmax", "linear", "state"), strict=True
    ):
        titled(column, title, figure, f"linear-{name}")
    say("comeback", linear_facts(trace, found, softmax, step))
    st.latex(formulas.LINEAR)
    lesson.snippet("linear", float(found.by_state[step, 0]), text=trace.text, t=step + 1, **head)
    _show_cost(len(trace), q.shape[1])


def _chosen_step(steps: int, usual: int, lesson: Lesson) -> int:
    """The step whose row and state are shown, counted from 0, among the controls of the stage."""
    label = word("comeback.step")
    with lesson.controls.container(
        width=250, key="comeback-step", horizontal=True, vertical_alignment="center", gap="small"
    ):
        if steps > 1:
            st.markdown(label, width="content")
        return step_of("comeback.step", steps, label, usual, named=False) - 1


def _show_cost(steps: int, width: int) -> None:
    """T² d against T d², for this text and for a length that is chosen."""
    st.markdown(f"**{word('comeback.cost.title', width=width)}**")
    length = st.select_slider(
        word("comeback.cost.length"),
        LENGTHS,
        value=1024,
        key="comeback.length",
        bind="query-params",
    )
    figure = cost_figure(length, width, colours(), labelled(CostLabels, "comeback.cost"))
    st.plotly_chart(figure, key="cost", config=PLOT)
    say("comeback", [cost_fact(steps, width), cost_fact(length, width)])
