"""Training and testing differ: what a network is fed, where it ends, what is switched off."""

from __future__ import annotations

from pages.train_vs_test.dropout import show_dropout
from pages.train_vs_test.end import show_end
from pages.train_vs_test.forcing import show_forcing
from pages.train_vs_test.loss import show_loss
from pages.train_vs_test.search import show_search
from pages.train_vs_test.source import read_text
from ui.lesson import Lesson
from ui.trained_on import Task, trained_on

VIEWS = {
    "forcing": show_forcing,
    "end": show_end,
    "dropout": show_dropout,
    "loss": show_loss,
    "search": show_search,
}
#: What the models of a view were trained for, where they are not the translators alone.
TRAINED_FOR: dict[str, tuple[Task, ...]] = {
    "dropout": ("language",),
    "loss": ("language", "translation"),
}

lesson = Lesson("train-vs-test")
text = read_text(VIEWS)
lesson.open()
view = lesson.views(VIEWS, text, lesson, on_stage=True)
lesson.go_on(view, VIEWS)
trained_on(*TRAINED_FOR.get(view, ("translation",)))
lesson.practice()
lesson.foot()
