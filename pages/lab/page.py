"""The lab: train RNN, LSTM, GRU and attention on a small task and watch their gradients learn."""

from __future__ import annotations

from pages.lab.controls import show_controls
from pages.lab.live import show_live, show_recorded, show_said
from pages.lab.runs import current, end
from pages.lab.trained_models import show_test
from ui.lesson import Lesson
from ui.sentence import sentence_bar

lesson = Lesson("lab")
lesson.on_leave(end)
text = sentence_bar()
lesson.open()
view = show_controls(text, lesson)
lab = current()
if lab is None:
    show_recorded(view, lesson)
else:
    show_live(lab, view, lesson)
    show_said(lab)
    if not lab.ticket.active and lab.run.steps_done:
        show_test(lesson, lab)
lesson.section("symbols")
lesson.practice()
lesson.foot()
