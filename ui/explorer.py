"""The attention explorer, one component for every lesson that shows a query asking keys.

What is pinned and which head is shown are query parameters; everything else stays in the browser.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Literal

from charts.explorer import WORDS
from ui.component import component, flat, words
from ui.parameters import (
    keep_integer,
    keep_option,
    keep_pairs,
    option,
    pairs,
    position,
    reported,
    reported_pairs,
)
from ui.theme import colours

_COMPONENT = component("explorer")
#: Pins that fit beside each other.
MOST_PINS = 6
#: How the heads are offered.
ORDERS = ("interest", "layer")
#: Where the explorer is not on the stage, in pixels.
HEIGHT = 640


def explorer(
    figure: dict[str, Any],
    alternative: str,
    heads: dict[str, Any] | None = None,
    key: str = "explorer",
    height: int | Literal["stretch"] = HEIGHT,
    renamed: Mapping[str, str] | None = None,
) -> None:
    """Mount ``charts.explorer.explorer_figure``. alternative: the same in words.

    heads: ``charts.explorer.thumbnails``, where there are several to choose from; the choice goes
    to the query parameters ``layer`` and ``head``, their order to ``order``. height: in pixels, or
    all that the stage has. renamed: labels in place of those of ``charts.explorer.WORDS``.
    """
    ordered = heads and heads | {"byLayer": option("order", ORDERS) == "layer"}
    _COMPONENT(
        key=key,
        height=height,
        data=figure
        | {
            "heads": ordered,
            "pins": pairs("pin", len(figure["queries"]), len(figure["keys"]), MOST_PINS),
            "alternative": alternative,
            "palette": flat(colours()),
            "words": words(WORDS) | dict(renamed or {}),
        },
        on_pins_change=partial(_keep_pins, key),
        on_head_change=partial(_choose_head, key),
        on_order_change=partial(_keep_order, key),
    )


def chosen_head(layers: int, heads: int, default: tuple[int, int] = (0, 0)) -> tuple[int, int]:
    """Layer and head in the address bar, counted from 0; ``default`` where there is neither."""
    layer, head = position("layer", layers), position("head", heads)
    return default if layer is None and head is None else (layer or 0, head or 0)


def _keep_pins(key: str) -> None:
    pins = reported_pairs(reported(key, "pins"))[:MOST_PINS]
    keep_pairs("pin", [(i - 1, j - 1) for i, j in pins])


def _keep_order(key: str) -> None:
    keep_option("order", reported(key, "order"), ORDERS)


def _choose_head(key: str) -> None:
    chosen = reported(key, "head")
    if isinstance(chosen, dict):
        for name in ("layer", "head"):
            keep_integer(name, chosen.get(name))
