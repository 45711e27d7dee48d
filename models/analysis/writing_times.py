"""What models keep while they read a text token by token, and how soon they write the next one."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from models.arrays import DoubleArray, IntArray, ReadOnly
from models.decoding.writers import Writer

LENGTHS = (16, 64, 256, 1024)
#: Tokens that are written, one by one, at each length.
TOKENS = 5
#: Seconds after which no longer text is begun.
SECONDS = 6.0

Begun = Callable[[], Writer]


@dataclass(frozen=True)
class WritingTimes(ReadOnly):
    """lengths: int (N,), tokens that had been read: those that there was time for.

    seconds: writer → float64 (N,), for one more token, the median of several. spread: writer →
    float64 (2, N), the fastest and the slowest of them. kept: writer → int (N,), bytes after them.
    """

    lengths: IntArray
    seconds: Mapping[str, DoubleArray]
    spread: Mapping[str, DoubleArray]
    kept: Mapping[str, IntArray]


def kept_while_reading(writer: Writer, ids: Sequence[int]) -> IntArray:
    """Bytes that a writer keeps after each of the tokens, (T,), read one by one."""
    found: list[int] = []
    for each in ids:
        writer.read([each])
        found.append(writer.kept)
    return np.array(found, np.int64)


def writing_times(
    writers: Mapping[str, Begun],
    entries: int,
    lengths: Sequence[int] = LENGTHS,
    report: Callable[[float], None] = lambda done: None,
    seconds: float = SECONDS,
) -> WritingTimes:
    """Time each writer for a token after T random ones, one writer after the other.

    entries: of the vocabulary. report: told the share that is done; what it raises ends the
    measurement. seconds: on a busy machine the longest texts are left out after it.
    """
    times: dict[str, list[list[float]]] = {name: [] for name in writers}
    kept: dict[str, list[int]] = {name: [] for name in writers}
    measured: list[int] = []
    until = time.perf_counter() + seconds
    for n, length in enumerate(lengths):
        if measured and time.perf_counter() > until:
            break
        report(n / len(lengths))
        ids = np.random.default_rng(length).integers(1, entries, length + TOKENS)
        for name, begin in writers.items():
            writer = begin()
            writer.read(ids[:length].tolist())
            kept[name].append(writer.kept)
            times[name].append([_seconds(writer, int(each)) for each in ids[length:]])
        measured.append(length)
    report(1.0)
    return WritingTimes(
        lengths=np.array(measured),
        seconds={name: np.array([median(own) for own in each]) for name, each in times.items()},
        spread={
            name: np.array([[min(own) for own in each], [max(own) for own in each]])
            for name, each in times.items()
        },
        kept={name: np.array(each) for name, each in kept.items()},
    )


def _seconds(writer: Writer, id: int) -> float:
    begun = time.perf_counter()
    writer.read([id])
    return time.perf_counter() - begun
