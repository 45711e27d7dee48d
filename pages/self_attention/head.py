"""One head: the strip of its matrices, the explorer under it, and what all heads do."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from charts.explorer import matrix_fact, thumbnails
from charts.text import count
from models import load
from models.analysis.head_roles import HeadRole
from models.analysis.looks import HeadLooks, UsualLooks
from models.traces import TransformerTrace
from models.transformer import WhatIf
from pages.self_attention.facts import head_fact, look_fact
from pages.self_attention.figures import head_figure, story, strip_figure
from pages.self_attention.question import look_question
from pages.self_attention.strip import strip
from ui.explorer import chosen_head, explorer
from ui.lesson import Lesson
from ui.question import ask
from ui.say import sentence
from ui.theme import colours
from ui.words import word

Roles = Sequence[Sequence[HeadRole]]


def show_head(
    trace: TransformerTrace,
    roles: Roles,
    found: Sequence[HeadLooks],
    change: WhatIf,
    lesson: Lesson,
) -> None:
    """A head cell by cell, what it does in a sentence, and as a strip of matrices.

    It opens on the first of ``found``, on its most telling cell. roles: of every head. change: how
    the trace was made.
    """
    opening = found[0]
    layers, heads = trace.weights.shape[:2]
    layer, head = chosen_head(layers, heads, (opening.layer, opening.head))
    figure = head_figure(trace, layer, head, found, change)
    told = story(opening, sentence("self_attention", look_fact(opening, trace)))
    titles = [[word(f"head_role.{role.role}") for role in row] for row in roles]
    ranking = [(each.layer, each.head) for each in found]
    every = thumbnails(trace.weights, titles, layer, head, colours(), ranking)
    matrix = matrix_fact(trace.tokens, trace.weights[layer, head])
    alternative = sentence("self_attention", matrix)
    with lesson.stage:
        explorer(figure | {"story": told}, alternative, every, height="stretch")
    shown = next(each for each in found if (each.layer, each.head) == (layer, head))
    ask(look_question(shown, trace), lesson)
    does = sentence("self_attention", head_fact(roles[layer][head], layer, head))
    st.markdown(f"**{does}**")
    strip(
        strip_figure(trace, load("transformer").weights(), layer, head, colours()),
        word("self_attention.strip_alt", layer=layer + 1, head=head + 1),
        causal=change.mask,
        scaled=change.scale,
        temperature=change.temperature,
    )


def show_roles(usual: UsualLooks) -> None:
    """What every head does on many texts."""
    label = word("self_attention.roles", texts=count(usual.texts))
    with st.expander(label, icon=":material/table_rows:"):
        for n, row in enumerate(usual.roles):
            for m, role in enumerate(row):
                st.markdown(f"- {sentence('self_attention', head_fact(role, n, m))}")
