"""Limit 1: gradients across time steps. How much of a loss reaches the words read first."""

from __future__ import annotations

from pages.gradients.answers import answers
from pages.gradients.code import show_backward_code
from pages.gradients.passes import chosen_passes
from pages.gradients.views import (
    show_bars,
    show_chain,
    show_pairs,
    show_radius,
    show_reach,
    show_sum,
)
from ui.lesson import Lesson
from ui.sentence import sentence_bar
from ui.trained_on import trained_on

VIEWS = {
    "pairs": show_pairs,
    "sum": show_sum,
    "chain": show_chain,
    "radius": show_radius,
    "bars": show_bars,
}

lesson = Lesson("gradients")
text = sentence_bar()
lesson.open()
passes = chosen_passes(text, lesson) if text else None
if passes:
    show_reach(passes, lesson)
    lesson.section("formula")
    show_backward_code(passes)
    lesson.views(VIEWS, passes)
lesson.section("symbols")
trained_on("language")
lesson.practice(answers(text) if text else None)
lesson.foot()
