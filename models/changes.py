"""The Transformer with something changed: words in another order, or heads switched off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.predictions import Shift, divergence, log_probabilities, shift
from models.trace import TokenTrace
from models.transformer import TransformerReader, WhatIf

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
class OrderTrace:
    """A text read as written and with its words shuffled.

    order: the permutation. read: the tokens in that order.
    shifts: (positions, mask) → what the other order makes of the last token's prediction in a
        network with or without the sinusoids, with or without the mask.
    """

    order: tuple[int, ...]
    read: TokenTrace
    shifts: dict[tuple[bool, bool], Shift]


def order_effect(reader: TransformerReader, text: str, seed: int) -> OrderTrace:
    """What the order of the words does to the prediction. ValueError for an empty text."""
    whole = reader.trace(text)
    if not len(whole):
        raise ValueError("an empty text has no order")
    order = shuffled(len(whole), seed)
    shifts = {}
    for positions in (True, False):
        for mask in (True, False):
            change = WhatIf(positions=positions, mask=mask)
            before = reader.trace(text, what_if=change).logits[-1]
            after = reader.trace(text, what_if=change, order=order).logits[-1]
            shifts[positions, mask] = shift(before, after, reader.tokenizer)
    tokens = tuple(whole.tokens[i] for i in order)
    at = list(order)
    read = TokenTrace(whole.text, tokens, whole.ids[at], whole.spans[at], whole.total)
    return OrderTrace(order, read, shifts)


@dataclass(frozen=True)
class OffTrace:
    """A text read with some heads switched off.

    off: (layer, head) pairs, counted from 0. last: what became of the last token's prediction.
    surprisal, changed: float64 (T,), the surprise at each token in bits, as trained and now.
    """

    off: frozenset[tuple[int, int]]
    last: Shift
    surprisal: NDArray[np.float64]
    changed: NDArray[np.float64]


def switch_off(reader: TransformerReader, text: str, off: frozenset[tuple[int, int]]) -> OffTrace:
    """What switching heads off does. IndexError for an empty text or a head that is not there."""
    before = reader.trace(text)
    _check(off, *before.head_outputs.shape[:2])
    after = reader.trace(text, what_if=WhatIf(off=off))
    last = shift(before.logits[-1], after.logits[-1], reader.tokenizer)
    return OffTrace(off, last, before.surprisal, after.surprisal)


def head_effects(reader: TransformerReader, text: str) -> NDArray[np.float64]:
    """float64 (L, heads): the divergence in bits of the last token's prediction when only this
    head is switched off. IndexError for an empty text."""
    whole = reader.trace(text)
    before = log_probabilities(whole.logits[-1])
    layers, heads = whole.head_outputs.shape[:2]
    effects = np.zeros((layers, heads))
    for layer in range(layers):
        for head in range(heads):
            alone = WhatIf(off=frozenset({(layer, head)}))
            after = log_probabilities(reader.trace(text, what_if=alone).logits[-1])
            effects[layer, head] = divergence(before, after)
    return effects


def _check(off: frozenset[tuple[int, int]], layers: int, heads: int) -> None:
    for layer, head in off:
        if not (0 <= layer < layers and 0 <= head < heads):
            raise IndexError(f"there is no head {head} in layer {layer}")
