"""In turn or all at once: the chain of steps that wait, and the time that a pass takes.

A visitor starts the measurement: one at a time on this server, kept for everybody.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import streamlit as st

from charts.pass_times import TimeLabels, times_figure
from models import load
from models.analysis.pass_times import (
    FITTED_FROM,
    LENGTHS,
    PassTimes,
    growth,
    pass_size,
    time_passes,
)
from models.traces import TransformerTrace
from pages.transformer import formulas
from pages.transformer.controls import titled
from pages.transformer.facts.times import chain_facts, time_facts, work_facts
from pages.transformer.figures.times import SizeLabels, chain_figure, sizes_figure
from ui.bench import Bench, measured_here
from ui.lesson import Lesson
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, names, word

#: Texts whose amount of work is drawn: those that are measured, and longer ones.
SIZED = (*LENGTHS, 1024, 2048, 4096, 8192)


@cache
def bench() -> Bench[PassTimes]:
    """The one bench of this lesson on this server."""
    return Bench()


def measure(report: Callable[[float], None]) -> PassTimes:
    """RNN and Transformer, one text at a time. Raises WeightsError like ``load``."""
    return time_passes({"rnn": load("rnn"), "transformer": load("transformer")}, report=report)


def show_time(trace: TransformerTrace, lesson: Lesson) -> None:
    """When each token can be computed at the earliest, and what was measured here."""
    layers = len(trace.q)
    columns = lesson.stage.columns(2)
    for column, model in zip(columns, ("rnn", "transformer"), strict=True):
        title = word(f"transformer.chain.{model}", steps=len(trace), layers=layers)
        step = word("transformer.chain.step")
        figure = chain_figure(trace.tokens, model, layers, colours(), step)
        titled(column, title, figure, f"chain-{model}")
    say("transformer", chain_facts(len(trace), layers))
    lesson.section("measure")
    _show_measured()
    st.latex(formulas.WORK)
    lesson.snippet("time", pass_size(load("transformer"), len(trace)).total, T=len(trace))


def _show_measured() -> None:
    """A button that measures, and what the last measurement of this server found."""
    times = measured_here(bench(), measure)
    sizes = {
        "rnn": [pass_size(load("rnn"), length) for length in SIZED],
        "transformer": [pass_size(load("transformer"), length) for length in SIZED],
    }
    labels = labelled(TimeLabels, "transformer.times")
    left, right = st.columns(2)
    with left:
        st.markdown(f"**{word('transformer.times.title')}**")
        if times is None:
            st.info(word("transformer.not_measured"), icon=":material/timer:")
        else:
            figure = times_figure(times, FITTED_FROM, colours(), labels, names())
            st.plotly_chart(figure, key="times", config=PLOT)
    with right:
        st.markdown(f"**{word('transformer.times.sizes')}**")
        labels = labelled(SizeLabels, "transformer.times")
        figure = sizes_figure(SIZED, sizes, colours(), labels, names())
        st.plotly_chart(figure, key="sizes", config=PLOT)
    facts = work_facts(SIZED, sizes["transformer"])
    if times is not None:
        growths = {name: growth(times.lengths, each) for name, each in times.seconds.items()}
        facts = [*time_facts(times, sizes, growths, FITTED_FROM), *facts]
    say("transformer", facts)
