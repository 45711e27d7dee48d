"""Heads switched off one by one, and what becomes of the prediction."""

from __future__ import annotations

import streamlit as st

from charts.bars import ShiftLabels, highest, shift_figure
from charts.chips import token_in_markdown
from models.traces import TransformerTrace
from pages.transformer import formulas
from pages.transformer.changes import head_effects, switch_off
from pages.transformer.controls import chosen_token, titled
from pages.transformer.facts.heads import off_facts
from pages.transformer.figures.heads import EffectLabels, effects_figure
from ui.lesson import Lesson
from ui.say import say
from ui.theme import colours
from ui.words import labelled, word


def show_heads_off(trace: TransformerTrace, lesson: Lesson) -> None:
    """The prediction after a token with some heads switched off."""
    step = chosen_token(trace, lesson)
    with lesson.controls.container(
        key="head-switches", horizontal=True, vertical_alignment="bottom", gap="small"
    ):
        off = _switches(*trace.weights.shape[:2])
    found, effects = switch_off(trace.text, off, step), head_effects(trace.text, step)
    left, right = lesson.stage.columns([2, 3], gap="large")
    labels = EffectLabels(word("transformer.layer_n"), word("transformer.head_n"))
    alone = effects_figure(effects, colours(), labels, off)
    titled(left, word("transformer.off.alone"), alone, "effects")
    top = highest(found.after.before, found.after.after)
    names = labelled(ShiftLabels, "transformer.off")
    moved = shift_figure(found.after, top, colours(), names, word("token.end"))
    token = token_in_markdown(trace, step)
    titled(right, word("transformer.off.title", token=token), moved, "off")
    st.latex(formulas.OFF)
    heads = [(layer + 1, head + 1) for layer, head in off]
    after = float(found.after.after.max())
    lesson.snippet("off", after, text=trace.text, step=step + 1, off=heads)
    say("transformer", off_facts(found, effects))


def _switches(layers: int, heads: int) -> tuple[tuple[int, int], ...]:
    """A row of switches for each layer; the heads that are off, counted from 0."""
    names = [str(m + 1) for m in range(heads)]
    keys = [f"transformer.on.{n + 1}" for n in range(layers)]
    off = []
    for n, key in enumerate(keys):
        on = st.pills(
            word("transformer.switches", n=n + 1),
            names,
            selection_mode="multi",
            default=names,
            key=key,
            bind="query-params",
        )
        off += [(n, m) for m, name in enumerate(names) if name not in on]
    st.button(
        word("transformer.all_on"),
        key="all-on",
        icon=":material/restart_alt:",
        on_click=lambda: st.session_state.update(dict.fromkeys(keys, names)),
        disabled=not off,
    )
    return tuple(off)
