"""The first view of /train-vs-test: the decoder fed the truth, and fed itself."""

from __future__ import annotations

import streamlit as st

from models import load
from pages.train_vs_test.decoded import exposure
from pages.train_vs_test.facts import fed_fact, forcing_facts
from pages.train_vs_test.figures.forcing import (
    FeedingLabels,
    PairLabels,
    distance_figure,
    feeding_figure,
    feeding_table,
    pair_html,
)
from pages.train_vs_test.question import unsure_question
from pages.train_vs_test.source import notices
from pages.train_vs_test.truth import choose_truth
from ui.component import labels
from ui.lesson import Lesson
from ui.question import ask
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word


def show_forcing(text: str, lesson: Lesson) -> None:
    """The reader's pair under both ways of feeding."""
    if not text:
        return
    with lesson.controls:
        truth = choose_truth(text)
    found, end = exposure(text, truth.text), word("token.end")
    names = labelled(FeedingLabels, "train_vs_test.feeding")
    with lesson.stage:
        st.html(pair_html(found, labelled(PairLabels, "train_vs_test.pair"), end))
        left, right = st.columns(2)
        figure = feeding_figure(found, colours(), names, end)
        left.plotly_chart(figure, key="feeding", config=PLOT, height="stretch")
        figure = distance_figure(found, colours(), names, end)
        right.plotly_chart(figure, key="apart", config=PLOT, height="stretch")
    ask(unsure_question(found), lesson)
    notices(text)
    if truth.notice:
        st.caption(word(truth.notice))
    dropped = load("translator").card["budget"]["token_dropout"]
    say(lesson.folder, [*forcing_facts(found), fed_fact(dropped)])
    lesson.section("forcing-symbols")
    with st.expander(word("table"), icon=":material/table_rows:"):
        columns = labels("train_vs_test.column.")
        share = {
            name: st.column_config.NumberColumn(columns[name], format="percent")
            for name in ("p_truth", "p_own")
        }
        apart = st.column_config.NumberColumn(columns["apart"], format="%.3f")
        config = columns | share | {"apart": apart}
        st.dataframe(feeding_table(found, end), column_config=config, hide_index=True)
