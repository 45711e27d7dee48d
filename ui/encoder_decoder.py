"""The picture of /seq2seq: encoder, one context vector, decoder; stepped in the browser.

Where it rests is the query parameter ``at``: h3 after the third source token, c at the context
vector, s2 at the second word of the translation.
"""

from __future__ import annotations

import re
from typing import Any

import streamlit as st

from ui.component import component, flat, labels
from ui.theme import colours
from ui.words import word

KEY = "encoder-decoder"
AT = re.compile(r"c|([hs])([1-9][0-9]{0,2})", re.ASCII)

_COMPONENT = component(KEY, shares=("reader/60_transport.js", "reader/transport.css"))


@st.fragment
def encoder_decoder(figure: dict[str, Any], alternative: str) -> None:
    """Mount ``charts.encoder_decoder.encoder_decoder_figure``. alternative: the same in words."""
    _COMPONENT(
        key=KEY,
        data=figure
        | {
            "step": chosen_step(len(figure["tokens"]), len(figure["target"])),
            "alternative": alternative,
            "palette": flat(colours()),
            "words": labels("reader.") | labels("encoder_decoder."),
        },
        on_at_change=_keep,
    )


def chosen_step(source: int, target: int) -> int | None:
    """The step in the address bar: S source tokens, c, T target tokens; None where it has none."""
    found = AT.fullmatch(st.query_params.get("at", ""))
    if not found:
        return None
    if found[0] == "c":
        return source
    position = int(found[2])
    if found[1] == "h":
        return position - 1 if position <= source else None
    return source + position if position <= target else None


def _keep() -> None:
    at = st.session_state[KEY].get("at")
    if isinstance(at, str) and AT.fullmatch(at):
        st.query_params["at"] = at


def alternative(tokens: int, units: int, target: int) -> str:
    """The picture in one sentence."""
    return word("seq2seq.alternative", tokens=tokens, units=units, target=target)
