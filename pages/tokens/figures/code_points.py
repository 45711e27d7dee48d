"""The characters of a text as a table: what they are made of."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from charts.chips import visible
from charts.text import count
from pages.tokens.figures.characters import alone, as_letter, carried, codes

if TYPE_CHECKING:
    from models.text.code_points import Character, CodePoints


class CodePointLabels(NamedTuple):
    """The heads of the table; one with ``{id}``, bytes with ``{count}``."""

    caption: str
    character: str
    code: str
    apart: str
    utf8: str
    token: str
    one: str
    bytes: str


def code_points_html(points: CodePoints, labels: CodePointLabels) -> str:
    """A table of ``points.characters``; the visitor's characters escaped."""
    heads = "".join(
        f'<th scope="col">{escape(head)}</th>'
        for head in (labels.character, labels.code, labels.apart, labels.utf8, labels.token)
    )
    rows = "".join(_row(each, labels) for each in points.characters)
    return (
        f'<div class="code-points"><table><caption>{escape(labels.caption)}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(character: Character, labels: CodePointLabels) -> str:
    apart = ""
    if character.apart != character.text:
        letters = " + ".join(carried(as_letter(c)) for c in character.apart)
        apart = f"<b>{escape(letters)}</b> <code>{codes(character.apart)}</code>"
    if character.known:
        token = labels.one.format(id=count(character.ids[0]))
    else:
        token = labels.bytes.format(count=len(character.ids))
    return (
        f'<tr class="{"known" if character.known else "rare"}">'
        f'<th scope="row" dir="auto">{escape(alone(visible(character.text)))}</th>'
        f"<td><code>{codes(character.text)}</code></td><td>{apart}</td>"
        f"<td><code>{character.utf8.hex(' ').upper()}</code></td><td>{escape(token)}</td></tr>"
    )
