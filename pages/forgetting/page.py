"""Limit 2: tanh squashes what came before. What a state still knows of the words read first."""

from __future__ import annotations

from pages.forgetting.answers import answers
from pages.forgetting.read_back import show_read_back
from pages.forgetting.tanh import show_alone, show_tanh
from pages.forgetting.twins import show_twins
from ui.errors import attempted
from ui.lesson import Lesson
from ui.read import read
from ui.sentence import sentence_bar, tokens_notice
from ui.trained_on import trained_on

VIEWS = {
    "twins": show_twins,
    "tanh": show_tanh,
    "alone": show_alone,
    "read-back": show_read_back,
}

lesson = Lesson("forgetting")
text = sentence_bar()
lesson.open()
trace = attempted(read, "rnn", text) if text else None
if trace is not None:
    tokens_notice(trace)
    lesson.views(VIEWS, trace, lesson, on_stage=True)
trained_on("language")
lesson.practice(answers(trace) if trace is not None else None)
lesson.foot("lab")
