"""The minGRU, a head of the Transformer and the GRU on one sentence, in one scale."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import streamlit as st

from charts.facts import Fact
from models.lab.recorded import replay
from models.lab.settings import Settings
from models.traces import MinGRUTrace, TransformerTrace
from pages.comeback import formulas
from pages.comeback.columns import columns, titled
from pages.comeback.facts.beside import (
    HeadPlace,
    beside_facts,
    furthest_layer,
    gru_fact,
    nearest_head,
    recall_fact,
    rises,
    row_shares,
    turning_head,
)
from pages.comeback.figures.beside import weights_figure
from ui.lesson import Lesson
from ui.parameters import choose
from ui.read import influence, read_transformer
from ui.say import say
from ui.theme import colours
from ui.words import word

#: Which head stands beside the minGRU: the one that turns back most, or the one most like it.
HEADS = ("turning", "nearest")


def show_beside(trace: MinGRUTrace, lesson: Lesson) -> None:
    """Three matrices, and how often a weight rises again."""
    transformer = read_transformer(trace.text)
    shares = trace.shares
    layer = furthest_layer(shares)
    weights = shares[layer].mean(axis=-1)  # (T, T + 1)
    with lesson.controls:
        which = choose("comeback.head", HEADS)
    place = head_of(transformer, weights[:, :-1], which)
    head = transformer.weights[place]
    gru = row_shares(influence("gru", "trained", trace.text).norms)
    titles = (
        word("comeback.beside.mingru", layer=layer + 1),
        word("comeback.beside.transformer", layer=place.layer + 1, head=place.head + 1),
        word("comeback.beside.gru"),
    )
    figures = (
        weights_figure(trace.tokens, weights, colours(), "h₀", scale=False),
        weights_figure(trace.tokens, head, colours(), scale=False),
        weights_figure(trace.tokens, gru, colours()),
    )
    for column, title, figure, name in zip(
        columns(lesson, 3), titles, figures, ("mingru", "transformer", "gru"), strict=True
    ):
        titled(column, title, figure, f"beside-{name}")
    facts = beside_facts(trace, weights[:, :-1], head, place)
    if len(trace) > 1:
        facts.append(gru_fact(trace, gru))
    say("comeback", facts)
    say("comeback", recalled())
    st.latex(formulas.FALLING)
    found = rises(head)
    lesson.snippet(
        "rises", found.count, text=trace.text, layer=place.layer + 1, head=place.head + 1
    )


def head_of(trace: TransformerTrace, like: np.ndarray, which: str) -> HeadPlace:
    """The head that turns back most, or the one nearest to ``like`` (T, T)."""
    return turning_head(trace.weights) if which == "turning" else nearest_head(trace.weights, like)


def recalled() -> list[Fact]:
    """What the lab's recorded runs say of the minGRU where something old must be said again."""
    settings = Settings(models=("gru", "mingru", "transformer"))
    one, two = replay(settings), replay(replace(settings, models=("mingru",), layers=2))
    if one is None or two is None:
        return []
    right = one.record.recent()
    shares = {
        "gru": right["gru"],
        "transformer": right["transformer"],
        "one": right["mingru"],
        "two": two.record.recent()["mingru"],
    }
    task = settings.exercise
    return [recall_fact(shares, task.chance, task.length, settings.steps, max(one.on, two.on))]
