"""Results that are kept for everybody who types the same text, counted in bytes.

Streamlit's own caches count entries, and an entry can hold kilobytes or megabytes; a client's
message empties them. These are bounded in bytes, belong to the module, and two visitors who ask for
the same thing at once wait for one computation.
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import sys
import threading
from collections.abc import Callable, Hashable, Mapping
from typing import Any, Generic, ParamSpec, TypeVar, cast

import cachetools
import numpy as np

from models.arrays import size_in_bytes

Asked = ParamSpec("Asked")
Found = TypeVar("Found")
MEGABYTE = 2**20
#: What an entry costs besides what its result holds: its key and its places in the cache.
OVERHEAD = 1_000
#: The head of an array.
ARRAY = 112


def objects_in_bytes(value: object) -> int:
    """Bytes of the texts, numbers, tuples, lists, mappings and dataclasses in ``value``, each once.

    Arrays count as their heads only: their numbers are ``size_in_bytes``. Merges learned on 2,000
    syllables hold 0.5 MB without an array.
    """
    seen: set[int] = set()
    total, left = 0, [value]
    while left:
        each = left.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        if isinstance(each, np.ndarray):
            total += ARRAY
            continue
        total += sys.getsizeof(each)
        if isinstance(each, Mapping):
            left += [*each.keys(), *each.values()]
        elif isinstance(each, tuple | list | set | frozenset):
            left += each
        elif dataclasses.is_dataclass(each):
            left += vars(each).values()
    return total


def entry_in_bytes(found: object) -> int:
    """What keeping a result costs."""
    return OVERHEAD + objects_in_bytes(found) + size_in_bytes(found)


class Kept(Generic[Asked, Found]):
    """A function whose results are kept, the least recently used ones dropped first.

    Arguments whose names begin with ``_`` do not tell results apart, as in Streamlit's caches.
    """

    def __init__(
        self, function: Callable[Asked, Found], megabytes: float, alone: bool = False
    ) -> None:
        functools.update_wrapper(self, function)
        self._signature = inspect.signature(function)
        self._told_apart = [n for n in self._signature.parameters if not n.startswith("_")]
        bound = megabytes * MEGABYTE

        def size(found: object) -> float:
            taken = entry_in_bytes(found)
            return min(taken, bound) if alone else taken

        self.cache: cachetools.LRUCache[Hashable, Any] = cachetools.LRUCache(bound, getsizeof=size)
        self._condition = threading.Condition()
        self._call = cachetools.cached(self.cache, self._key, condition=self._condition)(function)

    def _key(self, *args: Any, **options: Any) -> Hashable:
        given = self._signature.bind(*args, **options)
        given.apply_defaults()
        return tuple(given.arguments[name] for name in self._told_apart)

    def __call__(self, *args: Asked.args, **options: Asked.kwargs) -> Found:
        return cast(Found, self._call(*args, **options))

    def holds(self, *args: Asked.args, **options: Asked.kwargs) -> bool:
        """Whether the result is there, so that asking for it computes nothing."""
        with self._condition:
            return self._key(*args, **options) in self.cache

    def clear(self) -> None:
        """Forget all results."""
        with self._condition:
            self.cache.clear()


#: Every function of the app whose results are kept.
ALL: list[Kept[..., Any]] = []


def kept(
    megabytes: float, alone: bool = False
) -> Callable[[Callable[Asked, Found]], Kept[Asked, Found]]:
    """Keep a function's results up to so many megabytes.

    alone: a result that is larger than that is kept too, and no other beside it. Without it such a
    result is computed whenever it is asked for.
    """

    def keep(function: Callable[Asked, Found]) -> Kept[Asked, Found]:
        found = Kept(function, megabytes, alone)
        ALL.append(found)
        return found

    return keep


def clear_all() -> None:
    """Forget every result of every function."""
    for each in ALL:
        each.clear()
