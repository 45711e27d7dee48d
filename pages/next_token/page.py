"""Next-token prediction: what comes next, how surprising it was, writing on, autocompletion."""

from __future__ import annotations

from pages.next_token.answers import answers
from pages.next_token.autocomplete import show_autocomplete
from pages.next_token.predict import show_predictions
from pages.next_token.surprise import show_surprise
from pages.next_token.write import show_writing
from ui.lesson import Lesson
from ui.sentence import sentence_bar
from ui.trained_on import trained_on

VIEWS = {
    "predict": show_predictions,
    "surprise": show_surprise,
    "write": show_writing,
    "autocomplete": show_autocomplete,
}

lesson = Lesson("next-token")
text = sentence_bar()
lesson.open()
lesson.step_by_step(VIEWS, text)
trained_on("language")
lesson.practice(answers(text) if text else None)
lesson.foot()
