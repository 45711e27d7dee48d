"""The tokens of a text with one of them hidden, as HTML; all text escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from charts.chips import visible

if TYPE_CHECKING:
    from models.traces import TokenTrace

#: Tokens that stand on each side of the hidden one.
AROUND = 8


def hidden_html(read: TokenTrace, place: int, name: str) -> str:
    """The tokens around the hidden one, which stands as a box. name: for those who hear it."""
    first, last = max(0, place - AROUND), min(len(read), place + AROUND + 1)
    chips = ['<li class="more">…</li>'] if first else []
    for t in range(first, last):
        shown = "▢" if t == place else escape(visible(read.tokens[t]))
        kind = "drawn now" if t == place else "given"
        chips.append(
            f'<li class="{kind}"><span dir="auto">{shown}</span><small>{t + 1}</small></li>'
        )
    chips += ['<li class="more">…</li>'] if last < len(read) else []
    return f'<ol class="chips written" aria-label="{escape(name)}">{"".join(chips)}</ol>'
