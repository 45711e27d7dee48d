"""No model is open when a test of /your-model begins, and none is offered."""

from __future__ import annotations

import pytest

from models.hugging_face import shelf


@pytest.fixture(autouse=True)
def _empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "_shelf", None)
    monkeypatch.delenv("SEQ2SEE_MODELS", raising=False)
