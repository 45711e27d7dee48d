"""The linked picture of /rnn: unrolled network, heatmap and arithmetic, stepped in the browser.

The chosen unit and step and the order of the units are query parameters; the picture reports a
choice, this module writes it into the address bar, and the next run sends the unit's weights.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

from charts.units import ORDERS
from ui.component import component, flat, labels
from ui.theme import colours

KEY = "reader"

_COMPONENT = component("reader")


def chosen_unit(units: int) -> int | None:
    """The unit in the address bar, counted from 0; None where there is none of that number."""
    return _position("unit", units)


def chosen_order() -> str:
    """The order of the units in the address bar."""
    order = st.query_params.get("order", ORDERS[0])
    return order if order in ORDERS else ORDERS[0]


def reader(figure: dict[str, Any], alternative: str) -> None:
    """Mount the picture of ``charts.reader.reader_figure``. alternative: the same in words."""
    _COMPONENT(
        key=KEY,
        data=figure
        | {
            "step": _position("step", len(figure["tokens"])),
            "alternative": alternative,
            "palette": flat(colours()),
            "words": labels("reader."),
        },
        on_cell_change=_choose_cell,
        on_order_change=_choose_order,
    )


def _choose_cell() -> None:
    cell = st.session_state[KEY].get("cell") or {}
    for name in ("unit", "step"):
        if isinstance(cell.get(name), int):
            st.query_params[name] = str(cell[name])


def _choose_order() -> None:
    order = st.session_state[KEY].get("order")
    if order == ORDERS[0]:
        st.query_params.pop("order", None)
    elif order in ORDERS:
        st.query_params["order"] = order


def _position(name: str, count: int) -> int | None:
    given = st.query_params.get(name, "")
    position = int(given) if given.isdecimal() and len(given) < 6 else 0
    return position - 1 if 1 <= position <= count else None
