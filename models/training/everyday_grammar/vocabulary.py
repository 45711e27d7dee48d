"""Choosing nouns and people, and putting them into phrases of both languages at once."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import TypeVar

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.counters import BOWLS, COUNTERS, COUNTS, FOREIGN, OWN_COUNTERS
from models.training.everyday_grammar.korean import with_particle
from models.training.everyday_grammar.lexicon import (
    Noun,
    adverbs,
    nouns,
)
from models.training.everyday_grammar.phrases import at

T = TypeVar("T")

LEVELS = ("plain", "casual", "polite", "formal")


class Vocabulary:
    """Draws words. rng: Python's own, seeded. level: how the speaker speaks."""

    def __init__(self, rng: random.Random):
        self.rng = rng
        self.level = "polite"
        self.people: list[str] = []  # who has been named in this sentence

    def one(self, of: Sequence[T]) -> T:
        return of[int(self.rng.random() * len(of))]

    def chance(self, p: float) -> bool:
        return self.rng.random() < p

    def new_level(self) -> None:
        self.people.clear()
        self.level = self.rng.choices(LEVELS, (28, 20, 37, 15))[0]

    @property
    def low(self) -> bool:
        return self.level in ("plain", "casual")

    @property
    def my(self) -> str:
        return self.one(("내", "내", "우리")) if self.low else self.one(("제", "제", "우리"))

    def mine(self, noun: Noun) -> str:
        """My, before someone of the family: of one's elders 우리 alone."""
        if noun.kind == "gelder" or noun.ko in ("엄마", "아빠"):
            return "우리"
        return self.one(("우리", self.my))

    def noun(self, kind: str, only: Iterable[str] | None = None) -> Noun:
        words = nouns()[kind]
        if only:
            words = tuple(n for n in words if n.ko in only)
        return self.one(words)

    def person(self, particle: str = "") -> tuple[str, str, Noun]:
        """Someone, as an object: Korean with particle, English, the noun."""
        kind = self.rng.choices(
            ("gelder", "gpeer", "melder", "mpeer", "name"), (14, 34, 12, 10, 30)
        )[0]
        noun = self.noun(kind)
        self.people.append(noun.en)
        if kind == "name":
            ko = self.called(noun.ko)
            return with_particle(ko, particle), noun.en, noun
        if particle in ("에게", "한테") and kind in ("gelder", "melder"):
            particle = "께" if self.chance(0.7) else particle
        ko = noun.ko
        if self.chance(0.15) and kind in ("gpeer", "gelder"):
            ko = f"{self.mine(noun)} {ko}"
        english = f"my {noun.en}" if kind in ("gelder", "gpeer") else f"the {noun.en}"
        return with_particle(ko, particle), english, noun

    def called(self, name: str) -> str:
        """A name as one says it: 민수 씨, or 지민이 where one is close."""
        foreign = name in FOREIGN
        if not self.low and self.chance(0.6):
            return f"{name} 씨"
        if (ord(name[-1]) - 0xAC00) % 28 and not foreign and self.chance(0.7):
            return f"{name}이"
        return name

    def thing(self, noun: Noun, style: str = "", plain: bool = False) -> tuple[str, str]:
        """A noun as an object: Korean without particle, English with its article."""
        ko, word, form = noun.ko, noun.en, noun.form
        if "~" in word:
            word = word.split("~")[-1]
        many = form == "p"
        if style == "n":
            return ko, word
        if style == "gen":
            return ko, (en.plural(word) if form == "c" else word)
        if form == "t":
            return ko, f"the {word}"
        if form == "x":
            return ko, word
        free = not plain and noun.kind not in ("meal", "work", "learn", "light")
        draw = self.rng.random() if free else 1.0
        concrete = form in ("c", "p") and noun.kind not in ("abstr", "event", "place")
        if draw < 0.06:
            mark, there = self.one((("이", 1), ("그", 0), ("저", 0)))
            return f"{mark} {ko}", (
                ("these" if there else "those") if many else ("this" if there else "that")
            ) + f" {word}"
        if draw < 0.12 and concrete and style != "my":
            mine = self.my
            return f"{mine} {ko}", f"{'our' if mine == '우리' else 'my'} {word}"
        if draw < 0.15 and concrete and noun.kind in ("thing", "top", "shoe", "head", "read"):
            owner = self.noun("name")
            ko = f"{owner.ko} 씨의 {ko}" if not self.low else f"{owner.ko}의 {ko}"
            return ko, f"{owner.en}'s {word}"
        if (
            draw < 0.19
            and noun.kind in ("thing", "top", "shoe", "head", "device")
            and style != "the"
        ):
            return f"새 {ko}", (f"new {word}" if many else f"a new {word}")
        if style == "the":
            return ko, f"the {word}"
        if style == "my":
            return ko, f"my {word}"
        if form == "c":
            return ko, en.an(word)
        return ko, word

    def counted(self, noun: Noun) -> tuple[str, str]:
        """ "사과 세 개", "three apples"."""
        ko, english = self.one(COUNTS[:6] if self.chance(0.85) else COUNTS)
        if noun.kind == "drink":
            hot = noun.ko in ("커피", "차", "녹차", "홍차", "코코아", "따뜻한 차")
            unit = "cup" if hot else "glass"
            unit = unit if english == "one" else en.plural(unit)
            return (
                f"{noun.ko} {ko} 잔",
                f"{'a' if english == 'one' else english} {unit} of {noun.en}",
            )
        if noun.kind == "dish" and noun.form != "c":
            if noun.ko not in BOWLS:
                return noun.ko, noun.en
            unit = "bowl" if english == "one" else "bowls"
            return (
                f"{noun.ko} {ko} 그릇",
                f"{'a' if english == 'one' else english} {unit} of {noun.en}",
            )
        counter = OWN_COUNTERS.get(noun.ko) or COUNTERS.get(noun.kind, "개")
        if noun.kind == "shoe" or noun.ko == "장갑":
            unit = "pair" if english == "one" else "pairs"
            return (
                f"{noun.ko} {ko} 켤레",
                f"{'a' if english == 'one' else english} {unit} of {noun.en}",
            )
        if noun.form == "m":
            return noun.ko, noun.en
        if english == "one":
            word = noun.en
            if noun.form == "p":
                return noun.ko, noun.en
            return f"{noun.ko} {ko} {counter}", f"one {word}"
        many = noun.en if noun.form == "p" else en.plural(noun.en)
        return f"{noun.ko} {ko} {counter}", f"{english} {many}"

    def place(self, move: bool = False) -> tuple[str, str]:
        """Korean without particle, English with its preposition ("at the bank", "to the bank")."""
        noun = self.noun("place")
        return noun.ko, at(noun, "to" if move else "at")

    def topic(self) -> str:
        return "은" if self.chance(0.7) else "이"

    def adverb(self, kind: str) -> tuple[str, str]:
        return self.one(adverbs()[kind])
