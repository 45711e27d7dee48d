"""The lab: RNN, LSTM, GRU and attention race to learn a small task; one watches their gradients."""

from __future__ import annotations

from pages.lab.controls import show_controls
from pages.lab.live import show_said, show_stage
from pages.lab.runs import current, end
from pages.lab.trained_models import show_test
from ui.lesson import Lesson
from ui.sentence import sentence_bar

lesson = Lesson("lab")
lesson.on_leave(end)
text = sentence_bar()
lesson.open()
view, settings, names = show_controls(text, lesson)
lab = current()
show_stage(lab, settings, names, view, lesson)
show_said(lab, settings, names)
if lab is not None and not lab.ticket.active and lab.run.steps_done:
    show_test(lesson, lab)
lesson.section("symbols")
lesson.practice()
lesson.foot()
