"""Byte-pair encoding as the browser replays it: learned on a text, and applied to its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.bpe_learning import Learning
    from models.own_merges import Step

#: Different words that are drawn.
WORDS = 40


def learning_figure(learning: Learning) -> dict[str, Any]:
    """The words, the merges and, before each merge, the pairs it was chosen from."""
    return {
        "words": list(learning.words[:WORDS]),
        "counts": list(learning.counts[:WORDS]),
        "different": len(learning.words),
        "alphabet": list(learning.alphabet),
        "merges": [list(merge) for merge in learning.merges],
        "rivals": [[list(pair) for pair in pairs] for pairs in learning.rivals],
        "tokens": list(learning.tokens),
        "vocabulary": list(learning.vocabulary),
        "finished": learning.finished,
    }


def ladders_figure(ladders: Mapping[str, Sequence[Step]], learned: int) -> dict[str, Any]:
    """The words and, for each, its steps as [rank, left, right, symbols]; learned: all merges."""
    return {
        "words": list(ladders),
        "steps": [
            [[step.rank, step.left, step.right, list(step.symbols)] for step in steps]
            for steps in ladders.values()
        ],
        "learned": learned,
    }
