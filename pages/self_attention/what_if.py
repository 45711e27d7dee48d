"""What may be changed of the trained network: mask, scaling and temperature."""

from __future__ import annotations

import streamlit as st

from models.traces import TransformerTrace
from models.transformer import WhatIf
from pages.self_attention.facts import change_facts
from ui.say import sentence
from ui.words import word

TEMPERATURES = (0.25, 0.5, 0.7, 1.0, 1.5, 2.0, 4.0)


def chosen_change() -> WhatIf:
    """Switches for mask and scaling, a slider for the temperature."""
    mask = st.toggle(word("self_attention.mask"), True, key="mask", bind="query-params")
    scale = st.toggle(word("self_attention.scale"), True, key="scale", bind="query-params")
    name = word("self_attention.temperature")
    st.markdown(name, width="content")
    temperature = st.select_slider(
        name,
        TEMPERATURES,
        1.0,
        format_func=lambda value: f"{value:g}",
        key="temperature",
        bind="query-params",
        width=220,
        label_visibility="collapsed",
    )
    return WhatIf(mask=mask, scale=scale, temperature=temperature or 1.0)


def show_change(change: WhatIf, trace: TransformerTrace, trained: TransformerTrace) -> None:
    """A note where the model was not trained that way."""
    facts = change_facts(change, trace, trained)
    if facts:
        note = " ".join(sentence("self_attention", each) for each in facts)
        st.info(note, icon=":material/info:")
