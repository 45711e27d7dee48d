"""One line on a page with predictions: what the models behind them read in training.

The numbers are those of the model's card, which training wrote.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, Literal

import streamlit as st

from charts.text import count, percent
from models import load
from ui.errors import part
from ui.words import word

Task = Literal["language", "translation", "sentiment"]

#: By task: the model whose card is read, the texts of its kind having been the same for all.
MODELS = {"language": "rnn", "translation": "translator", "sentiment": "sentiment"}
#: Kinds of texts by what the names of their corpora contain.
KINDS = {
    "stories": ("gutenberg", "storybooks"),
    "sentences": ("tatoeba", "commonvoice", "questionpair"),
    "dialogues": ("chatbot", "personachat", "xpersona"),
    "requests": ("massive", "stylekqc"),
    "everyday": ("everyday (",),
    "reviews": ("nsmc", "rtpolarity", "proscons"),
    "comments": ("goemotions",),
    "machine": ("back-translated",),
    "grammar": ("grammar",),
}
#: What a card counts beside texts that a model learned from as they are.
NOT_READ = ("(test)", "(dev)", "copied", "joined")


def kind_of(corpus: str) -> str:
    """The kind of a corpus: one of ``KINDS``, or "other"."""
    names = (kind for kind, parts in KINDS.items() if any(part in corpus for part in parts))
    return next(names, "other")


def read_in_training(task: Task, card: Mapping[str, Any]) -> Counter[str]:
    """How much of each kind: tokens for "language", pairs for "translation", otherwise texts."""
    counts = {
        "language": lambda: card["tokens"]["trained"],
        "translation": lambda: card["pairs"],
        "sentiment": lambda: card["texts"],
    }[task]()
    found: Counter[str] = Counter()
    for corpus, number in counts.items():
        if not any(part in corpus for part in NOT_READ):
            found[kind_of(corpus)] += int(number)
    return found


def trained_on(*tasks: Task) -> None:
    """Say it in a line for each task, the most frequent kind first."""
    for task in tasks:
        with part():
            found = read_in_training(task, load(MODELS[task]).card)
            kinds = ", ".join(
                f"{word(f'trained_on.kind.{kind}')} {percent(number / found.total())}"
                for kind, number in found.most_common()
                if number
            )
            st.caption(word(f"trained_on.{task}", total=count(found.total()), kinds=kinds))
