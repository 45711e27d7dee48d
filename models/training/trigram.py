"""The baseline that each language model must beat: an interpolated trigram model.

Jelinek and Mercer (1980): p(c | a, b) = λ₃ count(abc)/count(ab) + λ₂ count(bc)/count(b)
+ λ₁ count(c)/N + λ₀/V, with one set of λ for each size of count(ab), fitted by expectation
maximisation on text that was not counted.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np


def _codes(*columns: np.ndarray, size: int) -> np.ndarray:
    code = columns[0].astype(np.int64)
    for column in columns[1:]:
        code = code * size + column
    return code


def _count(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return np.unique(codes, return_counts=True)


def _look_up(table: tuple[np.ndarray, np.ndarray], codes: np.ndarray) -> np.ndarray:
    keys, counts = table
    at = np.minimum(np.searchsorted(keys, codes), len(keys) - 1)
    return np.where(keys[at] == codes, counts[at], 0)


class Trigram:
    """Counts of one, two and three tokens in a row.

    sequences: arrays of ids, each read from its own start; size: entries of the vocabulary, V.
    A start is written as V, so that the first guesses of a text have a context too.
    """

    def __init__(self, sequences: Iterable[np.ndarray], size: int):
        self.size = size + 1
        a, b, c = self._triples(sequences)
        self.one = _count(c)
        self.two = _count(_codes(b, c, size=self.size))
        self.three = _count(_codes(a, b, c, size=self.size))
        self.before_two = _count(b)
        self.before_three = _count(_codes(a, b, size=self.size))
        self.total = len(c)
        self.mix = np.full((8, 4), 0.25)

    def _triples(self, sequences: Iterable[np.ndarray]):
        """(a, b, c) for each predicted token c: all but the first of each sequence."""
        start = self.size - 1
        parts = [np.concatenate([[start], s]).astype(np.int64) for s in sequences if len(s) > 1]
        a = np.concatenate([p[:-2] for p in parts])
        b = np.concatenate([p[1:-1] for p in parts])
        c = np.concatenate([p[2:] for p in parts])
        return a, b, c

    def _orders(self, sequences: Iterable[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """The four estimates for each token, (N, 4), and its bucket of λ, (N,)."""
        a, b, c = self._triples(sequences)
        seen_two = _look_up(self.before_two, b)
        seen_three = _look_up(self.before_three, _codes(a, b, size=self.size))
        three = _look_up(self.three, _codes(a, b, c, size=self.size)) / np.maximum(seen_three, 1)
        two = _look_up(self.two, _codes(b, c, size=self.size)) / np.maximum(seen_two, 1)
        one = _look_up(self.one, c) / self.total
        none = np.full(len(c), 1.0 / (self.size - 1))
        bucket = np.digitize(seen_three, [1, 2, 4, 10, 40, 200, 2000])
        return np.stack([three, two, one, none], axis=1), bucket

    def fit(self, sequences: Iterable[np.ndarray], rounds: int = 40) -> None:
        """Set λ by expectation maximisation on sequences that were not counted."""
        orders, bucket = self._orders(sequences)
        for k in range(len(self.mix)):
            rows = orders[bucket == k]
            for _ in range(rounds if len(rows) else 0):
                share = rows * self.mix[k]
                share /= share.sum(1, keepdims=True)
                self.mix[k] = share.mean(0)

    def loss(self, sequences: Iterable[np.ndarray]) -> float:
        """Mean -ln p of each predicted token, in nats."""
        orders, bucket = self._orders(sequences)
        return float(-np.log((orders * self.mix[bucket]).sum(1)).mean())
