"""Sentences under a picture, and what may stand in them."""

from __future__ import annotations

import streamlit as st

from charts.chips import label
from charts.next_tokens import END
from models.trace import TokenTrace
from ui.choose import as_label
from ui.words import word


def said(*sentences: str) -> None:
    """What the numbers of a picture say, under it. The visitor's own words arrive escaped."""
    st.markdown("\n".join(f"- {sentence}" for sentence in sentences))


def counted(key: str, count: int) -> str:
    """ "1 step", "3 steps": the catalog calls them ``<key>.one`` and ``<key>``."""
    return word(f"{key}.one") if count == 1 else word(key, n=count)


def token_at(trace: TokenTrace, step: int) -> str:
    """The token of a step, counted from 0, for a sentence in Markdown."""
    return as_label(label(trace.tokens[step]))


def entry(token: str) -> str:
    """An entry of the vocabulary for a sentence in Markdown."""
    return word("reader.end") if token == END else as_label(label(token))
