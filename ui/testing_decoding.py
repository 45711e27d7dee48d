"""The cases of /train-vs-test in which the translator writes: its end, and how a word is chosen."""

from __future__ import annotations

import math

import numpy as np
import streamlit as st

from charts.gradient_facts import number, percent
from charts.testing_chips import Candidate, candidates_html, sentence_of, signed
from charts.testing_figures import end_figure
from models import load
from models.decoding import Decoded, beams, greedy, sampled
from models.sampling import Settings
from models.translator import LONGEST_TARGET
from ui.choose import choose
from ui.lesson import Lesson
from ui.say import counted, said
from ui.testing_forcing import TRANSLATOR
from ui.theme import colours
from ui.words import word

PLOT = {"displayModeBar": False}
RULES = ("free", "forbidden", "cut")
#: The length at which a translation is cut; how far one goes on whose end is forbidden.
CUTS, FURTHER = (1, 12, 3), (1, 20, 8)
SEEDS = 9999
SEED = "testing.seed"


@st.cache_resource(max_entries=96, show_spinner=False)
def _greedy(text: str, forbid_end: bool, longest: int) -> Decoded:
    return greedy(load(TRANSLATOR), text, forbid_end, longest)


# --- the end ----------------------------------------------------------------------------------


def show_end(text: str) -> None:
    """p(<end>) at each step: as it is, with the end forbidden, with the length cut."""
    found = free = _greedy(text, False, LONGEST_TARGET)
    with st.container(horizontal=True, vertical_alignment="center", key="testing-controls"):
        rule = choose("testing.rule", RULES)
        if rule != "free":
            bounds = CUTS if rule == "cut" else FURTHER
            name = f"testing.{rule}"
            count = st.slider(word(name), *bounds, key=name, bind="query-params")
            if rule == "cut":
                found = _greedy(text, False, count)
            elif free.ended:
                found = _greedy(text, True, min(len(free) - 1 + count, LONGEST_TARGET))
    end = word("reader.end")
    words = {"name": word("testing.wrote"), "end": end, "cut": word("testing.unended")}
    st.html(sentence_of(found, words))
    ending = len(free) - 1 if free.ended else None
    words = {"p": word("testing.p_end"), "end": end, "here": word("testing.here")}
    shown = ending if rule == "forbidden" else None
    st.plotly_chart(end_figure(found, shown, colours(), words), key="ending", config=PLOT)
    say_end(rule, found, free)


def say_end(rule: str, found: Decoded, free: Decoded) -> None:
    """What becomes of a translation when its end is its own, forbidden or cut."""
    steps = counted("testing.tokens", len(free))
    if rule == "free":
        if free.ended:
            line = word("testing.say_ended", steps=steps, p=percent(float(free.p_end[-1])))
        else:
            line = word("testing.say_never_ended", most=LONGEST_TARGET)
        said(line, _early(free))
    elif rule == "forbidden":
        if not free.ended:
            said(word("testing.say_never_ended", most=LONGEST_TARGET), _early(free))
            return
        late = found.p_end[len(free) - 1 :]
        extra = found.ids[len(free) - 1 :].tolist()
        repeated = len(extra) - len(set(extra))
        said(
            word(
                "testing.say_forbidden",
                step=len(free),
                p=percent(float(late[0])),
                more=counted("testing.tokens", len(extra)),
            ),
            word(
                "testing.say_extra",
                wanted=int((late > found.p[len(free) - 1 :]).sum()),
                of=len(late),
                repeated=repeated,
            ),
        )
    elif len(found) == len(free) and free.ended:
        said(word("testing.say_cut_late", steps=steps), _early(free))
    else:
        wanted = float(free.p_end[len(found)]) if len(free) > len(found) else math.nan
        said(
            word(
                "testing.say_cut",
                kept=counted("testing.tokens", len(found)),
                lost=counted("testing.tokens", len(free) - len(found)),
            ),
            word("testing.say_cut_wanted", p=percent(wanted))
            if math.isfinite(wanted)
            else _early(found),
        )


