"""The four language models of this lesson, and the choice of one that writes."""

from __future__ import annotations

from typing import Literal

from models.traces import LanguageModelName, RecurrentName, RecurrentTrace, TransformerTrace
from ui.errors import attempted
from ui.parameters import choose
from ui.read import read, read_transformer

RECURRENT: tuple[RecurrentName, ...] = ("rnn", "lstm", "gru")
TRANSFORMER: Literal["transformer"] = "transformer"

LanguageTrace = RecurrentTrace | TransformerTrace


def traces_of(text: str) -> dict[str, LanguageTrace]:
    """The trace of each model, by name. The page says so where a model's file is not usable."""
    found: dict[str, LanguageTrace | None] = {
        **{name: attempted(read, name, text) for name in RECURRENT},
        TRANSFORMER: attempted(read_transformer, text),
    }
    return {name: trace for name, trace in found.items() if trace is not None}


def chosen_model() -> LanguageModelName:
    """The one model that writes, the Transformer by default; a later lesson's writes, too."""
    names: tuple[LanguageModelName, ...] = (TRANSFORMER, *RECURRENT, "mingru")
    return choose("next_token.model", names)
