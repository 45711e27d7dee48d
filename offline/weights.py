"""The weights of a model as they stand in a file: rounded to 16 bits, one tensor after another."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypedDict, cast

import numpy as np
import torch
from numpy.typing import NDArray

from models.store import load

#: What a file may hold. float16 is what the pages have; float32 is for tests and measurements.
Format = Literal["float16", "float32"]
#: The models whose lessons have a file.
Name = Literal["rnn", "transformer"]

#: What rounding costs (``python -m offline.measure``).
MEASURED = Path(__file__).with_name("rounding.json")


class Tensor(TypedDict):
    """shape: of an array that stands row by row."""

    name: str
    shape: list[int]


class Packed(NamedTuple):
    """data: the tensors' numbers, little-endian, in the order of ``tensors``."""

    tensors: list[Tensor]
    data: bytes


def state(name: Name) -> dict[str, NDArray[np.float32]]:
    """The tensors of a trained model by PyTorch's names. Raises WeightsError like ``load``."""
    module = load(name).module
    return {key: value.numpy() for key, value in module.state_dict().items()}


def packed(arrays: dict[str, NDArray[np.float32]], form: Format) -> Packed:
    """The arrays as bytes. ValueError where a number is too large for float16."""
    kind = "<f2" if form == "float16" else "<f4"
    parts: list[bytes] = []
    for key, array in arrays.items():
        with np.errstate(over="ignore"):
            part = np.ascontiguousarray(array, kind)
        if not np.isfinite(part).all():
            raise ValueError(f"{key} holds numbers that {form} does not")
        parts.append(part.tobytes())
    tensors = [Tensor(name=key, shape=list(array.shape)) for key, array in arrays.items()]
    return Packed(tensors, b"".join(parts))


def half(array: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each number as float16 holds it."""
    return array.astype(np.float16).astype(np.float32)


def int8_rows(array: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each row (..., K) in 255 even steps between its largest magnitudes, as int8 would hold it."""
    step = np.abs(array).max(axis=-1, keepdims=True) / 127
    step[step == 0] = 1
    return (np.rint(array / step) * step).astype(np.float32)


def rounded(name: Name, to: Callable[[NDArray[np.float32]], NDArray[np.float32]]) -> Any:
    """The trained model with each of its tensors as ``to`` leaves it."""
    exact: Any = load(name)
    other = copy.copy(exact)
    other.module = copy.deepcopy(exact.module)
    other.module.load_state_dict({k: torch.from_numpy(to(v)) for k, v in state(name).items()})
    return other


def measured(name: Name) -> dict[str, dict[str, float]]:
    """By format what rounding costs this model. ValueError where other weights were measured."""
    return cast(dict[str, dict[str, float]], _measured(name)["formats"])


def measured_tokens(name: Name) -> int:
    """On how many tokens states and likeliest next tokens were compared."""
    return int(cast(int, _measured(name)["tokens"]))


def _measured(name: Name) -> dict[str, object]:
    found: dict[str, object] = json.loads(MEASURED.read_text(encoding="utf-8"))[name]
    if found["sha256"] != load(name).card["sha256"]:
        raise ValueError(f"{MEASURED.name} was measured on other weights of {name}")
    return found
