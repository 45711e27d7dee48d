"""The same text under several tokenizers, as the browser draws it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from pages.tokens.figures.characters import alone, as_letter, place_in_syllable

if TYPE_CHECKING:
    from models.text.cutters import Tokenization

#: Characters of the text that are drawn.
SHOWN = 160


class TokenRowsFigure(TypedDict):
    """The characters that are drawn, and for each row what ``token_row`` returns, or a note."""

    text: str
    rows: list[dict[str, Any]]


def token_rows_figure(
    rows: Mapping[str, Tokenization | str], shown: int = SHOWN
) -> TokenRowsFigure:
    """The text and its rows, by their names: tokens of one text, or a note where there are none.

    shown: how many characters are drawn; the counts are of the whole text.
    """
    text = next(row.text for row in rows.values() if not isinstance(row, str))
    drawn = [
        {"name": name, "note": row} if isinstance(row, str) else token_row(row, shown, name)
        for name, row in rows.items()
    ]
    return {"text": text[:shown], "rows": drawn}


def token_row(cut: Tokenization, shown: int, name: str) -> dict[str, Any]:
    """The tokens that begin among the first ``shown`` characters.

    name: of the row. Where that is not the tokenizer's own, nothing is said of what comes back
    from the ids.

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
        kind = kind or (place_in_syllable(form) if cut.name == "jamo" else "")
        tokens.append([alone(form), int(cut.ids[i]), start, end, bool(cut.known[i]), kind])
    return {
        "name": name,
        "tokens": tokens,
        "total": len(cut),
        "entries": cut.entries,
        "unknown": int((~cut.known).sum()),
        "exact": cut.decoded == cut.text if name == cut.name else None,
        "decoded": as_letter(cut.decoded[:shown]),
    }
