"""The step on which /attention opens: the one that shows best what attention is for."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from charts.bars import END
from charts.chips import runs
from models.text.content_words import ENGLISH
from models.traces import TranslationTrace
from pages.attention.facts import attended

#: From here on a look is not where the place in the sentence alone would lead it, as a share of it.
ELSEWHERE = 0.2


class Telling(NamedTuple):
    """step: counted from 0. shown: whether a content word looks at one that stands elsewhere."""

    step: int
    shown: bool


def telling_step(trace: TranslationTrace) -> Telling:
    """The largest weight of a content word on a content word that stands elsewhere in its sentence.

    Where there is none: of a content word on any word, of a whole word, of a word, of all steps.
    Whole is a word that is one token; the pieces of another are never what the picture opens on as
    long as there is one. Of a trace with attention and at least one source token.
    """
    weights = attended(trace).weights
    best, largest = weights.argmax(axis=1), weights.max(axis=1)
    steps, length = weights.shape
    alone = {first for first, count in runs(trace) if count == 1}

    def elsewhere(t: int) -> bool:
        return abs((best[t] + 0.5) / length - (t + 0.5) / steps) >= ELSEWHERE

    def content(t: int) -> bool:
        return _whole(trace.target_tokens, t) and _letters(trace.target_tokens[t]) not in ENGLISH

    def on_content(t: int) -> bool:
        j = int(best[t])
        return j in alone and _begins(trace.tokens, j) and _is_word(trace.tokens[j])

    ranks: list[Callable[[int], bool]] = [
        lambda t: content(t) and on_content(t) and elsewhere(t),
        lambda t: content(t) and on_content(t),
        lambda t: content(t) and _is_word(trace.tokens[best[t]]),
        lambda t: _whole(trace.target_tokens, t),
        lambda t: _is_word(trace.target_tokens[t]),
    ]
    for rank, holds in enumerate(ranks):
        found = [t for t in range(steps) if holds(t)]
        if found:
            return Telling(max(found, key=lambda t: largest[t]), rank == 0)
    return Telling(int(largest.argmax()), False)


def _is_word(token: str) -> bool:
    return token != END and any(map(str.isalnum, token))


def _letters(token: str) -> str:
    return token.strip().lower()


def _begins(tokens: tuple[str, ...], place: int) -> bool:
    """Whether a token begins a word: after a space, or where no word stands before it."""
    return not place or tokens[place].startswith(" ") or not tokens[place - 1][-1:].isalnum()


def _whole(tokens: tuple[str, ...], place: int) -> bool:
    """Whether a token of a translation is a word from its beginning to its end."""
    if not _is_word(tokens[place]) or not _begins(tokens, place):
        return False
    following = tokens[place + 1] if place + 1 < len(tokens) else END
    return following == END or not following[:1].isalnum()
