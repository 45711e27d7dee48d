"""The alignment as a matrix: all weights in the explorer, and where the order crosses."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from charts.bars import END
from charts.chips import label, runs
from charts.explorer import Attention, Symbols, explorer_figure
from models.traces import TranslationTrace
from pages.attention.facts import Alignment, attended, contexts_fact, crossing_facts
from ui.explorer import explorer
from ui.lesson import Lesson
from ui.say import say, sentence
from ui.words import word

SYMBOLS = Symbols(query="s", key="h", value="h", output="c")


def show_matrix(trace: TranslationTrace, found: Alignment, lesson: Lesson) -> None:
    """The alignment cell by cell, and as a table."""
    lesson.section("alignment")
    say("attention", crossing_facts(trace, found))
    dots, _, weights = attended(trace)
    end = word("attention.contexts.end")
    attention = Attention(
        queries=[end if token == END else token for token in trace.target_tokens],
        keys=trace.tokens,
        query_runs=[(t, 1) for t in range(len(trace.target_ids))],
        key_runs=runs(trace),
        q=trace.decoder_states,
        k=trace.encoder_states,
        v=trace.encoder_states,
        z=trace.contexts,
        dots=dots,
        weights=weights,
    )
    figure = explorer_figure(attention, causal=False, symbols=SYMBOLS)
    explorer(figure, sentence("attention", contexts_fact(trace)))
    with st.expander(word("attention.alignment.table"), icon=":material/table_rows:"):
        targets = [end if token == END else label(token) for token in trace.target_tokens]
        places = [f"{j + 1} {label(token)}" for j, token in enumerate(trace.tokens)]
        rows = [f"{t + 1} {token}" for t, token in enumerate(targets)]
        config = {place: st.column_config.NumberColumn(format="%.3f") for place in places}
        st.dataframe(pd.DataFrame(weights, rows, places), column_config=config)
    lesson.section("honest")
