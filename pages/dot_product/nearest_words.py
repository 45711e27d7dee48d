"""The visitor's own words: what is nearest to a token by dot product and by cosine, and why."""

from __future__ import annotations

from functools import cache

import numpy as np
import streamlit as st

from charts.chips import runs, token_in_markdown
from charts.text import count, percent
from models import WeightsError, load
from models.analysis.probes import load_probes
from models.analysis.similarity import (
    GOES_ON,
    LengthByFrequency,
    Nearness,
    length_by_frequency,
    nearness,
    whole_words,
)
from models.text.twin_words import first_choice
from models.traces import TransformerTrace
from pages.dot_product.facts.nearest_words import length_facts, nearest_facts
from pages.dot_product.figures.lengths import LengthLabels, frequency_figure
from pages.dot_product.figures.nearest_words import ListLabels, lists_html
from ui.kept import kept
from ui.lesson import Lesson
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word


@kept(megabytes=4)
def _nearness(id: int) -> Nearness:
    model = load("transformer")
    return nearness(model.weights()["W_hy"], id, whole_words(model))


@cache
def _lengths() -> tuple[LengthByFrequency, np.ndarray] | None:
    """With the log frequency of every entry, (V,); None where that cannot be read."""
    try:
        frequency = load_probes("rnn").log_frequency
    except WeightsError:
        return None
    model = load("transformer")
    return length_by_frequency(model.weights()["W_hy"], frequency, whole_words(model)), frequency


def show_nearest_words(trace: TransformerTrace, lesson: Lesson) -> None:
    """The nearest words of one token, and why two measures name different ones."""
    with lesson.controls:
        t = _chosen_token(trace)
    lesson.section("words")
    model = load("transformer")
    entry = model.tokenizer.entry
    token = token_in_markdown(trace, t)
    if entry(int(trace.ids[t])).startswith("<0x"):
        st.info(word("dot_product.byte", token=token))
    near = _nearness(int(trace.ids[t]))
    lesson.stage.html(lists_html(near, entry, labelled(ListLabels, "dot_product")))
    text, facts = st.columns([2, 3], gap="large")
    with text:
        lesson.section("cosine")
        nearest = int(near.cosine_rank.argmin())
        lesson.snippet(
            "words",
            float(near.cosines[nearest]),
            text=trace.text,
            token=t + 1,
            other=int(near.ids[nearest]),
        )
    with facts:
        say("dot_product", nearest_facts(near, token, entry))
        st.caption(
            word(
                "dot_product.which_words",
                vocabulary=count(len(model.tokenizer)),
                count=count(len(whole_words(model))),
                share=percent(GOES_ON),
            )
        )
    _show_lengths(near, trace.tokens[t], lesson)


def _chosen_token(trace: TransformerTrace) -> int:
    """The token that is compared, from 0; at first one that a twin sentence would change."""
    firsts = [t for t, _ in runs(trace)]
    telling = first_choice(trace)
    place = st.pills(
        word("dot_product.of"),
        range(len(firsts)),
        default=max(i for i, t in enumerate(firsts) if t <= telling),
        format_func=lambda i: f"{firsts[i] + 1} {token_in_markdown(trace, firsts[i])}",
        key="of",
        bind="query-params",
        required=True,
    )
    return firsts[place]


def _show_lengths(near: Nearness, token: str, lesson: Lesson) -> None:
    """Length along frequency, where frequencies have been counted."""
    known = _lengths()
    if known is None:
        return
    groups, frequency = known
    text, chart = st.columns([2, 3], gap="large")
    with text:
        lesson.section("lengths")
        say("dot_product", length_facts(groups))
    occurs = frequency[near.id] > frequency.min()
    chosen = (token, float(np.exp(frequency[near.id])), near.length) if occurs else None
    labels = labelled(LengthLabels, "dot_product.lengths")
    figure = frequency_figure(groups, chosen, colours(), labels)
    chart.plotly_chart(figure, key="lengths", config=PLOT)
