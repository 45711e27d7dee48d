"""Byte-pair encoding, merge by merge in the browser: learning it, and applying what was learned."""

from __future__ import annotations

from typing import Any

import streamlit as st

from ui.component import component, flat, labels
from ui.theme import colours

_COMPONENT = component("merges")


def _place(name: str) -> int | None:
    given = st.query_params.get(name, "")
    return int(given) if given.isdecimal() and given.isascii() and len(given) < 5 else None


def learning(figure: dict[str, Any], alternative: str) -> None:
    """Mount ``charts.token_merges.learning_figure``; the query parameter ``merge`` is the place."""
    _mount("learning", figure, alternative, "merge")


def ladders(figure: dict[str, Any], alternative: str) -> None:
    """Mount ``charts.token_merges.ladders_figure``; the query parameter ``word`` is the word."""
    _mount("ladders", figure, alternative, "word")


def _mount(kind: str, figure: dict[str, Any], alternative: str, name: str) -> None:
    def keep() -> None:
        place = st.session_state[kind].get("place")
        if isinstance(place, int) and not isinstance(place, bool):
            st.query_params[name] = str(place)

    _COMPONENT(
        key=kind,
        data=figure
        | {
            "kind": kind,
            "place": _place(name),
            "alternative": alternative,
            "palette": flat(colours()),
            "labels": labels("merges."),
        },
        on_place_change=keep,
    )
