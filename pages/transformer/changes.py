"""What a change does to the Transformer, computed once for everybody who typed the sentence.

Only what the pictures need is kept, not the traces. All raise WeightsError like ``load``.
"""

from __future__ import annotations

import numpy as np

from models import load
from models.analysis import changes
from models.analysis.changes import OffTrace, OrderTrace
from ui.kept import kept
from ui.read import read_transformer, tokens


# Four distributions of six tokens: about 3 kB.
@kept(megabytes=4)
def order_effect(text: str, seed: int) -> OrderTrace:
    return changes.order_effect(load("transformer"), tokens(text), seed)


@kept(megabytes=4)
def switch_off(text: str, off: tuple[tuple[int, int], ...], step: int) -> OffTrace:
    return changes.switch_off(load("transformer"), read_transformer(text), frozenset(off), step)


# A number for each head.
@kept(megabytes=4)
def head_effects(text: str, step: int) -> np.ndarray:
    return changes.head_effects(load("transformer"), read_transformer(text), step)
