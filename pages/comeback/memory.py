"""Writing with a memory: what each model keeps, token by token, and how fast it writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

import streamlit as st

from models import load
from models.analysis.writing_times import WritingTimes, kept_while_reading, writing_times
from models.arrays import IntArray
from models.decoding.writers import CachedTransformerWriter, TransformerWriter, Writer, writer
from models.traces import MinGRUTrace
from pages.comeback import formulas
from pages.comeback.facts.memory import kept_facts, writing_facts
from pages.comeback.figures.memory import MemoryLabels, kept_figure, rates_figure
from ui.bench import Bench, measured_here
from ui.kept import kept
from ui.lesson import Lesson
from ui.read import tokens
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, names, word


@cache
def bench() -> Bench[WritingTimes]:
    """The one bench of this view on this server."""
    return Bench()


def writers() -> dict[str, Callable[[], Writer]]:
    """Those that are compared, each as it begins. Raises WeightsError like ``load``."""
    gru, mingru, transformer = load("gru"), load("mingru"), load("transformer")
    return {
        "gru": lambda: writer(gru),
        "mingru": lambda: writer(mingru),
        "cached": lambda: CachedTransformerWriter(transformer),
        "uncached": lambda: TransformerWriter(transformer, window=None),
    }


# Bytes after each of 64 tokens, of three models: 1.5 kB.
@kept(megabytes=1)
def kept_bytes(text: str) -> Mapping[str, IntArray]:
    """What those keep that need no text again: bytes after each of the first 64 tokens, (T,)."""
    ids = tokens(text).ids.tolist()
    begun = writers()
    return {name: kept_while_reading(begun[name](), ids) for name in ("gru", "mingru", "cached")}


def measure(report: Callable[[float], None]) -> WritingTimes:
    """Seconds for a token after texts of several lengths."""
    return writing_times(writers(), len(load("gru").tokenizer), report=report)


def show_memory(trace: MinGRUTrace, lesson: Lesson) -> None:
    """Bytes token by token, and tokens a second where somebody has measured them."""
    found = kept_bytes(trace.text)
    labels = labelled(MemoryLabels, "comeback.memory")
    called = dict(names()) | {
        "cached": word("comeback.memory.cached"),
        "uncached": word("comeback.memory.uncached"),
    }
    figure = kept_figure(trace.tokens, found, colours(), labels, called)
    lesson.stage.plotly_chart(figure, key="kept", config=PLOT, height="stretch")
    say("comeback", kept_facts(found))
    st.latex(formulas.CACHE)
    lesson.snippet("cache", int(found["cached"][-1]), text=trace.text)
    times = measured_here(bench(), measure)
    if times is None:
        st.info(word("comeback.not_measured"), icon=":material/timer:")
        return
    figure = rates_figure(times, colours(), labels, called)
    st.plotly_chart(figure, key="rates", config=PLOT)
    say("comeback", writing_facts(times))
