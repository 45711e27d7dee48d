"""The feed-forward networks: how many units each token switches on, and what else does."""

from __future__ import annotations

import streamlit as st

from charts.chips import token_in_markdown
from models.traces import TransformerTrace
from pages.transformer import formulas
from pages.transformer.controls import chosen_token, titled, tokens_table
from pages.transformer.facts.feed_forward import (
    active_shares,
    layer_name,
    most_active,
    unit_facts,
)
from pages.transformer.figures.feed_forward import active_figure, units_figure
from ui.lesson import Lesson
from ui.say import say, sentence
from ui.theme import colours
from ui.words import word


def show_feed_forward(trace: TransformerTrace, lesson: Lesson) -> None:
    """The share of units that are on, and the strongest ones of a token."""
    layers = [sentence("transformer", layer_name(n)) for n in range(len(trace.inner))]
    step = chosen_token(trace, lesson)
    with lesson.controls:
        layer = _chosen_layer(len(layers))
    units = most_active(trace, layer, step)
    shares = active_figure(trace, layers, colours())
    left, right = lesson.stage.columns(2) if units else (lesson.stage, None)
    titled(left, word("transformer.active"), shares, "active")
    if right is not None:
        title = word("transformer.units", n=step + 1, token=token_in_markdown(trace, step))
        name = word("transformer.unit_n")
        titled(right, title, units_figure(trace, layer, units, colours(), name), "units")
    st.latex(formulas.FEED_FORWARD)
    on = active_shares(trace)
    share = float(on[layer, step])
    lesson.snippet("feed-forward", share, text=trace.text, layer=layer + 1, step=step + 1)
    tokens_table(trace, dict(zip(layers, on.round(3).tolist(), strict=True)))
    say("transformer", unit_facts(trace, layer, step))


def _chosen_layer(layers: int) -> int:
    """The layer whose units are shown, counted from 0, the last by default."""
    numbers = [str(n + 1) for n in range(layers)]
    key = "transformer.layer"
    picked = st.segmented_control(
        word(key), numbers, default=numbers[-1], key=key, bind="query-params", required=True
    )
    return int(picked or numbers[-1]) - 1
