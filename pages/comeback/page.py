"""The recurrent network comes back: a state that attends, trained in parallel, of a fixed size."""

from __future__ import annotations

from pages.comeback.answers import answers
from pages.comeback.beside import show_beside
from pages.comeback.linear import show_linear
from pages.comeback.memory import show_memory
from pages.comeback.readings import show_readings
from pages.comeback.scan import show_scan
from ui.errors import part
from ui.lesson import Lesson
from ui.read import read_mingru
from ui.sentence import sentence_bar, tokens_notice

VIEWS = {
    "readings": show_readings,
    "beside": show_beside,
    "linear": show_linear,
    "scan": show_scan,
    "memory": show_memory,
}

lesson = Lesson("comeback")
text = sentence_bar()
lesson.open()
if text:
    with part():
        trace = read_mingru(text)
        tokens_notice(trace)
        view = lesson.views(VIEWS, trace, lesson, on_stage=True)
        lesson.go_on(view, VIEWS)
lesson.section("symbols")
lesson.section("outlook")
lesson.practice(answers(text) if text else None)
lesson.foot()
