"""The arrays that models hand out: their types, and how they are kept from being written to.

A trace is shown to every visitor who types the same text, and may be a view of the weights.
"""

from __future__ import annotations

import dataclasses
import weakref
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
DoubleArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


def lock(value: object) -> None:
    """Make every array in ``value`` read-only, also those inside mappings, tuples and lists."""
    if isinstance(value, np.ndarray):
        value.flags.writeable = False
    elif isinstance(value, Mapping):
        for each in cast(Mapping[object, object], value).values():
            lock(each)
    elif isinstance(value, tuple | list):
        for each in cast(Sequence[object], value):
            lock(each)


#: Where the weights of loaded models begin in memory: they belong to no trace.
_weights: set[int] = set()


def not_counted(array: np.ndarray, owner: object) -> None:
    """Name an array that no trace keeps alive: ``size_in_bytes`` leaves it out.

    owner: whose memory it is. Once that is gone, another array may lie there, and counts.
    """
    _weights.add(place := _pointer(array))
    weakref.finalize(owner, _weights.discard, place).atexit = False


def _pointer(array: np.ndarray) -> int:
    return int(array.__array_interface__["data"][0])


def _whole(array: np.ndarray) -> np.ndarray:
    """The array whose memory ``array`` keeps alive."""
    while isinstance(array.base, np.ndarray):
        array = array.base
    return array


def _arrays(value: object) -> Iterator[np.ndarray]:
    if isinstance(value, np.ndarray):
        yield value
    elif isinstance(value, Mapping):
        for each in cast(Mapping[object, object], value).values():
            yield from _arrays(each)
    elif isinstance(value, tuple | list):
        for each in cast(Sequence[object], value):
            yield from _arrays(each)
    elif dataclasses.is_dataclass(value):
        yield from _arrays(list(vars(value).values()))


def size_in_bytes(value: object) -> int:
    """Bytes that the arrays in ``value`` keep alive, each buffer once, weights left out."""
    wholes = {_pointer(whole): whole for whole in map(_whole, _arrays(value))}
    return sum(whole.nbytes for place, whole in wholes.items() if place not in _weights)


def compact(array: np.ndarray) -> np.ndarray:
    """``array``, copied where it is a small view that would keep a much larger array alive."""
    whole = _whole(array)
    if whole is array or _pointer(whole) in _weights or whole.nbytes <= 2 * array.nbytes:
        return array
    return array.copy()


class ReadOnly:
    """A frozen dataclass whose arrays are ``writeable=False`` from the moment it exists.

    The arrays that it is given are locked in place, not copied, but for a view of a small part of a
    larger array: it would keep all of that in memory.
    """

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if isinstance(value, np.ndarray):
                object.__setattr__(self, name, compact(cast(NDArray[Any], value)))
        lock(vars(self))
