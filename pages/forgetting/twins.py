"""The first view of /forgetting: the sentence and its twin, read by every model."""

from __future__ import annotations

from typing import Any

import streamlit as st

from charts.lines import NAMES
from models.analysis.forgetting import Twins, recurrent_size, twins
from models.analysis.start_values import WEIGHTS, Weights
from models.text.twin_words import Exchange
from models.traces import RecurrentName, RecurrentTrace
from pages.forgetting.exchange import choose_exchange, write_twin
from pages.forgetting.facts.twins import twins_facts
from pages.forgetting.figures.twins import (
    MEASURES,
    TwinsLabels,
    twins_figure,
    twins_table,
    values_of,
)
from pages.forgetting.formulas import MEASURED
from pages.forgetting.question import twins_question
from ui.kept import kept
from ui.lesson import Lesson
from ui.parameters import choose
from ui.question import ask
from ui.read import tokens
from ui.say import say
from ui.sentence import reads_on
from ui.theme import PLOT, colours
from ui.words import word

LESSON = "forgetting"
MODELS: tuple[RecurrentName, ...] = ("rnn", "lstm", "gru")
#: Of the table, by measure.
FORMATS = {"relative": "percent", "distance": "%.4g", "variation": "percent", "bits": "%.3g"}


def show_twins(trace: RecurrentTrace, lesson: Lesson) -> None:
    """Two readings that part at one token."""
    with lesson.controls:
        change = choose_exchange(trace)
        with st.popover(word("forgetting.more"), icon=":material/tune:"):
            log = st.toggle(word("forgetting.log"), True, key="log", bind="query-params")
            further = st.toggle(word("sentence.further"), True, key="further", bind="query-params")
            measure = choose("forgetting.measure", MEASURES)
            weights = choose("forgetting.weights", WEIGHTS)
    if change is None:
        lesson.stage.info(word("forgetting.no_twin"))
        return
    text = reads_on(trace.text) if further and len(trace) == trace.total else trace.text
    found = _twins(text, change.start, change.stop, change.ids, change.text, weights)
    typed = len(trace) - (change.stop - change.start - 1)
    figure = twins_figure(found, measure, log, typed, colours(), _labels(measure))
    lesson.stage.plotly_chart(figure, key="twins", config=PLOT, height="stretch")
    if measure == "relative":
        ask(twins_question(found[MODELS.index("rnn")], powers=log), lesson)
    write_twin(trace, change)
    with st.container(horizontal=True, vertical_alignment="center", key="twin-formula"):
        st.latex(MEASURED[measure], width="content")
        st.caption(word(f"forgetting.means.{measure}"))
    _show_code(found, measure, typed, trace, change, weights, lesson)
    say(LESSON, twins_facts(found, weights, log, recurrent_size("rnn", weights)))
    with st.expander(word("table"), icon=":material/table_rows:"):
        st.dataframe(twins_table(found), column_config=_columns(), hide_index=True)


def _show_code(
    found: list[Twins],
    measure: str,
    typed: int,
    trace: RecurrentTrace,
    change: Exchange,
    weights: Weights,
    lesson: Lesson,
) -> None:
    """How far apart the RNN's states are after the last of the ``typed`` steps.

    What is read after them changes nothing in them.
    """
    values = values_of(found[MODELS.index("rnn")], measure)
    lesson.snippet(
        f"twins_{measure}",
        float(values[typed - 1]),
        text=trace.text,
        start=change.start,
        stop=change.stop,
        new=list(change.ids),
        weights=weights,
    )


@kept(megabytes=4)
def _twins(
    text: str, start: int, stop: int, ids: tuple[int, ...], new: str, weights: Weights
) -> list[Twins]:
    change = Exchange(start, stop, ids, new)
    return [twins(model, tokens(text), change, weights) for model in MODELS]


def _labels(measure: str) -> TwinsLabels:
    return TwinsLabels(
        axis=word(f"forgetting.axis.{measure}"),
        unrelated=word("forgetting.unrelated"),
        added=word("sentence.added"),
        cell=word("forgetting.cell"),
    )


def _columns() -> dict[str, Any]:
    """Headings and formats of the table."""
    names = {key: word(f"forgetting.column.{key}") for key in ("step", "token", "other")}
    numbers = {
        f"{model}-{measure}": st.column_config.NumberColumn(
            f"{NAMES[model]} {word(f'forgetting.column.{measure}')}", format=shown
        )
        for model in MODELS
        for measure, shown in FORMATS.items()
    }
    return names | numbers
