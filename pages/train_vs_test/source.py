"""What the models of this lesson read: a Korean sentence, the reader's own, or nothing."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from pages.train_vs_test.decoded import TRANSLATOR
from ui.read import read_translation
from ui.sentence import remember_sentence, sentence_bar, tokens_notice
from ui.source import source_bar
from ui.source_notes import source_notes
from ui.words import word

VIEW = "train_vs_test.view"


def _opened(views: Iterable[str]) -> str:
    """The view that is about to be drawn: what it reads stands above it."""
    names = list(views)
    given = st.session_state.get(VIEW) or st.query_params.get(VIEW)
    return next((it for it in names if given in (it, word(f"{VIEW}.{it}"))), names[0])


def read_text(views: Iterable[str]) -> str:
    """The sentence bar of the view, where it has one. "" where there is no text."""
    view = _opened(views)
    if view == "loss":  # it reads what is in the logs
        remember_sentence()
        return ""
    return sentence_bar() if view == "dropout" else source_bar()


def notices(text: str) -> None:
    """Under the picture: what the translator cannot read of the text."""
    tokens_notice(read_translation(text, TRANSLATOR))
    source_notes(read_translation(text))  # both translators learned from the same pairs
