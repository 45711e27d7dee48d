"""The JavaScript of a file run by Node, many texts in one process, and PyTorch with its weights."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from models.recurrent import RecurrentModel
from models.store import load
from models.transformer import TransformerModel
from offline.data import contents
from offline.weights import Format, half, rounded

HERE = Path(__file__).resolve().parent
AS_TRAINED = {"mask": True, "scale": True, "temperature": 1}


def node() -> str:
    """The Node of requirements-dev.txt; skipped without one, but not in CI."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    found = shutil.which("node", path=path)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Node is missing here.")
        pytest.skip("Node is missing here.")
    return found


def compute(
    job: str,
    file: Path,
    texts: list[str],
    language: str = "en",
    rnn: Mapping[str, Any] | None = None,
    attention: Mapping[str, Any] | None = None,
    labels: list[tuple[str, dict[str, str]]] | None = None,
) -> Any:
    """What ``compute.ts`` answers. file: as ``written`` makes it."""
    request = {
        "contents": str(file),
        "texts": texts,
        "language": language,
        "rnn": {"unit": None, "step": None, "order": "trained", **(rnn or {})},
        "attention": {
            "layer": None,
            "head": None,
            "byLayer": False,
            "pins": [],
            "change": AS_TRAINED,
            **(attention or {}),
        },
        "labels": labels or [],
    }
    done = subprocess.run(
        [node(), str(HERE / "compute.ts"), job],
        input=json.dumps(request),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def written(folder: Path, lesson: str, form: Format) -> Path:
    """What the file of a lesson holds, as JSON in ``folder``."""
    path = folder / f"{lesson}.{form}.json"
    data, weights = contents(lesson, form)
    path.write_text(json.dumps({"data": data, "weights": weights}), encoding="utf-8")
    return path


def unpacked(text: str, *shape: int) -> np.ndarray:
    """The float32 numbers of a figure."""
    return np.frombuffer(base64.b64decode(text), "<f4").reshape(shape)


@cache
def rnn(form: Format) -> RecurrentModel:
    """PyTorch's RNN with the weights of a file."""
    return load("rnn") if form == "float32" else rounded("rnn", half)


@cache
def transformer(form: Format) -> TransformerModel:
    """PyTorch's Transformer with the weights of a file."""
    return load("transformer") if form == "float32" else rounded("transformer", half)
