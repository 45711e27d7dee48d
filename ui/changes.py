"""What a change does to the Transformer, computed once for everybody who typed the sentence.

Only what the pictures need is kept, not the traces. All raise WeightsError like ``load``.
"""

from __future__ import annotations

import numpy as np
import streamlit as st

from models import changes, load
from models.changes import OffTrace, OrderTrace
from models.predictions import LensTrace
from models.predictions import lens as read_off
from ui.attention_traces import read_transformer


# Four distributions of six tokens: about 3 kB.
@st.cache_resource(max_entries=256, show_spinner=False)
def order_effect(text: str, seed: int) -> OrderTrace:
    return changes.order_effect(load("transformer"), text, seed)


@st.cache_resource(max_entries=256, show_spinner=False)
def switch_off(text: str, off: tuple[tuple[int, int], ...]) -> OffTrace:
    return changes.switch_off(load("transformer"), text, frozenset(off))


# A number for each head.
@st.cache_resource(max_entries=256, show_spinner=False)
def head_effects(text: str) -> np.ndarray:
    return changes.head_effects(load("transformer"), text)


# 64 tokens at five depths with three guesses each: about 200 kB.
@st.cache_resource(max_entries=64, show_spinner=False)
def lens(text: str) -> LensTrace:
    return read_off(read_transformer(text), load("transformer").tokenizer)
