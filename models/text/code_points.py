"""What the characters of a text are made of: code points, composed (NFC) and taken apart (NFD).

The same syllable 한 is one code point, U+D55C, or three, U+1112 U+1161 U+11AB; both look alike.
Unicode Standard Annex #15 says how to go from one to the other.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np

from models.store import tokenizer
from models.text.cutters import Tokenization
from models.text.own_merges import ladder
from models.text.tokenizer import WORDS, normalize

#: Characters that are looked at one by one.
MOST = 10


@dataclass(frozen=True)
class Character:
    """One code point of a text in NFC. ids: its tokens in the models' vocabulary when alone."""

    text: str
    apart: str
    utf8: bytes
    ids: tuple[int, ...]

    @property
    def known(self) -> bool:
        """Whether the models' vocabulary has an entry for it."""
        return len(self.ids) == 1


@dataclass(frozen=True)
class CodePoints:
    """given, composed, apart: code points as the text came, in NFC and in NFD; utf8: bytes (NFC).

    characters: up to MOST different ones, the unusual first to be kept, in the text's order.
    """

    given: int
    composed: int
    apart: int
    utf8: int
    characters: tuple[Character, ...]


def code_points(given: str) -> CodePoints:
    """Count and pick. given: as it was typed, before NFC."""
    text = normalize(given)
    different = [_character(each) for each in dict.fromkeys(text)]
    picked = sorted(range(len(different)), key=lambda i: _usual(different[i]))[:MOST]
    return CodePoints(
        given=len(given),
        composed=len(text),
        apart=len(unicodedata.normalize("NFD", text)),
        utf8=len(text.encode("utf-8")),
        characters=tuple(different[i] for i in sorted(picked)),
    )


@cache
def _entry_ids() -> dict[str, int]:
    """The models' vocabulary: each entry and its id."""
    words = tokenizer()
    return {words.entry(id): id for id in range(len(words))}


def _character(text: str) -> Character:
    # An entry is looked up, not read: read after a letter, it may become one token with it (가을).
    known = _entry_ids().get(text)
    ids = tokenizer().encode(text).ids if known is None else (known,)
    apart = unicodedata.normalize("NFD", text)
    return Character(text, apart, text.encode("utf-8"), tuple(map(int, ids)))


def _usual(character: Character) -> int:
    """0 for a character that is looked at first."""
    if not character.known:
        return 0
    if not character.text.isprintable() or character.text.isspace():
        return 1
    return 2 if character.apart != character.text else 3


def without_nfc(text: str) -> Tokenization:
    """The subwords of ``text`` in NFD, if the tokenizer did not compose it first.

    The spans are places in the text in NFC.
    """
    text = normalize(text)
    words = tokenizer()
    entry_ids = _entry_ids()
    places = [i for i, c in enumerate(text) for _ in unicodedata.normalize("NFD", c)]
    taken_apart = unicodedata.normalize("NFD", text)
    forms: list[str] = []
    spans: list[tuple[int, int]] = []
    for form, start, end in _read(" " + taken_apart):
        if end > 1:
            forms.append(form)
            spans.append((places[max(start - 1, 0)], places[end - 2] + 1))
    ids = np.array([entry_ids[form] for form in forms], np.int64)
    marks = np.array(spans, np.int64).reshape(-1, 2)
    return Tokenization(
        text=text,
        tokens=tuple(text[start:end] for start, end in spans),
        ids=ids,
        spans=marks,
        total=len(ids),
        name="subword",
        entries=len(words),
        forms=tuple(forms),
        known=np.ones(len(ids), np.bool_),
        kinds=tuple("byte" if form.startswith("<0x") else "" for form in forms),
        decoded=words.decode(ids),
    )


def _read(text: str) -> Iterator[tuple[str, int, int]]:
    """(form, start, end) of each subword of ``text`` as it is; bytes share their character."""
    at = 0
    for word, _ in WORDS.pre_tokenize_str(text) if text else []:
        left = 0
        for form in ladder(word)[-1].symbols:
            if form.startswith("<0x") and len(form) == 6:
                left = (left or len(text[at].encode("utf-8"))) - 1
                yield form, at, at + 1
                at += left == 0
            else:
                yield form, at, at + len(form)
                at += len(form)
