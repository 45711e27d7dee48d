"""What went on inside the trained models on a question, with the pictures of the lessons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from charts.explorer import (
    explorer_figure,
    head_attention,
    matrix_fact,
    thumbnails,
    weights_figure,
)
from charts.gradients import reach_figure
from charts.heatmap import hidden_states_figure
from models.analysis.gradients import gradients
from models.arrays import FloatArray
from models.lab.question import Question
from models.recurrent import RecurrentModel
from models.traces import MinGRUTrace, RecurrentTrace, TransformerTrace
from pages.lab.runs import LabRun
from ui.explorer import chosen_head, explorer
from ui.parameters import choose
from ui.say import sentence
from ui.theme import PLOT, colours
from ui.words import names, word


def show_inside(
    lab: LabRun,
    asked: Question,
    traces: Mapping[str, RecurrentTrace | MinGRUTrace | TransformerTrace],
) -> None:
    """Hidden states, gradients, attention or shares, as far as there are models that have them."""
    recurrent = {k: trace for k, trace in traces.items() if isinstance(trace, RecurrentTrace)}
    attention = next((t for t in traces.values() if isinstance(t, TransformerTrace)), None)
    shares = next((t for t in traces.values() if isinstance(t, MinGRUTrace)), None)
    views = list[str]()
    if recurrent:
        views += ["states"] if asked.expected is None else ["states", "gradients"]
    if attention:
        views.append("attention")
    if shares:
        views.append("shares")
    view = choose("lab.inside", views, word("lab.inside"))
    if attention and view == "attention":
        _show_attention(attention)
    elif shares and view == "shares":
        _show_shares(shares)
    elif view == "gradients":
        _show_gradients(lab, recurrent)
    else:
        _show_states(recurrent)


def _show_states(traces: Mapping[str, RecurrentTrace]) -> None:
    columns = st.columns(len(traces), gap="small")
    for column, (kind, trace) in zip(columns, traces.items(), strict=True):
        with column:
            st.markdown(f"**{names()[kind]}**")
            figure = hidden_states_figure(trace, colours(), word("hidden_states.unit"), 12)
            alt = word("lab.states.alt", model=names()[kind])
            st.plotly_chart(figure, key=f"lab-inside-{kind}", config=PLOT, alt=alt)


def _show_gradients(lab: LabRun, traces: Mapping[str, RecurrentTrace]) -> None:
    """The gradient of the last token of the answer at each time step."""
    models = {k: m for k, m in lab.models_now().items() if isinstance(m, RecurrentModel)}
    found = [gradients(model, traces[kind]) for kind, model in models.items()]
    figure = reach_figure(found, colours(), word("gradient_reach.loss"))
    st.plotly_chart(figure, key="lab-reach", config=PLOT, alt=word("lab.reach.alt"))


def _show_attention(trace: TransformerTrace) -> None:
    layers, heads = trace.weights.shape[:2]
    layer, head = chosen_head(layers, heads)
    figure = explorer_figure(head_attention(trace, layer, head), causal=True)
    _show_weights(figure, trace.tokens, trace.weights, layer, head)


def _show_shares(trace: MinGRUTrace) -> None:
    """How much of each state each step makes up, the mean of all units; the rest is h_0."""
    shares = trace.shares[:, :, :-1].mean(-1)[:, None]  # (L, 1, T, T)
    layer, head = chosen_head(*shares.shape[:2])
    figure = weights_figure(trace.tokens, trace.tokens, shares[layer, head], causal=True)
    st.caption(word("lab.shares"))
    _show_weights(figure, trace.tokens, shares, layer, head)


def _show_weights(
    figure: dict[str, Any], tokens: Sequence[str], weights: FloatArray, layer: int, head: int
) -> None:
    """A matrix of weights (L, heads, T, T) in the explorer, with the others where there are any."""
    layers = len(weights)
    titles = [[word("lab.layer", layer=n + 1)] for n in range(layers)]
    several = thumbnails(weights, titles, layer, head, colours()) if layers > 1 else None
    explorer(figure, sentence("lab", matrix_fact(tokens, weights[layer, head])), several)