def _early(found: Decoded) -> str:
    """The highest p(<end>) before the last step."""
    before = found.p_end[:-1]
    if not len(before):
        return word("testing.say_no_early")
    t = int(before.argmax())
    return word("testing.say_early", p=percent(float(before[t])), step=t + 1)


# --- greedy, beam, sampling -------------------------------------------------------------------


@st.cache_resource(max_entries=96, show_spinner=False)
def _beams(text: str, beam: int) -> list[Decoded]:
    return beams(load(TRANSLATOR), text, beam)


@st.cache_resource(max_entries=96, show_spinner=False)
def _sampled(text: str, temperature: float, seed: int) -> Decoded:
    return sampled(load(TRANSLATOR), text, Settings(temperature), seed)


def _another() -> None:
    st.session_state[SEED] = st.session_state[SEED] % SEEDS + 1


def show_search(text: str, lesson: Lesson) -> None:
    """The sentence translated by greedy search, by beam search and by sampling."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="testing-controls"):
        beam = st.slider(word("testing.beam"), 2, 8, 4, key="testing.beam", bind="query-params")
        temperature = st.slider(
            word("testing.temperature"),
            0.1,
            2.0,
            1.0,
            0.1,
            key="testing.temperature",
            bind="query-params",
        )
        seed = st.number_input(
            word("testing.seed"), 1, SEEDS, 1, key=SEED, bind="query-params", width=150
        )
        st.button(word("testing.another"), icon=":material/casino:", on_click=_another)
    first, drawn = _greedy(text, False, LONGEST_TARGET), _sampled(text, temperature, int(seed))
    kept = _beams(text, beam)
    rows = [("greedy", word("testing.greedy"), first)]
    rows += [("beam", word("testing.beam_n", n=n), each) for n, each in enumerate(kept, 1)]
    rows.append(("sampling", word("testing.sampling"), drawn))
    highest = max(each.log_p for _, _, each in rows)
    candidates = [
        Candidate(kind, name, found, found.log_p >= highest - 1e-6) for kind, name, found in rows
    ]
    keys = ("name", "how", "text", "log_p", "score", "tokens", "best", "second")
    words = {key: word(f"testing.list.{key}") for key in keys}
    st.html(candidates_html(candidates, words | {"end": word("reader.end")}))
    say_search(first, kept, drawn)
    lesson.section("search-symbols")


def say_search(first: Decoded, kept: list[Decoded], drawn: Decoded) -> None:
    """Which of them the model itself finds likeliest, and what sampling paid for its luck."""
    top = int(np.argmax([each.log_p for each in kept]))
    if np.array_equal(kept[0].ids, first.ids):
        line = word("testing.say_beam_same", log_p=signed(first.log_p))
    else:
        kind = "less" if kept[0].score >= first.score else "lost"
        line = word(
            f"testing.say_beam_{'more' if kept[0].log_p > first.log_p else kind}",
            beam=signed(kept[0].log_p),
            greedy=signed(first.log_p),
            factor=number(math.exp(abs(kept[0].log_p - first.log_p))),
            score=signed(kept[0].score),
            other=signed(first.score),
        )
    if top:
        line += " " + word("testing.say_top", n=top + 1, log_p=signed(kept[top].log_p))
    second = int((~drawn.firsts).sum())
    if np.array_equal(drawn.ids, first.ids):
        luck = word("testing.say_sampled_same")
    else:
        ratio = drawn.log_p - first.log_p
        luck = word(
            "testing.say_sampled_less" if ratio < 0 else "testing.say_sampled_more",
            second=second,
            of=len(drawn),
            log_p=signed(drawn.log_p),
            factor=number(math.exp(min(abs(ratio), 600))),
        )
    said(line, luck)
