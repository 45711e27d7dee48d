"""The picture of /attention: every context vector made, stepped in the browser.

One component in three ways. ``mode`` "play": step through t = 1 … T. "move": click or drag to put
the attention of a step elsewhere; the moves are the query parameter ``move``, the next run computes
the output. "fixed": the version with one context vector, nothing to step through.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from ui.component import component, flat, labels
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
    """Mount ``charts.contexts.contexts_figure``. alternative: the same in words.

    step: where to begin, counted from 0; later the picture keeps its own. moves: target step ->
    source position. rows: translations to set under it, ``charts.contexts.written`` with a "name".
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
            "words": labels("contexts."),
        },
        on_step_change=_keep_step,
        on_moves_change=_keep_moves,
    )


def chosen_step(steps: int, otherwise: int) -> int:
    """The step in the address bar, counted from 0; ``otherwise`` where there is none of T."""
    given = st.query_params.get(STEP, "")
    number = int(given) if given.isdecimal() and len(given) < 4 else 0
    return number - 1 if 1 <= number <= steps else otherwise


def chosen_moves(steps: int, length: int) -> dict[int, int]:
    """``move=3.2,5.1`` as target step -> source position, both counted from 0."""
    found: dict[int, int] = {}
    for pair in st.query_params.get(MOVES, "").split(",")[:MOST]:
        step, _, place = pair.partition(".")
        if step.isdecimal() and place.isdecimal() and len(pair) < 8:
            t, j = int(step) - 1, int(place) - 1
            if 0 <= t < steps and 0 <= j < length:
                found[t] = j
    return found


def keep_moves(moves: Mapping[int, int]) -> None:
    """Write target step -> source position, counted from 0, into the address bar."""
    if moves:
        st.query_params[MOVES] = ",".join(f"{t + 1}.{j + 1}" for t, j in sorted(moves.items()))
    else:
        st.query_params.pop(MOVES, None)


def _key(mode: str) -> str:
    return f"contexts-{mode}"


def _keep_step() -> None:
    step = st.session_state[_key("play")].get("step")
    if isinstance(step, int):
        st.query_params[STEP] = str(step)


def _keep_moves() -> None:
    given = st.session_state[_key("move")].get("moves") or []
    pairs = [pair for pair in given if isinstance(pair, list) and len(pair) == 2]
    keep_moves({t: j for t, j in pairs[-MOST:] if isinstance(t, int) and isinstance(j, int)})
