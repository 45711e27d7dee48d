"""LSTM and GRU in brief: gates that decide what to keep. An aside; the road goes on without it."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.gates import (
    PANELS,
    SYMBOLS,
    gate_facts,
    panel_figure,
    unit_figure,
)
from charts.gates_ledger import ledger, ledger_figure, lines
from charts.gates_path import direct_factors, path_figure, reaching
from charts.model_lines import NAMES
from charts.units import liveliest_unit
from models import load
from models.trace import RecurrentTrace
from ui.backward import influence
from ui.choose import choose, step_of
from ui.lesson import Lesson
from ui.link import page_link
from ui.road import stop
from ui.say import counted, said, token_at
from ui.sentence import sentence_bar, tokens_notice
from ui.theme import colours
from ui.traces import read
from ui.words import word

KINDS = ("lstm", "gru")
VIEWS = ("all", "unit", "path")
PLOT = {"displayModeBar": False}
EQUATIONS = {
    "lstm": (
        r"\begin{aligned}"
        r"f_t &= \sigma(W_f x_t + U_f h_{t-1} + b_f)\\"
        r"i_t &= \sigma(W_i x_t + U_i h_{t-1} + b_i)\\"
        r"o_t &= \sigma(W_o x_t + U_o h_{t-1} + b_o)\\"
        r"g_t &= \tanh(W_g x_t + U_g h_{t-1} + b_g)"
        r"\end{aligned}",
        r"\begin{aligned}"
        r"c_t &= f_t \odot c_{t-1} + i_t \odot g_t\\"
        r"h_t &= o_t \odot \tanh(c_t)"
        r"\end{aligned}",
    ),
    "gru": (
        r"\begin{aligned}"
        r"r_t &= \sigma(W_r x_t + U_r h_{t-1} + b_r)\\"
        r"z_t &= \sigma(W_z x_t + U_z h_{t-1} + b_z)\\"
        r"n_t &= \tanh(W_n x_t + r_t \odot U_n h_{t-1} + b_n)"
        r"\end{aligned}",
        r"h_t = z_t \odot h_{t-1} + (1 - z_t) \odot n_t",
    ),
}


def percent(share: float) -> str:
    return f"{share:.0%}" if share >= 0.1 else f"{share:.1%}" if share >= 0.001 else "<0.1%"


def decimal(value: float, sign: str = "") -> str:
    return f"{value:{sign}.3f}".replace("-", "−")


def each(values: dict[str, str]) -> str:
    return ", ".join(f"**{NAMES[name]}** {value}" for name, value in values.items())


def show_equations(kind: str) -> None:
    """The model's equations and what their symbols mean."""
    left, right = st.columns([3, 2], vertical_alignment="center")
    gates, states = EQUATIONS[kind]
    left.latex(gates)
    right.latex(states)
    with st.expander(word("gates.symbols"), icon=":material/function:"):
        lesson.section(f"symbols-{kind}")


def show_all(trace: RecurrentTrace) -> None:
    """Every gate and state, units × tokens."""
    panels = PANELS[trace.model]
    width = 3 if len(panels) == 6 else 2
    for first in range(0, len(panels), width):
        columns = st.columns(width)
        for column, panel in zip(columns, panels[first : first + width], strict=True):
            with column:
                st.markdown(f"**{word(f'gates.panel.{panel}')}** ${SYMBOLS[trace.model][panel]}_t$")
                figure = panel_figure(trace, panel, colours(), word("gates.unit"))
                st.plotly_chart(figure, key=f"panel-{panel}", config=PLOT)
    facts = gate_facts(trace)
    keeper = word(f"gates.panel.{'forget' if trace.model == 'lstm' else 'update'}")
    found = [
        word(
            "gates.say_open",
            gate=keeper,
            open=percent(facts.open_share),
            shut=percent(facts.shut_share),
        )
    ]
    if facts.most_kept is not None:
        found.append(
            word(
                "gates.say_kept",
                most=token_at(trace, facts.most_kept),
                most_share=percent(facts.keep[facts.most_kept]),
                least=token_at(trace, facts.least_kept),
                least_share=percent(facts.keep[facts.least_kept]),
            )
        )
    found.append(
        word(
            f"gates.say_largest_{trace.model}",
            largest=f"{facts.largest:.2f}",
            unit=facts.largest_unit + 1,
            token=token_at(trace, facts.largest_step),
        )
    )
    said(*found)


