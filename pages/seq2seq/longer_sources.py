"""The visitor's own sentence at the end of a longer and longer chain of clauses."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import streamlit as st

from charts.chips import in_markdown
from charts.facts import counted
from models import WeightsError
from pages.seq2seq.comparison import translation_text, translations
from ui.errors import part
from ui.lesson import Lesson
from ui.say import sentence
from ui.sentence import CHOSEN, LIMIT, SOURCE
from ui.source import examples, is_korean
from ui.words import word

#: How many clauses go before the sentence.
CHAINS = (0, 1, 2, 4, 6)


@cache
def clauses() -> tuple[str, ...]:
    """Korean clauses that end in a connective: any sentence may follow each.

    Raises WeightsError where their file cannot be read.
    """
    path = Path(__file__).with_name("clauses.json")
    try:
        return tuple(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        raise WeightsError(path, "is missing or cannot be read") from None


def own_sentence(text: str) -> str:
    """``text`` without the clauses that this page has put before it; an example if not Korean."""
    text = " ".join(text.split())
    for clause in clauses():
        if not text.startswith(f"{clause} "):
            break
        text = text.removeprefix(f"{clause} ")
    return text if is_korean(text) else examples()[0]


def chained(text: str, count: int) -> str:
    """The visitor's sentence after ``count`` clauses."""
    return " ".join([*clauses()[:count], own_sentence(text)])


def chains(text: str) -> dict[int, str]:
    """How many clauses, and the sentence after them, as far as the sentence bar takes them."""
    longer = {count: chained(text, count) for count in CHAINS}
    return {count: each for count, each in longer.items() if len(each) <= LIMIT}


def show_longer(lesson: Lesson, text: str) -> None:
    """One click to a longer sentence, and all of them at once on demand."""
    lesson.section("longer")
    with st.container(horizontal=True, key="seq2seq-chains", gap="small"):
        for count, longer in chains(text).items():
            st.button(
                _name(count),
                key=f"chain-{count}",
                type="primary" if longer == " ".join(text.split()) else "secondary",
                on_click=_take,
                args=(longer,),
            )
    if st.toggle(word("seq2seq.compare"), key="chains", bind="query-params"):
        with part():
            for count, longer in chains(text).items():
                _show_chain(count, longer)


def _show_chain(count: int, text: str) -> None:
    """A longer sentence and both its translations."""
    traces = translations(text)
    with st.container(border=True, key=f"chained-{count}", gap="xsmall"):
        tokens = sentence("seq2seq", counted("tokens", len(traces["translator"])))
        st.markdown(f"**{tokens}** · {in_markdown(text)}")
        columns = st.columns(len(traces), gap="medium")
        for column, (name, trace) in zip(columns, traces.items(), strict=True):
            with column:
                st.caption(word(f"seq2seq.{name}"))
                st.text(translation_text(trace))


def _name(count: int) -> str:
    return sentence("seq2seq", counted("chain", count)) if count else word("seq2seq.chain_none")


def _take(text: str) -> None:
    st.session_state[SOURCE] = text
    st.session_state[CHOSEN[SOURCE]] = True
