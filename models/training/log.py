"""What a model's card says of its training: the loss it trained on, and the held-out ones."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from models.arrays import DoubleArray, ReadOnly

#: What a row of the log holds besides held-out losses.
OTHERS = {"step", "epoch", "training"}


@dataclass(frozen=True)
class TrainingLog(ReadOnly):
    """One row an epoch, n in all. Losses in nats a token.

    steps: float64 (n,). training: float64 (n,), the mean over the epoch, while the weights still
        change, with dropout (and label smoothing) on.
    held_out: by name, float64 (n,), measured at the end of the epoch with both off.
    dropout: the rate of dropout. smoothing: ε of label smoothing, 0 where there is none.
    floor: the lowest ``training`` loss that any model could reach with that smoothing.
    left_out: after how many epochs a translator went on without the back-translated pairs, so that
        the training loss is of other texts from there on; 0 where that never happened.
    joined: after how many epochs it read several sentences in a row, too; 0 likewise.
    """

    steps: DoubleArray
    training: DoubleArray
    held_out: Mapping[str, DoubleArray]
    dropout: float
    smoothing: float
    floor: float
    left_out: int
    joined: int

    @property
    def mean(self) -> DoubleArray:
        """float64 (n,): the mean of the held-out losses."""
        return np.mean(list(self.held_out.values()), axis=0)


def smoothing_floor(epsilon: float, vocabulary: int) -> float:
    """The least cross-entropy against smoothed targets: their own entropy, in nats.

    The target has 1 - ε + ε/V where the true token is and ε/V everywhere else (Szegedy et al.
    2016, section 7). 0 for ε = 0.
    """
    if not epsilon:
        return 0.0
    other = epsilon / vocabulary
    true = 1 - epsilon + other
    return -true * math.log(true) - (vocabulary - 1) * other * math.log(other)


def training_log(card: Mapping[str, Any]) -> TrainingLog:
    """The log of a language model or of a translator. KeyError where the card has none."""
    rows, budget = card["history"], card["budget"]
    names = [name for name in rows[0] if name not in OTHERS]
    smoothing = float(budget.get("smoothing", 0.0))
    mixed = int(budget.get("epochs_with_written", 0))
    joined = int(budget.get("epochs_with_joined", 0))
    return TrainingLog(
        steps=np.array([row["step"] for row in rows], np.float64),
        training=np.array([row["training"] for row in rows], np.float64),
        held_out={name: np.array([row[name] for row in rows], np.float64) for name in names},
        dropout=float(budget.get("dropout", 0.0)),
        smoothing=smoothing,
        floor=smoothing_floor(smoothing, int(card["vocabulary"])),
        left_out=mixed if 0 < mixed < len(rows) else 0,
        joined=len(rows) - joined if 0 < joined < len(rows) else 0,
    )
