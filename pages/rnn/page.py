"""The RNN's hidden state: one state, updated by the same weights at every token."""

from __future__ import annotations

from pages.rnn.answers import answers
from pages.rnn.views import show_path, show_unrolled
from ui.errors import attempted
from ui.lesson import Lesson
from ui.read import read
from ui.sentence import sentence_bar, tokens_notice
from ui.trained_on import trained_on

lesson = Lesson("rnn")
text = sentence_bar()
lesson.open()
trace = attempted(read, "rnn", text) if text else None
if trace is not None:
    tokens_notice(trace)
    show_unrolled(trace, lesson)
lesson.section("symbols")
if trace is not None:
    lesson.snippet("state", float(trace.hidden[-1, 0]), text=text)
    show_path(trace, lesson)
trained_on("language")
lesson.practice(answers(trace) if trace is not None else None)
lesson.foot()
