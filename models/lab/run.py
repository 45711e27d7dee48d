"""One run in the lab: several models learn the same task from the same batches, side by side."""

from __future__ import annotations

import copy
import json
import math
from dataclasses import asdict, dataclass

import numpy as np
import torch
from safetensors.torch import save as write_safetensors

from models.lab.measure import answer_loss, measure
from models.lab.record import RunRecord, Stopped
from models.lab.settings import ROWS, Settings, probes
from models.lab.tasks import LabTokenizer
from models.language_models import LanguageModel, LanguageModule
from models.mingru import MinGRULM, MinGRUModel
from models.recurrent import RecurrentLM, RecurrentModel
from models.traces import LanguageModelName
from models.training.step import Diverged, adamw, descend
from models.transformer import TransformerLM, TransformerModel

#: Measurements of a whole run, about.
MEASUREMENTS = 26
#: Batches that are drawn at a time.
BLOCK = 20


def new_module(kind: LanguageModelName, settings: Settings) -> LanguageModule:
    """An untrained model, the same at every call with the same settings.

    Its start values come from a generator of its own: other visitors' runs and PyTorch's global
    random numbers do not disturb it.
    """
    draw = torch.Generator().manual_seed(settings.seed)
    vocabulary, width = settings.exercise.vocabulary, settings.width
    if kind == "transformer":
        return TransformerLM(
            vocabulary, width, settings.layers, heads=1, inner=2 * width, generator=draw
        )
    if kind == "mingru":
        return MinGRULM(vocabulary, width, settings.layers, inner=2 * width, generator=draw)
    radius = settings.radius or None
    return RecurrentLM(kind, vocabulary, width, radius=radius, hold=settings.hold, generator=draw)


def work_of(settings: Settings) -> int:
    """What a run has to do, in tokens that a model reads, of one row of each batch.

    Its width and the kinds of its models are left out: about is as much as a clock can promise.
    """
    return settings.steps * len(settings.models) * settings.exercise.steps


@dataclass
class Learner:
    """A module, its optimizer, and why it stopped where it did."""

    kind: LanguageModelName
    module: LanguageModule
    optimizer: torch.optim.Optimizer
    stopped: Stopped | None = None


class Run:
    """A run of ``settings``. One thread calls ``step``; any thread may call ``record``."""

    def __init__(self, settings: Settings):
        self.settings = settings
        self.task = settings.exercise
        self.every = max(1, math.ceil(settings.steps / MEASUREMENTS))
        self.probes = torch.as_tensor(probes(settings))
        self.learners: list[Learner] = []
        for kind in settings.models:
            module = new_module(kind, settings)
            self.learners.append(Learner(kind, module, adamw(module, settings.rate)))
        count, steps, width = len(self.learners), settings.steps, settings.width
        columns = math.ceil(steps / self.every) + 1
        self._losses = np.full((count, steps), np.nan, np.float32)
        self._right = np.full((count, steps), np.nan, np.float32)
        self._lengths = np.full((count, steps), np.nan, np.float32)
        self._norms = np.full((count, columns, self.task.steps), np.nan)
        self._hidden = np.full((count, columns, self.task.steps, width), np.nan, np.float32)
        self._answers = np.full((count, columns, self.task.answers), -1, np.int64)
        self._measured = np.zeros(columns, np.int64)
        self._columns = 0
        self.steps_done = 0
        self.measure()

    @property
    def work_done(self) -> int:
        """Tokens that models have read in training, times 1 / ROWS."""
        return self.steps_done * self._work

    @property
    def work_left(self) -> int:
        return 0 if self.over else (self.settings.steps - self.steps_done) * self._work

    @property
    def _work(self) -> int:
        return work_of(self.settings) // self.settings.steps

    @property
    def over(self) -> bool:
        """All steps are done, or no model can go on."""
        return self.steps_done >= self.settings.steps or all(x.stopped for x in self.learners)

    def step(self) -> None:
        """One step of every model that can go on, on the same batch, and what is to be measured."""
        at, settings = self.steps_done, self.settings
        if at % BLOCK == 0:
            rng = np.random.default_rng([settings.seed, at // BLOCK])
            self._block = torch.split(torch.as_tensor(self.task.batch(rng, BLOCK * ROWS)), ROWS)
        ids = self._block[at % BLOCK]
        for n, learner in enumerate(self.learners):
            if learner.stopped:
                continue
            answered = answer_loss(learner.module, ids, self.task.answers)
            try:
                loss, length = descend(
                    learner.optimizer, answered.loss, settings.rate, settings.clip or math.inf
                )
            except Diverged as error:
                learner.stopped = Stopped(learner.kind, at + 1, error.what)
                continue
            self._losses[n, at] = loss
            self._right[n, at] = answered.right.sum().item() / len(answered.right)
            self._lengths[n, at] = length
        self.steps_done += 1
        if self.steps_done % self.every == 0 or self.over:
            self.measure()

    def measure(self) -> None:
        """A column of the pictures: gradients and states as they are now."""
        if self._columns and self._measured[self._columns - 1] == self.steps_done:
            return
        for n, learner in enumerate(self.learners):
            if not learner.stopped:
                found = measure(learner.module, self.probes, self.task.answers)
                self._norms[n, self._columns] = found.norms
                self._hidden[n, self._columns] = found.hidden
                self._answers[n, self._columns] = found.answers
        self._measured[self._columns] = self.steps_done
        self._columns += 1  # last: who reads in another thread sees whole columns only

    def record(self) -> RunRecord:
        """What was seen so far."""
        columns, steps = self._columns, self.steps_done
        return RunRecord(
            settings=self.settings,
            steps=steps,
            losses=self._losses[:, :steps],
            right=self._right[:, :steps],
            lengths=self._lengths[:, :steps],
            measured=self._measured[:columns],
            norms=self._norms[:, :columns],
            hidden=self._hidden[:, :columns],
            answers=self._answers[:, :columns],
            probe=self.probes[0].numpy(),
            stopped=tuple(x.stopped for x in self.learners if x.stopped),
        )

    def models(self, names: tuple[str, ...]) -> dict[str, LanguageModel]:
        """The models as they are now, by kind, reading texts made of the symbols ``names``."""
        tokenizer = LabTokenizer(self.task, names)
        card = asdict(self.settings) | {"steps": self.steps_done}
        found: dict[str, LanguageModel] = {}
        for learner in self.learners:
            module = copy.deepcopy(learner.module)
            if isinstance(module, TransformerLM):
                model = TransformerModel("transformer", module, tokenizer, card)
            elif isinstance(module, MinGRULM):
                model = MinGRUModel("mingru", module, tokenizer, card)
            else:
                model = RecurrentModel(module.kind, module, tokenizer, card)
            found[learner.kind] = model
        return found

    def weights(self, names: tuple[str, ...]) -> bytes:
        """All models' weights as safetensors, each tensor under "<kind>.<name>"."""
        tensors = {
            f"{x.kind}.{name}": value.detach().contiguous().clone()
            for x in self.learners
            for name, value in x.module.state_dict().items()
        }
        card = asdict(self.settings) | {"steps_done": self.steps_done, "symbols": names}
        return write_safetensors(tensors, {"run": json.dumps(card, ensure_ascii=False)})
