"""What the Transformer computed on the sentence, also with a part of it changed.

Apart from ``ui.traces``, as a trace of the Transformer is larger: fewer of them are kept.
"""

from __future__ import annotations

import streamlit as st

from models import WeightsError, load
from models.transformer import WhatIf
from models.transformer_trace import TransformerTrace
from ui.words import word

AS_TRAINED = WhatIf()


# A trace of 64 tokens holds about 5 MB, half of it logits.
@st.cache_resource(max_entries=24, show_spinner=False)
def _trace(
    text: str,
    mask: bool,
    scale: bool,
    temperature: float,
    positions: bool,
    off: tuple[tuple[int, int], ...],
    order: tuple[int, ...] | None,
) -> TransformerTrace:
    change = WhatIf(mask, scale, temperature, positions, frozenset(off))
    return load("transformer").trace(text, what_if=change, order=order)


def attempt_transformer(
    text: str, what_if: WhatIf = AS_TRAINED, order: tuple[int, ...] | None = None
) -> TransformerTrace | None:
    """The trace of the first 64 tokens, or one sentence on the page and None without the file.

    what_if, order: as in ``TransformerReader.trace``.
    """
    change = (what_if.mask, what_if.scale, float(what_if.temperature), what_if.positions)
    try:
        return _trace(text, *change, tuple(sorted(what_if.off)), order)
    except WeightsError as error:
        st.error(word("error.weights", file=str(error.file)), icon=":material/draft:")
        return None


def read_transformer(
    text: str, what_if: WhatIf = AS_TRAINED, order: tuple[int, ...] | None = None
) -> TransformerTrace:
    """The same. Without the model's file the page says so and ends here."""
    trace = attempt_transformer(text, what_if, order)
    if trace is None:
        st.stop()
    return trace
