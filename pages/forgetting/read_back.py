"""The last view of /forgetting: what linear probes read back from one state."""

from __future__ import annotations

from typing import Any

import streamlit as st

from charts.lines import NAMES
from models import load
from models.analysis.probes import Probes, load_probes
from models.traces import RecurrentName, RecurrentTrace
from pages.forgetting.facts.probes import accuracy_facts, read_back_facts
from pages.forgetting.figures.probes import (
    AccuracyLabels,
    ReadBackLabels,
    accuracy_figure,
    read_back_figure,
    read_back_table,
)
from pages.forgetting.formulas import PROBE
from ui.lesson import Lesson
from ui.parameters import step_of
from ui.read import read
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word

LESSON = "forgetting"
MODELS: tuple[RecurrentName, ...] = ("rnn", "lstm", "gru")


def show_read_back(trace: RecurrentTrace, lesson: Lesson) -> None:
    """What linear probes still read from one state, and how they do on held-out text."""
    traces = {model: read(model, trace.text) for model in MODELS}
    probes = {model: load_probes(model) for model in MODELS}
    with lesson.controls:
        step = step_of("from", len(trace), word("forgetting.from"))
    found = {
        model: probes[model].read_back(it.hidden[step - 1], it.ids[:step], load(it.model))
        for model, it in traces.items()
    }
    tokens = trace.tokens[:step]
    labels = labelled(ReadBackLabels, "forgetting.probe")
    figure = read_back_figure(found, tokens, colours(), labels)
    lesson.stage.plotly_chart(figure, key="read-back", config=PLOT, height="stretch")
    st.latex(PROBE)
    k = min(1, step - 1)
    chance = float(found["rnn"].chance[k])
    lesson.snippet("read-back", chance, text=trace.text, step=step, k=k)
    say(LESSON, read_back_facts(found, trace, step - 1, probes["rnn"].furthest))
    with st.expander(word("table"), icon=":material/table_rows:"):
        table = read_back_table(found, tokens)
        st.dataframe(table, column_config=_columns(), hide_index=True)
    _show_accuracy(probes)


def _show_accuracy(probes: dict[str, Probes]) -> None:
    """The same probes on held-out text."""
    st.markdown(f"### {word('forgetting.held_out')}")
    labels = labelled(AccuracyLabels, "forgetting.probe")
    figure = accuracy_figure(probes, probes["rnn"].card["chance"], colours(), labels)
    st.plotly_chart(figure, key="accuracy", config=PLOT)
    say(LESSON, accuracy_facts(probes))


def _columns() -> dict[str, Any]:
    """Headings and formats of the table."""
    columns: dict[str, Any] = {key: word(f"forgetting.column.{key}") for key in ("back", "token")}
    for model in MODELS:
        title = f"{NAMES[model]} {word('forgetting.column.chance')}"
        columns[f"{model}-chance"] = st.column_config.NumberColumn(title, format="percent")
        columns[f"{model}-guess"] = f"{NAMES[model]} {word('forgetting.column.guess')}"
    return columns
