"""The strip of matrices of one head, stepped in the browser."""

from __future__ import annotations

from typing import Any

import streamlit as st

from charts.attention_strip import STEPS
from ui.component import component, flat, labels
from ui.theme import colours

_COMPONENT = component("strip-picture")


def strip(figure: dict[str, Any], alternative: str, causal: bool, scaled: bool, temperature: float):
    """Mount ``charts.attention_strip.strip_figure``. alternative: the same in words.

    causal, scaled, temperature: how the trace was made. The step is the query parameter ``step``.
    """
    given = st.query_params.get("step", "")
    step = int(given) - 1 if given.isdecimal() and len(given) < 3 else -1
    _COMPONENT(
        key="strip",
        data=figure
        | {
            "step": step if 0 <= step < len(STEPS) else None,
            "causal": causal,
            "scaled": scaled,
            "temperature": temperature,
            "alternative": alternative,
            "palette": flat(colours()),
            "words": labels("strip."),
        },
        on_step_change=_keep_step,
    )


def _keep_step() -> None:
    step = st.session_state.strip.get("step")
    if isinstance(step, int):
        st.query_params["step"] = str(step)
