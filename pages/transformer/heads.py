"""All heads at a glance, each with a link to its numbers."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.text import count
from models.analysis.head_roles import HeadRole
from models.analysis.looks import load_looks
from models.traces import TransformerTrace
from pages.transformer import formulas
from pages.transformer.facts.heads import head_facts
from pages.transformer.figures.heads import GlanceLabels, glance_figure
from ui.address import carried
from ui.lesson import Lesson
from ui.road import stop
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import word


def show_heads(trace: TransformerTrace, lesson: Lesson) -> None:
    """The weights of all heads, and what each mostly looks at."""
    labels = GlanceLabels(
        word("transformer.head_short"), word("explorer.query"), word("explorer.key")
    )
    figure = glance_figure(trace, colours(), labels)
    lesson.stage.plotly_chart(figure, key="glance", config=PLOT, height="stretch")
    usual = load_looks()
    left, right = st.columns([3, 2], gap="medium")
    with left, st.container(key="transformer-links"):
        st.markdown(f"**{word('transformer.links', texts=count(usual.texts))}**")
        for n, row in enumerate(usual.roles):
            for column, (m, role) in zip(st.columns(len(row)), enumerate(row), strict=True):
                with column:
                    _link(n, m, role)
    with right:
        st.latex(formulas.HEADS)
    added = float(np.linalg.norm(trace.head_outputs[-1].sum(0)[-1]))
    lesson.snippet("heads", added, text=trace.text, layer=len(trace.q))
    say("transformer", head_facts(trace, usual.roles))


def _link(layer: int, head: int, role: HeadRole) -> None:
    """A link to a head's own numbers. layer, head: counted from 0."""
    name = word("transformer.head_short", layer=layer + 1, head=head + 1)
    st.page_link(
        stop("self-attention").page(),
        label=f"**{name}** {word(f'head_role.{role.role}')}",
        query_params=carried() | {"layer": f"{layer + 1}", "head": f"{head + 1}"},
    )
