"""Which store keeps the rooms of this server."""

from __future__ import annotations

from classroom.store import MemoryStore, Store


def store() -> Store:
    """This process's memory."""
    return MemoryStore()
