"""The attention explorer, one component for every lesson that shows a query asking keys.

What is pinned and which head is shown are query parameters; everything else stays in the browser.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

from ui.component import component, flat, labels
from ui.theme import colours

_COMPONENT = component("explorer")
#: Pins that fit beside each other.
MOST_PINS = 6


def explorer(
    figure: dict[str, Any],
    alternative: str,
    heads: dict[str, Any] | None = None,
    key: str = "explorer",
) -> None:
    """Mount ``charts.explorer.explorer_figure``. alternative: the same in words.

    heads: ``charts.explorer.thumbnails``, where there are several to choose from; the choice goes
    to the query parameters ``layer`` and ``head``.
    """
    _COMPONENT(
        key=key,
        data=figure
        | {
            "heads": heads,
            "pins": _pins(len(figure["queries"]), len(figure["keys"])),
            "alternative": alternative,
            "palette": flat(colours()),
            "words": labels("explorer."),
        },
        on_pins_change=_keep_pins,
        on_head_change=_choose_head,
    )


def chosen_head(layers: int, heads: int) -> tuple[int, int]:
    """Layer and head in the address bar, counted from 0; the first where there is none."""
    return _number("layer", layers), _number("head", heads)


def _number(name: str, count: int) -> int:
    given = st.query_params.get(name, "")
    number = int(given) if given.isdecimal() and len(given) < 4 else 1
    return number - 1 if 1 <= number <= count else 0


def _pins(queries: int, keys: int) -> list[list[int]]:
    """``pin=5.2,3.1`` as pairs counted from 0, those that do not exist left out."""
    found = []
    for pair in st.query_params.get("pin", "").split(",")[:MOST_PINS]:
        query, _, key = pair.partition(".")
        if query.isdecimal() and key.isdecimal() and len(pair) < 10:
            i, j = int(query) - 1, int(key) - 1
            if 0 <= i < queries and 0 <= j < keys and [i, j] not in found:
                found.append([i, j])
    return found


def _keep_pins() -> None:
    pins = st.session_state.explorer.get("pins") or []
    if pins:
        st.query_params["pin"] = ",".join(f"{query}.{key}" for query, key in pins[:MOST_PINS])
    else:
        st.query_params.pop("pin", None)


def _choose_head() -> None:
    chosen = st.session_state.explorer.get("head") or {}
    for name in ("layer", "head"):
        if isinstance(chosen.get(name), int):
            st.query_params[name] = str(chosen[name])
