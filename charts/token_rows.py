"""The same text under several tokenizers, as the browser draws it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.cutters import Cut


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


def place_of(form: str) -> str:
    """Where in its syllable a conjoining jamo stands: "first", "vowel", "last" or ""."""
    if len(form) != 1:
        return ""
    name = unicodedata.name(form, "")
    names = {"CHOSEONG": "first", "JUNGSEONG": "vowel", "JONGSEONG": "last"}
    return next((at for part, at in names.items() if name.startswith(f"HANGUL {part} ")), "")


def seen(form: str) -> str:
    """``form`` for a chip: what would draw nothing alone is written as its code points."""
    if form and all(unicodedata.category(c) in ("Cf", "Mn", "Me", "Cn", "Co") for c in form):
        return " ".join(f"U+{ord(c):04X}" for c in form)
    return as_letter(form)


def row(cut: Cut, shown: int, name: str | None = None) -> dict[str, Any]:
    """One tokenizer's row: the tokens that begin among the first ``shown`` characters.

    name: what the row is called where it is not by its cutter; then nothing is said of what comes
    back from the ids.

    tokens: [form, id, start, end, known, kind] each. kind: a kind of morpheme, "byte", or a
    jamo's place in its syllable.
    """
    tokens = []
    for i, (form, kind) in enumerate(zip(cut.forms, cut.kinds, strict=True)):
        start, end = map(int, cut.spans[i])
        if start >= shown:
            break
        if cut.name == "subword":
            form = form[3:5] if kind == "byte" else cut.tokens[i]
        kind = kind or (place_of(form) if cut.name == "jamo" else "")
        tokens.append([seen(form), int(cut.ids[i]), start, end, bool(cut.known[i]), kind])
    return {
        "name": name or cut.name,
        "tokens": tokens,
        "total": len(cut),
        "entries": cut.entries,
        "unknown": int((~cut.known).sum()),
        "exact": cut.decoded == cut.text if name is None else None,
        "decoded": as_letter(cut.decoded[:shown]),
    }


def rows_figure(cuts: Sequence[Cut], shown: int = 160) -> dict[str, Any]:
    """The text and a row for each of ``cuts``, which are all of one text.

    shown: how many characters of it are drawn; the counts are of the whole text.
    """
    return {"text": cuts[0].text[:shown], "rows": [row(cut, shown) for cut in cuts]}
