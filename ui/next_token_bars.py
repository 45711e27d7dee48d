"""What four models expect after each token; the browser goes through the text."""

from __future__ import annotations

from typing import Any

import streamlit as st

from charts.next_token_steps import steps_figure
from models import tokenizer
from models.expectations import Expectations, expectations
from models.trace import RecurrentTrace
from models.transformer_trace import TransformerTrace
from ui.attention_traces import attempt_transformer
from ui.component import component, flat, labels
from ui.theme import colours
from ui.traces import attempt
from ui.words import word

_COMPONENT = component("next-bars")
PLACE = "next.at"
RECURRENT = ("rnn", "lstm", "gru")
TRANSFORMER = "transformer"


def traces_of(text: str) -> dict[str, RecurrentTrace | TransformerTrace]:
    """The trace of each model, by name. The page says so where a model's file is not usable."""
    found = {kind: attempt(kind, text) for kind in RECURRENT}
    found[TRANSFORMER] = attempt_transformer(text)
    return {kind: trace for kind, trace in found.items() if trace is not None}


# Ten candidates for each of 64 tokens: about 12 kB.
@st.cache_resource(max_entries=256, show_spinner=False)
def _expected(model: str, text: str, _trace: RecurrentTrace | TransformerTrace) -> Expectations:
    return expectations(_trace)


def show_bars(text: str, traces: dict[str, RecurrentTrace | TransformerTrace]) -> None:
    """The candidates of each model after a token, with what the browser says about them."""
    expected = {kind: _expected(kind, text, trace) for kind, trace in traces.items()}
    first, entries = next(iter(traces.values())), tokenizer()
    next_bars(steps_figure(first, expected, entries.entry, len(entries), colours()))


def next_bars(figure: dict[str, Any]) -> None:
    """Mount ``charts.next_token_steps.steps_figure``. The token is the query parameter next.at."""
    given = st.query_params.get(PLACE, "")
    whole = given.isdecimal() and given.isascii() and len(given) < 4
    _COMPONENT(
        key="next-bars",
        data=figure
        | {
            "place": int(given) if whole else None,
            "palette": flat(colours()),
            "words": labels("next_bars.") | {"end": word("reader.end")},
        },
        on_place_change=_keep_place,
    )


def _keep_place() -> None:
    place = st.session_state["next-bars"].get("place")
    if isinstance(place, int) and not isinstance(place, bool):
        st.query_params[PLACE] = str(place)
