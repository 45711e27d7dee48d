"""What the answers of /next-token say of the reader's text."""

from __future__ import annotations

import numpy as np

from charts.bars import END
from charts.facts import Fact
from models.traces import RecurrentName, RecurrentTrace, TransformerTrace
from pages.next_token import facts
from ui.practice import Answer
from ui.read import read, read_transformer

RECURRENT: tuple[RecurrentName, ...] = ("rnn", "lstm", "gru")
#: Places near the end that are averaged, and tokens that are written.
NEAR, WRITTEN = 3, 12


def _traces(text: str) -> list[RecurrentTrace | TransformerTrace]:
    return [*(read(name, text) for name in RECURRENT), read_transformer(text)]


def answers(text: str) -> dict[int, Answer]:
    """By the number of the item. Each raises WeightsError where a file is missing."""
    found: dict[int, Answer] = {5: lambda: _greedy(text)}
    if len(read_words(text)) > 2:
        found |= {1: lambda: _bars(text), 2: lambda: _shuffled(text)}
    return found


def read_words(text: str) -> list[str]:
    """The words of a text, as spaces part them."""
    return text.split()


def _bars(text: str) -> list[Fact]:
    highest = [[g[0].probability for g in trace.guesses] for trace in _traces(text)]
    last = [float(np.mean(each[-NEAR - 1 : -1] or each)) for each in highest]
    return facts.longer_bars([each[0] for each in highest], last)


def _shuffled(text: str) -> list[Fact]:
    words = read_words(text)
    order = np.random.default_rng(len(words)).permutation(len(words))
    if (order == np.arange(len(words))).all():
        order = np.roll(order, 1)
    other = " ".join(words[i] for i in order)
    before, after = (
        float(np.mean([np.nanmean(trace.surprisal) for trace in _traces(each)]))
        for each in (" ".join(words), other)
    )
    return facts.out_of_order(other, before, after)


def _greedy(text: str) -> list[Fact]:
    """The Transformer's likeliest token again and again, from the first half of the words on."""
    words = read_words(text)
    start = longer = " ".join(words[: (len(words) + 1) // 2])
    for _ in range(WRITTEN):
        token = read_transformer(longer).guesses[-1][0].token
        if token == END:
            break
        longer += token
    return facts.likeliest_each_time(start, longer[len(start) :], ended=token == END)
