"""One run of the lab that is shown until the visitor starts one: really trained, then kept.

``python -m models.lab.recorded`` trains it again, with the settings that the lab opens with, and
writes the file. A run depends on its settings alone, not on the sentence: symbols are ids here.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch

from models.lab.record import RunRecord
from models.lab.run import Run
from models.lab.settings import Settings

FILE = Path(__file__).resolve().parents[2] / "assets" / "lab" / "recorded-run.npz"
#: What is kept of a record, each as float32 or int64; the states are not.
ARRAYS = ("losses", "right", "lengths", "measured", "norms", "probe")


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


def write(record: RunRecord, on: date, file: Path = FILE) -> None:
    """Keep a record that is over. ValueError where it is not, or where a model stopped."""
    if record.steps < record.settings.steps or record.stopped:
        raise ValueError(f"{record.steps} of {record.settings.steps} steps, {record.stopped}")
    card = json.dumps({"settings": asdict(record.settings), "on": on.isoformat()})
    kept = {name: getattr(record, name) for name in ARRAYS}
    shrunk = {n: a.astype(np.float32) if a.dtype.kind == "f" else a for n, a in kept.items()}
    file.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(file, card=np.array(card), **shrunk)


@cache
def recorded(file: Path = FILE) -> Recorded:
    """The run that was kept. OSError where there is no such file."""
    with np.load(file, allow_pickle=False) as kept:
        card = json.loads(str(kept["card"]))
        arrays = {name: kept[name] for name in ARRAYS}
    given: Any = card["settings"]
    settings = Settings(**given | {"models": tuple(given["models"])})
    arrays["norms"] = arrays["norms"].astype(np.float64)
    hidden = np.zeros((*arrays["norms"].shape, 0), np.float32)
    record = RunRecord(settings, settings.steps, hidden=hidden, stopped=(), **arrays)
    return Recorded(record, date.fromisoformat(card["on"]))


if __name__ == "__main__":
    torch.set_num_threads(1)
    write(train(Settings()), date.today())
    print(FILE)
