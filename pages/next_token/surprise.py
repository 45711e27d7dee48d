"""The second view of /next-token: how surprised each model was, and its perplexity."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import streamlit as st

from charts.chips import visible
from charts.formulas import PERPLEXITY
from charts.text import tenths
from models import load, tokenizer
from models.decoding.predictions import perplexity
from models.traces import TokenTrace
from pages.next_token.facts import Bits, surprise
from pages.next_token.figures.surprise import surprise_figure
from pages.next_token.language_models import traces_of
from ui.lesson import Lesson
from ui.say import say
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import names, word


def show_surprise(text: str, lesson: Lesson) -> None:
    """Bits of each token for each model, on the same tokens, and what they come to."""
    traces = traces_of(text)
    if not traces:
        return
    first = next(iter(traces.values()))
    tokens_notice(first)
    lesson.section("surprise")
    if len(first) < 2:
        st.info(word("next_token.short"))
        return
    bits = {name: trace.surprisal for name, trace in traces.items()}
    perplexities = {name: perplexity(each) for name, each in bits.items()}
    titles = {name: _title(name, each) for name, each in perplexities.items()}
    figure = surprise_figure(
        first.tokens, bits, titles, colours(), word("next_token.bits"), names()
    )
    lesson.stage.plotly_chart(figure, key="next-surprise", config=PLOT, height="stretch")
    st.latex(PERPLEXITY)
    name = next(iter(perplexities))
    lesson.snippet("surprise", perplexities[name], text=text, name=name)
    say("next_token", surprise(first, bits, perplexities, len(tokenizer()), _held_out(bits)))
    _table(first, bits)
    with st.container(key="next-symbols"):
        lesson.section("symbols-surprise")


def _title(model: str, value: float) -> str:
    bold = {"model": f"<b>{names()[model]}</b>", "perplexity": f"<b>{tenths(value)}</b>"}
    return word("next_token.row", **bold)


def _held_out(names: Iterable[str]) -> dict[str, dict[str, float]]:
    """Language to perplexity on texts that were not trained on: of the models and two trigrams."""
    cards = {name: load(name).card["held_out"] for name in names}
    languages = next(iter(cards.values()))
    trigrams = ("trigram", "trigram_alone")
    return {
        code: {name: card[code]["perplexity"] for name, card in cards.items()}
        | {name: row[f"{name}_perplexity"] for name in trigrams}
        for code, row in languages.items()
    }


def _table(trace: TokenTrace, bits: Mapping[str, Bits]) -> None:
    with st.expander(word("table"), icon=":material/table_rows:"):
        table = {
            word("next_token.column.step"): list(range(1, len(trace) + 1)),
            word("next_token.column.token"): [visible(token) for token in trace.tokens],
        }
        numbers = {names()[name]: each.round(3).tolist() for name, each in bits.items()}
        st.dataframe(table | numbers, hide_index=True)
