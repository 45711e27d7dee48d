"""The first view of /tokens: one text under five tokenizers, and a word they have never seen."""

from __future__ import annotations

from contextlib import suppress
from time import monotonic

import streamlit as st

from models import tokenizer
from models.text import analyser
from models.text.analyser import KiwiLoading, KiwiMissing
from models.text.cutters import CUTTERS, Tokenization, tokenize
from pages.tokens import facts
from pages.tokens.components import token_rows
from pages.tokens.figures.terms import TermLabels, terms_html
from pages.tokens.figures.token_rows import SHOWN, token_rows_figure
from pages.tokens.held_out import show_held_out
from pages.tokens.question import count_question
from ui.kept import kept
from ui.lesson import Lesson
from ui.question import ask
from ui.say import say, sentence
from ui.sentence import check
from ui.turns import elsewhere
from ui.words import labelled, word

#: Tokens and characters of the picture of the terms, and characters of the word nobody has seen.
TERM_TOKENS, LONGEST_WORD = 64, 40
#: Seconds that a page waits for the morphemes, and between two looks at whether they can be had.
PATIENCE, LOOK = 0.5, 1.0


@kept(megabytes=4)
def tokenized(name: str, text: str) -> Tokenization:
    """``models.text.cutters.tokenize``, computed once, with what it raises."""
    return tokenize(name, text, PATIENCE)


def show_tokenizers(text: str, lesson: Lesson) -> None:
    """The reader's text and a word of their own under five tokenizers, and what each costs."""
    found = tokenized_by_each(text)
    rows: dict[str, Tokenization | str] = dict(found)
    state = analyser.kiwi.state
    if "morpheme" not in found:
        note = sentence("tokens", facts.no_morphemes(state))
        rows = {name: found.get(name, note) for name in CUTTERS}
    with lesson.stage:
        token_rows("cuts", token_rows_figure(rows), "subword", _in_words(found))
    ask(count_question(found), lesson)
    labels = labelled(TermLabels, "tokens.term")
    st.html(terms_html(tokenizer().encode(text, TERM_TOKENS), labels))
    for each in facts.notes(text, SHOWN, "morpheme" in found, analyser.MEGABYTES):
        st.caption(sentence("tokens", each))
    lesson.section("tokenizers")
    _show_unseen(lesson)
    show_held_out()
    if "morpheme" not in found and state in ("loading", "ready"):
        st.fragment(_look_again, run_every=LOOK)(monotonic())


def _look_again(drawn: float) -> None:
    """Draw the page again when the analyser has loaded, or cannot. drawn: when the page was."""
    if analyser.kiwi.state != "loading" and monotonic() - drawn > LOOK / 2:
        st.rerun()


def tokenized_by_each(text: str) -> dict[str, Tokenization]:
    """By the name of the tokenizer; without the morphemes where Kiwi is not ready."""
    found = {name: tokenized(name, text) for name in CUTTERS if name != "morpheme"}
    if analyser.kiwi.state == "ready":
        with elsewhere(), suppress(KiwiMissing, KiwiLoading):
            found["morpheme"] = tokenized("morpheme", text)
    return {name: found[name] for name in CUTTERS if name in found}


def _in_words(found: dict[str, Tokenization]) -> str:
    return sentence("tokens", facts.token_counts(found))


def _show_unseen(lesson: Lesson) -> None:
    """A word that the reader makes up under the same tokenizers, and what is left of it."""
    lesson.section("unseen")
    typed = st.text_input(
        word("tokens.new"),
        word("tokens.new_default"),
        key="new",
        bind="query-params",
        live=True,
        max_chars=LONGEST_WORD,
        autocomplete="off",
    )
    checked = check((typed or "")[: 4 * LONGEST_WORD]).text[:LONGEST_WORD]
    if not checked.strip():
        st.info(word("sentence.empty"))
        return
    found = tokenized_by_each(checked)
    token_rows("unseen", token_rows_figure(found), "subword", _in_words(found))
    say("tokens", facts.unseen_word(found))
