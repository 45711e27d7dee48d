"""The picture of /seq2seq: encoder, one context vector, decoder; stepped in the browser.

Where it rests is the query parameter ``at``: h3 after the third source token, c at the context
vector, s2 at the second word of the translation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import streamlit as st

from models import load
from models.traces import TranslationTrace
from pages.seq2seq.facts import alternative_fact, bottleneck_facts
from pages.seq2seq.figures.encoder_decoder import (
    WORDS,
    encoder_decoder_figure,
    parting_place,
    steps_table,
)
from pages.seq2seq.formulas import EQUATIONS
from ui.component import component, flat, labels, words
from ui.lesson import Lesson
from ui.parameters import match, reported
from ui.say import say, sentence
from ui.theme import colours
from ui.words import word

KEY = "encoder-decoder"
AT = re.compile(r"c|([hs])([1-9][0-9]{0,2})", re.ASCII)

_COMPONENT = component(KEY)


def show_encoder_decoder(traces: Mapping[str, TranslationTrace], lesson: Lesson) -> None:
    """The translator with one context vector at work, and what its numbers say.

    traces: of both versions; where they part is where the picture opens.
    """
    trace = traces["translator_fixed"]
    translator = load("translator_fixed")
    embedded = int(translator.card["embedded"])
    alternative = sentence("seq2seq", alternative_fact(trace))
    with lesson.stage:
        figure = encoder_decoder_figure(trace, embedded, len(translator.tokenizer))
        _mount(figure | {"parting": parting_place(trace, traces["translator"])}, alternative)
    say("seq2seq", bottleneck_facts(trace, embedded))
    with st.expander(word("table"), icon=":material/table_rows:"):
        st.text(alternative)
        columns = labels("seq2seq.column.")
        table = steps_table(trace)
        config: dict[str, Any] = {name: columns[name] for name in table}
        config["share"] = st.column_config.NumberColumn(columns["share"], format="percent")
        st.dataframe(table, column_config=config, hide_index=True)


def show_equations(lesson: Lesson) -> None:
    """The translator as equations, its symbols explained beside them."""
    equations, symbols = st.columns([2, 3], gap="large", vertical_alignment="center")
    with equations, st.container(key="seq2seq-equations"):
        st.latex(EQUATIONS)
    with symbols:
        lesson.section("symbols")


@st.fragment
def _mount(figure: dict[str, Any], alternative: str) -> None:
    """Mount ``encoder_decoder_figure``. alternative: the same in words."""
    _COMPONENT(
        key=KEY,
        data=figure
        | {
            "step": chosen_step(len(figure["tokens"]), len(figure["target"])),
            "alternative": alternative,
            "palette": flat(colours()),
            "words": words(WORDS),
        },
        on_at_change=_keep,
        height="stretch",
    )


def chosen_step(source: int, target: int) -> int | None:
    """The step in the address bar: S source tokens, c, T target tokens; None where it has none."""
    found = match("at", AT)
    if not found:
        return None
    if found[0] == "c":
        return source
    position = int(found[2])
    if found[1] == "h":
        return position - 1 if position <= source else None
    return source + position if position <= target else None


def _keep() -> None:
    at = reported(KEY, "at")
    if isinstance(at, str) and AT.fullmatch(at):
        st.query_params["at"] = at
