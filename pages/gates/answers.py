"""What the answers of /gates say of the reader's text."""

from __future__ import annotations

from models.traces import RecurrentTrace
from pages.gates import facts
from pages.gates.views import MODELS
from ui.practice import Answer
from ui.read import read


def answers(trace: RecurrentTrace) -> dict[int, Answer]:
    """By the number of the item. trace: of the chosen model, one of ``MODELS``."""
    return {
        1: lambda: facts.steadiest_unit(trace),
        2: lambda: facts.letting_go(trace),
        3: lambda: facts.keeps_more({name: read(name, trace.text) for name in MODELS}),
    }
