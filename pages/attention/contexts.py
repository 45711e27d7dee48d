"""The picture of /attention: every context vector made, stepped in the browser.

One component in three ways. ``mode`` "play": step through t = 1 … T. "move": click or drag to put
the attention of a step elsewhere; the moves are the query parameter ``move``, the next run computes
the output. "fixed": the version with one context vector, nothing to step through.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import streamlit as st

from pages.attention.figures.contexts import WORDS
from ui.component import component, flat, words
from ui.internals import restored_query
from ui.parameters import keep_integer, keep_pairs, pairs, position, reported, reported_pairs
from ui.theme import colours

MOVES = "move"
STEP = "t"
#: Most steps whose attention is moved at once, so that an address stays an address.
MOST = 12

_COMPONENT = component("contexts")


def contexts(
    figure: dict[str, Any],
    mode: str,
    alternative: str,
    step: int = 0,
    moves: Mapping[int, int] | None = None,
    rows: list[dict[str, Any]] | None = None,
) -> None:
    """Mount ``figures.contexts.contexts_figure``. alternative: the same in words.

    step: where to begin, counted from 0; later the picture keeps its own. moves: target step ->
    source position. rows: translations to set under it, ``figures.contexts.written`` with a "name".
    """
    _COMPONENT(
        key=_key(mode),
        data=figure
        | {
            "mode": mode,
            "step": step,
            "moves": [list(move) for move in (moves or {}).items()],
            "rows": rows or [],
            "alternative": alternative,
            "palette": flat(colours()),
            "words": words(WORDS),
        },
        on_step_change=partial(_keep_step, mode),
        on_moves_change=partial(_keep_moves, mode),
        height="stretch" if mode == "play" else "content",
    )


def chosen_step(steps: int, otherwise: int) -> int:
    """The step in the address bar, counted from 0; ``otherwise`` where there is none of T."""
    return position(STEP, steps, otherwise)


def chosen_moves(steps: int, length: int) -> dict[int, int]:
    """``move=3.2,5.1`` as target step -> source position, both counted from 0."""
    return dict(pairs(MOVES, steps, length, MOST))


def keep_moves(moves: Mapping[int, int]) -> None:
    """Write target step -> source position, counted from 0, into the address bar."""
    keep_pairs(MOVES, sorted(moves.items()))


def forget_old_choices(text: str) -> None:
    """Step and moves belong to one sentence: with another one they go, but not those of a link."""
    led = restored_query() is not None
    if st.session_state.get("attention-text", text) != text and not led:
        for name in (STEP, MOVES):
            st.query_params.pop(name, None)
    st.session_state["attention-text"] = text


def _key(mode: str) -> str:
    return f"contexts-{mode}"


def _keep_step(mode: str) -> None:
    if mode == "play":
        keep_integer(STEP, reported(_key(mode), "step"))


def _keep_moves(mode: str) -> None:
    if mode == "move":
        keep_moves(dict(reported_pairs(reported(_key(mode), "moves"))[-MOST:]))
