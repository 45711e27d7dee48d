"""English surface: verbs that agree, noun phrases with their article. Inflection by lemminflect."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import cast

from lemminflect import getInflection

#: Persons; "3s" is he, she or it.
I, YOU, SHE, WE, THEY = "1s", "2", "3s", "1p", "3p"  # noqa: E741


PRESENT = {I: "am", YOU: "are", SHE: "is", WE: "are", THEY: "are"}


PAST = {I: "was", YOU: "were", SHE: "was", WE: "were", THEY: "were"}


NOT = {
    "am": "am not",
    "are": "aren't",
    "is": "isn't",
    "was": "wasn't",
    "were": "weren't",
    "do": "don't",
    "does": "doesn't",
    "did": "didn't",
    "will": "won't",
    "can": "can't",
    "could": "couldn't",
    "have": "haven't",
    "has": "hasn't",
    "must": "must not",
    "should": "shouldn't",
    "may": "may not",
    "would": "wouldn't",
}


MODALS = {"can": "could", "must": "had to", "should": "should", "may": "might"}


#: Where lemminflect gives the rarer of two forms, or none.
OWN = {
    ("hang", "VBD"): "hung",
    ("hang", "VBN"): "hung",
    ("lie", "VBG"): "lying",
    ("lie", "VBD"): "lied",
    ("lie", "VBN"): "lied",
    ("get", "VBN"): "gotten",
    ("wake", "VBD"): "woke",
    ("quit", "VBD"): "quit",
    ("quit", "VBN"): "quit",
    ("ski", "VBD"): "skied",
    ("ski", "VBN"): "skied",
    ("ski", "VBG"): "skiing",
    ("ski", "VBZ"): "skis",
    ("wear", "VBN"): "worn",
    ("do", "VBZ"): "does",
    ("have", "VBZ"): "has",
    ("have", "VBD"): "had",
    ("learn", "VBD"): "learned",
    ("learn", "VBN"): "learned",
    ("dream", "VBD"): "dreamed",
    ("shine", "VBD"): "shone",
    ("prepare", "VBG"): "preparing",
}


IRREGULAR_PLURALS = {"fish": "fish", "sheep": "sheep", "deer": "deer"}


LONG = {"good": ("better", "best"), "bad": ("worse", "worst"), "far": ("farther", "farthest")}


def _inflected(word: str, tag: str) -> str:
    """The first form of a word that lemminflect knows for a tag of the Penn Treebank."""
    forms = cast(Sequence[str], getInflection(word, tag))
    return forms[0]


@cache
def form(verb: str, tag: str) -> str:
    """A verb in the form of this Penn tag: VBZ, VBD, VBG, VBN, VB."""
    if tag == "VB":
        return verb
    if verb == "be":
        return {"VBG": "being", "VBN": "been"}[tag]
    found = OWN.get((verb, tag)) or next(iter(getInflection(verb, tag)), None)
    if found is None:
        raise ValueError(f"{verb} has no {tag}")
    return found


@cache
def plural(noun: str) -> str:
    """The plural of a noun phrase: of its last word, or of the word before "of", "next"."""
    for mark in (" of ", " next ", " in "):
        if mark in noun:
            head, rest = noun.split(mark, 1)
            return plural(head) + mark + rest
    *before, last = noun.split(" ")
    return " ".join([*before, IRREGULAR_PLURALS.get(last) or _inflected(last, "NNS")])


@cache
def an(noun: str) -> str:
    """The noun phrase with its indefinite article."""
    vowel = noun[0].lower() in "aeiou" and not noun.lower().startswith(("uni", "use", "eu", "one"))
    return ("an " if vowel or noun.startswith("hour") else "a ") + noun


@cache
def compared(adjective: str) -> tuple[str, str]:
    """Comparative and superlative."""
    first, *rest = adjective.split(" ")
    if first in LONG:
        pair = LONG[first]
    elif (
        (len(first) <= 5 and first not in ("bored", "tired", "loved", "funny", "close"))
        or (first.endswith("y") and len(first) <= 7)
        or first in ("narrow", "strong", "bright", "quiet", "strict", "friendly")
    ):
        pair = (_inflected(first, "JJR"), _inflected(first, "JJS"))
    else:
        pair = (f"more {first}", f"most {first}")
    return tuple(" ".join([one, *rest]) for one in pair)  # type: ignore[return-value]


def finite(phrase: str, tense: str, person: str, negative: bool = False) -> tuple[str, str]:
    """(auxiliary or "", the rest) of a verb phrase such as "be sick", "not have time", "can swim".

    tense: present, past, future, progressive, was (past progressive), perfect.
    """
    if phrase.startswith("not "):
        phrase, negative = phrase[4:], not negative
    elif phrase.startswith("can't "):
        phrase, negative = "can " + phrase[6:], not negative
    verb, _, rest = phrase.partition(" ")
    if phrase == "lie down on the bed" and tense == "past" and not negative:
        return "", "lay down on the bed"
    if verb in MODALS:
        if tense == "past":
            past = MODALS[verb]
            if past == "had to":
                return ("didn't", f"have to {rest}") if negative else ("", f"had to {rest}")
            return (NOT[past] if negative else past), rest
        if tense == "future":
            base = {"can": "be able to", "must": "have to"}.get(verb, "")
            return ("won't" if negative else "will"), f"{base} {rest}".strip()
        return (NOT[verb] if negative else verb), rest

    def said(auxiliary: str, tag: str) -> tuple[str, str]:
        return (NOT[auxiliary] if negative else auxiliary), f"{form(verb, tag)} {rest}".strip()

    third = person == SHE
    if tense == "future":
        return said("will", "VB")
    if tense == "would":
        return said("would", "VB")
    if tense == "perfect":
        return said("has" if third else "have", "VBN")
    if tense == "progressive":
        return said(PRESENT[person], "VBG")
    if tense == "was":
        return said(PAST[person], "VBG")
    if verb == "be":
        auxiliary = (PRESENT if tense == "present" else PAST)[person]
        return (NOT[auxiliary] if negative else auxiliary), rest
    if negative:
        return said("did" if tense == "past" else "does" if third else "do", "VB")
    tag = "VBD" if tense == "past" else "VBZ" if third else "VB"
    return "", f"{form(verb, tag)} {rest}".strip()


def clause(
    subject: str, phrase: str, tense: str, person: str, negative: bool = False, adverb: str = ""
) -> str:
    """A statement. adverb: often, always and their like, before the verb or after the auxiliary."""
    auxiliary, rest = finite(phrase, tense, person, negative)
    return " ".join(piece for piece in (subject, auxiliary, adverb, rest) if piece)


def question(
    subject: str, phrase: str, tense: str, person: str, negative: bool = False, first: str = ""
) -> str:
    """A question, after ``first`` ("where") if given; without its mark."""
    auxiliary, rest = finite(phrase, tense, person, negative)
    if not auxiliary:
        verb, _, others = phrase.partition(" ")
        auxiliary = "did" if tense == "past" else "does" if person == SHE else "do"
        rest = f"{verb} {others}".strip()
    if auxiliary == "am not":
        auxiliary = "am"
        rest = f"not {rest}"
    return " ".join(piece for piece in (first, auxiliary, subject, rest) if piece)


def gerund(phrase: str) -> str:
    verb, _, rest = phrase.partition(" ")
    return f"{form(verb, 'VBG')} {rest}".strip()


def participle(phrase: str) -> str:
    verb, _, rest = phrase.partition(" ")
    return f"{form(verb, 'VBN')} {rest}".strip()


def sentence(text: str, mark: str = ".") -> str:
    return text[0].upper() + text[1:] + mark
