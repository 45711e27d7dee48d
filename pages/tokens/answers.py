"""What the answers of /tokens say of the reader's text."""

from __future__ import annotations

from models import load, tokenizer
from pages.tokens import facts
from pages.tokens.merges import learned
from pages.tokens.tokenizers import tokenized_by_each
from ui.practice import Answer

#: Characters of the longest word that is cut.
LONGEST = 40


def answers(text: str) -> dict[int, Answer]:
    """By the number of the item. Each raises WeightsError where a file is missing."""
    longest = max(text.split(), key=len)[:LONGEST]
    return {
        1: lambda: facts.longest_word(tokenized_by_each(longest), longest),
        4: lambda: facts.repeated_word(learned(text)),
        5: lambda: facts.same_rows(tokenizer().encode(text, 64), load("rnn").weights()["W_hy"]),
    }
