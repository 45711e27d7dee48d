"""The words of the grammar, from the tables beside this file."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from models.training.everyday_grammar.korean import Morph

HERE = Path(__file__).parent


#: Of whom English says "her".
FEMALE = frozenset(
    line for line in (HERE / "female.txt").read_text(encoding="utf-8").splitlines() if line
)


@dataclass(frozen=True)
class Noun:
    """form: c (counted), m (not counted), p (always plural), x (bare), t (always with "the")."""

    kind: str
    ko: str
    en: str
    form: str


@dataclass(frozen=True)
class Frame:
    """A verb with its arguments: "{food}을 먹", "eat {0}".

    pieces: Korean words before the stem, slots as (kind, particle) pairs. only: by slot, the words
    that fit it. flags: see ``frames``. place: the group of places where one does it.
    """

    pieces: tuple[str | tuple[str, str], ...]
    stem: Morph
    en: str
    flags: frozenset[str]
    place: str = ""
    only: dict[int, frozenset[str]] = field(default_factory=dict, hash=False, compare=False)
    honorific: Morph | None = None


@dataclass(frozen=True)
class Adjective:
    stem: Morph
    before: str
    en: str
    nouns: tuple[Noun, ...]
    value: str


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def nouns() -> dict[str, tuple[Noun, ...]]:
    """By kind."""
    found: dict[str, list[Noun]] = {}
    for row in rows("nouns.tsv"):
        found.setdefault(row["kind"], []).append(Noun(**row))
    return {kind: tuple(words) for kind, words in found.items()}


@cache
def by_word() -> dict[str, Noun]:
    """Every noun by its Korean; of several, the first."""
    found: dict[str, Noun] = {}
    last = ("learn", "subject", "color", "light")  # kinds whose English is of one use alone
    for words in sorted(nouns().values(), key=lambda words: words[0].kind in last):
        for noun in words:
            found.setdefault(noun.ko, noun)
    return found


def morph(text: str) -> Morph:
    form, _, tag = text.partition("/")
    return form, tag.rstrip("+")


def parsed(korean: str, english: str, flags: str = "") -> Frame:
    """A frame from its row of ``verbs.tsv``."""
    pieces: list[str | tuple[str, str]] = []
    *words, stem = korean.split(" ")
    for word in words:
        slot = re.fullmatch(r"\{(\w+)\}(\S*)", word)
        pieces.append((slot[1], slot[2]) if slot else word)
    plain: set[str] = set()
    only: dict[int, frozenset[str]] = {}
    place, honorific = "", None
    for flag in re.findall(r"(?:only1?=\S+(?: (?![a-z@]|hon=)\S+)*)|\S+", flags):
        if flag.startswith("@"):
            place = flag[1:]
        elif flag.startswith("only"):
            key, _, values = flag.partition("=")
            only[1 if key == "only1" else 0] = frozenset(values.split(","))
        elif flag.startswith("hon="):
            honorific = morph(flag[4:])
        else:
            plain.add(flag)
    return Frame(tuple(pieces), morph(stem), english, frozenset(plain), place, only, honorific)


@cache
def verbs() -> tuple[Frame, ...]:
    return tuple(parsed(r["ko"], r["en"], r["flags"] or "") for r in rows("verbs.tsv"))


@cache
def verbs_by_korean() -> dict[str, Frame]:
    """By their Korean without the tag: "{food}을 먹"."""
    return {
        r["ko"].rsplit("/", 1)[0]: parsed(r["ko"], r["en"], r["flags"] or "")
        for r in rows("verbs.tsv")
    }


@cache
def stems() -> dict[str, str]:
    """The tag of each stem that any table has."""
    found: dict[str, str] = {}
    for name in ("verbs.tsv", "adjectives.tsv", "states.tsv", "events.tsv"):
        for row in rows(name):
            word = row["ko"].split(" ")[-1]
            form, tag = morph(word)
            found.setdefault(form, tag)
    return found


HUMAN = ("gelder", "gpeer", "melder", "mpeer")


@cache
def adjectives() -> tuple[Adjective, ...]:
    found: list[Adjective] = []
    for row in rows("adjectives.tsv"):
        *before, stem = row["ko"].split(" ")
        words: list[Noun] = []
        for name in row["of"].split(","):
            if name == "human":
                words += [Noun("human", "", "", "")]
            elif name in nouns():
                words += nouns()[name]
            elif name in by_word():
                words.append(by_word()[name])
        found.append(
            Adjective(morph(stem), " ".join(before), row["en"], tuple(words), row["value"])
        )
    return tuple(found)


@cache
def adverbs() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rows("adverbs.tsv"):
        found.setdefault(row["kind"], []).append((row["ko"], row["en"]))
    return {kind: tuple(words) for kind, words in found.items()}


@cache
def places() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rows("places.tsv"):
        found.setdefault(row["group"], []).append((row["ko"], row["en"]))
    return {group: tuple(words) for group, words in found.items()}
