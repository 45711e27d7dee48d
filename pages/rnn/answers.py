"""What the answers of /rnn say of the reader's text."""

from __future__ import annotations

import re

from charts.facts import Fact
from models.traces import RecurrentTrace
from pages.rnn import facts
from ui.practice import Answer
from ui.read import read

#: Words that may stand in the place of the first token, for a text in Hangul and any other.
KOREAN, ENGLISH = ("우리", "나", "그", "오늘"), ("My", "A", "This", "We", "He")
HANGUL = re.compile("[가-힣]")


def answers(trace: RecurrentTrace) -> dict[int, Answer]:
    """By the number of the item."""
    return {
        1: lambda: _first_word(trace),
        2: lambda: facts.same_token_twice(trace),
        3: lambda: facts.two_terms(trace),
        4: lambda: facts.least_expected(trace),
    }


def _first_word(trace: RecurrentTrace) -> list[Fact]:
    """The text with another first token, cut as before; nothing where no other fits."""
    rest = trace.text[trace.spans[0][1] :]
    for word in KOREAN if HANGUL.search(trace.tokens[0]) else ENGLISH:
        other = read("rnn", word + rest)
        if other.ids[0] != trace.ids[0] and list(other.ids[1:]) == list(trace.ids[1:]):
            return facts.first_word_changed(trace, other)
    return []
