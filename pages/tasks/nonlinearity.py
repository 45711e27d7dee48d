"""Why tanh and not ReLU: the length of the hidden state with both, fed back again and again."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from charts.text import fixed, number
from models import load
from models.analysis.nonlinearity import LONGEST, NonlinearityTrace, nonlinearity
from models.analysis.start_values import orthogonal_start
from pages.tasks.facts import growth
from pages.tasks.figures.nonlinearity import FUNCTIONS, nonlinearity_figure
from pages.tasks.formulas import STEP
from ui.kept import kept
from ui.lesson import Lesson
from ui.read import tokens
from ui.say import say
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import word

#: The RNN as it was trained, and one with the weights that it might have started from.
NETWORKS = ("trained", "start")


# Two times 128 norms and slopes.
@kept(megabytes=4)
def _nonlinearity(text: str, trained: bool, readings: int, scale: float) -> NonlinearityTrace:
    model = load("rnn") if trained else orthogonal_start("rnn")
    return nonlinearity(model, tokens(text), readings, scale)


def show_nonlinearity(text: str, lesson: Lesson) -> None:
    """‖h_t‖ with tanh and with ReLU, in the trained RNN and in one before its training."""
    with lesson.controls:
        scale, readings = _choices()
    traces = {name: _nonlinearity(text, name == "trained", readings, scale) for name in NETWORKS}
    tokens_notice(traces["trained"])
    columns = lesson.stage.columns(2)
    for column, (name, trace) in zip(columns, traces.items(), strict=True):
        with column:
            st.markdown(f"**{word(f'tasks.net.{name}', radius=fixed(trace.radius, 2))}**")
            figure = nonlinearity_figure(trace, colours(), word("tasks.bound"))
            st.plotly_chart(figure, key=f"nonlinearity-{name}", config=PLOT, height="stretch")
    st.latex(STEP)
    grown = float(traces["trained"].norms["relu"][-1])
    lesson.snippet("nonlinearity", grown, text=text, g=scale, readings=readings)
    say("tasks", [growth(name, trace) for name, trace in traces.items()])
    if len(traces["trained"]) * readings > LONGEST:
        st.caption(word("tasks.longest", most=LONGEST))
    _table(traces)


def _choices() -> tuple[float, int]:
    """The factor of W_hh, and how often the sentence is read in a row."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="tasks-controls"):
        key, label = "tasks.scale", word("tasks.scale")
        scale = st.slider(label, 0.1, 2.0, 1.0, 0.1, format="%.1f", key=key, bind="query-params")
        key, label = "tasks.readings", word("tasks.readings")
        readings = st.slider(label, 1, 8, 1, key=key, bind="query-params")
    return round(float(scale), 1), int(readings)


def _table(traces: Mapping[str, NonlinearityTrace]) -> None:
    with st.expander(word("table"), icon=":material/table_rows:"):
        first = traces["trained"]
        steps = len(first.norms["tanh"])
        table: dict[str, list] = {
            word("tasks.column.step"): list(range(1, steps + 1)),
            word("tasks.column.token"): [first.tokens[t % len(first)] for t in range(steps)],
        }
        for name, trace in traces.items():
            for function, norms in trace.norms.items():
                column = f"{word(f'tasks.short.{name}')} ‖h_t‖ {FUNCTIONS[function]}"
                table[column] = [number(each) for each in norms]
        st.dataframe(table, hide_index=True)
