"""Home: the road from RNN to Transformer, and the visitor's own sentence."""

from __future__ import annotations

from ui.lesson import Lesson
from ui.sentence import sentence_bar, tokens_notice
from ui.traces import attempt

lesson = Lesson("home")
lesson.head()
text = sentence_bar()
if text and (trace := attempt("rnn", text)):
    tokens_notice(trace)
