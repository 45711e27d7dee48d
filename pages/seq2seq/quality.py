"""The measured quality of both translators by source length, from their cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from models import load
from pages.seq2seq.facts import held_out_fact, judged_fact, loss_fact, quality_facts
from pages.seq2seq.figures.quality import QualityLabels, quality_figure, quality_table
from pages.seq2seq.quality_by_length import FEW, TESTS, VERSIONS, Length, lengths
from ui.component import labels
from ui.errors import part
from ui.lesson import Lesson
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word


def show_quality(lesson: Lesson) -> None:
    """A picture for each test set, the sentences that its numbers say, and the numbers."""
    lesson.section("fall")
    with part():
        cards = [load(name).card for name in VERSIONS]
        measured = {test: lengths(cards, test) for test in TESTS}
        _show_figures(measured)
        of_cards = [loss_fact(cards), held_out_fact(cards), *judged_fact(cards[-1])]
        say("seq2seq", [*quality_facts(measured), *of_cards])
        st.caption(word("seq2seq.how_measured", few=FEW))
        with st.expander(word("table"), icon=":material/table_rows:"):
            names = {test: word(f"seq2seq.test.{test}") for test in TESTS}
            table = quality_table(measured, names)
            columns = labels("seq2seq.column.")
            st.dataframe(
                table, column_config={name: columns[name] for name in table}, hide_index=True
            )


def _show_figures(measured: Mapping[str, Sequence[Length]]) -> None:
    """One beside the other, on one scale."""
    top = max(score for found in measured.values() for each in found for score in each.chrf)
    names = labelled(QualityLabels, "seq2seq")
    columns = st.columns(len(measured), gap="medium")
    for column, (test, found) in zip(columns, measured.items(), strict=True):
        with column:
            st.markdown(f"**{word(f'seq2seq.test.{test}')}**")
            figure = quality_figure(found, top, colours(), names)
            st.plotly_chart(figure, key=f"quality-{test}", config=PLOT)
