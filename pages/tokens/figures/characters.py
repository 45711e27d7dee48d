"""Characters as a person can see them alone: jamo as letters, what draws nothing by its number."""

from __future__ import annotations

import unicodedata


def codes(text: str) -> str:
    """``text`` as its code points.

    >>> codes("가")
    'U+AC00'
    """
    return " ".join(f"U+{ord(c):04X}" for c in text)


def as_letter(form: str) -> str:
    """``form`` with conjoining jamo, which fonts draw small or not at all, as letters.

    >>> as_letter("\\u11ab")
    'ㄴ'
    """
    return "".join(_letter(character) for character in form)


def _letter(character: str) -> str:
    name = unicodedata.name(character, "")
    for position in ("CHOSEONG", "JUNGSEONG", "JONGSEONG"):
        start = f"HANGUL {position} "
        if name.startswith(start):
            try:
                return unicodedata.lookup("HANGUL LETTER " + name.removeprefix(start))
            except KeyError:  # an old letter that has no form of its own
                return character
    return character


def place_in_syllable(form: str) -> str:
    """Where in its syllable a conjoining jamo stands: "first", "vowel", "last" or ""."""
    if len(form) != 1:
        return ""
    name = unicodedata.name(form, "")
    names = {"CHOSEONG": "first", "JUNGSEONG": "vowel", "JONGSEONG": "last"}
    return next((at for part, at in names.items() if name.startswith(f"HANGUL {part} ")), "")


def alone(form: str) -> str:
    """``form`` for a chip: what would draw nothing alone is written as its code points."""
    if form and all(unicodedata.category(c) in ("Cf", "Mn", "Me", "Cn", "Co") for c in form):
        return codes(form)
    return as_letter(form)


def carried(character: str) -> str:
    """A combining mark on the dotted circle that stands for its letter, anything else as it is."""
    return f"◌{character}" if unicodedata.category(character).startswith("M") else character
