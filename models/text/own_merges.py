"""The merges that the models' tokenizer has learned, applied to one word, one after another."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import lru_cache

from models.store import merges, tokenizer
from models.text.bpe_learning import merged


@dataclass(frozen=True)
class Step:
    """One merge on the way from characters to tokens.

    rank: its place among all merges learned, from 1; None for the start. left, right: what it
    joins; "" at the start. symbols: the word after it.
    """

    rank: int | None
    left: str
    right: str
    symbols: tuple[str, ...]


@lru_cache(maxsize=1)
def _ranks() -> dict[tuple[str, str], int]:
    """Pair to its place among the merges, from 1. WeightsError where the tokenizer is missing."""
    return {pair: rank for rank, pair in enumerate(merges(), start=1)}


@lru_cache(maxsize=1)
def _entries() -> frozenset[str]:
    words = tokenizer()
    return frozenset(words.entry(id) for id in range(len(words)))


def count() -> int:
    """How many merges the tokenizer has learned."""
    return len(_ranks())


def start(word: str) -> list[str]:
    """The characters of ``word``; one that the vocabulary lacks as its UTF-8 bytes."""
    symbols: list[str] = []
    for character in word:
        if character in _entries():
            symbols.append(character)
        else:
            symbols += [f"<0x{byte:02X}>" for byte in character.encode("utf-8")]
    return symbols


def ladder(word: str) -> tuple[Step, ...]:
    """From the characters of ``word``, with the space before it, to its tokens.

    At each step, of all merges that fit, the one that was learned first is applied, wherever it
    fits. ``word`` is one of ``models.bpe_learning.split_words``.
    """
    ranks = _ranks()
    symbols = start(word)
    steps = [Step(None, "", "", tuple(symbols))]
    while True:
        fits = [pair for pair in itertools.pairwise(symbols) if pair in ranks]
        if not fits:
            return tuple(steps)
        pair = min(fits, key=ranks.__getitem__)
        symbols = merged(symbols, pair)
        steps.append(Step(ranks[pair], *pair, tuple(symbols)))
