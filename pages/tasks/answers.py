"""What the answers of /tasks say of the reader's text."""

from __future__ import annotations

from models.analysis.losses import logit_losses
from pages.tasks import facts
from pages.tasks.many_to_one import sentiment
from ui.practice import Answer
from ui.read import read


def answers(text: str) -> dict[int, Answer]:
    """By the number of the item. Each raises WeightsError where a file is missing."""

    def losses(label: int):
        return logit_losses(sentiment(text).logits[-1], label)

    return {
        1: lambda: facts.moved_verdict(sentiment(text)),
        2: lambda: facts.both_labels(losses(1), losses(0)),
        4: lambda: facts.harder_for_the_rnn(read("rnn", text), read("gru", text)),
    }
