"""What a sentence is made of: who does it, and a predicate with its arguments."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.korean import Morph, conjugated, endings
from models.training.everyday_grammar.lexicon import Noun


@dataclass(frozen=True)
class Subject:
    """Who does it. ko: with its particle, "" where it is left out. en: as a subject."""

    ko: str
    en: str
    person: str
    honored: bool = False
    possessive: str = "his"
    bare: str = ""  # Korean without particle
    object: str = ""


@dataclass(frozen=True)
class VP:
    """A predicate with its arguments.

    before: Korean words before the stem. kind: "v" where endings are those of a verb, "a" of an
    adjective. en: with {poss} where the subject's possessive stands.
    """

    before: str
    stem: tuple[Morph, ...]
    en: str
    kind: str = "v"
    flags: frozenset[str] = frozenset()
    place: str = ""
    honorific: Morph | None = None
    slots: tuple[tuple[str, Noun, str, str], ...] = ()  # Korean as put, noun, particle, English

    def ko(self, *more: Morph) -> str:
        return f"{self.before} {conjugated((*self.stem, *more))}".strip()

    def chained(self, tail: str, english: str, kind: str = "v", base: str = "VB") -> VP:
        """With an auxiliary: chained("고/EC 싶/VX", "want to {}", "a")."""
        phrase = self.en.removeprefix("not ") if base != "not" else self.en
        if base == "VBG":
            phrase = en.gerund(phrase)
        elif base == "VBN":
            phrase = en.participle(phrase)
        return replace(
            self, stem=self.stem + endings(tail), en=english.format_map(Keep(phrase)), kind=kind
        )


class Keep(dict[str, str]):
    """Fills "{}" and leaves "{poss}" for later."""

    def __init__(self, phrase: str):
        super().__init__({"": phrase})

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def possessive(word: str) -> str:
    return word + ("'" if word.endswith("s") and not word.endswith("ss") else "'s")


def at(noun: Noun, style: str) -> str:
    """A place with its preposition: style "at", "to"; "thep": the noun with "the"."""
    if "~" in noun.en:
        _, here, there = noun.en.split("~")
        if style == "thep":
            return here.split(" ", 1)[1] if " " in here else here
        return here if style == "at" else there
    return f"the {noun.en}" if style == "thep" else f"{style} the {noun.en}"
