"""The fourth view of /train-vs-test: the losses of a training as its log has them."""

from __future__ import annotations

from charts.text import fixed
from models import load
from models.training.log import training_log
from pages.train_vs_test.facts import loss_facts
from pages.train_vs_test.figures.loss import LossLabels, loss_figure
from ui.lesson import Lesson
from ui.parameters import choose
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import word

MODELS = ("gru", "rnn", "lstm", "transformer", "translator_fixed", "translator")


def show_loss(_text: str, lesson: Lesson) -> None:
    """The loss that a model learned from, and those on texts that it never learned from."""
    with lesson.controls:
        model = choose("train_vs_test.model", MODELS)
    log = training_log(load(model).card)
    names = LossLabels(
        training=word("train_vs_test.loss.training"),
        held_out={name: word(f"train_vs_test.loss.{name}") for name in log.held_out},
        step=word("train_vs_test.loss.step"),
        loss=word("train_vs_test.loss.loss"),
        floor=word("train_vs_test.loss.floor", floor=fixed(log.floor, 2)),
    )
    figure = loss_figure(log, colours(), names)
    lesson.stage.plotly_chart(figure, key="losses", config=PLOT, height="stretch")
    say(lesson.folder, loss_facts(log))
