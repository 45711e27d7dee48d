"""One text under five tokenizers: whitespace words, morphemes, subwords, characters and jamo.

Each has a vocabulary learned on the texts that the language models were trained on
(``models.training.vocabularies``). The subwords are the models' own; the other four know nothing
smaller than their entries, and what is none of them becomes entry 0, ``<unk>``.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from models.arrays import BoolArray
from models.store import ASSETS, WeightsError, tokenizer
from models.text.morphemes import morphemes
from models.text.tokenizer import normalize
from models.traces import TokenTrace

CUTTERS = ("word", "morpheme", "subword", "character", "jamo")
VOCABULARIES = ASSETS / "tokenizer"
UNKNOWN = "<unk>"
#: Entries of the words and of the morphemes, ``<unk>`` included.
ENTRIES = 10_000


@dataclass(frozen=True)
class Tokenization(TokenTrace):
    """What one tokenizer makes of a text. T tokens.

    name: one of CUTTERS. entries: size of its vocabulary, V.
    forms: length T, the entries as the vocabulary writes them; what it lacks as it was cut.
    known: bool (T,); where False the id is 0.
    kinds: length T, for the morphemes their kind (``morphemes.KINDS``), for the subwords "byte"
        where a character fell back to its bytes, otherwise "".
    decoded: the text that comes back from the ids alone.
    """

    name: str
    entries: int
    forms: tuple[str, ...]
    known: BoolArray
    kinds: tuple[str, ...]
    decoded: str


@lru_cache(maxsize=8)
def known_entries(name: str) -> dict[str, int]:
    """Entry to id for every cutter but the subwords. WeightsError where its file is not whole.

    The characters are those that have an entry of their own in the models' vocabulary; the jamo
    are the same characters with each syllable of Hangul taken apart.
    """
    if name in ("word", "morpheme"):
        listed = _listed(VOCABULARIES / f"{name}.txt")
    else:
        words = tokenizer()
        entries = map(words.entry, range(len(words)))
        listed = sorted({entry for entry in entries if len(entry) == 1})
        if name == "jamo":
            listed = sorted({piece for entry in listed for piece in jamo(entry)})
    return {UNKNOWN: 0} | {entry: i for i, entry in enumerate(listed, start=1)}


def _listed(path: Path) -> list[str]:
    try:
        listed = path.read_text(encoding="utf-8").split("\n")[:-1]
    except (OSError, ValueError):
        raise WeightsError(path, "is missing or cannot be read") from None
    if len(listed) != ENTRIES - 1:
        raise WeightsError(path, "is not whole")
    return listed


def jamo(character: str) -> str:
    """A syllable of Hangul as its two or three conjoining jamo, anything else as it is.

    >>> len(jamo("한"))
    3
    """
    return unicodedata.normalize("NFD", character) if "가" <= character <= "힣" else character


def _words(text: str) -> Iterator[tuple[str, int, int, str]]:
    for found in re.finditer(r"\S+", text):
        yield found[0], found.start(), found.end(), ""


def _morphemes(text: str, patience: float | None) -> Iterator[tuple[str, int, int, str]]:
    for each in morphemes(text, patience):
        yield each.form, each.start, each.end, each.kind


def _characters(text: str) -> Iterator[tuple[str, int, int, str]]:
    for i, character in enumerate(text):
        yield character, i, i + 1, ""


def _jamo(text: str) -> Iterator[tuple[str, int, int, str]]:
    for i, character in enumerate(text):
        for piece in jamo(character):
            yield piece, i, i + 1, ""


#: Cutter to how it cuts: (form, start, end, kind) of each token; and what joins tokens again.
RULES = {"word": _words, "character": _characters, "jamo": _jamo}
JOINTS = {"word": " ", "morpheme": " ", "character": "", "jamo": ""}


def tokenize(name: str, text: str, patience: float | None = None) -> Tokenization:
    """``text``, in NFC, under the tokenizer ``name``. KeyError for a name not in CUTTERS.

    The morphemes need kiwipiepy: ``models.text.analyser.KiwiMissing`` where it cannot be had.
    patience: seconds to wait for them at most, None for as long as it takes; then ``KiwiLoading``.
    """
    if name == "subword":
        return _subwords(text)
    text = normalize(text)
    pieces = list(_morphemes(text, patience) if name == "morpheme" else RULES[name](text))
    entries = known_entries(name)
    ids = np.array([entries.get(form, 0) for form, *_ in pieces], np.int64)
    decoded = JOINTS[name].join(
        form if id else UNKNOWN for (form, *_), id in zip(pieces, ids, strict=True)
    )
    spans = np.array([(start, end) for _, start, end, _ in pieces], np.int64).reshape(-1, 2)
    return Tokenization(
        text=text,
        tokens=tuple(text[start:end] for start, end in spans),
        ids=ids,
        spans=spans,
        total=len(pieces),
        name=name,
        entries=len(entries),
        forms=tuple(form for form, *_ in pieces),
        known=ids != 0,
        kinds=tuple(kind for *_, kind in pieces),
        decoded=unicodedata.normalize("NFC", decoded),
    )


def _subwords(text: str) -> Tokenization:
    words = tokenizer()
    read = words.encode(text)
    forms = tuple(words.entry(int(id)) for id in read.ids)
    return Tokenization(
        text=read.text,
        tokens=read.tokens,
        ids=read.ids,
        spans=read.spans,
        total=read.total,
        name="subword",
        entries=len(words),
        forms=forms,
        known=np.ones(len(read), np.bool_),
        kinds=tuple("byte" if re.fullmatch(r"<0x..>", form) else "" for form in forms),
        decoded=words.decode(read.ids),
    )


@dataclass(frozen=True)
class Measure:
    """One cutter on held-out text of one language.

    tokens, unknown: how many; per_100: tokens per 100 characters; unknown_share: unknown / tokens.
    """

    characters: int
    tokens: int
    unknown: int
    per_100: float
    unknown_share: float


@lru_cache(maxsize=1)
def measures() -> dict[str, dict[str, Measure]]:
    """Cutter to language to what was measured on the held-out documents. Raises WeightsError."""
    path = VOCABULARIES / "cutters.json"
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
        return {
            name: {language: Measure(**facts) for language, facts in by_language.items()}
            for name, by_language in card["held_out"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise WeightsError(path, "is missing or cannot be read") from None
