"""Both translators side by side: with one context vector, and with attention."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from models import tokenizer
from models.traces import TranslationTrace
from pages.seq2seq.facts import parting_fact, sure_fact
from pages.seq2seq.quality_by_length import VERSIONS
from ui.lesson import Lesson
from ui.read import read_translation
from ui.say import say, sentence
from ui.words import word


def translations(text: str) -> dict[str, TranslationTrace]:
    """What each of ``VERSIONS`` makes of a text. Raises WeightsError."""
    return {name: read_translation(text, name) for name in VERSIONS}


def translation_text(trace: TranslationTrace) -> str:
    """The translation without the end entry, and what to say where it is nothing but that."""
    written = tokenizer().decode([int(i) for i in trace.target_ids if i]).strip()
    return written or word("seq2seq.nothing")


def show_comparison(lesson: Lesson, traces: Mapping[str, TranslationTrace]) -> None:
    """Both translations, how sure each was, and where they part."""
    lesson.section("both")
    columns = st.columns(len(traces), gap="medium")
    for column, (name, trace) in zip(columns, traces.items(), strict=True):
        with column, st.container(border=True, key=f"written-{name}", gap="xsmall"):
            st.markdown(f"**{word(f'seq2seq.{name}')}**")
            st.text(translation_text(trace))
            st.caption(sentence("seq2seq", sure_fact(trace)))
    say("seq2seq", [parting_fact(*traces.values())])
