"""The Transformer with something changed: words in another order, or heads switched off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import DoubleArray, ReadOnly, lock
from models.decoding.predictions import Shift, divergence, log_probabilities, shift
from models.traces import TokenTrace, TransformerTrace
from models.transformer import TransformerModel, WhatIf

#: A text needs so many tokens before any of them can change places: the last stays the last.
LEAST_TO_SHUFFLE = 3


def shuffled(count: int, seed: int) -> tuple[int, ...]:
    """The order in which a shuffled text is read: the last token stays last, so that the same
    token predicts. Seed 0 is the order as written; every other seed moves something if it can.
    """
    if seed == 0 or count < LEAST_TO_SHUFFLE:
        return tuple(range(count))
    order = np.random.default_rng(seed).permutation(count - 1)
    if (order == np.arange(count - 1)).all():
        order = np.roll(order, 1)
    return (*order.tolist(), count - 1)


@dataclass(frozen=True)
class OrderTrace(ReadOnly):
    """A text read as written and with its words shuffled.

    order: the permutation. read: the tokens in that order.
    shifts: (positions, mask) → what the other order makes of the last token's prediction in a
        network with or without the sinusoids, with or without the mask.
    """

    order: tuple[int, ...]
    read: TokenTrace
    shifts: Mapping[tuple[bool, bool], Shift]


def order_effect(model: TransformerModel, read: TokenTrace, seed: int) -> OrderTrace:
    """What the order of the words does to the prediction. ValueError for an empty text."""
    if not len(read):
        raise ValueError("an empty text has no order")
    order = shuffled(len(read), seed)
    shifts: dict[tuple[bool, bool], Shift] = {}
    for positions in (True, False):
        for mask in (True, False):
            change = WhatIf(positions=positions, mask=mask)
            before = model.trace(read, what_if=change).logits[-1]
            after = model.trace(read, what_if=change, order=order).logits[-1]
            shifts[positions, mask] = shift(before, after, model.tokenizer)
    return OrderTrace(order, read.ordered(order), shifts)


@dataclass(frozen=True)
class OffTrace(ReadOnly):
    """A text read with some heads switched off.

    off: (layer, head) pairs, counted from 0. after: what became of the prediction after one token.
    surprisal, changed: float64 (T,), the surprise at each token in bits, as trained and now.
    """

    off: frozenset[tuple[int, int]]
    after: Shift
    surprisal: DoubleArray
    changed: DoubleArray


def switch_off(
    model: TransformerModel,
    before: TransformerTrace,
    off: frozenset[tuple[int, int]],
    step: int = -1,
) -> OffTrace:
    """What switching heads off does to ``before``, read as trained.

    step: the token after which is predicted, from 0; the last by default. IndexError for an empty
    text or a head or a step that is not there.
    """
    layers, heads = before.weights.shape[:2]
    for layer, head in off:
        if not (0 <= layer < layers and 0 <= head < heads):
            raise IndexError(f"there is no head {head} in layer {layer}")
    after = model.trace(before, what_if=WhatIf(off=off))
    moved = shift(before.logits[step], after.logits[step], model.tokenizer)
    return OffTrace(off, moved, before.surprisal, after.surprisal)


def head_effects(model: TransformerModel, whole: TransformerTrace, step: int = -1) -> DoubleArray:
    """float64 (L, heads): the divergence in bits of the prediction after one token when only this
    head is switched off. whole: as trained. step: as in ``switch_off``. IndexError for an empty
    text."""
    before = log_probabilities(whole.logits[step])
    layers, heads = whole.weights.shape[:2]
    effects = np.zeros((layers, heads))
    for layer in range(layers):
        for head in range(heads):
            alone = WhatIf(off=frozenset({(layer, head)}))
            after = log_probabilities(model.trace(whole, what_if=alone).logits[step])
            effects[layer, head] = divergence(before, after)
    lock(effects)  # kept for everybody who types this text
    return effects
