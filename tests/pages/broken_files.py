"""Files that are missing or cut, as every reader in this process meets them."""

from __future__ import annotations

import functools
import gc
from pathlib import Path

import pytest

from ui import kept

OWN = ("models", "ui", "pages")
TEXT, BYTES = Path.read_text, Path.read_bytes
#: How a file can be broken.
WAYS = ("missing", "cut")
#: Ways that most readers cannot tell from a cut: tried on the files that every page reads.
RARER = ("empty", "turned")


def forget() -> None:
    """Let everything be read from its file again."""
    kept.clear_all()
    for found in gc.get_objects():
        # Not by isinstance: some of torch's objects warn when they are asked for their class.
        if type(found) is functools._lru_cache_wrapper and found.__module__.split(".")[0] in OWN:
            found.cache_clear()


def break_file(monkeypatch: pytest.MonkeyPatch, path: Path, way: str) -> None:
    """Until the test ends, ``path`` is missing, or not what it was.

    Cut: its first half is there; empty: nothing of it; turned: one byte in its middle is another.
    """

    def read_bytes(self: Path) -> bytes:
        if self != path:
            return BYTES(self)
        if way == "missing":
            raise FileNotFoundError(2, "No such file or directory", str(path))
        whole = BYTES(self)
        half = len(whole) // 2
        if way == "turned":
            return whole[:half] + bytes([whole[half] ^ 0xFF]) + whole[half + 1 :]
        return b"" if way == "empty" else whole[:half]

    def read_text(self: Path, *given: str, **options: str) -> str:
        if self != path:
            return TEXT(self, *given, **options)
        return read_bytes(self).decode("utf-8", errors="strict")

    forget()
    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    monkeypatch.setattr(Path, "read_text", read_text)
