"""The overview of /tasks: five shapes side by side, each on the reader's own sentence."""

from __future__ import annotations

from models import tokenizer
from pages.tasks import facts
from pages.tasks.figures.shapes import (
    Shape,
    Step,
    encoder_decoder,
    in_step,
    many_to_one,
    one_to_many,
    shapes_html,
    shortened,
)
from pages.tasks.many_to_one import sentiment
from pages.tasks.one_to_many import continued
from pages.tasks.question import verdict_question
from pages.tasks.shapes import entry_name
from ui.lesson import Lesson
from ui.question import ask
from ui.read import read, read_translation
from ui.say import sentence
from ui.sentence import tokens_notice
from ui.source import is_korean
from ui.words import word

#: Columns for each network, and tokens that one-to-many writes.
FEW = 3


def show_overview(text: str, lesson: Lesson) -> None:
    """Every output is that of a trained model. Raises WeightsError."""
    tokens_notice(sentiment(text))
    shapes = [
        Shape(
            word(f"tasks.shape.{name}"),
            sentence("tasks", facts.note(name, is_korean(text))),
            shortened(steps, FEW),
        )
        for name, steps in _steps(text).items()
    ]
    lesson.stage.html(shapes_html(shapes, word("tasks.overview")))
    ask(verdict_question(sentiment(text)), lesson)


def _steps(text: str) -> dict[str, list[Step]]:
    trace, in_each_step, translation = sentiment(text), read("gru", text), read_translation(text)
    first, last = (_answer(float(trace.verdicts[t])) for t in (0, -1))
    written = continued(int(trace.ids[0]), True, 1).ids[:FEW]
    entries = [entry_name(tokenizer().entry(int(i))) for i in written]
    target = [entry_name(token) for token in translation.target_tokens]
    guesses = [entry_name(best[0].token) for best in in_each_step.guesses]
    return {
        "one-to-one": many_to_one(trace.tokens[:1], first),
        "one-to-many": one_to_many(trace.tokens[0], entries),
        "many-to-one": many_to_one(trace.tokens, last),
        "in-step": in_step(in_each_step.tokens, guesses),
        "encoder-decoder": encoder_decoder(translation.tokens, target, word("token.end")),
    }


def _answer(probability: float) -> str:
    return sentence("tasks", facts.answer(probability))
