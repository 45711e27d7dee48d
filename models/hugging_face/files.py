"""A model's folder, held to what may be read of it before anything is."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from models.free_memory import MEGABYTE, free_megabytes
from models.hugging_face.errors import ModelError

CONFIG, WEIGHTS, INDEX = "config.json", "model.safetensors", "model.safetensors.index.json"
#: Weights in formats that are never read: pickles and what comes near them.
OTHERS = ("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl", "*.h5", "*.msgpack", "*.gguf")
#: Megabytes that must be left beside a model, for what it computes and for the pages.
MARGIN = 300
#: More bytes than any header of a safetensors file has.
LONGEST_HEADER = 100_000_000


@dataclass(frozen=True)
class Files:
    """A folder that holds what it should. parameters: of all its weights together."""

    name: str
    folder: Path
    config: Mapping[str, Any]
    weights: tuple[Path, ...]
    parameters: int


def checked(name: str, folder: Path, root: Path | None = None) -> Files:
    """The files of a model, complete and in safetensors. ModelError where they are not.

    name: how it is called in a sentence. root: what no file of it may lead out of.
    """
    if not is_folder(folder):
        raise ModelError("no_folder", name=name)
    _within(name, folder, root)
    config = _object(_within(name, folder / CONFIG, root))
    if config is None:
        raise ModelError("no_config", name=name)
    if config.get("quantization_config") is not None:
        raise ModelError("packed", name=name)
    for optional in ("tokenizer.json", "tokenizer_config.json", "generation_config.json"):
        _within(name, folder / optional, root)
    weights = [_within(name, folder / each, root) for each in _weight_files(name, folder, root)]
    return Files(name, folder, config, tuple(weights), sum(_parameters(name, w) for w in weights))


def is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name that is too long, or that no file can have
        return False


def _within(name: str, path: Path, root: Path | None) -> Path:
    """``path``, which is where it says it is, also behind links. ModelError where it is not."""
    if root is not None and not path.resolve().is_relative_to(root.resolve()):
        raise ModelError("outside", name=name, file=path.name)
    return path


def _object(path: Path) -> Mapping[str, Any] | None:
    """The JSON object in a file, None where there is none."""
    try:
        found: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return cast(Mapping[str, Any], found) if isinstance(found, dict) else None


def _weight_files(name: str, folder: Path, root: Path | None) -> list[str]:
    if (folder / WEIGHTS).is_file():
        return [WEIGHTS]
    if (folder / INDEX).is_file():
        index = _object(_within(name, folder / INDEX, root)) or {}
        shards: object = index.get("weight_map")
        if not isinstance(shards, dict) or not shards:
            raise ModelError("half", name=name, file=INDEX)
        return sorted({str(each) for each in cast(dict[str, object], shards).values()})
    for pattern in OTHERS:
        for other in sorted(folder.glob(pattern)):
            raise ModelError("pickles", name=name, file=other.name)
    raise ModelError("no_weights", name=name)


def _parameters(name: str, path: Path) -> int:
    """How many numbers a file holds, by its header. ModelError where the file ends too early.

    The format: 8 bytes with the length of the header, the header as JSON, the numbers.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            header = json.loads(file.read(min(length, LONGEST_HEADER)))
        header.pop("__metadata__", None)
        ends = [each["data_offsets"][1] for each in header.values()]
        if size != 8 + length + max(ends, default=0):
            raise ModelError("half", name=name, file=path.name)
        return sum(math.prod(each["shape"]) for each in header.values())
    except (OSError, struct.error, ValueError, KeyError, TypeError, AttributeError):
        raise ModelError("half", name=name, file=path.name) from None


def check_memory(files: Files) -> None:
    """ModelError where the weights, as float32, and ``MARGIN`` do not fit into free memory."""
    needed = files.parameters * 4 / MEGABYTE + MARGIN
    free = free_megabytes()
    if free is not None and needed > free:
        raise ModelError(
            "no_memory", name=files.name, needed=f"{needed:,.0f}", free=f"{max(free, 0):,.0f}"
        )
