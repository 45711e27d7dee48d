"""After the run: the freshly trained models on a typed question, and the run as files."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.chips import label, runs
from charts.explorer import explorer_figure, thumbnails
from charts.gradient_reach import reach_figure
from charts.hidden_states import hidden_states_figure
from charts.lab_answers import Answer, answer, answer_cards
from charts.model_lines import NAMES
from models.gradients import gradients
from models.lab.tasks import SYMBOLS, LabTokenizer
from ui.choose import as_label, choose
from ui.explorer import chosen_head, explorer
from ui.lab_runs import LabRun
from ui.theme import colours
from ui.words import word

KEY = "lab.try"
#: Longest question that can be typed, in symbols.
LONGEST = 56
PLOT = {"displayModeBar": False}


def _another(lab: LabRun) -> None:
    rng = np.random.default_rng()
    ids = lab.run.task.questions(rng, 1)[0]
    st.session_state[KEY] = LabTokenizer(lab.run.task, lab.names).write(ids)


def show(lab: LabRun) -> None:
    """A question to type, every model's answer, and what went on inside."""
    task, readers = lab.run.task, lab.models_now()
    read = LabTokenizer(task, lab.names)
    given = read.write(lab.run.probes[0, : task.length].tolist())
    with st.container(horizontal=True, vertical_alignment="bottom", key="lab-question"):
        typed = st.text_input(
            word("lab.question"),
            key=KEY,
            bind="query-params",
            live=True,
            placeholder=given,
            autocomplete="off",
        )
        st.button(word("lab.another"), on_click=_another, args=(lab,), icon=":material/casino:")
    st.caption(word("lab.known", symbols=" · ".join(as_label(name) for name in lab.names)))
    typed = (typed or "")[:2000] or given
    asked = [i for i in read.encode(typed).ids.tolist() if i < SYMBOLS]
    lost = read.left_out(typed)
    if lost:
        st.info(word("lab.left_out", text=as_label(lost[:80])))
    if len(asked) > LONGEST:
        st.info(word("lab.question_cut", most=LONGEST))
        asked = asked[:LONGEST]
    if not asked:
        st.info(word("lab.question_empty"))
        return
    expected = task.solve(asked)
    solution = [] if expected is None else expected.tolist()
    text = read.write([*asked, SYMBOLS, *solution])
    if expected is None:
        st.info(word(f"lab.no_answer.{task.name}"))
    traces = {kind: reader.trace(text, None) for kind, reader in readers.items()}
    first, count = len(asked), max(1, len(solution))
    entries = [read.entry(i) for i in range(len(read))]
    answers: list[Answer] = [
        answer(kind, entries, trace.logits[first : first + count], expected)
        for kind, trace in traces.items()
    ]
    words = {key: word(f"lab.answer.{key}") for key in ("right", "wrong", "probability", "name")}
    st.html(answer_cards(answers, words))
    if count > 1:
        st.caption(word("lab.teacher"))
    _inside(lab, text, traces, bool(solution))
    _files(lab)


def _inside(lab: LabRun, text: str, traces: dict, solved: bool) -> None:
    """Hidden states, gradients or attention on the question, as in the lessons."""
    recurrent = [kind for kind in traces if kind != "transformer"]
    views = ["states"] * bool(recurrent) + ["gradients"] * bool(recurrent and solved)
    views += ["attention"] * ("transformer" in traces)
    view = choose("lab.inside", views, word("lab.inside"))
    if view == "states":
        columns = st.columns(len(recurrent), gap="small")
        for column, kind in zip(columns, recurrent, strict=True):
            with column:
                st.markdown(f"**{NAMES[kind]}**")
                figure = hidden_states_figure(traces[kind], colours(), word("home.unit"), 12)
                alt = word("lab.states.alt", model=NAMES[kind])
                st.plotly_chart(figure, key=f"lab-inside-{kind}", config=PLOT, alt=alt)
    elif view == "gradients":
        found = [gradients(lab.models_now()[kind], text, -1, None) for kind in recurrent]
        figure = reach_figure(found, colours(), {"loss": word("gradients.loss_here")})
        st.plotly_chart(figure, key="lab-reach", config=PLOT, alt=word("lab.reach.alt"))
    else:
        _attention(traces["transformer"])


def _attention(trace) -> None:
    layers, heads = trace.weights.shape[:2]
    layer, head = chosen_head(layers, heads)
    best = trace.weights[layer, head].argmax(axis=1)
    pairs = "; ".join(
        f"{i + 1} {label(trace.tokens[i])} → {j + 1} {label(trace.tokens[j])}"
        for i, j in enumerate(best)
    )
    figure = explorer_figure(
        trace.tokens,
        trace.tokens,
        runs(trace),
        runs(trace),
        trace.q[layer, head],
        trace.k[layer, head],
        trace.v[layer, head],
        trace.z[layer, head],
        trace.dots[layer, head],
        trace.weights[layer, head],
        causal=True,
    )
    titles = [[word("lab.layer", layer=n + 1)] for n in range(layers)]
    several = thumbnails(trace.weights, titles, layer, head, colours()) if layers > 1 else None
    explorer(figure, word("attention.alt", tokens=len(trace), pairs=pairs), several)


def _files(lab: LabRun) -> None:
    with st.container(horizontal=True, key="lab-files"):
        st.download_button(
            word("lab.csv"),
            lambda: lab.run.record().table(),
            "seq2see-lab.csv",
            "text/csv",
            icon=":material/download:",
            on_click="ignore",
        )
        st.download_button(
            word("lab.weights"),
            lambda: lab.run.weights(lab.names),
            "seq2see-lab.safetensors",
            "application/octet-stream",
            icon=":material/download:",
            on_click="ignore",
        )
