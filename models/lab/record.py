"""What a run in the lab leaves behind, for the pictures and for a file."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly
from models.lab.settings import MODELS, Settings, probes
from models.traces import LanguageModelName

#: The last steps of a model, whose answers are counted.
RECENT = 50
#: What a record keeps of each model.
OF_EACH = ("losses", "right", "lengths", "norms", "hidden", "answers")


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
    norms: float64 (M, C, T), hidden: float32 (M, C, T, H), answers: int64 (M, C, n), as in
    ``models.lab.measure.Measured``; an answer is -1 where a model had stopped.
    probe: int64 (T + 1,), the question, mark and answer that ``hidden`` and ``answers`` are of.
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
    answers: IntArray
    probe: IntArray
    stopped: tuple[Stopped, ...]

    @property
    def models(self) -> tuple[str, ...]:
        return self.settings.models

    def recent(self, column: int = -1) -> dict[str, float]:
        """Share of right answers over each model's last steps; NaN before the first.

        column: of the measurement up to which is counted, the last one where it is not said.
        """
        found: dict[str, float] = {}
        steps = int(self.measured[column]) if len(self.measured) else 0
        for model, row in zip(self.models, self.right[:, :steps], strict=True):
            known = row[~np.isnan(row)][-RECENT:]
            found[model] = float(known.mean(dtype=np.float64)) if len(known) else float("nan")
        return found

    def only(self, models: tuple[LanguageModelName, ...]) -> RunRecord:
        """The same of some of its models: what they do depends on no other. KeyError for others."""
        place = {model: n for n, model in enumerate(self.models)}
        rows = [place[model] for model in models]
        kept = {name: getattr(self, name)[rows] for name in OF_EACH}
        stopped = tuple(each for each in self.stopped if each.model in models)
        return replace(
            self, settings=replace(self.settings, models=models), stopped=stopped, **kept
        )

    def beside(self, other: RunRecord) -> RunRecord:
        """Two runs of the same settings but for their models as one, in the lab's order.

        ValueError where they are not.
        """
        models = tuple(each for each in MODELS if each in {*self.models, *other.models})
        settings = replace(self.settings, models=models)
        if settings != replace(other.settings, models=models) or self.steps != other.steps:
            raise ValueError("only runs of the same settings can stand beside each other")
        held = (*self.models, *other.models)
        order = [held.index(each) for each in models]
        both = {
            name: np.concatenate([getattr(self, name), getattr(other, name)])[order]
            for name in OF_EACH
        }
        return replace(self, settings=settings, stopped=(*self.stopped, *other.stopped), **both)

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


def blank(settings: Settings) -> RunRecord:
    """A run that has not begun: nothing is measured yet."""
    count, task = len(settings.models), settings.exercise
    nothing = np.zeros((count, 0), np.float32)
    return RunRecord(
        settings=settings,
        steps=0,
        losses=nothing,
        right=nothing,
        lengths=nothing,
        measured=np.zeros(0, np.int64),
        norms=np.zeros((count, 0, task.steps)),
        hidden=np.zeros((count, 0, task.steps, 0), np.float32),
        answers=np.zeros((count, 0, task.answers), np.int64),
        probe=probes(settings)[0],
        stopped=(),
    )


def _number(value: float) -> str:
    return "" if np.isnan(value) else f"{value:.6g}"
