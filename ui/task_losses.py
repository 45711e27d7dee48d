"""Two questions of /tasks: why not squared error under a sigmoid, and why tanh and not ReLU."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.gradient_facts import number
from charts.task_formulas import STEP, slopes_formula
from charts.task_questions import logit_figure, nonlinearity_figure
from models import load
from models.losses import LogitLosses, logit_losses
from models.nonlinearity import LONGEST, NonlinearityTrace, nonlinearity, orthogonal_start
from ui.choose import choose
from ui.say import counted, said
from ui.sentence import tokens_notice
from ui.theme import colours
from ui.words import word

PLOT = {"displayModeBar": False}
LABELS = ("positive", "negative")
LOGIT, REACH, START = "tasks.logit", 8.0, -5.0


def signed(value: float, digits: int = 2) -> str:
    """With the minus sign of formulas."""
    return f"{value:.{digits}f}".replace("-", "−")


@st.cache_data(max_entries=128, show_spinner=False)
def _logit(text: str) -> float:
    """The sentiment model's z after the last token."""
    return float(load("sentiment").trace(text).logits[-1])


def _to(logit: float) -> None:
    st.session_state[LOGIT] = logit


def show_losses(text: str) -> None:
    """Both losses of a sigmoid and their slopes, at a logit to be moved. Raises WeightsError."""
    own = _logit(text) if text else None
    with st.container(horizontal=True, vertical_alignment="bottom", key="tasks-controls"):
        label = int(choose("tasks.label", LABELS, word("tasks.label")) == "positive")
        z = st.slider(
            word("tasks.logit"),
            -REACH,
            REACH,
            START,
            0.1,
            format="%.1f",
            key=LOGIT,
            bind="query-params",
        )
        if own is not None:
            reached = round(float(np.clip(own, -REACH, REACH)), 1)
            st.button(
                word("tasks.own_logit", z=signed(own)),
                key="tasks-own-logit",
                icon=":material/my_location:",
                on_click=_to,
                args=(reached,),
            )
    at = logit_losses(z, label)
    curves = logit_losses(np.linspace(-REACH, REACH, 321), label)
    words = {
        key: word(f"tasks.curve.{key}") for key in ("cross_entropy", "squared", "loss", "slope")
    }
    words["own"] = word("tasks.curve.own")
    for column, slopes in zip(st.columns(2, gap="medium"), (False, True), strict=True):
        figure = logit_figure(curves, at, own, slopes, colours(), words)
        key = "logit-slopes" if slopes else "logit-losses"
        column.plotly_chart(figure, key=key, config=PLOT)
    left, right = st.columns([2, 3], gap="large", vertical_alignment="center")
    with left, st.container(key="tasks-formula"):
        st.latex(slopes_formula(at))
    with right:
        said(*_loss_sentences(at))


def _loss_sentences(at: LogitLosses) -> list[str]:
    cross, squared = float(at.cross_entropy_slope[0]), float(at.squared_slope[0])
    z, p = float(at.z[0]), float(at.p[0])
    numbers = {
        "z": signed(z, 1),
        "p": number(p),
        "y": at.label,
        "cross": number(cross).replace("-", "−"),
        "squared": number(squared).replace("-", "−"),
        "times": f"{cross / squared:,.0f}" if cross / squared >= 10 else f"{cross / squared:.1f}",
    }
    wrong = (p < 0.5) == bool(at.label)
    return [
        word("tasks.say_wrong" if wrong else "tasks.say_right", **numbers),
        word("tasks.say_linear", slope=signed(z - at.label, 1), **numbers),
    ]


# Two times 128 norms and slopes.
@st.cache_resource(max_entries=128, show_spinner=False)
def _nonlinearity(text: str, trained: bool, readings: int, scale: float) -> NonlinearityTrace:
    reader = load("rnn") if trained else orthogonal_start()
    return nonlinearity(reader, text, readings, scale)


def show_nonlinearity(text: str) -> None:
    """‖h_t‖ with tanh and with ReLU, in the trained RNN and in one before its training."""
    if not text:
        return
    with st.container(horizontal=True, vertical_alignment="bottom", key="tasks-controls"):
        scale = st.slider(
            word("tasks.scale"),
            0.1,
            2.0,
            1.0,
            0.1,
            format="%.1f",
            key="tasks.scale",
            bind="query-params",
        )
        readings = st.slider(
            word("tasks.readings"), 1, 8, 1, key="tasks.readings", bind="query-params"
        )
    traces = {
        name: _nonlinearity(text, name == "trained", int(readings), round(float(scale), 1))
        for name in ("trained", "start")
    }
    tokens_notice(traces["trained"])
    words = {"norm": "‖h<sub>t</sub>‖", "bound": word("tasks.bound")}
    columns = st.columns(2, gap="medium")
    for column, (name, trace) in zip(columns, traces.items(), strict=True):
        with column:
            st.markdown(f"**{word(f'tasks.net.{name}', radius=f'{trace.radius:.2f}')}**")
            figure = nonlinearity_figure(trace, colours(), words)
            st.plotly_chart(figure, key=f"nonlinearity-{name}", config=PLOT)
    st.latex(STEP)
    said(*(line for name, trace in traces.items() for line in _grown(name, trace)))
    if len(traces["trained"]) * readings > LONGEST:
        st.caption(word("tasks.longest", most=LONGEST))
    _table(traces)


def _grown(name: str, trace: NonlinearityTrace) -> list[str]:
    relu, tanh = trace.norms["relu"], trace.norms["tanh"]
    steps = counted("tasks.steps", len(relu))
    key = "tasks.say_grows" if relu[-1] > trace.bound else "tasks.say_holds"
    return [
        word(
            key,
            net=word(f"tasks.this.{name}"),
            steps=steps,
            relu=number(float(relu[-1])),
            tanh=number(float(tanh[-1])),
            longest=number(float(tanh.max())),
            bound=f"{trace.bound:.1f}",
            tanh_slope=f"{trace.slopes['tanh'].mean():.2f}",
            relu_slope=f"{trace.slopes['relu'].mean():.2f}",
        )
    ]


def _table(traces: dict[str, NonlinearityTrace]) -> None:
    with st.expander(word("rnn.table"), icon=":material/table_rows:"):
        first = traces["trained"]
        steps = len(first.norms["tanh"])
        table: dict[str, list] = {
            word("tasks.column.step"): list(range(1, steps + 1)),
            word("tasks.column.token"): [first.tokens[t % len(first)] for t in range(steps)],
        }
        for name, trace in traces.items():
            for function, norms in trace.norms.items():
                shown = {"tanh": "tanh", "relu": "ReLU"}[function]
                table[f"{word(f'tasks.short.{name}')} ‖h_t‖ {shown}"] = [
                    number(float(each)) for each in norms
                ]
        st.dataframe(table, hide_index=True)
