"""What a visitor chooses for a run in the lab, and the bounds that the server keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from models.arrays import IntArray
from models.lab.tasks import LENGTHS, TASKS, Task
from models.traces import LanguageModelName

#: In the order in which they are trained and drawn.
MODELS: tuple[LanguageModelName, ...] = ("rnn", "lstm", "gru", "mingru", "transformer")
#: Those that run unless others are chosen.
USUAL: tuple[LanguageModelName, ...] = ("rnn", "lstm", "gru", "transformer")
WIDTHS = (8, 16, 32, 48, 64)
RATES = (0.0003, 0.001, 0.003, 0.005, 0.01, 0.03, 0.1, 1.0)
#: Longest gradient that is not cut; 0: none is cut.
CLIPS = (0.0, 0.1, 1.0, 10.0)
#: Spectral radius of W_hh at the start; 0: orthogonal, every singular value 1.
RADII = (0.0, 0.3, 0.5, 0.7, 0.9, 1.2, 2.0)
#: Bias at the start of the gate that keeps the old state: forget (LSTM) and update (GRU).
HOLDS = (0.0, 1.0, 2.0, 3.0)
LAYERS = (1, 2)
STEPS = (200, 400, 800, 1200, 2000, 3000)
SEEDS = 9999
#: Questions of one step.
ROWS = 32
#: Questions that the gradients are measured on, the same for the whole run.
PROBES = 16
#: They are drawn from [seed, this], those of the training from [seed, 0], [seed, 1], …
PROBE_STREAM = 2**32 - 1


@dataclass(frozen=True)
class Settings:
    """All that a run depends on: the same settings give the same numbers.

    task, length: as in ``Task``. models: those of ``MODELS`` that are trained, each on the same
    batches. width: H. rate: learning rate. clip, radius, hold: as in ``CLIPS``, ``RADII`` and
    ``HOLDS``. layers: of minGRU and Transformer. steps: of training. seed: of start
    values and batches. Raises ValueError for anything that the lab does not offer.
    """

    task: str = "recall"
    length: int = LENGTHS["recall"][2]
    models: tuple[LanguageModelName, ...] = USUAL
    width: int = 32
    rate: float = 0.003
    clip: float = 1.0
    radius: float = 0.3
    hold: float = 2.0
    layers: int = 1
    steps: int = 800
    seed: int = 1

    def __post_init__(self) -> None:
        Task(self.task, self.length)
        if not self.models or list(self.models) != [m for m in MODELS if m in self.models]:
            raise ValueError(f"the models {self.models} are not some of {MODELS}, in that order")
        for name, offered in _OFFERED.items():
            if getattr(self, name) not in offered:
                raise ValueError(f"{name} is one of {offered}, not {getattr(self, name)}")
        if not 0 <= self.seed <= SEEDS or self.seed % 1:
            raise ValueError(f"the seed is a whole number up to {SEEDS}, not {self.seed}")

    @property
    def exercise(self) -> Task:
        return Task(self.task, self.length)

    @classmethod
    def bounded(cls, **wanted: Any) -> Settings:
        """Settings as near to what is wanted as the lab goes. What is None is as by default."""
        given = {name: value for name, value in wanted.items() if value is not None}
        for name, offered in _OFFERED.items():
            if name in given:
                given[name] = _nearest(offered, given[name])
        if given.get("task") not in TASKS:
            given["task"] = cls.task
        low, high, usual = LENGTHS[given["task"]]
        given["length"] = min(max(int(given.get("length", usual)), low), high)
        given["models"] = tuple(m for m in MODELS if m in given.get("models", USUAL)) or USUAL
        given["seed"] = min(max(int(given.get("seed", cls.seed)), 0), SEEDS)
        return cls(**given)


def probes(settings: Settings) -> IntArray:
    """The questions that a run of these settings is measured on, (PROBES, T + 1)."""
    rng = np.random.default_rng([settings.seed, PROBE_STREAM])
    return settings.exercise.batch(rng, PROBES)


def _nearest(offered: tuple[float, ...], wanted: float) -> float:
    return min(offered, key=lambda each: abs(each - wanted))


_OFFERED: dict[str, tuple[float, ...]] = {
    "width": WIDTHS,
    "rate": RATES,
    "clip": CLIPS,
    "radius": RADII,
    "hold": HOLDS,
    "layers": LAYERS,
    "steps": STEPS,
}
