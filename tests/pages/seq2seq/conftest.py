"""Translators as they are before training, and cards as training leaves them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch

from models import tokenizer
from models.traces import TranslatorName
from models.translator import TranslatorGRU, TranslatorModel


@pytest.fixture
def untrained() -> Callable[[TranslatorName], TranslatorModel]:
    """A small "translator" or "translator_fixed" with E = 24 and H = 40."""

    def untrained_(name: TranslatorName) -> TranslatorModel:
        torch.manual_seed(5)
        module = TranslatorGRU(len(tokenizer()), name == "translator", embedded=24, width=40)
        torch.nn.init.normal_(module.embedding.weight)
        return TranslatorModel(name, module, tokenizer(), {})

    return untrained_


@pytest.fixture
def cards() -> list[dict[str, Any]]:
    """The cards of both versions: enough sentences of 1 to 3 and of 7 to 9 words, few longer."""

    def card(*scores: tuple[str, int, float]) -> dict[str, Any]:
        rows = {key: {"sentences": n, "chrf": chrf, "bleu": chrf / 2} for key, n, chrf in scores}
        return {"quality": {"tatoeba": {"all": {"sentences": 9, "chrf": 1.0, "bleu": 1.0}} | rows}}

    return [
        card(("1-3 words", 5000, 40.0), ("7-9 words", 60, 20.0), ("10-99 words", 4, 60.0)),
        card(("1-3 words", 5000, 42.0), ("7-9 words", 60, 33.0), ("10-99 words", 4, 5.0)),
    ]
