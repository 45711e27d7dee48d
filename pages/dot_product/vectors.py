"""The two arrows of /dot-product: all that moves there moves in the browser.

The picture reads its place from the address (``a``, ``b``, ``pair``, ``onto``) and keeps it there
by itself: a drag would otherwise be a rerun for every move.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from charts.packing import packed
from models import load
from models.analysis.similarity import pairwise
from models.traces import TransformerTrace
from pages.dot_product.question import FIRST, product_question, vector
from ui.component import component, flat, labels
from ui.lesson import Lesson
from ui.question import ask
from ui.theme import colours
from ui.words import word

_COMPONENT = component("vectors")


def show_vectors(trace: TransformerTrace | None, lesson: Lesson) -> None:
    """Two arrows to move; without a text there are no tokens to put in their place."""
    with lesson.stage:
        if trace is None:
            _vectors((), np.zeros((0, 0)), 0)
        else:
            rows = load("transformer").weights()["W_hy"][trace.ids]
            _vectors(trace.tokens, pairwise(rows).dots, rows.shape[1])
    if "pair" not in st.query_params:
        given = (st.query_params.get(name, "") for name in ("a", "b"))
        ask(product_question(*map(vector, given, FIRST)), lesson)
    lesson.section("vectors")


def show_meaning(trace: TransformerTrace | None, lesson: Lesson) -> None:
    """What each sign of the picture stands for, and why both ways lead to the same answer."""
    with st.container(key="dot-symbols"):
        lesson.section("symbols")
    with st.expander(word("dot_product.proof"), icon=":material/function:"):
        lesson.section("proof")
    if trace is not None and len(trace) > 1:
        first, second = trace.w_hy[trace.ids[:2]]
        lesson.snippet("vectors", float(first @ second), text=trace.text)


def _vectors(tokens: Sequence[str], dots: NDArray[np.floating], dimensions: int) -> None:
    """Mount the picture.

    tokens: the reader's own, length T; their embeddings can be put in place of the arrows.
    dots: (T, T), the embeddings' dot products, squared lengths on the diagonal. dimensions: theirs.
    """
    words = labels("dot_product.vectors.")
    for name in ("full", "pair_note"):
        words[name] = words[name].replace("{dimensions}", str(dimensions))
    _COMPONENT(
        key="vectors",
        data={
            "tokens": list(tokens),
            "dots": packed(dots),
            "palette": flat(colours()),
            "words": words,
        },
    )
