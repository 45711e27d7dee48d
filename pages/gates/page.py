"""LSTM and GRU in brief: gates that decide what to keep. An aside; the road goes on without it."""

from __future__ import annotations

from pages.gates.answers import answers
from pages.gates.views import MODELS, show_all, show_equations, show_path, show_unit
from ui.errors import attempted, part
from ui.lesson import Lesson
from ui.parameters import choose
from ui.read import read
from ui.sentence import sentence_bar, tokens_notice

VIEWS = {"path": show_path, "unit": show_unit, "all": show_all}

lesson = Lesson("gates")
text = sentence_bar()
lesson.open()
trace = None
if text:
    with lesson.controls:
        view = choose("gates.view", tuple(VIEWS))
        # The first view shows every model at once: there, the choice is one of equations only.
        model = MODELS[0] if view == "path" else choose("gates.model", MODELS)
    with lesson.stage:
        trace = attempted(read, model, text)
        if trace is not None:
            tokens_notice(trace)
    if trace is not None:
        lesson.section(view)
        with part():
            VIEWS[view](trace, lesson)
    if view == "path":
        model = choose("gates.model", MODELS)
    show_equations(model, text, lesson)
lesson.practice(answers(trace) if trace is not None else None)
lesson.foot()
