"""Tokens: the same text under five tokenizers, subwords merge by merge, ids and their rows."""

from __future__ import annotations

from pages.tokens.answers import answers
from pages.tokens.code_points import show_code_points
from pages.tokens.embedding import show_embedding
from pages.tokens.merges import show_merges
from pages.tokens.tokenizers import show_tokenizers
from ui.lesson import Lesson
from ui.sentence import sentence_bar

VIEWS = {
    "tokenizers": show_tokenizers,
    "merges": show_merges,
    "embedding": show_embedding,
    "code_points": show_code_points,
}

lesson = Lesson("tokens")
text = sentence_bar()
lesson.open()
lesson.step_by_step(VIEWS, text)
lesson.practice(answers(text) if text else None)
lesson.foot()
