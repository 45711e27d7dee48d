"""What is chosen on the command line of ``python -m models.training``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast


@dataclass(frozen=True)
class Options:
    """epochs, seed and the steps: None for what the model's own budget says.

    fresh: forget the checkpoint. count: how many pairs the grammar writes. force: install what is
    worse, too.
    """

    device: str
    epochs: int | None = None
    seed: int | None = None
    fresh: bool = False
    steps: int | None = None
    corpora_steps: int | None = None
    settling_steps: int | None = None
    count: int = 1_000_000
    force: bool = False

    def budget(self) -> dict[str, int]:
        """What takes the place of a budget's own values."""
        names = ("epochs", "seed", "steps", "corpora_steps", "settling_steps")
        chosen = {name: getattr(self, name) for name in names}
        return {name: value for name, value in chosen.items() if value is not None}


def trainer(reference: str) -> Callable[[str, Options], None]:
    """The function that "package.module:function" names."""
    module, _, function = reference.partition(":")
    return cast(Callable[[str, Options], None], getattr(import_module(module), function))
