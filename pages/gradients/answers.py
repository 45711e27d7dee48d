"""What the answers of /gradients say of the reader's text."""

from __future__ import annotations

from pages.gradients.facts.answers import faint_bars, untrained
from pages.gradients.passes import MODELS
from ui.practice import Answer
from ui.read import gradients, tokens


def answers(text: str) -> dict[int, Answer]:
    """By the number of the item; the loss is that of the last token. Raises WeightsError."""
    last = len(tokens(text)) - 1
    if last < 2:
        return {}
    return {
        1: lambda: faint_bars(*(gradients("rnn", w, text, last) for w in ("trained", "start"))),
        2: lambda: untrained({name: gradients(name, "start", text, last) for name in MODELS}),
    }
