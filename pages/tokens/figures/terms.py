"""Text → tokenizer → tokens on the reader's own sentence: the terms in one picture."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from charts.chips import visible
from pages.tokens.figures.characters import alone

if TYPE_CHECKING:
    from models.traces import TokenTrace

#: Tokens in the picture, and characters of the text beside them.
MOST_TOKENS, MOST_CHARACTERS = 4, 20


class TermLabels(NamedTuple):
    """Each term, and what it is."""

    text: str
    text_is: str
    tokenizing: str
    tokenizing_is: str
    tokenizer: str
    tokenizer_is: str
    token: str
    token_is: str


def terms_html(trace: TokenTrace, labels: TermLabels) -> str:
    """The text, the tokenizer and the first tokens with their ids; the visitor's text escaped."""
    text = trace.text
    if len(text) > MOST_CHARACTERS:
        text = text[: MOST_CHARACTERS - 1] + "…"
    chips = "".join(
        f'<span class="chip"><b>{escape(alone(visible(token)))}</b><small>{id}</small></span>'
        for token, id in list(zip(trace.tokens, trace.ids, strict=True))[:MOST_TOKENS]
    )
    rest = "<span>…</span>" if len(trace) > MOST_TOKENS else ""
    whole = f'<span class="whole" dir="auto">{escape(visible(text))}</span>'
    arrow = '<span class="arrow">→</span>'
    return (
        '<div class="three-terms">'
        + _part("text", whole, labels.text, labels.text_is)
        + _part("tokenizing", arrow, labels.tokenizing, labels.tokenizing_is)
        + _part("tokenizer", '<span class="box">✂</span>', labels.tokenizer, labels.tokenizer_is)
        + f'<div class="part next"><div class="shown">{arrow}</div></div>'
        + _part("token", chips + rest, labels.token, labels.token_is)
        + "</div>"
    )


def _part(name: str, body: str, term: str, meaning: str) -> str:
    return (
        f'<div class="part {name}"><div class="shown">{body}</div>'
        f"<p><b>{escape(term)}</b> {escape(meaning)}</p></div>"
    )
