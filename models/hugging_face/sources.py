"""Which models a server offers: what its owner lists, and on one's own machine what is typed.

``SEQ2SEE_MODELS=folder,name,…``: a folder is a model's, or holds such folders; a name is one of the
hub. Nothing of a listed folder may lead out of it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from models.hugging_face.files import CONFIG, is_folder

VARIABLE = "SEQ2SEE_MODELS"
#: "owner/name" or "name" of a model in the hub.
HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w.-]*)?", re.ASCII)


@dataclass(frozen=True)
class Source:
    """Where a model is. label: how a page calls it, without its path.

    folder: None for a model of the hub, whose name is ``label``. root: what no file may lead out
    of; None where whoever asks may read any folder.
    """

    label: str
    folder: Path | None
    root: Path | None = None


def listed(value: str | None = None) -> tuple[Source, ...]:
    """What the owner lists, each label once. value: by default what the environment says."""
    given = os.environ.get(VARIABLE, "") if value is None else value
    entries = [entry.strip() for entry in given.split(",") if entry.strip()]
    found: dict[str, Source] = {}
    for entry in entries:
        for source in _sources(entry):
            label = source.label
            if label in found and source.folder is not None:
                label = f"{source.folder.parent.name}/{label}"
            found.setdefault(label, Source(label, source.folder, source.root))
    return tuple(found.values())


def _sources(entry: str) -> Iterator[Source]:
    folder = _folder(entry)
    if not is_folder(folder) and HUB_NAME.fullmatch(entry):
        yield Source(entry, None)
        return
    root = folder.resolve()
    inner = () if (folder / CONFIG).exists() or not is_folder(folder) else folder.iterdir()
    models = sorted(each for each in inner if (each / CONFIG).is_file())
    for each in models or [folder]:
        yield Source(each.name or str(each), each, root)


def typed(text: str) -> Source | None:
    """What is typed on one's own machine: a folder, or a name of the hub. None for nothing."""
    text = text.strip()
    if not text:
        return None
    folder = _folder(text)
    if not is_folder(folder) and HUB_NAME.fullmatch(text):
        return Source(text, None)
    return Source(folder.name if folder.name and is_folder(folder) else text, folder)


def _folder(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:  # the home of somebody who is not known here
        return Path(text)


def named(label: str, among: Iterable[Source]) -> Source | None:
    """The source of this label, None where there is none."""
    return next((each for each in among if each.label == label), None)
