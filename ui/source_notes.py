"""What to say where a translator cannot read the sentence well."""

from __future__ import annotations

from functools import cache

import streamlit as st

from charts.chips import in_markdown, label, runs
from models import load
from models.traces import TranslationTrace
from ui.source import is_korean
from ui.words import word

#: Most pieces that a note names one by one.
NAMED = 6


@cache
def _known(name: str) -> frozenset[int]:
    return frozenset(load(name).card["known_source_ids"])


def unread(trace: TranslationTrace) -> list[str]:
    """Pieces of a source that its translator hardly ever met in training, each once, in order.

    Pieces beside each other are one: of ‘iPhone’ no letter was met.
    """
    known, found, last = _known(trace.model), [], -2
    for first, length in runs(trace):
        if any(int(i) not in known for i in trace.ids[first : first + length]):
            start, end = int(trace.spans[first, 0]), int(trace.spans[first + length - 1, 1])
            if found and last == first:
                start = found.pop()[0]
            found.append((start, end))
            last = first + length
    return list(dict.fromkeys(label(trace.text[start:end]) for start, end in found))


def source_notes(trace: TranslationTrace) -> None:
    """Say so where a Korean text has pieces that the translators never learned."""
    if not len(trace) or not is_korean(trace.text):
        return
    pieces = unread(trace)
    if pieces:
        named = ", ".join(f"‘{in_markdown(piece)}’" for piece in pieces[:NAMED])
        named += " …" if len(pieces) > NAMED else ""
        st.info(word("translation.unread", pieces=named), icon=":material/translate:")
