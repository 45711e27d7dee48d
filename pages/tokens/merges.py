"""The second view of /tokens: byte-pair encoding learned on the text, and as it was learned."""

from __future__ import annotations

import streamlit as st

from models.text.bpe_learning import Learning, learn, split_words
from models.text.own_merges import count, ladder
from pages.tokens.components import ladders, learning
from pages.tokens.facts import learned_merges
from pages.tokens.figures.merges import MOST_WORDS, ladders_figure, learning_figure
from ui.kept import kept
from ui.lesson import Lesson
from ui.say import sentence
from ui.words import word


@kept(megabytes=4)
def learned(text: str) -> Learning:
    """Byte-pair encoding learned on a text, computed once."""
    return learn(text)


def show_merges(text: str, lesson: Lesson) -> None:
    """Byte-pair encoding on the reader's text, then the models' own merges on its words."""
    lesson.section("learn")
    found = learned(text)
    in_words = sentence("tokens", learned_merges(found))
    if len(found):
        with lesson.stage:
            learning(learning_figure(found), in_words)
    else:
        st.info(in_words)
    lesson.section("apply")
    words = list(dict.fromkeys(split_words(text)))[:MOST_WORDS]
    figure = ladders_figure({each: ladder(each) for each in words}, count())
    ladders(figure, word("tokens.ladder_alt"))
