"""Runs of the lab that were trained before: what is shown until a visitor's own run has begun.

A run depends on its settings alone, not on the sentence: symbols are ids here. So whoever waits for
a place sees the very numbers that the own run will have, on the same kind of machine. Some settings
are kept as files, which ``python -m models.lab.recorded`` trains again; of those that ended on this
server the last ones are remembered.
"""

from __future__ import annotations

import json
import sys
import threading
from collections import OrderedDict
from dataclasses import asdict, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch

from models.lab.record import RunRecord
from models.lab.run import Run
from models.lab.settings import USUAL, Settings
from models.lab.tasks import LENGTHS, TASKS
from models.traces import LanguageModelName

#: What is recorded by itself: a model learns the same whoever runs beside it.
ALONE: tuple[LanguageModelName, ...] = ("mingru",)
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "lab"
#: By the name of its file: each task as the lab opens it, and what "try" asks to change.
KEPT: dict[str, Settings] = {
    **{task: Settings(task=task, length=LENGTHS[task][2]) for task in TASKS},
    "recall-orthogonal": Settings(radius=0.0),
    "recall-gates-half-open": Settings(hold=0.0),
    "recall-unclipped": Settings(clip=0.0),
    "recall-rate-0.1": Settings(rate=0.1),
    **{
        f"{task}-mingru": Settings(task=task, length=LENGTHS[task][2], models=ALONE)
        for task in TASKS
    },
    "recall-mingru-2": Settings(models=ALONE, layers=2),
}
#: What is kept of a record, each as float32 or int64; the states are not.
ARRAYS = ("losses", "right", "lengths", "measured", "norms", "answers", "probe")
#: Runs that are remembered, about 100 kB each.
MOST = 50


class Recorded(NamedTuple):
    """record: of the whole run; its ``hidden`` has no units. on: the day it was trained."""

    record: RunRecord
    on: date


def train(settings: Settings, steps: int | None = None) -> RunRecord:
    """Train by the lab's own code, all steps of ``settings`` or the first ``steps``."""
    run = Run(settings)
    while not run.over and run.steps_done != steps:
        run.step()
    return run.record()


def write(record: RunRecord, on: date, file: Path) -> None:
    """Keep a record that is over. ValueError where it is not, or where a model stopped."""
    if not _is_whole(record):
        raise ValueError(f"{record.steps} of {record.settings.steps} steps, {record.stopped}")
    card = json.dumps({"settings": asdict(record.settings), "on": on.isoformat()})
    kept = {name: getattr(record, name) for name in ARRAYS}
    shrunk = {n: a.astype(np.float32) if a.dtype.kind == "f" else a for n, a in kept.items()}
    file.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(file, card=np.array(card), **shrunk)


@cache
def recorded(file: Path) -> Recorded:
    """The run that was kept in a file. OSError where there is no such file."""
    with np.load(file, allow_pickle=False) as kept:
        card = json.loads(str(kept["card"]))
        arrays = {name: kept[name] for name in ARRAYS}
    given: Any = card["settings"]
    settings = Settings(**given | {"models": tuple(given["models"])})
    arrays["norms"] = arrays["norms"].astype(np.float64)
    hidden = _no_states(arrays["norms"])
    record = RunRecord(settings, settings.steps, hidden=hidden, stopped=(), **arrays)
    return Recorded(record, date.fromisoformat(card["on"]))


class Memory:
    """The last runs that ended on this server, by their settings."""

    def __init__(self, most: int = MOST):
        self._lock = threading.Lock()
        self._most = most
        self._runs: OrderedDict[Settings, Recorded] = OrderedDict()

    def keep(self, record: RunRecord, on: date) -> None:
        """Remember a run that is over, unless one of its models stopped before the end."""
        if not _is_whole(record):
            return
        kept = replace(record, hidden=_no_states(record.norms))
        with self._lock:
            self._runs[record.settings] = Recorded(kept, on)
            self._runs.move_to_end(record.settings)
            while len(self._runs) > self._most:
                self._runs.popitem(last=False)

    def find(self, settings: Settings) -> Recorded | None:
        with self._lock:
            return self._runs.get(settings)


#: Of this process, as the one queue is (``models.lab.queue.server_queue``).
memory = Memory()


def replay(settings: Settings) -> Recorded | None:
    """A run of just these settings that is over; None where there is none."""
    wanted = [own for own in (USUAL, ALONE) if set(own) & set(settings.models)]
    parts = [found for own in wanted if (found := _kept(settings, own)) is not None]
    if len(parts) < len(wanted):
        return memory.find(settings)
    record = parts[0].record
    for each in parts[1:]:
        record = record.beside(each.record)
    return Recorded(record.only(settings.models), max(each.on for each in parts))


def _kept(settings: Settings, models: tuple[LanguageModelName, ...]) -> Recorded | None:
    """The run of these settings that is kept as a file, with these models."""
    whole = replace(settings, models=models)
    for name, kept in KEPT.items():
        file = FOLDER / f"{name}.npz"
        if kept == whole and file.is_file():
            return recorded(file)
    return None


def _is_whole(record: RunRecord) -> bool:
    """Whether it went to its end, with all of its models."""
    return record.steps == record.settings.steps and not record.stopped


def _no_states(norms: np.ndarray) -> np.ndarray:
    return np.zeros((*norms.shape, 0), np.float32)


if __name__ == "__main__":
    torch.set_num_threads(1)
    for wanted in sys.argv[1:] or KEPT:
        write(train(KEPT[wanted]), date.today(), FOLDER / f"{wanted}.npz")
        print(FOLDER / f"{wanted}.npz", flush=True)
