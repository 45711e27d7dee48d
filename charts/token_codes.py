"""The characters of a text as tables: what they are made of."""

from __future__ import annotations

import unicodedata
from html import escape
from typing import TYPE_CHECKING

from charts.chips import visible
from charts.token_rows import as_letter, seen

if TYPE_CHECKING:
    from models.code_points import Character, CodePoints
    from models.trace import TokenTrace

#: Tokens in the picture of the three terms, and characters of the text beside them.
FEW, SHORT = 4, 20


def codes(text: str) -> str:
    """``text`` as its code points.

    >>> codes("가")
    'U+AC00'
    """
    return " ".join(f"U+{ord(c):04X}" for c in text)


def _carried(character: str) -> str:
    """A combining mark on the dotted circle that stands for its letter, anything else as it is."""
    return f"◌{character}" if unicodedata.category(character).startswith("M") else character


def _row(character: Character, words: dict[str, str]) -> str:
    alone = seen(visible(character.text))
    apart = ""
    if character.apart != character.text:
        letters = " + ".join(_carried(as_letter(c)) for c in character.apart)
        apart = f"<b>{escape(letters)}</b> <code>{codes(character.apart)}</code>"
    if character.known:
        token = words["one"].format(id=f"{character.ids[0]:,}")
    else:
        token = words["bytes"].format(count=len(character.ids))
    return (
        f'<tr class="{"known" if character.known else "rare"}">'
        f'<th scope="row" dir="auto">{escape(alone)}</th>'
        f"<td><code>{codes(character.text)}</code></td><td>{apart}</td>"
        f"<td><code>{character.utf8.hex(' ').upper()}</code></td><td>{escape(token)}</td></tr>"
    )


def codes_html(points: CodePoints, words: dict[str, str]) -> str:
    """A table of ``points.characters``; the visitor's characters escaped.

    words: "character", "code", "apart", "utf8", "token" (heads), "one" with ``{id}``, "bytes"
    with ``{count}``, "caption".
    """
    heads = "".join(
        f'<th scope="col">{escape(words[name])}</th>'
        for name in ("character", "code", "apart", "utf8", "token")
    )
    rows = "".join(_row(each, words) for each in points.characters)
    return (
        f'<div class="code-points"><table><caption>{escape(words["caption"])}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def terms_html(trace: TokenTrace, words: dict[str, str]) -> str:
    """Text → tokenizer → tokens → ids on the reader's own sentence: three terms in one picture.

    words: "text", "tokenizer", "tokenizing", "token", "ids" and for each ``<name>_is``.
    """
    text = trace.text if len(trace.text) <= SHORT else trace.text[: SHORT - 1] + "…"
    chips = "".join(
        f'<span class="chip"><b>{escape(seen(visible(token)))}</b><small>{id}</small></span>'
        for token, id in list(zip(trace.tokens, trace.ids, strict=True))[:FEW]
    )
    rest = "<span>…</span>" if len(trace) > FEW else ""

    def part(name: str, body: str) -> str:
        return (
            f'<div class="part {name}"><div class="shown">{body}</div>'
            f"<p><b>{escape(words[name])}</b> {escape(words[f'{name}_is'])}</p></div>"
        )

    return (
        '<div class="three-terms">'
        + part("text", f'<span class="whole" dir="auto">{escape(visible(text))}</span>')
        + part("tokenizing", '<span class="arrow">→</span>')
        + part("tokenizer", '<span class="box">✂</span>')
        + '<div class="part next"><div class="shown"><span class="arrow">→</span></div></div>'
        + part("token", chips + rest)
        + "</div>"
    )
