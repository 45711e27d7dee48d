"""Byte-pair encoding learned on one text, merge by merge.

Sennrich, Haddow and Birch (2016), "Neural Machine Translation of Rare Words with Subword Units",
algorithm 1: begin with characters; again and again join the pair of neighbours that occurs most
often. Ties go to the pair whose parts came into the vocabulary first, as in Hugging Face's
``BpeTrainer``, to which a test holds this.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from models.tokenizer import WORDS, normalize

#: Merges that are learned at most.
MOST = 300
#: Pairs that are shown beside the chosen one.
RIVALS = 5

Pair = tuple[str, str]


class Counted(NamedTuple):
    """A pair of neighbours and how often it occurs in the text."""

    left: str
    right: str
    count: int


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


def learn(text: str, most: int = MOST) -> Learning:
    """Learn up to ``most`` merges on ``text``, until every word is one token."""
    counted = Counter(split_words(text))
    words, counts = tuple(counted), tuple(counted.values())
    symbols = [list(word) for word in words]
    alphabet = tuple(sorted({character for word in words for character in word}))
    place = {entry: i for i, entry in enumerate(alphabet)}
    merges, rivals = [], []
    tokens, vocabulary = [_tokens(symbols, counts)], [len(place)]
    while len(merges) < most:
        pairs: Counter[Pair] = Counter()
        for pieces, count in zip(symbols, counts, strict=True):
            for pair in itertools.pairwise(pieces):
                pairs[pair] += count
        if not pairs:
            break
        best = sorted(pairs, key=lambda p: (-pairs[p], place[p[0]], place[p[1]]))[:RIVALS]
        chosen = best[0]
        merges.append(Counted(*chosen, pairs[chosen]))
        rivals.append(tuple(Counted(*pair, pairs[pair]) for pair in best))
        symbols = [merged(pieces, chosen) for pieces in symbols]
        place.setdefault("".join(chosen), len(place))
        tokens.append(_tokens(symbols, counts))
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


def _tokens(symbols: list[list[str]], counts: tuple[int, ...]) -> int:
    return sum(len(pieces) * count for pieces, count in zip(symbols, counts, strict=True))
