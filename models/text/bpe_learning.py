"""Byte-pair encoding learned on one text, merge by merge.

Sennrich, Haddow and Birch (2016), "Neural Machine Translation of Rare Words with Subword Units",
algorithm 1: begin with characters; again and again join the pair of neighbours that occurs most
often. Ties go to the pair whose parts came into the vocabulary first, as in Hugging Face's
``BpeTrainer``, to which a test holds this.
"""

from __future__ import annotations

import heapq
import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from models.text.tokenizer import WORDS, normalize

#: Merges that are learned at most.
MOST = 300
#: Pairs that are shown beside the chosen one.
RIVALS = 5

Pair = tuple[str, str]


class Counted(NamedTuple):
    """A pair of neighbours and how many times it occurs in the text."""

    left: str
    right: str
    times: int


@dataclass(frozen=True)
class Learning:
    """What byte-pair encoding learns on one text. M merges.

    words: the different words of the text with the space before them, in order; no merge crosses
        their borders. counts: how often each occurs. alphabet: the characters, by code point.
    merges: length M, in the order of learning. rivals: length M, the most frequent pairs at that
        time, the chosen one first. tokens: length M + 1, tokens of the text before the first
        merge and after each. vocabulary: length M + 1, entries likewise.
    finished: whether every word has become one token.
    """

    words: tuple[str, ...]
    counts: tuple[int, ...]
    alphabet: tuple[str, ...]
    merges: tuple[Counted, ...]
    rivals: tuple[tuple[Counted, ...], ...]
    tokens: tuple[int, ...]
    vocabulary: tuple[int, ...]
    finished: bool

    def __len__(self) -> int:
        return len(self.merges)


def split_words(text: str) -> list[str]:
    """The words between which nothing is merged, as the models' tokenizer splits them."""
    text = normalize(text)
    return [word for word, _ in WORDS.pre_tokenize_str(" " + text)] if text else []


def merged(symbols: list[str], pair: Pair) -> list[str]:
    """``symbols`` with every occurrence of ``pair`` joined, from left to right.

    >>> merged(["a", "a", "a"], ("a", "a"))
    ['aa', 'a']
    """
    joined: list[str] = []
    at = 0
    while at < len(symbols):
        if tuple(symbols[at : at + 2]) == pair:
            joined.append(symbols[at] + symbols[at + 1])
            at += 2
        else:
            joined.append(symbols[at])
            at += 1
    return joined


class _Pairs:
    """The pairs of neighbours in a text, counted once and then changed merge by merge.

    Counting all again before each merge took 0.5 s for 2,000 syllables in one word, with every
    other visitor's page waiting for the interpreter.
    """

    def __init__(self, symbols: list[list[str]], counts: tuple[int, ...], place: dict[str, int]):
        self._symbols, self._times, self._place = symbols, counts, place
        self._counts: Counter[Pair] = Counter()
        self._where: dict[Pair, set[int]] = {}  # words that hold the pair, or did
        for w, pieces in enumerate(symbols):
            for pair in itertools.pairwise(pieces):
                self._counts[pair] += counts[w]
                self._where.setdefault(pair, set()).add(w)
        self._ranked: list[tuple[int, int, int, Pair]] = []  # a heap; outdated entries stay in it
        for pair in self._counts:
            self._rank(pair)

    def _rank(self, pair: Pair) -> None:
        entry = -self._counts[pair], self._place[pair[0]], self._place[pair[1]], pair
        heapq.heappush(self._ranked, entry)

    def best(self, most: int) -> list[Counted]:
        """The ``most`` most frequent pairs, ties as the module says."""
        found: dict[Pair, tuple[int, int, int, Pair]] = {}
        while self._ranked and len(found) < most:
            entry = heapq.heappop(self._ranked)
            if -entry[0] == self._counts[entry[3]]:
                found[entry[3]] = entry
        for entry in found.values():
            heapq.heappush(self._ranked, entry)
        return [Counted(*pair, self._counts[pair]) for pair in found]

    def join(self, pair: Pair) -> int:
        """Join a pair wherever it stands; its joint must have a place. Returns how many times."""
        joined = 0
        changed: set[Pair] = set()
        for w in self._where.pop(pair):
            before = len(self._symbols[w])
            for other, change in _joints(self._symbols[w], pair):
                self._counts[other] += change * self._times[w]
                changed.add(other)
                if change > 0:
                    self._where.setdefault(other, set()).add(w)
            joined += (before - len(self._symbols[w])) * self._times[w]
        for other in changed:
            if self._counts[other]:
                self._rank(other)
            else:
                del self._counts[other]
        return joined


def _joints(symbols: list[str], pair: Pair) -> Iterator[tuple[Pair, int]]:
    """Join ``pair`` in ``symbols`` itself, from left to right; the pairs that go (-1) and come."""
    left, right = pair
    at = -1
    while True:
        try:
            at = symbols.index(left, at + 1, -1)
        except ValueError:
            return
        if symbols[at + 1] != right:
            continue
        yield pair, -1
        if at:
            yield (symbols[at - 1], left), -1
            yield (symbols[at - 1], left + right), 1
        if at + 2 < len(symbols):
            yield (right, symbols[at + 2]), -1
            yield (left + right, symbols[at + 2]), 1
        symbols[at : at + 2] = [left + right]


def learn(text: str, most: int = MOST) -> Learning:
    """Learn up to ``most`` merges on ``text``, until every word is one token."""
    counted = Counter(split_words(text))
    words, counts = tuple(counted), tuple(counted.values())
    symbols = [list(word) for word in words]
    alphabet = tuple(sorted({character for word in words for character in word}))
    place = {entry: i for i, entry in enumerate(alphabet)}
    pairs = _Pairs(symbols, counts, place)
    merges: list[Counted] = []
    rivals: list[tuple[Counted, ...]] = []
    tokens = [sum(len(pieces) * count for pieces, count in zip(symbols, counts, strict=True))]
    vocabulary = [len(place)]
    while len(merges) < most and (best := pairs.best(RIVALS)):
        chosen = best[0]
        merges.append(chosen)
        rivals.append(tuple(best))
        place.setdefault(chosen.left + chosen.right, len(place))
        tokens.append(tokens[-1] - pairs.join((chosen.left, chosen.right)))
        vocabulary.append(len(place))
    finished = all(len(pieces) == 1 for pieces in symbols)
    return Learning(
        words,
        counts,
        alphabet,
        tuple(merges),
        tuple(rivals),
        tuple(tokens),
        tuple(vocabulary),
        finished,
    )
