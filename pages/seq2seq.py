"""Encoder, one context vector, decoder: a translation that has to pass through one vector."""

from __future__ import annotations

import streamlit as st

from charts.encoder_decoder import (
    bottleneck_facts,
    encoder_decoder_figure,
    mean_probability,
    parting,
    steps_table,
)
from models import load
from models.translation_trace import TranslationTrace
from ui.encoder_decoder import alternative, encoder_decoder
from ui.lesson import Lesson
from ui.longer_sources import chain_buttons, show_chains, written
from ui.say import entry, said
from ui.sentence import sentence_bar, tokens_notice
from ui.translation_quality import show_quality
from ui.translations import read_translation, source_notes
from ui.words import word

EQUATIONS = (
    r"\begin{aligned}"
    r"h_j &= \mathrm{GRU}(E[x_j],\ h_{j-1}) & h_0 &= 0\\"
    r"c &= h_S\\"
    r"s_t &= \mathrm{GRU}(E[y_{t-1}],\ s_{t-1}) & s_0 &= c\\"
    r"o_t &= \tanh\bigl(W_c\,[s_t;\ c]\bigr)\\"
    r"p_t &= \mathrm{softmax}(E\,o_t + b_y)"
    r"\end{aligned}"
)


def percent(share: float) -> str:
    return f"{share:.0%}" if 0.095 <= share < 0.995 else f"{share:.1%}"


def picture(trace: TranslationTrace) -> None:
    """The translator at work, and what its numbers say."""
    card = load(trace.model).card
    embedded, vocabulary = card["embedded"], len(load(trace.model).tokenizer)
    facts = bottleneck_facts(trace, embedded)
    in_words = alternative(facts.tokens, facts.units, len(trace.target_tokens))
    encoder_decoder(encoder_decoder_figure(trace, embedded, vocabulary), in_words)
    lines = [
        word(
            "seq2seq.say_narrow",
            tokens=facts.tokens,
            embedded=embedded,
            numbers=f"{facts.numbers:,}",
            units=facts.units,
            per=f"{facts.per_token:.1f}",
        ),
        word(
            "seq2seq.say_sure",
            sure=entry(trace.target_tokens[facts.surest]),
            sure_share=percent(float(trace.probabilities[facts.surest])),
            unsure=entry(trace.target_tokens[facts.unsurest]),
            unsure_share=percent(float(trace.probabilities[facts.unsurest])),
        ),
    ]
    if not facts.ended:
        lines.append(word("seq2seq.say_endless", n=len(trace.target_tokens)))
    said(*lines)
    with st.expander(word("rnn.table"), icon=":material/table_rows:"):
        st.text(in_words)
        table = steps_table(trace)
        config = {name: word(f"seq2seq.column.{name}") for name in table}
        config["share"] = st.column_config.NumberColumn(config["share"], format="percent")
        st.dataframe(table, column_config=config, hide_index=True)


def both(traces: dict[str, TranslationTrace]) -> None:
    """The translations of both versions, side by side."""
    lesson.section("both")
    columns = st.columns(2, gap="medium")
    for column, (name, trace) in zip(columns, traces.items(), strict=True):
        with column, st.container(border=True, key=f"written-{name}", gap="xsmall"):
            st.markdown(f"**{word(f'seq2seq.{name}')}**")
            st.text(written(name, trace.target_ids) or word("seq2seq.nothing"))
            share = percent(mean_probability(trace))
            count = len(trace.target_tokens)
            st.caption(
                word("seq2seq.sure.one", share=share)
                if count == 1
                else word("seq2seq.sure", n=count, share=share)
            )
    fixed, attention = traces.values()
    at = parting(fixed, attention)
    if at is None:
        said(word("seq2seq.say_alike"))
        return
    tokens = [
        entry(trace.target_tokens[at]) if at < len(trace.target_tokens) else word("reader.end")
        for trace in (fixed, attention)
    ]
    said(word("seq2seq.say_part", step=at + 1, fixed=tokens[0], attention=tokens[1]))


def longer(text: str) -> None:
    """One click to a longer sentence, and all of them at once on demand."""
    lesson.section("longer")
    chain_buttons(text)
    if st.toggle(word("seq2seq.compare"), key="chains", bind="query-params"):
        show_chains(text)


lesson = Lesson("seq2seq")
lesson.head()
text = sentence_bar(korean=True)
if text:
    traces = {name: read_translation(text, name) for name in ("translator_fixed", "translator")}
    source_notes(traces["translator"])
    tokens_notice(traces["translator_fixed"])
    picture(traces["translator_fixed"])
equations, symbols = st.columns([2, 3], gap="large", vertical_alignment="center")
with equations, st.container(key="seq2seq-equations"):
    st.latex(EQUATIONS)
with symbols:
    lesson.section("symbols")
if text:
    both(traces)
    longer(text)
lesson.section("fall")
show_quality()
lesson.section("try")
lesson.foot()
