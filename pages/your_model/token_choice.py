"""A token of the text, chosen by its name and its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import streamlit as st

from charts.chips import label as shown_as

Width = int | Literal["stretch"]


def chosen_token(
    tokens: Sequence[str],
    key: str,
    label: str,
    places: Sequence[int],
    usual: int,
    width: Width = 190,
) -> int:
    """One of ``places`` among the tokens, counted from 0, in the address as ``key``.

    label: what it is called, before its place and its name. width: of the slider.
    """
    if len(places) < 2:
        return usual
    options = [place + 1 for place in places]
    if st.session_state.get(key) not in (None, *options):
        st.session_state[key] = usual + 1
    chosen = st.select_slider(
        label,
        options,
        usual + 1,
        format_func=lambda n: f"{label} {n} {shown_as(str(tokens[n - 1]))}",
        key=key,
        bind="query-params",
        label_visibility="collapsed",
        width=width,
    )
    return int(chosen) - 1
