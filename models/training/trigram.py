"""The baseline of the language models: an interpolated trigram model, modified Kneser–Ney.

Chen and Goodman (1998), section 4.1.6. A count k is taken down by a discount D(k), and what is
saved goes to the shorter context:

    p(c | a, b) = (N(abc) - D(N(abc))) / N(ab·) + γ(ab) p(c | b)
    γ(ab) = (D₁ N₁(ab·) + D₂ N₂(ab·) + D₃₊ N₃₊(ab·)) / N(ab·)

N(ab·) = Σ_c N(abc); N₁(ab·) tokens came once after ab, N₂ twice, N₃₊ more often. Below the trigrams
a count is not how often bc came but after how many different a (Kneser and Ney 1995); the tokens
themselves are mixed with 1/V. The discounts follow from how many counts are 1, 2, 3 and 4: nothing
is fitted on held-out text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from models.arrays import DoubleArray, IntArray

#: D₁, D₂, D₃₊ where no counts of 1 to 4 exist to find them by.
USUAL_DISCOUNTS = (0.5, 1.0, 1.5)


def _codes(context: IntArray, last: IntArray, size: int) -> IntArray:
    return context.astype(np.int64) * size + last


def _found(keys: IntArray, codes: IntArray) -> tuple[IntArray, np.ndarray]:
    """Where each of ``codes`` stands in the sorted ``keys``, and whether it does."""
    at = np.minimum(np.searchsorted(keys, codes), len(keys) - 1)
    return at, keys[at] == codes


def discounts_of(counts: IntArray) -> DoubleArray:
    """D of the counts 1, 2 and 3 or more, (3,), each between 0 and its count."""
    one, two, three, four = (int((counts == k).sum()) for k in (1, 2, 3, 4))
    if not (one and two and three and four):
        return np.array(USUAL_DISCOUNTS)
    y = one / (one + 2 * two)
    found = [1 - 2 * y * two / one, 2 - 3 * y * three / two, 3 - 4 * y * four / three]
    return np.clip(found, 0.0, [1, 2, 3])


@dataclass(frozen=True)
class _Order:
    """The n-grams of one length, by a code of the whole and one of its context.

    keys (n,), rising; shares (n,): (N - D) / N of the context. contexts (m,), rising; left (m,): γ.
    """

    size: int
    keys: IntArray
    shares: DoubleArray
    contexts: IntArray
    left: DoubleArray
    discounts: DoubleArray

    @classmethod
    def of(cls, keys: IntArray, counts: IntArray, size: int) -> _Order:
        """keys (n,): context · size + last, each once; counts (n,) of it, at least 1."""
        discounts = discounts_of(counts)
        taken = discounts[np.minimum(counts, 3) - 1]
        contexts, of = np.unique(keys // size, return_inverse=True)
        total = np.bincount(of, counts)
        shares = (counts - taken) / total[of]
        return cls(size, keys, shares, contexts, np.bincount(of, taken) / total, discounts)

    def mixed(self, context: IntArray, last: IntArray, shorter: DoubleArray) -> DoubleArray:
        """p of each ``last`` after its ``context``, from p after the shorter context. All (N,)."""
        at, seen = _found(self.keys, _codes(context, last, self.size))
        share = np.where(seen, self.shares[at], 0.0)
        at, known = _found(self.contexts, context.astype(np.int64))
        return share + np.where(known, self.left[at], 1.0) * shorter


class Trigram:
    """A distribution over the next token after every two.

    sequences: arrays of ids, each read from its own start; size: entries of the vocabulary, V.
    A start is written as V, so that the first guesses of a text have a context too.
    """

    def __init__(self, sequences: Iterable[IntArray], size: int):
        self.size = size
        a, b, c = self._triples(sequences)
        three, counts = np.unique(_codes(self._pair(a, b), c, size + 1), return_counts=True)
        # Each abc once: how many different a stood before bc, and different b before c.
        two, before_two = np.unique(three % (size + 1) ** 2, return_counts=True)
        one, before_one = np.unique(two % (size + 1), return_counts=True)
        self._orders = (
            _Order.of(one, before_one, size + 1),
            _Order.of(two, before_two, size + 1),
            _Order.of(three, counts, size + 1),
        )

    @property
    def discounts(self) -> tuple[DoubleArray, ...]:
        """D₁, D₂ and D₃₊ of one, two and three tokens."""
        return tuple(order.discounts for order in self._orders)

    def _pair(self, a: IntArray, b: IntArray) -> IntArray:
        return _codes(a, b, self.size + 1)

    def _triples(self, sequences: Iterable[IntArray]) -> tuple[IntArray, IntArray, IntArray]:
        """(a, b, c) for each predicted token c: all but the first of each sequence."""
        parts = [np.concatenate([[self.size], s]).astype(np.int64) for s in sequences if len(s) > 1]
        a = np.concatenate([p[:-2] for p in parts])
        b = np.concatenate([p[1:-1] for p in parts])
        c = np.concatenate([p[2:] for p in parts])
        return a, b, c

    def probabilities(self, sequences: Iterable[IntArray]) -> DoubleArray:
        """p of each token but the first of each sequence, (N,)."""
        a, b, c = self._triples(sequences)
        p = np.full(len(c), 1.0 / self.size)
        for order, context in zip(
            self._orders, (np.zeros_like(b), b, self._pair(a, b)), strict=True
        ):
            p = order.mixed(context, c, p)
        return p

    def loss(self, sequences: Iterable[IntArray]) -> float:
        """Mean -ln p of each predicted token, in nats."""
        return float(-np.log(self.probabilities(sequences)).mean())
