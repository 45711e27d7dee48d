"""The frames by name, and what each of them needs to put a pair down."""

from __future__ import annotations

from collections.abc import Callable

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.words import Writer

Sentence = tuple[str, str]


#: Puts one pair down.
Write = Callable[[Writer], Sentence]

FRAMES: dict[str, tuple[float, Write]] = {}


def frame(weight: float = 1.0) -> Callable[[Write], Write]:
    """Registers a frame; it is drawn ``weight`` times as often as one of weight 1."""

    def put(function: Write) -> Write:
        FRAMES[function.__name__] = (weight, function)
        return function

    return put


def closed(pair: Sentence, mark: str = ".") -> Sentence:
    ko, english = pair
    return ko + mark, en.sentence(english, mark)
