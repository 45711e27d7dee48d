"""The pictures of /gates: every gate of a model, one unit, and the direct path of all three."""

from __future__ import annotations

import streamlit as st

from charts.chips import token_in_markdown
from models import load
from models.traces import RecurrentName, RecurrentTrace
from pages.gates.facts import (
    direct_factors,
    gate_facts,
    ledger_fact,
    memory,
    path_facts,
    reaching,
)
from pages.gates.figures.facets import Chosen
from pages.gates.figures.ledger import Ledger, LedgerLabels, ledger, ledger_figure, lines
from pages.gates.figures.path import PathLabels, path_figure
from pages.gates.figures.units import PANELS, AxisLabels, unit_figure
from pages.gates.formulas import EQUATIONS, PATHS
from pages.gates.linked import linked
from pages.gates.question import path_question
from ui.address import page_link
from ui.errors import attempted
from ui.lesson import Lesson
from ui.question import ask
from ui.read import end_to_end, read
from ui.road import stop
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word

LESSON = "gates"
#: The models with gates.
MODELS: tuple[RecurrentName, ...] = ("lstm", "gru")


def show_equations(model: RecurrentName, text: str, lesson: Lesson) -> None:
    """The model's equations, their code, and what their symbols mean."""
    left, right = st.columns([3, 2], vertical_alignment="center")
    gates, states = EQUATIONS[model]
    left.latex(gates)
    right.latex(states)
    if trace := attempted(read, model, text):
        lesson.snippet(model, float(memory(trace)[-1, 0]), text=text)
    with st.expander(word("gates.symbols"), icon=":material/function:"):
        lesson.section(f"symbols-{model}")


def show_all(trace: RecurrentTrace, lesson: Lesson) -> None:
    """Every gate and state of every unit."""
    chosen = linked(trace, lesson, every=True)
    say(LESSON, gate_facts(trace))
    _show_unit(trace, chosen)


def show_unit(trace: RecurrentTrace, lesson: Lesson) -> None:
    """The units that hold the longest beside those that let go soonest, and the books of one."""
    _show_unit(trace, linked(trace, lesson, every=False))


def _show_unit(trace: RecurrentTrace, chosen: Chosen) -> None:
    """One unit through the text, and its bookkeeping at one step."""
    unit, step = chosen
    panels = {panel: word(f"gates.panel.{panel}") for panel in PANELS[trace.model]}
    token = token_in_markdown(trace, step)
    st.markdown(f"### {word('gates.ledger', unit=unit + 1, step=step + 1, token=token)}")
    entry = ledger(trace, unit, step)
    left, right = st.columns([3, 2], vertical_alignment="center")
    with left:
        _write_lines(entry, panels)
    with right:
        figure = ledger_figure(entry, colours(), labelled(LedgerLabels, "gates.ledger"))
        st.plotly_chart(figure, key="ledger", config=PLOT)
    say(LESSON, [ledger_fact(entry, trace, step)])
    labels = labelled(AxisLabels, "gates.axis")
    figure = unit_figure(trace, unit, step, colours(), labels, panels)
    st.plotly_chart(figure, key="unit", config=PLOT)


def _write_lines(entry: Ledger, panels: dict[str, str]) -> None:
    rows = "\n".join(f"| {panels[name]} | ${latex}$ |" for name, latex in lines(entry))
    with st.container(key="gates-ledger"):
        st.markdown(f"| {word('gates.line')} | {word('gates.numbers')} |\n| --- | --- |\n{rows}")
    st.caption(word("gates.rounding"))


def show_path(trace: RecurrentTrace, lesson: Lesson) -> None:
    """Why the cell carries gradients further: the path from a unit to itself."""
    text = trace.text
    models: tuple[RecurrentName, ...] = ("rnn", *MODELS)
    traces = {model: read(model, text) for model in models}
    factors = {
        model: direct_factors(it, load(it.model).weights()["W_hh"]) for model, it in traces.items()
    }
    left = {model: reaching(factor) for model, factor in factors.items()}
    figure = path_figure(left, trace, colours(), labelled(PathLabels, "gates.path"))
    lesson.stage.plotly_chart(figure, key="path", config=PLOT, height="stretch")
    ask(path_question(left, trace), lesson)
    st.latex(PATHS)
    lesson.snippet("path", float(left["lstm"][0].max()), text=text)
    whole = {model: end_to_end(model, "trained", text) for model in models}
    say(LESSON, path_facts(trace, factors, whole))
    if len(trace) > 1 and stop("gradients").built:
        page_link(stop("gradients"), word("gates.to_gradients"))
