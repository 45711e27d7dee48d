"""Training in parallel: the scan as a tree over the reader's tokens, and measured times."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import streamlit as st

from charts.lines import Line, model_line
from charts.pass_times import TimeLabels, times_figure
from models import load
from models.analysis.pass_times import FITTED_FROM, PassTimes, pass_in_steps, time_passes
from models.traces import MinGRUTrace
from pages.comeback import formulas
from pages.comeback.facts.scan import depth_rows, pairs_of, scan_facts, scan_tree
from pages.comeback.facts.times import time_facts
from pages.comeback.facts.units import opening
from pages.comeback.figures.scan import TreeLabels, tree_figure
from ui.bench import Bench, measured_here
from ui.lesson import Lesson
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, names, word

#: Further lengths of which the table gives the depth.
LENGTHS = (64, 512, 4096)
#: Four networks take their turns at each length.
SECONDS = 6.0
#: The minGRU with its states one after the other.
STEPS = "mingru_steps"


@cache
def bench() -> Bench[PassTimes]:
    """The one bench of this lesson on this server."""
    return Bench()


def measure(report: Callable[[float], None]) -> PassTimes:
    """GRU, minGRU both ways and Transformer. Raises WeightsError like ``load``."""
    models = {
        "gru": load("gru"),
        "mingru": load("mingru"),
        "transformer": load("transformer"),
    }
    others = {STEPS: pass_in_steps(load("mingru"))}
    return time_passes(models, report=report, seconds_all=SECONDS, others=others)


def show_scan(trace: MinGRUTrace, lesson: Lesson) -> None:
    """The tree of the unit on which the page opens, and what it saves."""
    start = opening(trace.shares)
    of_unit = (each[start.layer, :, start.unit] for each in (trace.update, trace.candidate))
    tree = scan_tree(*pairs_of(*of_unit))
    figure = tree_figure(tree, trace.tokens, colours(), labelled(TreeLabels, "comeback.tree"))
    with lesson.stage:
        st.markdown(
            f"**{word('comeback.tree.title', layer=start.layer + 1, unit=start.unit + 1)}**"
        )
        st.plotly_chart(figure, key="tree", config=PLOT, height="stretch")
    say("comeback", scan_facts(trace, tree, len(trace.update)))
    st.latex(formulas.JOINED)
    last = tree.rounds[0][-1].state
    lesson.snippet("scan", last, text=trace.text, layer=start.layer + 1, unit=start.unit + 1)
    rows = depth_rows([len(trace), *LENGTHS])
    _table("comeback.depth", ("length", "loop", "scan", "attention"), rows)
    lesson.section("measure")
    _show_measured()


def _show_measured() -> None:
    """A button that measures, and what the last measurement of this server found."""
    times = measured_here(bench(), measure)
    if times is None:
        st.info(word("comeback.not_measured"), icon=":material/timer:")
        return
    lines = {STEPS: Line(model_line("mingru", colours()).colour, "dot", "circle-open")}
    called = dict(names()) | {STEPS: word("comeback.times.steps")}
    labels = labelled(TimeLabels, "comeback.times")
    figure = times_figure(times, FITTED_FROM, colours(), labels, called, lines)
    st.plotly_chart(figure, key="times", config=PLOT)
    facts, rows = time_facts(times, STEPS)
    gpu = word("comeback.times.no_gpu")
    measured = [(called[name], here, gpu) for name, here in rows]
    _table("comeback.measured", ("network", "here", "gpu"), measured)
    say("comeback", facts)


def _table(prefix: str, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    heads = " | ".join(word(f"{prefix}.{name}") for name in columns)
    lines = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    st.markdown(f"| {heads} |\n|{' --- |' * len(columns)}\n{lines}")
