"""The second part of /dot-product: the visitor's own words by dot product and by cosine."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.chips import label, runs
from charts.dot_pairs import MEASURES, pair_facts, pairs_figure
from charts.dot_words import CLEAR, COUNT, frequency_figure, lists_html, word_facts
from models import WeightsError, load
from models.probes import load_probes
from models.similarity import (
    GOES_ON,
    LengthByFrequency,
    Nearness,
    length_by_frequency,
    nearness,
    pairwise,
    whole_words,
)
from models.transformer_trace import TransformerTrace
from models.twin_words import first_choice
from ui.choose import as_label, choose
from ui.lesson import Lesson
from ui.say import said
from ui.theme import colours
from ui.words import word

PLOT = {"displayModeBar": False}
#: Below this mean cosine most directions are said to be close to a right angle: 70° and more.
NEAR_SQUARE = 0.35
#: How much longer one list's words are before length is said to decide.
LONGER = 1.01


def named(token: str) -> str:
    return as_label(label(token))


def share(part: float) -> str:
    return "<1%" if part < 0.01 else ">99%" if part > 0.99 else f"{part:.0%}"


def signed(value: float, digits: int = 2) -> str:
    return f"{value:.{digits}f}".replace("-", "−")


@st.cache_resource(max_entries=256, show_spinner=False)
def _nearness(id: int) -> Nearness:
    reader = load("transformer")
    return nearness(reader.weights()["W_hy"], id, whole_words(reader))


@st.cache_resource(show_spinner=False)
def _lengths() -> tuple[LengthByFrequency, np.ndarray] | None:
    """With the log frequency of every entry, (V,); None where that cannot be read."""
    try:
        counted = load_probes("rnn").log_frequency
    except WeightsError:
        return None
    reader = load("transformer")
    return length_by_frequency(reader.weights()["W_hy"], counted, whole_words(reader)), counted


def show_words(trace: TransformerTrace, lesson: Lesson) -> None:
    """The nearest words of one token, and why two measures name different ones."""
    lesson.section("words")
    firsts = [t for t, _ in runs(trace)]
    telling = first_choice(trace)
    place = st.pills(
        word("dot.of"),
        range(len(firsts)),
        default=max(i for i, t in enumerate(firsts) if t <= telling),
        format_func=lambda i: f"{firsts[i] + 1} {named(trace.tokens[firsts[i]])}",
        key="of",
        bind="query-params",
        required=True,
    )
    t = firsts[place]
    reader = load("transformer")
    if reader.tokenizer.entry(trace.ids[t]).startswith("<0x"):
        st.info(word("dot.byte", token=named(trace.tokens[t])))
    near = _nearness(int(trace.ids[t]))
    words = ("by_dot", "by_cosine", "word", "other_dot", "other_cosine", "place")
    st.html(lists_html(near, reader.tokenizer.entry, {key: word(f"dot.{key}") for key in words}))
    text, facts = st.columns([2, 3], gap="large")
    with text:
        lesson.section("cosine")
    with facts:
        _say_words(near, trace.tokens[t])
        vocabulary, count = len(reader.tokenizer), len(whole_words(reader))
        st.caption(
            word(
                "dot.which_words",
                vocabulary=f"{vocabulary:,}",
                count=f"{count:,}",
                share=f"{GOES_ON:.0%}",
            )
        )
    _show_lengths(near, trace.tokens[t], lesson)


def _say_words(near: Nearness, token: str) -> None:
    facts = word_facts(near)
    entry = load("transformer").tokenizer.entry
    lines = [word("dot.say_length_of", token=named(token), length=f"{near.length:.3f}")]
    if facts.shared == COUNT:
        lines.append(word("dot.say_shared_all", count=COUNT))
    else:
        lines.append(word("dot.say_shared", count=COUNT, shared=facts.shared))
    longer = facts.dot_length > LONGER * facts.cosine_length
    lines.append(
        word(
            "dot.say_longer" if longer else "dot.say_not_longer",
            dot=f"{facts.dot_length:.3f}",
            cosine=f"{facts.cosine_length:.3f}",
            typical=f"{facts.typical:.3f}",
        )
    )
    for key, moved in (("pushed", facts.pushed), ("held_back", facts.held_back)):
        if moved is not None:
            lines.append(
                word(
                    f"dot.say_{key}",
                    word=named(entry(moved.id)),
                    dot_rank=f"{moved.dot_rank:,}",
                    cosine_rank=f"{moved.cosine_rank:,}",
                    degrees=f"{moved.degrees:.0f}",
                    length=f"{moved.length:.3f}",
                    longer=share(moved.longer),
                )
            )
    said(*lines)


def _show_lengths(near: Nearness, token: str, lesson: Lesson) -> None:
    """Length along frequency, where frequencies have been counted."""
    known = _lengths()
    if known is None:
        return
    groups, counted = known
    text, chart = st.columns([2, 3], gap="large")
    r = groups.correlation
    kind = "no_frequency" if abs(r) < CLEAR else "rare_longer" if r < 0 else "frequent_longer"
    with text:
        lesson.section("lengths")
        said(
            word(f"dot.say_{kind}", r=signed(r)),
            word(
                "dot.say_groups",
                rare=f"{groups.quartiles[1, 0]:.3f}",
                frequent=f"{groups.quartiles[1, -1]:.3f}",
                words=f"{groups.counts.sum():,}",
                groups=len(groups.counts),
            ),
        )
    occurs = counted[near.id] > counted.min()
    chosen = (token, float(np.exp(counted[near.id])), near.length) if occurs else None
    words = {key: word(f"dot.lengths.{key}") for key in ("frequency", "length", "median", "half")}
    figure = frequency_figure(groups, chosen, colours(), words)
    chart.plotly_chart(figure, key="lengths", config=PLOT)


def show_pairs(trace: TransformerTrace, lesson: Lesson) -> None:
    """The sentence's own tokens against each other."""
    lesson.section("pairs")
    measure = choose("dot.measure", MEASURES)
    pairs = pairwise(load("transformer").weights()["W_hy"][trace.ids])
    figure = pairs_figure(trace, pairs, measure, colours(), word(f"dot.measure.{measure}"))
    with st.container(key="pairs-map"):
        st.plotly_chart(figure, key="pairs", config=PLOT)
    facts = pair_facts(trace, pairs)
    if facts is None:
        said(word("dot.say_one_token"))
        return
    (i, j), (m, n) = facts.nearest["dot"], facts.nearest["cosine"]
    mean, beaten = facts.mean_cosine, facts.beaten
    said(
        word(
            "dot.say_nearest",
            one=named(trace.tokens[i]),
            other=named(trace.tokens[j]),
            dot=signed(pairs.dots[i, j], 3),
            one_cosine=named(trace.tokens[m]),
            other_cosine=named(trace.tokens[n]),
            cosine=signed(pairs.cosines[m, n], 3),
        ),
        word(
            "dot.say_mean" if abs(mean) < NEAR_SQUARE else "dot.say_mean_only",
            mean=signed(mean),
            degrees=f"{np.degrees(np.arccos(mean)):.0f}",
        ),
        word("dot.say_self_beaten", beaten=beaten, rows=len(trace))
        if beaten
        else word("dot.say_self"),
    )
