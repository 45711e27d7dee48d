"""Everything that decides what a model writes, each in the address."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from models.decoding.generation import Continuation
from models.decoding.sampling import Settings
from models.traces import TokenTrace
from pages.next_token.figures.prediction_steps import opening_step
from ui.drawing import drawing_buttons
from ui.words import word

#: The most tokens that are written.
MOST = 40
#: Keys of widgets that buttons change as well.
FROM, COUNT, SEED = "next_token.from", "next_token.count", "next_token.seed"
SEEDS = 9999
#: Choices of top-k; 0 keeps all.
TOP_K = (1, 2, 3, 5, 10, 20, 50, 100, 500, 0)
DEFAULT = Settings(1.0, 0, 0.9)


class Choices(NamedTuple):
    """What the reader has chosen. start, count: tokens read, and tokens to write."""

    start: int
    settings: Settings
    seed: int
    count: int


def sampling_controls(trace: TokenTrace) -> Choices:
    """Where to go on from, how to draw, and how many tokens. trace: of at least one token."""
    start = _start(trace)
    temperature = _slider("temperature", 0.1, 2.0, DEFAULT.temperature, 0.1)
    top_k = st.select_slider(
        word("next_token.top_k"),
        TOP_K,
        DEFAULT.top_k,
        format_func=lambda k: f"{k}" if k else word("next_token.all"),
        key="next_token.top_k",
        bind="query-params",
    )
    top_p = _slider("top_p", 0.05, 1.0, DEFAULT.top_p, 0.05)
    with st.container(horizontal=True, vertical_alignment="bottom", key="next-seed"):
        seed = st.number_input(word("next_token.seed"), 0, SEEDS, 1, key=SEED, bind="query-params")
        st.button(
            word("next_token.new_seed"),
            icon=":material/casino:",
            on_click=_another_seed,
            key="new-seed",
        )
    count = st.slider(word("next_token.count"), 0, MOST, 0, key=COUNT, bind="query-params")
    settings = Settings(round(temperature, 2), int(top_k), round(top_p, 2))
    return Choices(start, settings, int(seed), int(count))


def _start(trace: TokenTrace) -> int:
    if len(trace) == 1:
        return 1
    if st.session_state.get(FROM, 1) > len(trace):
        st.session_state[FROM] = len(trace)
    opening = opening_step(trace)
    label = word("next_token.from")
    return int(st.slider(label, 1, len(trace), opening, key=FROM, bind="query-params"))


def _slider(name: str, low: float, high: float, default: float, step: float) -> float:
    label, key = word(f"drawing.{name}"), f"next_token.{name}"
    return float(st.slider(label, low, high, default, step, key=key, bind="query-params"))


def step_buttons(written: Continuation) -> None:
    """Draw one, write up to the most, take one back, start over."""
    n = len(written)
    drawing_buttons("next", n, MOST, written.ended or n == MOST, _set_count)


def _set_count(count: int) -> None:
    st.session_state[COUNT] = count


def _another_seed() -> None:
    st.session_state[SEED] = st.session_state[SEED] % SEEDS + 1
