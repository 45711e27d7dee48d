"""The attention of a step put elsewhere, and the translation that comes of it."""

from __future__ import annotations

from models.traces import TranslationTrace
from pages.attention.contexts import chosen_moves, contexts
from pages.attention.facts import move_fact, translations_fact
from pages.attention.figures.contexts import contexts_figure, written
from ui.lesson import Lesson
from ui.read import read_translation
from ui.say import say, sentence
from ui.words import word

#: Most steps that a translation can have.
LONGEST = 48


def show_moved(trace: TranslationTrace, step: int, lesson: Lesson) -> None:
    """The same picture to move attention in, both translations under it.

    step: where to begin where nothing is moved, counted from 0.
    """
    lesson.section("what-if")
    moves = chosen_moves(LONGEST, len(trace))
    moved = read_translation(trace.text, attend_to=moves) if moves else trace
    moves = {t: j for t, j in moves.items() if t < len(moved.target_ids)}
    rows = [
        {"name": word("attention.contexts.trained"), **written(trace)},
        {"name": word("attention.contexts.moved"), **written(moved)},
    ]
    first = max(moves, default=min(step, len(moved.target_ids) - 1))
    alternative = sentence("attention", translations_fact(trace, moved))
    contexts(contexts_figure(moved), "move", alternative, first, moves, rows)
    say("attention", [move_fact(trace, moved, moves)])
