"""The measurement that a visitor starts: one at a time on this server, kept for everybody."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import streamlit as st

from charts.gradient_facts import number, percent
from charts.transformer_facts import time_facts
from charts.transformer_times import sizes_figure, times_figure
from models import load
from models.pass_times import (
    FITTED_FROM,
    LENGTHS,
    PassSize,
    PassTimes,
    growth,
    measure,
    pass_size,
)
from ui.say import said
from ui.theme import colours
from ui.words import word

MODELS = ("rnn", "transformer")
#: Texts whose amount of work is drawn: those that are measured, and longer ones.
SIZED = (*LENGTHS, 1024, 2048, 4096, 8192)


@dataclass
class Bench:
    """The last measurement of this server. ``busy`` is held by whoever is measuring."""

    busy: threading.Lock = field(default_factory=threading.Lock)
    times: PassTimes | None = None


@st.cache_resource(show_spinner=False)
def bench() -> Bench:
    """The one bench of this server."""
    return Bench()


def measure_now(label: str) -> bool:
    """Measure under a progress bar. False where another visitor is measuring; nothing is done.

    label: what the bar says. Raises WeightsError like ``load``.
    """
    shared = bench()
    if not shared.busy.acquire(blocking=False):
        return False
    try:
        bar = st.progress(0.0, label)
        readers = {name: load(name) for name in MODELS}
        shared.times = measure(readers, report=lambda done: bar.progress(done, label))
        bar.empty()
    finally:  # also when the visitor leaves in the middle
        shared.busy.release()
    return True


def show_times() -> None:
    """A button that measures, and what the last measurement of this server found."""
    asked = st.button(word("transformer.measure"), icon=":material/timer:", key="measure")
    if asked and not measure_now(word("transformer.measuring")):
        st.info(word("transformer.busy"), icon=":material/hourglass_top:")
    sizes = {name: [pass_size(load(name), length) for length in SIZED] for name in MODELS}
    words = {
        key: word(f"transformer.times.{key}")
        for key in ("length", "time", "work", "pairs", "linear", "guide")
    }
    left, right = st.columns(2)
    with left:
        st.markdown(f"**{word('transformer.times.title')}**")
        times = bench().times
        if times is None:
            st.info(word("transformer.not_measured"), icon=":material/timer:")
        else:
            figure = times_figure(times, FITTED_FROM, colours(), words)
            st.plotly_chart(figure, key="times", config={"displayModeBar": False})
    with right:
        st.markdown(f"**{word('transformer.times.sizes')}**")
        figure = sizes_figure(SIZED, sizes, colours(), words)
        st.plotly_chart(figure, key="sizes", config={"displayModeBar": False})
    lines = _measured(times, sizes) if times is not None else []
    said(*lines, *_counted(sizes["transformer"]))


def _measured(times: PassTimes, sizes: dict[str, list[PassSize]]) -> list[str]:
    """What was measured, whoever was faster."""
    measured = {name: each[: len(times.lengths)] for name, each in sizes.items()}
    facts = time_facts(times, measured)
    longest = int(times.lengths[-1])
    rnn, transformer = map(number, facts.milliseconds)
    lines = [
        word("transformer.say_times", longest=longest, rnn=rnn, transformer=transformer),
        word("transformer.say_faster", faster=len(facts.faster), lengths=len(times.lengths)),
    ]
    rates = {
        "rnn_rate": number(facts.rates[0] / 1e9),
        "transformer_rate": number(facts.rates[1] / 1e9),
        "work": number(facts.work),
        "ratio": number(facts.ratio),
    }
    key = "more" if facts.rates[1] > facts.rates[0] else "less"
    lines.append(word(f"transformer.say_rate_{key}", **rates))
    growths = {name: growth(times.lengths, each) for name, each in times.seconds.items()}
    lines.append(
        word(
            "transformer.say_growth",
            least=FITTED_FROM,
            rnn=f"{growths['rnn']:.2f}",
            transformer=f"{growths['transformer']:.2f}",
            threads=times.threads,
        )
    )
    return lines


def _counted(sizes: list[PassSize]) -> list[str]:
    """What follows from counting alone: where the part that grows with T² takes over."""
    even = sizes[0].linear * SIZED[0] / sizes[0].pairs  # linear/pairs falls as 1/T
    return [
        word(
            "transformer.say_work",
            even=f"{even:,.0f}",
            longest=f"{SIZED[-1]:,}",
            share=percent(sizes[-1].pairs / sizes[-1].total),
        )
    ]
