"""Byte-pair encoding as the browser replays it: learned on a text, and applied to its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from models.text.bpe_learning import Learning
    from models.text.own_merges import Step

#: Different words that are drawn.
MOST_WORDS = 40


class LearningFigure(TypedDict):
    """The fields of ``models.text.bpe_learning.Learning``; different: how many words there are."""

    words: list[str]
    counts: list[int]
    different: int
    alphabet: list[str]
    merges: list[list]
    rivals: list[list[list]]
    tokens: list[int]
    vocabulary: list[int]
    finished: bool


class LaddersFigure(TypedDict):
    """steps: for each word its steps as [rank, left, right, symbols]. learned: all merges."""

    words: list[str]
    steps: list[list[list]]
    learned: int


def learning_figure(learning: Learning) -> LearningFigure:
    """The words, the merges and, before each merge, the pairs it was chosen from."""
    return {
        "words": list(learning.words[:MOST_WORDS]),
        "counts": list(learning.counts[:MOST_WORDS]),
        "different": len(learning.words),
        "alphabet": list(learning.alphabet),
        "merges": [list(merge) for merge in learning.merges],
        "rivals": [[list(pair) for pair in pairs] for pairs in learning.rivals],
        "tokens": list(learning.tokens),
        "vocabulary": list(learning.vocabulary),
        "finished": learning.finished,
    }


def ladders_figure(ladders: Mapping[str, Sequence[Step]], learned: int) -> LaddersFigure:
    """Each word with its steps from characters to tokens. learned: how many merges there are."""
    return {
        "words": list(ladders),
        "steps": [
            [[step.rank, step.left, step.right, list(step.symbols)] for step in steps]
            for steps in ladders.values()
        ],
        "learned": learned,
    }
