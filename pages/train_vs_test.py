"""Training and testing differ: what a network is fed, where it ends, what is switched off."""

from __future__ import annotations

import streamlit as st

from models import WeightsError
from ui.choose import choose, go_on
from ui.lesson import Lesson
from ui.sentence import remember_sentence, sentence_bar, tokens_notice
from ui.testing_decoding import show_end, show_search
from ui.testing_forcing import TRANSLATOR, show_forcing
from ui.testing_learning import show_dropout, show_loss
from ui.translations import read_translation, source_notes
from ui.words import word

VIEWS = ("forcing", "end", "dropout", "loss", "search")


def show(view: str, text: str) -> None:
    """One case on the reader's sentence. Raises WeightsError."""
    if view == "dropout":
        show_dropout(text)
        return
    source = read_translation(text, TRANSLATOR)
    tokens_notice(source)
    source_notes(read_translation(text))  # both translators learned from the same pairs
    if view == "forcing":
        show_forcing(text, lesson)
    elif view == "end":
        show_end(text)
    else:
        show_search(text, lesson)


lesson = Lesson("train-vs-test")
lesson.head()
view = choose("testing.view", VIEWS)
lesson.section(view)
try:
    if view == "loss":
        remember_sentence()
        show_loss()
    elif text := sentence_bar(korean=True):
        show(view, text)
except WeightsError as error:
    st.error(word("error.weights", file=str(error.file)), icon=":material/draft:")
following = VIEWS[VIEWS.index(view) + 1 :]
if following:
    go_on("testing.view", following[0], word(f"testing.on_{following[0]}"))
lesson.section("try")
lesson.foot()
