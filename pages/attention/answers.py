"""What the answers of /attention say of the reader's text."""

from __future__ import annotations

from models.traces import TranslationTrace
from pages.attention.facts import (
    alignment,
    crossing_facts,
    most_alike,
    same_source_twice,
    unmoved_steps,
)
from ui.practice import Answer
from ui.read import read_translation

#: Steps whose attention is moved at most.
MOST = 16


def answers(trace: TranslationTrace) -> dict[int, Answer]:
    """By the number of the item. trace: of the version with attention, not empty."""
    return {
        1: lambda: most_alike(trace),
        2: lambda: crossing_facts(trace, alignment(trace))[:1],
        3: lambda: unmoved_steps(trace, _moved(trace)),
        5: lambda: same_source_twice(trace),
    }


def _moved(trace: TranslationTrace) -> dict[int, list[TranslationTrace]]:
    """By step, the translations with its attention on the last source token, and on the first."""
    places = dict.fromkeys((len(trace) - 1, 0))
    return {
        step: [read_translation(trace.text, attend_to={step: place}) for place in places]
        for step in range(min(MOST, len(trace.target_ids)))
    }
