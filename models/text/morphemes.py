"""Korean morphemes by Kiwi (kiwipiepy), which runs in a process of its own.

Kiwi finds the words of a dictionary and the inflections of Korean grammar, and picks the likeliest
reading with a language model of its own. It leaves English words whole. Without its dictionaries
of names and of spelling mistakes it takes about half the memory. See ``models.text.analyser``.
"""

from __future__ import annotations

from typing import NamedTuple

from models.text import analyser

#: What Kiwi's tags stand for, by how they begin (the Sejong tag set); the longest that fits.
KINDS = {
    "N": "noun",
    "V": "verb",
    "VA": "adjective",
    "VCP": "copula",
    "VCN": "copula",
    "M": "modifier",
    "IC": "interjection",
    "J": "particle",
    "E": "ending",
    "X": "affix",
    "XR": "root",
    "S": "mark",
    "SL": "foreign",
    "SH": "foreign",
    "SN": "number",
    "W": "mark",
    "U": "other",
    "Z": "affix",
}


class Morpheme(NamedTuple):
    """form: as the dictionary writes it, bare final consonants as conjoining jamo (``ᆫ``).

    kind: a value of KINDS. start, end: in the text, in code points; two morphemes that share a
    syllable (했 = 하 + 었) share its place.
    """

    form: str
    kind: str
    start: int
    end: int


def kind(tag: str) -> str:
    """The value of KINDS for one of Kiwi's tags."""
    fits = (KINDS[tag[:n]] for n in range(len(tag), 0, -1) if tag[:n] in KINDS)
    return next(fits, "other")


def morphemes(text: str, patience: float | None = None) -> list[Morpheme]:
    """The morphemes of ``text`` in order.

    patience: seconds to wait for Kiwi at most, None for as long as it takes; then KiwiLoading.
    KiwiMissing where it cannot be had.
    """
    if not analyser.installed():
        raise analyser.KiwiMissing
    return [
        Morpheme(form, kind(tag), start, start + length)
        for form, tag, start, length in analyser.kiwi.ask(text, patience)
    ]
