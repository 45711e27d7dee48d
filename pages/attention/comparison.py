"""The version with one context vector on the same sentence, and both as measured."""

from __future__ import annotations

from models import load
from models.traces import TranslationTrace
from pages.attention.contexts import contexts
from pages.attention.facts import comparison_facts
from pages.attention.figures.contexts import contexts_figure, written
from ui.errors import attempted
from ui.lesson import Lesson
from ui.read import read_translation
from ui.say import say
from ui.words import word


def show_comparison(trace: TranslationTrace, lesson: Lesson) -> None:
    """Both translations under the picture of the one that has no attention."""
    lesson.section("compared")
    fixed = attempted(read_translation, trace.text, "translator_fixed")
    if fixed is None:
        return
    rows = [
        {"name": word("attention.alignment.row_attention"), **written(trace)},
        {"name": word("attention.alignment.row_fixed"), **written(fixed)},
    ]
    alternative = word(
        "attention.alignment.fixed_alt", target=len(fixed.target_ids), source=len(fixed)
    )
    contexts(contexts_figure(fixed), "fixed", alternative, rows=rows)
    cards = {"attention": load("translator").card, "fixed": load("translator_fixed").card}
    say("attention", comparison_facts(trace, cards))
