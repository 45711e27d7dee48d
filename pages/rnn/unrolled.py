"""The linked picture of /rnn: unrolled network, heatmap and arithmetic, stepped in the browser.

The chosen unit and step and the order of the units are query parameters; the picture reports a
choice, this module writes it into the address bar, and the next run sends the unit's weights.
"""

from __future__ import annotations

from typing import Any

from charts.units import ORDERS
from pages.rnn.figures.unrolled import WORDS
from ui.component import component, flat, words
from ui.parameters import keep_integer, keep_option, option, position, reported
from ui.theme import colours

KEY = "unrolled"

_COMPONENT = component("unrolled-rnn")
_BELOW = component("unrolled-below")


def chosen_unit(units: int) -> int | None:
    """The unit in the address bar, counted from 0; None where there is none of that number."""
    return position("unit", units)


def chosen_order() -> str:
    """The order of the units in the address bar."""
    return option("order", ORDERS)


def unrolled(figure: dict[str, Any], alternative: str) -> None:
    """Mount the picture of ``unrolled_figure``. alternative: the same in words."""
    _COMPONENT(
        key=KEY,
        data=figure
        | {
            "step": position("step", len(figure["tokens"])),
            "alternative": alternative,
            "palette": flat(colours()),
            "words": words(WORDS),
        },
        on_cell_change=_choose_cell,
        on_order_change=_choose_order,
        height="stretch",
    )


def below(figure: dict[str, Any]) -> None:
    """Mount ``below_figure``: the equations with shapes, and ways to what is to be seen."""
    _BELOW(key="reader-below", data=figure | {"palette": flat(colours()), "words": words(WORDS)})


def _choose_cell() -> None:
    cell = reported(KEY, "cell")
    if isinstance(cell, dict):
        for name in ("unit", "step"):
            keep_integer(name, cell.get(name))


def _choose_order() -> None:
    keep_option("order", reported(KEY, "order"), ORDERS)
