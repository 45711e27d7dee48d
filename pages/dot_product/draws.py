"""Which of the random draws is shown: a number in the address, and a button for the next."""

from __future__ import annotations

import streamlit as st

from ui.parameters import integer, keep_integer
from ui.words import word

#: How many times "draw again" leads to something new; then it begins again.
SEEDS = 20


def chosen_seed() -> int:
    """Which draw, from the address."""
    return integer("seed", 0, 99_999, 0) % SEEDS


def draw_again(key: str) -> None:
    """A button for the next draw."""

    def turn() -> None:
        keep_integer("seed", (chosen_seed() + 1) % SEEDS)

    st.button(word("dot_product.again"), icon=":material/casino:", on_click=turn, key=key)
