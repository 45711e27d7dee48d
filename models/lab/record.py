"""What a run in the lab leaves behind, for the pictures and for a file."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly
from models.lab.settings import Settings

#: The last steps of a model, whose answers are counted.
RECENT = 50


class Stopped(NamedTuple):
    """A model that could not go on: at which step, from 1, because of its "loss" or "gradient"."""

    model: str
    step: int
    what: str


@dataclass(frozen=True)
class RunRecord(ReadOnly):
    """M models, S steps so far, C measurements, T time steps, H units.

    losses: float32 (M, S), mean cross-entropy of the answers in nats, before the step was made.
    right: float32 (M, S), share of right answer tokens. lengths: float32 (M, S), length of the
    gradient of all weights before it was cut. NaN from where a model stopped.
    measured: int64 (C,), steps done at each measurement, the first being 0.
    norms: float64 (M, C, T), hidden: float32 (M, C, T, H), as in ``models.lab.measure.Measured``.
    probe: int64 (T + 1,), the question, mark and answer whose states ``hidden`` shows.
    stopped: the models that could not go on.
    """

    settings: Settings
    steps: int
    losses: FloatArray
    right: FloatArray
    lengths: FloatArray
    measured: IntArray
    norms: DoubleArray
    hidden: FloatArray
    probe: IntArray
    stopped: tuple[Stopped, ...]

    @property
    def models(self) -> tuple[str, ...]:
        return self.settings.models

    def recent(self) -> dict[str, float]:
        """Share of right answers over each model's last steps; NaN before the first."""
        found: dict[str, float] = {}
        for model, row in zip(self.models, self.right, strict=True):
            known = row[~np.isnan(row)]
            found[model] = float(known[-RECENT:].mean()) if len(known) else float("nan")
        return found

    def table(self) -> str:
        """Comma-separated values: a row for each model and step.

        The norms of step s, where they were measured, are those after s steps.
        """
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        steps = range(1, self.norms.shape[2] + 1)
        writer.writerow(
            ["model", "step", "loss", "right", "gradient_length", *(f"norm_{t}" for t in steps)]
        )
        column = {int(step): c for c, step in enumerate(self.measured)}
        for m, model in enumerate(self.models):
            for s in range(self.steps + 1):
                seen = ["", "", ""]
                if s:
                    values = (self.losses[m, s - 1], self.right[m, s - 1], self.lengths[m, s - 1])
                    seen = [_number(v) for v in values]
                norms = list(self.norms[m, column[s]]) if s in column else []
                writer.writerow([model, s, *seen, *map(_number, norms)])
        return out.getvalue()


def _number(value: float) -> str:
    return "" if np.isnan(value) else f"{value:.6g}"
