"""The content words of a text: those that name something, as tokens that a person can read.

A word counts where one token carries it: the whole of it in English, and in Korean its stem, with
nothing but particles and endings behind. A word that the tokenizer has cut into pieces does not,
nor do punctuation and the small words of grammar.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from models.traces import TokenTrace

#: "english" and "korean" are the words of grammar; "particles" is what may follow
#: a Korean noun, and "endings", a Korean verb, as the tokenizer cuts them.
LISTS: dict[str, list[str]] = json.loads(
    Path(__file__).with_name("function_words.json").read_text(encoding="utf-8")
)
ENGLISH, KOREAN, PARTICLES, ENDINGS = (
    frozenset(LISTS[name]) for name in ("english", "korean", "particles", "endings")
)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
HANGUL = re.compile(r"[가-힣]+")


class ContentWord(NamedTuple):
    """token: its place in the trace, counted from 0. word: as a person reads it."""

    token: int
    word: str


def content_words(trace: TokenTrace) -> list[ContentWord]:
    """Those of a text in order; none where it has none."""
    starts = _starts(trace)
    found: list[ContentWord] = []
    for match in WORD.finditer(trace.text):
        t = starts.get(match.start())
        if t is None:
            continue
        word, token = match[0], trace.tokens[t].strip()
        rest = _rest(trace, t, match.end())
        if rest is None:
            continue
        shown = _korean(token, rest) if HANGUL.fullmatch(word) else _english(token, rest)
        if shown:
            found.append(ContentWord(t, shown))
    return found


def last_content_word(trace: TokenTrace) -> int:
    """The place of the last one, counted from 0; of the last token where there is none.

    One that a single token carries comes before one whose token is only its stem.
    """
    words = content_words(trace)
    whole = [each for each in words if trace.tokens[each.token].strip() == each.word]
    for found in (whole, words):
        if found:
            return found[-1].token
    return max(len(trace) - 1, 0)


def _starts(trace: TokenTrace) -> dict[int, int]:
    """Where in the text each token's own characters begin, and its place among the tokens.

    Of tokens that share a character the first.
    """
    found: dict[int, int] = {}
    for t, token in enumerate(trace.tokens):
        space = len(token) - len(token.lstrip())
        found.setdefault(int(trace.spans[t, 0]) + space, t)
    return found


def _rest(trace: TokenTrace, t: int, end: int) -> list[str] | None:
    """The tokens after t that belong to the same word; None where the text was cut within it."""
    if trace.spans[t][1] >= end:
        return [] if trace.spans[t][1] == end else None
    rest: list[str] = []
    for later in range(t + 1, len(trace)):
        rest.append(trace.tokens[later])
        if trace.spans[later][1] >= end:
            return rest if trace.spans[later][1] == end else None
    return None


def _english(token: str, rest: list[str]) -> str:
    return "" if rest or token.lower() in ENGLISH or len(token) < 2 else token


def _korean(token: str, rest: list[str]) -> str:
    if token in KOREAN:
        return ""
    if all(piece in PARTICLES for piece in rest):
        return token
    grammar = PARTICLES | ENDINGS
    return token + "".join(rest) if all(piece in grammar for piece in rest) else ""
