"""Korean morphemes by Kiwi (kiwipiepy): loaded when first asked for, once per process.

Kiwi finds the words of a dictionary and the inflections of Korean grammar, and picks the likeliest
reading with a language model of its own. It leaves English words whole. Without its dictionaries
of names and of spelling mistakes it takes about 0.25 GB instead of 0.5.
"""

from __future__ import annotations

import importlib.util
import threading
from functools import lru_cache
from typing import NamedTuple

_loading = threading.Lock()

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


class KiwiMissing(Exception):
    """kiwipiepy is not installed."""


def installed() -> bool:
    return importlib.util.find_spec("kiwipiepy") is not None


@lru_cache(maxsize=1)
def _kiwi():
    if not installed():
        raise KiwiMissing
    from kiwipiepy import Kiwi

    return Kiwi(num_workers=1, load_multi_dict=False, load_typo_dict=False)


def _analyser():
    with _loading:  # lru_cache alone would let two threads load it at once
        return _kiwi()


def kind(tag: str) -> str:
    """The value of KINDS for one of Kiwi's tags."""
    fits = (KINDS[tag[:n]] for n in range(len(tag), 0, -1) if tag[:n] in KINDS)
    return next(fits, "other")


def morphemes(text: str) -> list[Morpheme]:
    """The morphemes of ``text`` in order. Raises KiwiMissing where kiwipiepy is not installed."""
    found = _analyser().tokenize(text)
    return [Morpheme(t.form, kind(t.tag), t.start, t.start + t.len) for t in found]
