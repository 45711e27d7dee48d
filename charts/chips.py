"""Tokens as a person reads them on a chip, and as text that Plotly takes literally."""

from __future__ import annotations

import string
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.traces import TokenTrace

#: What stands for characters that nobody can see.
VISIBLE = {" ": "␣", "\n": "↵", "\r": "↵", "\t": "⇥", "\u00a0": "␣", "\u3000": "␣"}

#: Keeps Markdown from joining a mark to what follows it: a link, an icon, a colour.
JOINER = "\u2060"


def visible(token: str) -> str:
    """``token`` with its spaces and line ends shown; other unseen characters by code point.

    >>> visible(" cat")
    '␣cat'
    """
    return "".join(VISIBLE.get(c) or (c if _is_seen(c) else f"U+{ord(c):04X}") for c in token)


def label(token: str, longest: int = 14) -> str:
    """``visible(token)`` without the space before a word, cut to ``longest`` characters."""
    word = token[1:] if token[:1] == " " and token.strip() else token
    shown = visible(word)
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def literal(text: str) -> str:
    """``text`` for a Plotly label, which would read tags and entities: ``<b>`` stays ``<b>``."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def in_markdown(text: str) -> str:
    """``text`` for a widget's label or for Markdown, every mark taken literally."""
    marks = (f"\\{c}{JOINER}" if c in string.punctuation else c for c in text)
    return "".join(marks).replace("\n", " ")


def token_in_markdown(trace: TokenTrace, step: int) -> str:
    """The token of a step, counted from 0, as it may stand in a sentence in Markdown."""
    return in_markdown(label(trace.tokens[step]))


def runs(trace: TokenTrace) -> list[tuple[int, int]]:
    """(first token, number of tokens) of each chip: the bytes of one character share a chip."""
    found: list[tuple[int, int]] = []
    for t in range(len(trace)):
        if t and (trace.spans[t] == trace.spans[t - 1]).all():
            first, length = found[-1]
            found[-1] = (first, length + 1)
        else:
            found.append((t, 1))
    return found


def _is_seen(character: str) -> bool:
    # Joiners and variation selectors (Cf, Mn) belong to the emoji and scripts around them.
    return unicodedata.category(character) not in ("Cc", "Zl", "Zp", "Cs", "Cn")
