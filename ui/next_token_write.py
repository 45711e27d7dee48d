"""The third part of /next-token: shaping the distribution, drawing from it, writing on."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import streamlit as st

from charts.chips import visible
from charts.gradient_facts import percent
from charts.next_token_chips import sentence_html, written_html
from charts.next_token_cut import cut_figure, mass_figure, shown_ranks
from charts.next_token_steps import opening_step
from models import load, tokenizer
from models.generation import WINDOW, Continuation, write
from models.sampling import Settings
from models.trace import TokenTrace
from ui.lesson import Lesson
from ui.say import entry, said
from ui.theme import colours
from ui.words import word

PLOT = {"displayModeBar": False}
#: The most tokens that are written.
MOST = 40
COUNT, SEED = "next.count", "next.seed"
SEEDS = 9999
#: Choices of top-k; 0 keeps all.
KS = (1, 2, 3, 5, 10, 20, 50, 100, 500, 0)
DEFAULT = Settings(1.0, 0, 0.9)
FORMULA = (
    r"\begin{gathered}p_i = \frac{e^{z_i/\tau}}{\sum_j e^{z_j/\tau}}\\"
    r" q_i = \begin{cases} p_i \,/ \sum_{j\in \mathcal K} p_j & i \in \mathcal K\\"
    r" 0 & i \notin \mathcal K \end{cases}\end{gathered}"
)


class Asked(NamedTuple):
    """What the reader has chosen. start, count: tokens read and tokens to write."""

    start: int
    settings: Settings
    seed: int
    count: int


# Three distributions over the vocabulary: about 320 kB.
@st.cache_resource(max_entries=64, show_spinner=False)
def _written(
    model: str, ids: tuple[int, ...], settings: Settings, seed: int, count: int
) -> Continuation:
    return write(load(model), ids, settings, seed, count)


def _go(count: int) -> None:
    st.session_state[COUNT] = min(max(count, 0), MOST)


def _another_seed() -> None:
    st.session_state[SEED] = st.session_state[SEED] % SEEDS + 1


def _controls(trace: TokenTrace) -> Asked:
    """Everything that decides what is written, each in the address."""
    start = len(trace)
    if len(trace) > 1:
        if st.session_state.get("next.from", 1) > len(trace):
            st.session_state["next.from"] = len(trace)
        start = st.slider(
            word("next.from"),
            1,
            len(trace),
            opening_step(trace),
            key="next.from",
            bind="query-params",
        )
    temperature = st.slider(
        word("next.temperature"),
        0.1,
        2.0,
        DEFAULT.temperature,
        0.1,
        key="next.temperature",
        bind="query-params",
    )
    top_k = st.select_slider(
        word("next.top_k"),
        KS,
        DEFAULT.top_k,
        format_func=lambda k: f"{k}" if k else word("next.all"),
        key="next.top_k",
        bind="query-params",
    )
    top_p = st.slider(
        word("next.top_p"), 0.05, 1.0, DEFAULT.top_p, 0.05, key="next.top_p", bind="query-params"
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="next-seed"):
        seed = st.number_input(word("next.seed"), 0, SEEDS, 1, key=SEED, bind="query-params")
        st.button(
            word("next.new_seed"), icon=":material/casino:", on_click=_another_seed, key="new-seed"
        )
    count = st.slider(word("next.count"), 0, MOST, 0, key=COUNT, bind="query-params")
    settings = Settings(round(float(temperature), 2), int(top_k), round(float(top_p), 2))
    return Asked(int(start), settings, int(seed), int(count))


def _buttons(found: Continuation) -> None:
    done = found.ended or len(found) == MOST
    steps = (
        ("one", "casino", len(found) + 1, done),
        ("run", "fast_forward", MOST, done),
        ("back", "undo", len(found) - 1, not len(found)),
        ("clear", "restart_alt", 0, not len(found)),
    )
    with st.container(horizontal=True, key="next-buttons"):
        for name, icon, count, off in steps:
            st.button(
                word(f"next.{name}", most=MOST) if name == "run" else word(f"next.{name}"),
                key=f"next-{name}",
                icon=f":material/{icon}:",
                type="primary" if name == "one" else "secondary",
                disabled=off,
                on_click=_go,
                args=(count,),
            )


def _fresh(found: Continuation, of: tuple) -> int:
    """How many of the last tokens this visitor has not seen yet."""
    before, seen = st.session_state.get("next_seen", (None, 0))
    st.session_state.next_seen = (of, len(found))
    return max(0, len(found) - seen) if before == of else 0


def _text_of(ids: list[int], found: Continuation) -> tuple[str, str]:
    """The text up to where the model went on, and what it wrote."""
    decode = tokenizer().decode
    given, whole = decode(ids), decode([*ids, *found.ids.tolist()])
    same = whole.startswith(given)
    return (given, whole[len(given) :]) if same else (given, decode(found.ids))


def show_write(trace: TokenTrace, model: str, lesson: Lesson) -> None:
    """The distribution with its cut, the draw, and the text that grows."""
    lesson.section("write")
    side, stage = st.columns([1, 3], gap="large")
    with side, st.container(key="next-controls"):
        asked = _controls(trace)
    ids = trace.ids[: asked.start].tolist()
    of = (model, tuple(ids), asked.settings, asked.seed)
    found = _written(*of, asked.count)
    entries = tokenizer().entry
    place = found.cut.rank(int(found.ids[-1])) if len(found) else None
    number = float(found.numbers[-1]) if len(found) else None
    with stage:
        _buttons(found)
        names = {
            "name": word("next.written"),
            "end": word("reader.end"),
            "title": word("next.chip"),
        }
        given = trace.tokens[: asked.start]
        st.html(written_html(given, found, entries, names, _fresh(found, of)))
        st.html(sentence_html(*_text_of(ids, found), word("next.text")))
        warm = f"{asked.settings.temperature:g}"
        words = {
            "before": word("next.before", temperature=warm),
            "after": word("next.after"),
            "rest": word("next.rest"),
            "cut": word("next.lost"),
            "number": word("next.number"),
            "own": word("next.own"),
            "drawn": word("next.drawn"),
            "end": word("reader.end"),
        }
        st.markdown(f"**{word('next.mass')}**")
        strips = mass_figure(found.cut, number, place, entries, colours(), words)
        st.plotly_chart(strips, key="next-mass", config=PLOT)
        left, right = st.columns([5, 4], gap="medium")
        with left:
            st.markdown(f"**{word('next.bars', n=max(1, len(found)))}**")
            words["cut"] = word("next.cut_line")
            bars = cut_figure(found.cut, place, entries, colours(), words)
            st.plotly_chart(bars, key="next-cut", config=PLOT)
        with right:
            said(*_sentences(found, asked, place, model))
            st.caption(word("next.link"))
    _table(found, place)
    st.latex(FORMULA)
    with st.container(key="next-symbols"):
        lesson.section("symbols-write")


def _table(found: Continuation, place: int | None) -> None:
    """The candidates of the bars in numbers."""
    ranks = shown_ranks(found.cut, place)
    with st.expander(word("next.table"), icon=":material/table_rows:"):
        columns = {
            "rank": [rank + 1 for rank in ranks],
            "token": [visible(tokenizer().entry(int(found.cut.order[rank]))) for rank in ranks],
            "own": found.cut.own[ranks],
            "warm": found.cut.warm[ranks],
            "drawn": found.cut.drawn_from[ranks],
        }
        percents = {
            name: st.column_config.NumberColumn(word(f"next.column.{name}"), format="percent")
            for name in ("own", "warm", "drawn")
        }
        names = {name: word(f"next.column.{name}") for name in ("rank", "token")}
        st.dataframe(columns, column_config=names | percents, hide_index=True)


def _sentences(found: Continuation, asked: Asked, place: int | None, model: str) -> list[str]:
    cut, settings = found.cut, asked.settings
    entries = tokenizer().entry
    total = len(cut.order)
    first = {"first": entry(entries(int(cut.order[0]))), "own": percent(float(cut.own[0]))}
    if settings.temperature == 1:
        lines = [word("next.say_own", **first)]
    else:
        warm = {"temperature": f"{settings.temperature:g}", "warm": percent(float(cut.warm[0]))}
        lines = [word("next.say_warm", **warm, **first)]
    if cut.kept == total:
        lines.append(word("next.say_uncut", count=f"{total:,}"))
    else:
        numbers = {"count": f"{total:,}", "kept": f"{cut.kept:,}", "lost": f"{total - cut.kept:,}"}
        shares = {"mass": percent(1 - cut.mass), "factor": f"{1 / cut.mass:,.2f}"}
        lines.append(word("next.say_cut", **numbers, **shares))
        if settings.top_k and cut.kept < cut.kept_by_k:
            lines.append(word("next.say_who", by_k=cut.kept_by_k, kept=cut.kept))
        if cut.kept == 1:
            lines.append(word("next.say_greedy"))
    if place is None:
        return [*lines, word("next.say_wait")]
    drawn = {"n": len(found), "u": f"{found.numbers[-1]:.3f}", "rank": f"{place + 1:,}"}
    token = entry(entries(int(found.ids[-1])))
    share = percent(float(found.chances[-1]))
    lines.append(word("next.say_draw", **drawn, token=token, share=share))
    mean = float(-np.log2(found.own).mean())
    lines.append(
        word("next.say_mean", count=len(found), bits=f"{mean:.1f}", firsts=int(found.firsts.sum()))
    )
    if found.ended:
        lines.append(word("next.say_ended", end=word("reader.end")))
    elif len(found) == MOST:
        lines.append(word("next.say_most_written", most=MOST))
    if model == "transformer" and asked.start + len(found) > WINDOW:
        lines.append(word("next.say_far", window=WINDOW))
    return lines
