"""What a model computed on the sentence, computed once for everybody who typed it."""

from __future__ import annotations

import streamlit as st

from models import WeightsError, load
from models.trace import RecurrentTrace
from ui.words import word


# A trace of 64 tokens holds about 2 MB, most of it logits.
@st.cache_resource(max_entries=64, show_spinner=False)
def _trace(model_name: str, text: str) -> RecurrentTrace:
    return load(model_name).trace(text)


def attempt(model_name: str, text: str) -> RecurrentTrace | None:
    """The trace, or one sentence on the page and None where the model's file is not usable."""
    try:
        return _trace(model_name, text)
    except WeightsError as error:
        st.error(word("error.weights", file=str(error.file)), icon=":material/draft:")
        return None


def read(model_name: str, text: str) -> RecurrentTrace:
    """The trace. Where the model's file is not usable the page says so and ends here."""
    trace = attempt(model_name, text)
    if trace is None:
        st.stop()
    return trace
