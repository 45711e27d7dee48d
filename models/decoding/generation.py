"""Writing on: a language model is asked for the next token, is given one, and is asked again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from models.arrays import BoolArray, DoubleArray, FloatArray, IntArray, ReadOnly
from models.decoding.predictions import log_probabilities
from models.decoding.sampling import Settings, Truncation, draw, truncate, uniforms
from models.decoding.writers import WINDOW, writer
from models.language_models import LanguageModel
from models.text.tokenizer import BYTES, END_ID


class Reads(Protocol):
    """Who reads tokens and says what may follow."""

    def read(self, ids: Sequence[int]) -> FloatArray:
        """Read one or more further tokens -> logits (V,) of the one after them."""
        ...


@dataclass(frozen=True)
class Continuation(ReadOnly):
    """What a model wrote after a text, n tokens, and the last draw.

    ids: int64 (n,), the tokens drawn; only the last can be the end of the text.
    chances: float64 (n,), the probability with which each was drawn.
    own: float64 (n,), what the model itself gave it: at T = 1, with nothing cut.
    kept: int64 (n,), how many candidates were left at each draw.
    firsts: bool (n,), whether it was the likeliest one.
    numbers: float64 (n,), the random number u of each draw.
    ended: whether the last token is the end of the text.
    cut: the distribution of the last draw; where n = 0, of the draw to come.
    """

    ids: IntArray
    chances: DoubleArray
    own: DoubleArray
    kept: IntArray
    firsts: BoolArray
    numbers: DoubleArray
    ended: bool
    cut: Truncation

    def __len__(self) -> int:
        return len(self.ids)


def write(
    model: LanguageModel,
    ids: Sequence[int],
    settings: Settings,
    seed: int,
    count: int,
) -> Continuation:
    """Let a model write ``count`` tokens after ``ids``, fewer where it ends the text.

    The last WINDOW of ``ids`` are read; ValueError where there are none. With the same arguments it
    writes the same, and more of it for a larger ``count``.
    """
    return write_on(writer(model), list(ids)[-WINDOW:], settings, uniforms(seed, count), {END_ID})


def write_on(
    writing: Reads,
    ids: Sequence[int],
    settings: Settings,
    numbers: Sequence[float],
    ends: Collection[int],
) -> Continuation:
    """The same by a writer that has read nothing yet: a token a number.

    ids: what it reads first, all of it; ValueError where there are none. ends: the entries after
    which nothing is written.
    """
    if not len(ids):
        raise ValueError("there must be at least one token to write on from")
    found = truncate(writing.read(ids), settings)
    places: list[tuple[Truncation, int]] = []
    for u in numbers:
        if places:
            before, place = places[-1]
            found = truncate(writing.read([int(before.order[place])]), settings)
        places.append((found, draw(found, u)))
        if int(found.order[places[-1][1]]) in ends:
            break
    return Continuation(
        ids=np.array([each.order[at] for each, at in places], np.int64),
        chances=np.array([each.warm[at] / each.warm[: each.kept].sum() for each, at in places]),
        own=np.array([each.own[at] for each, at in places]),
        kept=np.array([each.kept for each, _ in places], np.int64),
        firsts=np.array([at == 0 for _, at in places], bool),
        numbers=np.array(numbers[: len(places)], np.float64),
        ended=bool(places) and int(places[-1][0].order[places[-1][1]]) in ends,
        cut=found,
    )


@dataclass(frozen=True)
class Suggestion:
    """A next token that can be written on a keyboard. text: the sentence with it."""

    token: str
    probability: float
    text: str


def suggestions(
    model: LanguageModel, text: str, k: int = 3
) -> tuple[tuple[Suggestion, ...], float]:
    """The k likeliest next tokens as texts, likeliest first, and the probability of the end.

    Single bytes and the end of the text are no characters and are left out. Reads the last WINDOW
    tokens of ``text``; ValueError where it has none.
    """
    words = model.tokenizer
    ids = words.encode(text).ids.tolist()
    if not ids:
        raise ValueError("there must be at least one token before a suggestion")
    log_p = log_probabilities(writer(model).read(ids[-WINDOW:]))
    found: list[Suggestion] = []
    for id in np.argsort(-log_p, kind="stable"):
        if id == END_ID or id <= len(BYTES):
            continue
        written = words.decode([*ids, int(id)])
        found.append(Suggestion(words.entry(int(id)), float(np.exp(log_p[id])), written))
        if len(found) == k:
            break
    return tuple(found), float(np.exp(log_p[END_ID]))
