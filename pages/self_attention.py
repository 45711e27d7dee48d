"""Self-attention: every token asks every token before it, and takes a weighted sum of answers."""

from __future__ import annotations

import streamlit as st

from charts.attention_strip import strip_figure
from charts.chips import label, runs
from charts.explorer import explorer_figure, thumbnails
from models import load
from models.head_roles import HeadRole, head_roles
from models.transformer import WhatIf
from models.transformer_trace import TransformerTrace
from ui.attention_traces import read_transformer
from ui.explorer import chosen_head, explorer
from ui.lesson import Lesson
from ui.sentence import sentence_bar, tokens_notice
from ui.strip import strip
from ui.theme import colours
from ui.words import word

TEMPERATURES = (0.25, 0.5, 0.7, 1.0, 1.5, 2.0, 4.0)


def controls() -> WhatIf:
    """Mask, scaling and temperature, and a note where the model was not trained that way."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="attention-controls"):
        mask = st.toggle(word("attention.mask"), True, key="mask", bind="query-params")
        scale = st.toggle(word("attention.scale"), True, key="scale", bind="query-params")
        temperature = st.select_slider(
            word("attention.temperature"),
            TEMPERATURES,
            1.0,
            format_func=lambda value: f"{value:g}",
            key="temperature",
            bind="query-params",
            width=280,
        )
    return WhatIf(mask=mask, scale=scale, temperature=temperature or 1.0)


def notes(change: WhatIf, trace: TransformerTrace, trained: TransformerTrace) -> None:
    """What a change does to the last token's prediction, and that the model never learned so."""
    lines = []
    if not change.mask:
        lines.append(word("attention.note_mask"))
    if not change.scale:
        lines.append(word("attention.note_scale", root=f"{trace.q.shape[-1] ** 0.5:.2f}"))
    if change.temperature != 1:
        key = "sharp" if change.temperature < 1 else "soft"
        lines.append(word(f"attention.note_{key}", temperature=f"{change.temperature:g}"))
    if lines:
        means = [f"{t.weights.max(axis=-1).mean():.2f}" for t in (trained, trace)]
        lines.append(word("attention.note_largest", trained=means[0], now=means[1]))
        st.info(" ".join(lines), icon=":material/info:")


def said(role: HeadRole, layer: int, head: int) -> str:
    """What a head does, in one sentence that its weights bear out."""
    name = word("attention.head", layer=layer + 1, head=head + 1)
    text = word(f"attention.role.{role.role}", share=f"{role.share:.0%}", reach=f"{role.reach:.1f}")
    return f"{name}: {text}"


def in_words(trace: TransformerTrace, layer: int, head: int) -> str:
    """The text alternative of the matrix: where each query's largest weight goes."""
    best = trace.weights[layer, head].argmax(axis=1)
    pairs = (
        f"{i + 1} {label(trace.tokens[i])} → {j + 1} {label(trace.tokens[j])}"
        for i, j in enumerate(best)
    )
    return word("attention.alt", tokens=len(trace), pairs="; ".join(pairs))


def picture(text: str) -> None:
    """The strip of matrices of one head, the explorer under it."""
    change = controls()
    trace = read_transformer(text, change)
    tokens_notice(trace)
    notes(change, trace, read_transformer(text))
    layers, heads = trace.weights.shape[:2]
    layer, head = chosen_head(layers, heads)
    roles = head_roles(trace.weights, trace.ids)
    alternative = in_words(trace, layer, head)
    st.markdown(f"**{said(roles[layer][head], layer, head)}**")
    strip(
        strip_figure(trace, load("transformer").weights(), layer, head, colours()),
        word("attention.strip_alt", layer=layer + 1, head=head + 1),
        causal=change.mask,
        scaled=change.scale,
        temperature=change.temperature,
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
        causal=change.mask,
        scaled=change.scale,
        temperature=change.temperature,
    )
    titles = [[word(f"attention.short.{role.role}") for role in row] for row in roles]
    explorer(figure, alternative, thumbnails(trace.weights, titles, layer, head, colours()))
    with st.expander(word("attention.roles"), icon=":material/table_rows:"):
        for n, row in enumerate(roles):
            for m, role in enumerate(row):
                st.markdown(f"- {said(role, n, m)}")


lesson = Lesson("self-attention")
lesson.head()
text = sentence_bar()
if text:
    picture(text)
lesson.section("symbols")
lesson.section("heads")
lesson.section("try")
lesson.foot()
