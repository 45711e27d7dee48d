"""The words of a picture that lives in the browser: which of a catalog's labels it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class PictureWords:
    """prefixes: every label whose key begins so, under the rest of its key; of two with the same
    rest that of the later prefix. named: what else it is sent, as name → key.
    """

    prefixes: tuple[str, ...]
    named: Mapping[str, str] = field(default_factory=dict[str, str])

    def of(self, catalog: Mapping[str, str]) -> dict[str, str]:
        """Name to label, in the language of ``catalog``. KeyError where it lacks a named one."""
        found = {
            key.removeprefix(prefix): label
            for prefix in self.prefixes
            for key, label in catalog.items()
            if key.startswith(prefix)
        }
        return found | {name: catalog[key] for name, key in self.named.items()}
