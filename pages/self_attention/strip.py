"""The strip of matrices of one head, stepped in the browser."""

from __future__ import annotations

from typing import Any

from pages.self_attention.figures import STEPS
from ui.component import component, flat, labels
from ui.parameters import keep_integer, position, reported
from ui.theme import colours

_COMPONENT = component("strip-picture")


def strip(
    figure: dict[str, Any], alternative: str, causal: bool, scaled: bool, temperature: float
) -> None:
    """Mount ``figures.strip_figure``. alternative: the same in words.

    causal, scaled, temperature: how the trace was made. The step is the query parameter ``step``.
    """
    _COMPONENT(
        key="strip",
        data=figure
        | {
            "step": position("step", len(STEPS)),
            "causal": causal,
            "scaled": scaled,
            "temperature": temperature,
            "alternative": alternative,
            "palette": flat(colours()),
            "words": labels("self_attention.strip."),
        },
        on_step_change=_keep_step,
    )


def _keep_step() -> None:
    keep_integer("step", reported("strip", "step"))
