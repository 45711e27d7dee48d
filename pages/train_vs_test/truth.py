"""The true translation of the reader's sentence: typed, known, or the model's own in its place."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import streamlit as st

from models import load
from pages.train_vs_test.decoded import TRANSLATOR
from ui.read import read_translation
from ui.sentence import check
from ui.texts import read_object
from ui.words import word

TRUTH, TRUTH_OF = "truth", "train_vs_test.truth_of"
#: The most of a translation that is read, in characters.
LONGEST = 300


@cache
def truths() -> dict[str, str]:
    """What the Korean example sentences mean in English; none where the file cannot be read."""
    return read_object(Path(__file__).with_name("truths.json")) or {}


def known_truth(text: str) -> str | None:
    """The translation of an example sentence, None for any other text."""
    return truths().get(text.strip())


def _own_translation(text: str) -> str:
    """What beam search makes of it."""
    trace = read_translation(text, TRANSLATOR, beam=4)
    return load(TRANSLATOR).tokenizer.decode([i for i in trace.target_ids if i])


class Truth(NamedTuple):
    """text: the true translation. notice: the key of what to say of it where it was not typed."""

    text: str
    notice: str | None


def choose_truth(text: str) -> Truth:
    """The true translation: typed, else that of the example, else the model's own."""
    known = known_truth(text)
    before = st.session_state.get(TRUTH_OF)
    if before not in (None, text) and known:
        st.session_state[TRUTH] = ""  # it was the translation of another sentence
    st.session_state[TRUTH_OF] = text
    offered = known or _own_translation(text)
    label = word("train_vs_test.truth")
    with st.container(key="train-vs-test-truth"):
        typed = st.text_input(
            label,
            key=TRUTH,
            bind="query-params",
            live=True,
            placeholder=f"{label}: {offered}",
            max_chars=LONGEST,
            autocomplete="off",
            icon=":material/check:",
            label_visibility="collapsed",
        )
    truth = check((typed or "")[:LONGEST]).text
    if truth.strip():
        return Truth(truth, None)
    return Truth(offered, "train_vs_test.known" if known else "train_vs_test.offered")
