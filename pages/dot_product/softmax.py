"""Dividing by √d: what softmax makes of scores that spread far."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.text import fixed
from models.analysis.scaling import KEYS, MEASURES, SIZES, Draw, Softening, draw, softening
from pages.dot_product import formulas
from pages.dot_product.draws import SEEDS, chosen_seed, draw_again
from pages.dot_product.facts.softmax import softmax_facts
from pages.dot_product.figures.softmax import (
    SofteningLabels,
    softening_figure,
    softening_table,
    weights_figure,
    weights_table,
)
from ui.lesson import Lesson
from ui.parameters import choose
from ui.prose import prose
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import word


@st.cache_data(max_entries=SEEDS, show_spinner=False)
def _softening(seed: int) -> Softening:
    return softening(seed=seed)


def show_softmax(lesson: Lesson) -> None:
    """The same scores through softmax, divided and not."""
    lesson.section("softmax")
    code = st.container()
    slider, again = st.columns([5, 1], vertical_alignment="bottom")
    size = slider.select_slider(word("dot_product.d"), SIZES, 64, key="d", bind="query-params")
    with again:
        draw_again("again-softmax")
    one, many = draw(size, chosen_seed()), _softening(chosen_seed())
    with code:
        lesson.snippet("softmax", float(one.weights[1, 0]), seed=chosen_seed(), d=size)
    for scaled, (name, column) in enumerate(zip(("without", "with"), st.columns(2), strict=True)):
        title = word(f"dot_product.{name}")
        figure = weights_figure(one, bool(scaled), colours(), title, word("dot_product.weight"))
        column.plotly_chart(figure, key=f"weights-{name}", config=PLOT)
    say("dot_product", softmax_facts(one, many))
    measure = choose("dot_product.softening", MEASURES)
    _show_measure(measure, one, many, lesson)
    st.caption(word("dot_product.bands", draws=many.draws))
    with st.expander(word("dot_product.table"), icon=":material/table_rows:"):
        for table in (weights_table(one), softening_table(many, measure)):
            _show_table(table)


def _show_measure(measure: str, one: Draw, many: Softening, lesson: Lesson) -> None:
    """One measure along d, its formula, and what it means."""
    labels = SofteningLabels(
        d=word("dot_product.d"),
        measure=word(f"dot_product.softening.{measure}"),
        undivided=word("dot_product.without"),
        divided=word("dot_product.with"),
        here=word("dot_product.here"),
    )
    figure = softening_figure(many, measure, one, colours(), labels)
    st.plotly_chart(figure, key="softening", config=PLOT)
    st.latex(formulas.MEASURES[measure])
    lesson.snippet(measure, float(one.measures[measure][1]), seed=chosen_seed(), d=one.size)
    even = f"{fixed(100 / KEYS, 1)}%"
    prose(word(f"dot_product.means.{measure}", keys=KEYS, even=even, bits=f"{np.log2(KEYS):g}"))


def _show_table(table: dict[str, list]) -> None:
    columns = {
        key: word(f"dot_product.column.{key}")
        if key in ("key", "d")
        else st.column_config.NumberColumn(word(f"dot_product.column.{key}"), format="%.4g")
        for key in table
    }
    st.dataframe(table, column_config=columns, hide_index=True)
