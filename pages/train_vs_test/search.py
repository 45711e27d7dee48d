"""The fifth view of /train-vs-test: greedy search, beam search and sampling, side by side."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from models.decoding.decoder import Decoded
from pages.train_vs_test.decoded import beams, greedy, sampled
from pages.train_vs_test.facts import search_facts
from pages.train_vs_test.figures.search import (
    Candidate,
    CandidateLabels,
    candidates,
    candidates_html,
)
from pages.train_vs_test.source import notices
from ui.lesson import Lesson
from ui.say import say
from ui.words import labelled, word

SEEDS = 9999
SEED = "train_vs_test.seed"


def show_search(text: str, lesson: Lesson) -> None:
    """The sentence translated by greedy search, by beam search and by sampling."""
    if not text:
        return
    with lesson.controls:
        beam, temperature, seed = _chosen()
    first, kept, drawn = greedy(text), beams(text, beam), sampled(text, temperature, seed)
    names = labelled(CandidateLabels, "train_vs_test.list")
    lesson.stage.html(candidates_html(_named(first, kept, drawn), names, word("token.end")))
    notices(text)
    say(lesson.folder, search_facts(first, kept, drawn))
    lesson.section("search-symbols")


def _named(first: Decoded, kept: Sequence[Decoded], drawn: Decoded) -> list[Candidate]:
    rows = [("greedy", word("train_vs_test.greedy"), first)]
    rows += [("beam", word("train_vs_test.beam_n", n=n), each) for n, each in enumerate(kept, 1)]
    rows.append(("sampling", word("train_vs_test.sampling"), drawn))
    return candidates(rows)


def _chosen() -> tuple[int, float, int]:
    """How many beams, the temperature and the seed."""
    key = "train_vs_test.beam"
    beam = st.slider(word(key), 2, 8, 4, key=key, bind="query-params", width=160)
    key = "train_vs_test.temperature"
    temperature = st.slider(word(key), 0.1, 2.0, 1.0, 0.1, key=key, bind="query-params", width=160)
    seed = st.number_input(word(SEED), 1, SEEDS, 1, key=SEED, bind="query-params", width=110)
    st.button(word("train_vs_test.another"), icon=":material/casino:", on_click=_next_seed)
    return beam, temperature, int(seed)


def _next_seed() -> None:
    st.session_state[SEED] = st.session_state[SEED] % SEEDS + 1
