"""The fourth view of /tokens: code points, and what a tokenizer makes of them."""

from __future__ import annotations

import streamlit as st

from models.text.code_points import code_points, without_nfc
from pages.tokens import facts
from pages.tokens.components import token_rows
from pages.tokens.figures.code_points import CodePointLabels, code_points_html
from pages.tokens.figures.token_rows import token_rows_figure
from pages.tokens.tokenizers import tokenized
from ui.lesson import Lesson
from ui.say import say, sentence
from ui.sentence import KEY, LIMIT
from ui.words import labelled


def show_code_points(text: str, lesson: Lesson) -> None:
    """The text in NFC and in NFD as subwords, and its unusual characters one by one."""
    lesson.section("code_points")
    # As it was typed: the text of the sentence bar has been composed.
    points = code_points(str(st.session_state.get(KEY, text))[:LIMIT])
    composed, apart = tokenized("subword", text), without_nfc(text)
    figure = token_rows_figure({"nfc": composed, "nfd": apart})
    alternative = sentence("tokens", facts.tokens_of_forms(len(composed), len(apart)))
    with lesson.stage:
        token_rows("codes", figure, "nfc", alternative)
    say("tokens", facts.code_points(points, len(composed), len(apart)))
    st.html(code_points_html(points, labelled(CodePointLabels, "tokens.code_point")))
