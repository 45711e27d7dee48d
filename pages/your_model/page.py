"""The same pictures on a model of one's own: pick it, load it, look into any of its heads."""

from __future__ import annotations

from pages.your_model.views import show_model
from ui.errors import part
from ui.lesson import Lesson
from ui.sentence import sentence_bar

lesson = Lesson("your-model")
text = sentence_bar()
lesson.open()
if text:
    with part():
        show_model(text, lesson)
lesson.section("symbols")
lesson.section("families")
lesson.practice()
lesson.foot()
