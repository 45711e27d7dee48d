"""The first case of /train-vs-test: fed the truth, and fed itself."""

from __future__ import annotations

import math

import numpy as np
import streamlit as st

from charts.gradient_facts import percent
from charts.testing_chips import pair_html
from charts.testing_figures import apart_figure, feeding_figure, feeding_table
from models import load
from models.decoding import Exposure, exposure
from ui.lesson import Lesson
from ui.say import counted, entry, said
from ui.sentence import check
from ui.theme import colours
from ui.translations import read_translation
from ui.words import catalogs, word

PLOT = {"displayModeBar": False}
TRUTH, TRUTH_OF = "truth", "testing.truth_of"
#: The most of a translation that is read, in characters.
LONGEST = 300
#: The translator with one context vector: the next lesson opens it.
TRANSLATOR = "translator_fixed"
#: What the Korean example sentences mean, by their key in the catalog.
TRUTHS = {
    "example.1": "The cat sleeps by the warm window.",
    "example.2": "I watched a movie with a friend yesterday.",
    "example.3": "When it rains, the road gets wet, and when the road is wet, I walk slowly.",
    "translation.example.1": "I was born in Korea.",
    "translation.example.2": "My mother is cooking in the kitchen.",
    "translation.example.3": "Tom did not go to school yesterday.",
}
COLUMNS = ("step", "truth", "own", "p_truth", "p_own", "apart")


def known_truth(text: str) -> str | None:
    """The translation of an example sentence, None for any other text."""
    korean = catalogs()["ko"]
    return next((truth for key, truth in TRUTHS.items() if korean[key] == text.strip()), None)


def _offered(text: str) -> str:
    trace = read_translation(text, TRANSLATOR, beam=4)
    return load(TRANSLATOR).tokenizer.decode([i for i in trace.target_ids if i])


def choose_truth(text: str) -> str:
    """The true translation: typed, else that of the example, else the model's own beam's."""
    known = known_truth(text)
    before = st.session_state.get(TRUTH_OF)
    if before not in (None, text) and known:
        st.session_state[TRUTH] = ""  # it was the translation of another sentence
    st.session_state[TRUTH_OF] = text
    offered = known or _offered(text)
    with st.container(horizontal=True, vertical_alignment="center", key="testing-truth"):
        typed = st.text_input(
            word("testing.truth"),
            key=TRUTH,
            bind="query-params",
            live=True,
            placeholder=f"{word('testing.truth')}: {offered}",
            max_chars=LONGEST,
            autocomplete="off",
            icon=":material/check:",
            label_visibility="collapsed",
        )
        truth = check((typed or "")[:LONGEST]).text
        if not truth.strip():
            st.caption(word("testing.known" if known else "testing.offered"))
    return truth if truth.strip() else offered


# Three runs of at most 48 states: about 150 kB.
@st.cache_resource(max_entries=96, show_spinner=False)
def _exposure(text: str, truth: str) -> Exposure:
    return exposure(load(TRANSLATOR), text, truth)


def bits(p: np.ndarray) -> str:
    """The mean surprise of these probabilities."""
    return f"{float(-np.log2(np.maximum(p, 1e-300)).mean()):.1f}"


def show_forcing(text: str, lesson: Lesson) -> None:
    """The reader's pair under both ways of feeding."""
    truth = choose_truth(text)
    found = _exposure(text, truth)
    end = word("reader.end")
    words = {key: word(f"testing.pair.{key}") for key in ("name", "truth", "own", "none", "parted")}
    st.html(pair_html(found, words | {"end": end}))
    words = {key: word(f"testing.feeding.{key}") for key in ("truth", "own", "typical")}
    words |= {"p": "p(y*)", "apart": "‖s − s′‖", "end": end}
    left, right = st.columns(2)
    left.plotly_chart(feeding_figure(found, colours(), words), key="feeding", config=PLOT)
    right.plotly_chart(apart_figure(found, colours(), words), key="apart", config=PLOT)
    say_forcing(found)
    lesson.section("forcing-symbols")
    with st.expander(word("testing.table"), icon=":material/table_rows:"):
        names = {key: word(f"testing.column.{key}") for key in COLUMNS}
        config = names | {
            "p_truth": st.column_config.NumberColumn(names["p_truth"], format="percent"),
            "p_own": st.column_config.NumberColumn(names["p_own"], format="percent"),
            "apart": st.column_config.NumberColumn(names["apart"], format="%.3f"),
        }
        st.dataframe(feeding_table(found, end), column_config=config, hide_index=True)


def say_forcing(found: Exposure) -> None:
    """Where the two part, and how the error grows from there."""
    t = found.parted
    if t is None:
        said(
            word("testing.say_same", steps=counted("testing.steps", len(found.truth))),
            word("testing.say_same_bits", bits=bits(found.p_truth)),
        )
        return
    parting = word(
        "testing.say_parted",
        step=t + 1,
        truth=entry(found.truth.tokens[t]),
        own=entry(found.own.tokens[t]),
        p_truth=percent(float(found.p_truth[t])),
        p_own=percent(float(found.own.p[t])),
    )
    after = slice(t + 1, None)
    if not len(found.apart[after]):
        said(parting, word("testing.say_nothing_after"))
        return
    furthest = t + 1 + int(found.apart[after].argmax())
    growth = word(
        "testing.say_growth",
        truth=bits(found.p_truth[after]),
        own=bits(found.p_own[after]),
        first=f"{found.apart[t + 1]:.2f}",
        most=f"{found.apart[furthest]:.2f}",
        step=furthest + 1,
        last=f"{found.apart[-1]:.2f}",
        end=len(found.apart),
    )
    if math.isfinite(found.typical):
        growth += " " + word("testing.say_typical", typical=f"{found.typical:.2f}")
    said(parting, growth)
