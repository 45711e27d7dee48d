"""What a translator computed on the sentence, and what to say where it cannot read it well."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

import streamlit as st

from charts.chips import label, runs
from models import WeightsError, load
from models.translation_trace import TranslationTrace
from ui.choose import as_label
from ui.words import catalogs, word

HANGUL = re.compile("[가-힣]")
#: Most pieces that a note names one by one.
NAMED = 6


# A trace of 64 source and 48 target tokens holds about 0.3 MB.
@st.cache_resource(max_entries=96, show_spinner=False)
def _trace(
    name: str, text: str, target: str | None, beam: int, moved: tuple[tuple[int, int], ...]
) -> TranslationTrace:
    return load(name).trace(text, target=target, beam=beam, attend_to=dict(moved))


def attempt_translation(
    text: str,
    name: str = "translator",
    target: str | None = None,
    beam: int = 1,
    attend_to: Mapping[int, int] | None = None,
) -> TranslationTrace | None:
    """The trace, or one sentence on the page and None where the model's file is not usable.

    name: "translator" or "translator_fixed". The rest: as in ``TranslatorReader.trace``.
    """
    try:
        return _trace(name, text, target, beam, tuple(sorted((attend_to or {}).items())))
    except WeightsError as error:
        st.error(word("error.weights", file=str(error.file)), icon=":material/draft:")
        return None


def read_translation(
    text: str,
    name: str = "translator",
    target: str | None = None,
    beam: int = 1,
    attend_to: Mapping[int, int] | None = None,
) -> TranslationTrace:
    """The same. Without the model's file the page says so and ends here."""
    trace = attempt_translation(text, name, target, beam, attend_to)
    if trace is None:
        st.stop()
    return trace


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
    """Say so where a text is not Korean, or has pieces that the translators never learned."""
    if not len(trace):
        return
    if not HANGUL.search(trace.text):
        st.info(word("translation.not_korean"), icon=":material/translate:")
        with st.container(horizontal=True, gap="small", key="korean-examples"):
            for key in ("translation.example.1", "translation.example.2", "translation.example.3"):
                example = catalogs()["ko"][key]
                st.button(example, key=key, type="tertiary", on_click=_take, args=(example,))
        return
    pieces = unread(trace)
    if pieces:
        named = ", ".join(f"‘{as_label(piece)}’" for piece in pieces[:NAMED])
        named += " …" if len(pieces) > NAMED else ""
        st.info(word("translation.unread", pieces=named), icon=":material/translate:")


def _take(example: str) -> None:
    st.session_state.text = example
    st.session_state.chosen = True
