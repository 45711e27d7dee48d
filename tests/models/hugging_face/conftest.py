"""Tiny models in folders, each made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.models.hugging_face.tiny import FAMILIES, OWN_WAYS, folder


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The folder of a tiny model of a family, as ``save_pretrained`` leaves it."""
    pytest.importorskip("transformers")
    place = tmp_path_factory.mktemp("own")

    @cache
    def made_(name: str) -> Path:
        return folder(place / name, (FAMILIES | OWN_WAYS)[name])

    return made_
