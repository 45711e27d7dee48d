"""Entries of the vocabulary compared by their embeddings: dot product, cosine, length."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch

from models import store
from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly, lock
from models.tensors import floats
from models.text.twin_words import kind_of
from models.transformer import TransformerModel

#: An entry of which later merges leave less than this is a step on the way to longer entries.
LEAST_LEFT = 0.2
#: From this probability on that the word goes on, an entry is only the beginning of one.
GOES_ON = 0.7
#: Letters that a whole word has at least.
LEAST_LETTERS = 2
#: Words that the group of the most frequent ones has at least.
LEAST_GROUP = 40


@dataclass(frozen=True)
class Nearness(ReadOnly):
    """One entry of the vocabulary against N others. Computed in float64 from the float32 weights.

    id: the entry. length: |a|, the length of its embedding.
    ids: int64 (N,), the others. lengths: (N,), |b|. dots: (N,), a·b. cosines: (N,), a·b / |a||b|.
    dot_rank, cosine_rank: int64 (N,), from 1, the greatest first.
    """

    id: int
    length: float
    ids: IntArray
    lengths: DoubleArray
    dots: DoubleArray
    cosines: DoubleArray
    dot_rank: IntArray
    cosine_rank: IntArray


@dataclass(frozen=True)
class Pairwise(ReadOnly):
    """Every one of T tokens with every other.

    lengths: (T,). dots: (T, T), the squared lengths on the diagonal. cosines: (T, T), 1 on it.
    """

    lengths: DoubleArray
    dots: DoubleArray
    cosines: DoubleArray


@dataclass(frozen=True)
class LengthByFrequency(ReadOnly):
    """How long the embeddings of frequent and of rare words are.

    correlation: Pearson's, of log frequency and length, over all words.
    counts: int64 (G,), the words in each of G groups, rarest first; a group is about twice as
        frequent as the one before it.
    frequency: (G,), the median frequency in each group. quartiles: (3, G), of the lengths in it.
    """

    correlation: float
    counts: IntArray
    frequency: DoubleArray
    quartiles: DoubleArray


@lru_cache(maxsize=1)
def left_over() -> dict[str, float]:
    """Of each merged entry: the share of its places in text that no later merge has taken.

    Byte-pair encoding merges the most frequent pair first, so that the n-th merge is about 1/n as
    frequent as the first (Zipf's law): entry m loses m/n of its places to merge n. " langu" is
    used up by " language"; " cat" keeps a third of its places beside longer words.
    """
    merges = store.merges()
    made: dict[str, int] = {}
    taken: defaultdict[str, float] = defaultdict(float)
    for n, (first, second) in enumerate(merges, 1):
        for part in {first, second} & made.keys():
            taken[part] += made[part] / n
        made.setdefault(first + second, n)
    return {entry: 1.0 - taken[entry] for entry in made}


@lru_cache(maxsize=1)
def whole_words(model: TransformerModel) -> IntArray:
    """The ids of entries that are whole words, int64 (N,), in the order of the vocabulary.

    A space and then at least ``LEAST_LETTERS`` letters, all Hangul or all Latin: not the end of a
    text, bytes, marks, digits or pieces from inside a word. Nor beginnings of words: mere steps
    towards longer entries, and Latin entries after which the model expects the word to go on.
    (In Korean a word that goes on is the rule: its particle follows without a space.)
    """
    tokenizer, left = model.tokenizer, left_over()
    kinds = [kind_of(tokenizer.entry(i)) for i in range(len(tokenizer))]
    found: list[int] = []
    latin: list[int] = []
    for i, kind in enumerate(kinds):
        entry = tokenizer.entry(i)
        if kind is None or not kind.spaced or kind.script not in ("hangul", "latin"):
            continue
        if len(entry.strip()) >= LEAST_LETTERS and left.get(entry, 1.0) > LEAST_LEFT:
            (latin if kind.script == "latin" else found).append(i)
    inside = [i for i, kind in enumerate(kinds) if kind and kind[:2] == ("latin", False)]
    found += [i for i, p in zip(latin, _goes_on(model, latin, inside), strict=True) if p < GOES_ON]
    words = np.array(sorted(found), np.int64)
    lock(words)
    return words


@torch.inference_mode()
def _goes_on(model: TransformerModel, entries: list[int], inside: list[int]) -> list[float]:
    """The probability that a text that begins with an entry goes on with one of ``inside``."""
    found: list[float] = []
    for part in torch.split(torch.tensor(entries), 256):
        p = torch.softmax(model.module(part[:, None])[:, -1], dim=-1)  # (256, V)
        found += floats(p[:, inside].sum(-1))
    return found


def nearness(embeddings: FloatArray, id: int, words: IntArray) -> Nearness:
    """Entry ``id`` of ``embeddings`` (V, D) against the entries ``words`` but itself."""
    others = words[words != id]
    a, b = embeddings[id].astype(np.float64), embeddings[others].astype(np.float64)
    length = float(np.linalg.norm(a))
    lengths: DoubleArray = np.linalg.norm(b, axis=1)
    dots: DoubleArray = b @ a
    cosines = dots / (length * lengths)
    return Nearness(id, length, others, lengths, dots, cosines, _ranks(dots), _ranks(cosines))


def pairwise(rows: FloatArray) -> Pairwise:
    """Every row of ``rows`` (T, D) with every other."""
    a = rows.astype(np.float64)
    lengths: DoubleArray = np.linalg.norm(a, axis=1)
    dots = a @ a.T
    return Pairwise(lengths, dots, dots / np.outer(lengths, lengths))


def length_by_frequency(
    embeddings: FloatArray,
    log_frequency: FloatArray,
    words: IntArray,
) -> LengthByFrequency:
    """Those of the entries ``words`` that occur in the counted text, by how often.

    embeddings: (V, D). log_frequency: (V,), whose smallest value is that of what never occurs.
    """
    words = words[log_frequency[words] > log_frequency.min()]
    counted = log_frequency[words].astype(np.float64)
    lengths = np.linalg.norm(embeddings[words].astype(np.float64), axis=1)
    group = np.floor((counted - counted.min()) / np.log(2) + 0.01).astype(int)
    # The few most frequent words are one group.
    largest = max(n for n in range(group.max() + 1) if (group >= n).sum() >= LEAST_GROUP)
    group = np.minimum(group, largest)
    parts = [np.flatnonzero(group == n) for n in np.unique(group)]
    return LengthByFrequency(
        correlation=float(np.corrcoef(counted, lengths)[0, 1]),
        counts=np.array([len(part) for part in parts]),
        frequency=np.array([np.exp(np.median(counted[part])) for part in parts]),
        quartiles=np.array([np.quantile(lengths[part], (0.25, 0.5, 0.75)) for part in parts]).T,
    )


def _ranks(values: DoubleArray) -> IntArray:
    ranks = np.empty(len(values), np.int64)
    ranks[np.argsort(-values, kind="stable")] = np.arange(1, len(values) + 1)
    return ranks
