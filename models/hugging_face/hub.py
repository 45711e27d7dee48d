"""A model of the hub, from the cache on this computer or from the network where it is reached."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from models.hugging_face.errors import Cancelled, ModelError

#: What is downloaded: no pickle, no code.
PATTERNS = ("*.json", "*.safetensors", "merges.txt", "vocab.txt", "*.model")


def snapshot(name: str, cancelled: Callable[[], bool] = lambda: False) -> Path:
    """The folder of a model in the cache, downloaded where it is not there yet.

    Raises ModelError where it cannot be had, Cancelled where ``cancelled`` says so meanwhile.
    """
    try:
        hub: Any = importlib.import_module("huggingface_hub")
        errors: Any = importlib.import_module("huggingface_hub.errors")
    except ImportError:
        raise ModelError("not_installed") from None
    try:
        return Path(
            hub.snapshot_download(
                name, allow_patterns=PATTERNS, tqdm_class=_watched(hub.utils.tqdm, cancelled)
            )
        )
    except errors.LocalEntryNotFoundError:  # neither in the cache nor reached
        raise ModelError("no_network", name=name) from None
    except (errors.RepositoryNotFoundError, errors.GatedRepoError, errors.HFValidationError):
        raise ModelError("no_such_name", name=name) from None
    except (errors.HfHubHTTPError, OSError):
        raise ModelError("no_network", name=name) from None


def _watched(progress: Any, cancelled: Callable[[], bool]) -> Any:
    """The hub's own progress bar, unseen, which stops a download that nobody waits for."""

    def update(self: Any, n: float | None = 1) -> object:
        if cancelled():
            raise Cancelled
        return progress.update(self, n)

    def begin(self: Any, *args: Any, **options: Any) -> None:
        progress.__init__(self, *args, **options | {"disable": True})

    return type("Watched", (progress,), {"__init__": begin, "update": update})
