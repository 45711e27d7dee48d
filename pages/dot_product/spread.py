"""Dividing by √d: how far q·k spreads, of random vectors and of the trained heads."""

from __future__ import annotations

import streamlit as st

from models.analysis.scaling import HeadSpread, Spread, head_spread, spread
from models.traces import TransformerTrace
from pages.dot_product.draws import SEEDS, chosen_seed, draw_again
from pages.dot_product.facts.spread import head_facts, law_fact
from pages.dot_product.figures.spread import (
    SpreadLabels,
    heads_table,
    spread_figure,
    spread_table,
)
from ui.lesson import Lesson
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word


@st.cache_data(max_entries=SEEDS, show_spinner=False)
def _spread(seed: int) -> Spread:
    return spread(seed=seed)


def show_spread(trace: TransformerTrace | None, lesson: Lesson) -> None:
    """q·k of random vectors and of the trained heads against √d."""
    with lesson.controls:
        draw_again("again-spread")
    text, chart = st.columns([2, 3], gap="large")
    with text:
        lesson.section("scale")
    found = _spread(chosen_seed())
    heads = head_spread(trace) if trace is not None and len(trace) > 1 else None
    labels = labelled(SpreadLabels, "dot_product.spread")
    with text:
        lesson.snippet("scale", float(found.deviation[-1]), seed=chosen_seed())
    with text, st.container(key="spread-table"):
        st.markdown(spread_table(found, labels))
    with chart:
        figure = spread_figure(found, heads, colours(), labels)
        lesson.stage.plotly_chart(figure, key="spread", config=PLOT, height="stretch")
        if heads is None:
            say("dot_product", [law_fact(found)])
            st.info(word("dot_product.short"))
        else:
            say("dot_product", [law_fact(found), *head_facts(heads)])
            _show_table(heads)


def _show_table(heads: HeadSpread) -> None:
    """A row for each trained head."""
    with st.expander(word("dot_product.heads"), icon=":material/table_rows:"):
        table = heads_table(heads)
        columns = {
            key: word(f"dot_product.head.{key}")
            if key in ("layer", "head")
            else st.column_config.NumberColumn(word(f"dot_product.head.{key}"), format="%.2f")
            for key in table
        }
        st.dataframe(table, column_config=columns, hide_index=True)