@st.fragment
def show_unit(trace: RecurrentTrace) -> None:
    """One unit through the text, and its bookkeeping at one step."""
    units = trace.hidden.shape[1]
    memory = trace.gates["cell"] if trace.model == "lstm" else trace.hidden
    left, right = st.columns(2, vertical_alignment="bottom")
    with left:
        unit = st.number_input(
            word("gates.which_unit", units=units),
            1,
            units,
            1 + liveliest_unit(memory),
            key="gates.unit",
            bind="query-params",
        )
    with right:
        step = step_of("gates.step", len(trace), word("gates.step"))
    entry = ledger(trace, unit - 1, step - 1)
    names = {panel: word(f"gates.panel.{panel}") for panel in PANELS[trace.model]}
    words = names | {key: word(f"gates.axis.{key}") for key in ("gates", "states")}
    st.plotly_chart(
        unit_figure(trace, unit - 1, step - 1, colours(), words), key="unit", config=PLOT
    )
    st.markdown(
        f"##### {word('gates.ledger', unit=unit, step=step, token=token_at(trace, step - 1))}"
    )
    left, right = st.columns([3, 2], vertical_alignment="center")
    with left:
        rows = "\n".join(f"| {names[name]} | ${latex}$ |" for name, latex in lines(entry))
        with st.container(key="gates-ledger"):
            st.markdown(
                f"| {word('gates.line')} | {word('gates.numbers')} |\n| --- | --- |\n{rows}"
            )
        st.caption(word("gates.rounding"))
    with right:
        words = {
            key: word(f"gates.ledger.{key}")
            for key in ("before", "let_go", "written", "after", "shown")
        }
        st.plotly_chart(ledger_figure(entry, colours(), words), key="ledger", config=PLOT)
    keeps = entry.gates["forget" if trace.model == "lstm" else "update"]
    if step == 1:
        said(
            word("gates.say_first", written=decimal(entry.written, "+"), after=decimal(entry.after))
        )
        return
    said(
        word(
            "gates.say_ledger",
            token=token_at(trace, step - 1),
            keeps=percent(keeps),
            before=decimal(entry.before),
            written=decimal(entry.written, "+"),
            after=decimal(entry.after),
        )
    )


def show_path(text: str) -> None:
    """Why the cell carries gradients further: the path from a unit to itself."""
    traces = {name: read(name, text) for name in ("rnn", *KINDS)}
    factors = {
        name: direct_factors(trace, load(name).weights()["W_hh"]) for name, trace in traces.items()
    }
    found = {name: reaching(each_factor) for name, each_factor in factors.items()}
    trace = traces["rnn"]
    st.latex(
        r"\begin{gathered}\Bigl|\prod_{j=t+1}^{T} f_j\Bigr|\ \text{(LSTM)},\quad"
        r" \Bigl|\prod_{j=t+1}^{T} z_j\Bigr|\ \text{(GRU)}\\"
        r" \Bigl|\prod_{j=t+1}^{T} (1-h_j^2)\,w_{ii}\Bigr|\ \text{(RNN)}\end{gathered}"
    )
    words = {key: word(f"gates.path.{key}") for key in ("axis", "top")}
    st.plotly_chart(path_figure(found, trace, colours(), words), key="path", config=PLOT)
    steps = len(trace) - 1
    if steps == 0:
        said(word("gates.say_path_short"))
        return
    median = {name: float(np.median(kept[0])) for name, kept in found.items()}
    top = {name: float(np.quantile(kept[0], 0.9)) for name, kept in found.items()}
    mean = {name: float(np.abs(factor[1:]).mean()) for name, factor in factors.items()}
    whole = {name: influence(name, "trained", text).norms[steps, 0] for name in traces}
    less = [NAMES[name] for name in KINDS if whole[name] < whole["rnn"]]
    behind = [name for name in KINDS if top[name] <= top["rnn"]]
    said(
        word("gates.say_factor", each=each({n: f"{v:.2f}" for n, v in mean.items()})),
        word(
            "gates.say_path",
            token=token_at(trace, 0),
            steps=counted("gradients.steps", steps),
            median=each({n: percent(v) for n, v in median.items()}),
            top=each({n: percent(v) for n, v in top.items()}),
        ),
        word("gates.say_path_behind", models=", ".join(NAMES[n] for n in behind))
        if behind
        else word("gates.say_path_ahead"),
        word("gates.say_whole", each=each({n: f"{v:.2g}" for n, v in whole.items()})),
        *([word("gates.say_whole_more", models=", ".join(less))] if less else []),
    )
    if stop("gradients").built:
        page_link(stop("gradients"), word("gates.to_gradients"))


lesson = Lesson("gates")
lesson.head()
text = sentence_bar()
if text:
    kind = choose("gates.model", KINDS)
    show_equations(kind)
    trace = read(kind, text)
    tokens_notice(trace)
    view = choose("gates.view", VIEWS)
    lesson.section(view)
    if view == "all":
        show_all(trace)
    elif view == "unit":
        show_unit(trace)
    else:
        show_path(text)
lesson.section("try")
lesson.foot()
