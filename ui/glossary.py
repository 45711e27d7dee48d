"""The one glossary: each term once in each ``assets/glossary/<code>.json``."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from ui.road import ROAD, Stop
from ui.texts import ranked, read_object, read_text, text_files
from ui.words import language, languages

#: ``[[key]]`` or ``[[key|other words]]`` in a lesson.
TERM = re.compile(r"\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]")
#: The first consonants of the syllables of Hangul, in the order of Unicode.
FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


class Term(NamedTuple):
    """A term as the reader's language writes it, and its one definition."""

    name: str
    definition: str


@cache
def entries() -> dict[str, dict[str, dict[str, str]]]:
    """Term key to language to ``{"name": …, "definition": …}``."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for path in text_files("assets/glossary/*.json"):
        for key, term in (read_object(path) or {}).items():
            if isinstance(term, dict) and {"name", "definition"} <= term.keys():
                found.setdefault(key, {})[path.stem] = term
    return found


def term(key: str, code: str | None = None) -> Term:
    """The term ``key``, in another language where its own lacks it. KeyError where all do."""
    entry = entries()[key]
    written = next(entry[each] for each in ranked(code or language()) if each in entry)
    return Term(written["name"], written["definition"])


@cache
def mentions() -> dict[str, frozenset[str]]:
    """Term key to the lessons whose text, in any language, marks it."""
    found: dict[str, set[str]] = {}
    for path in text_files("pages/*/*.md"):
        for mention in TERM.finditer(read_text(path) or ""):
            found.setdefault(mention[1], set()).add(path.parent.name)
    return {key: frozenset(lessons) for key, lessons in found.items()}


def shown_in(key: str) -> list[Stop]:
    """The lessons that explain the term, in the order of the road, as far as they are built."""
    lessons = mentions().get(key, frozenset())
    return [stop for stop in ROAD if stop.folder in lessons and stop.built]


def consonants(text: str) -> str:
    """``text`` with each syllable of Hangul as its first consonant.

    >>> consonants("토큰")
    'ㅌㅋ'
    """
    return "".join(
        FIRST[(ord(c) - ord("가")) // (21 * 28)] if "가" <= c <= "힣" else c for c in text
    )


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def search(query: str, code: str) -> list[str]:
    """Keys of the terms that fit, in the order of the language ``code``.

    Every word of the query must occur in the name or the definition, in any language; terms whose
    name fits come first. A query of consonants only is compared with the first consonants of the
    names (ㅌㅋ finds 토큰). A consonant at the end, a syllable in the making, does not count.
    """
    words = _plain(query).split()
    if words and all(c in FIRST for word in words for c in word):
        initials = "".join(words)
        names = {
            key: consonants("".join(each["name"] for each in entry.values())).replace(" ", "")
            for key, entry in entries().items()
        }
        return sorted((k for k in names if initials in names[k]), key=lambda k: _order(k, code))
    words = [kept for word in words if (kept := re.sub("[ㄱ-ㅣ]$", "", word))]
    named, defined = [], []
    for key, entry in entries().items():
        names = " ".join([key, *(_plain(each["name"]) for each in entry.values())])
        texts = " ".join(_plain(each["definition"]) for each in entry.values())
        if all(word in names for word in words):
            named.append(key)
        elif all(word in names or word in texts for word in words):
            defined.append(key)
    order = [sorted(keys, key=lambda key: _order(key, code)) for keys in (named, defined)]
    return [key for keys in order for key in keys]


def _order(key: str, code: str) -> tuple[bool, str]:
    """Alphabetical; in a language of another script, names in Latin letters come last."""
    name = term(key, code).name
    latin = languages()[code][0].isascii()
    return name[0].isascii() and not latin, _plain(name)
