"""One text read many times with dropout switched on, and once with it off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from models.arrays import DoubleArray, IntArray, ReadOnly
from models.recurrent import RecurrentModel
from models.tensors import integers


@dataclass(frozen=True)
class DropoutPasses(ReadOnly):
    """The predictions after the last token of a text: N passes with dropout on, one with it off.

    rate: the probability with which each number is set to 0.
    tokens: length K, the likeliest with dropout off and those that came first in some pass; by
        their probability with dropout off.
    off: float64 (K,), their probabilities with dropout off. on: float64 (N, K), in each pass.
    first: int64 (N,), the place among ``tokens`` of the likeliest token of each pass.
    bits_off: the mean surprise at the tokens of the text, -log2 p, with dropout off.
    bits_on: float64 (N,), in each pass. Both NaN for a text of one token.
    """

    rate: float
    tokens: tuple[str, ...]
    off: DoubleArray
    on: DoubleArray
    first: IntArray
    bits_off: float
    bits_on: DoubleArray


def trained_rate(model: RecurrentModel) -> float:
    """The dropout that the model was trained with, from its card."""
    return float(model.card["budget"]["dropout"])


def masks(shape: tuple[int, ...], rate: float, seed: int, count: int) -> list[Tensor]:
    """What ``count`` dropouts multiply by after ``torch.manual_seed(seed)``: 0 or 1 / (1 - rate).

    Inverted dropout (Srivastava et al. 2014, section 10): what is left is made larger, so that
    the expected sum stays what it is without dropout.
    """
    generator = torch.Generator().manual_seed(seed)
    kept = [torch.empty(shape).bernoulli_(1 - rate, generator=generator) for _ in range(count)]
    return [mask / (1 - rate) for mask in kept]


@torch.inference_mode()
def pass_logits(model: RecurrentModel, ids: IntArray, rate: float, seed: int) -> Tensor:
    """logits (T, V) of one pass: dropout on x_t and on h_t before the output, as in training."""
    module = model.module
    x = module.embedding(torch.tensor(ids)[None])  # (1, T, E)
    on_x, on_h = masks(tuple(x.shape), rate, seed, 2) if rate else (1.0, 1.0)
    hidden = module.layer(x * on_x)[0] * on_h  # (1, T, H)
    return (hidden @ module.embedding.weight.T + module.output_bias)[0]


def dropout_passes(
    model: RecurrentModel,
    ids: IntArray,
    rate: float,
    seeds: range = range(1, 31),
    k: int = 4,
    most: int = 7,
) -> DropoutPasses:
    """Read ``ids`` (T,), at least one, once a seed and once without dropout.

    k: how many of the likeliest with dropout off are kept, and ``most`` of all; a pass whose
    likeliest is not among them has ``first`` -1. ValueError for a rate outside [0, 1).
    """
    if not 0 <= rate < 1:
        raise ValueError(f"the rate of dropout must be at least 0 and below 1, not {rate}")
    off = torch.log_softmax(pass_logits(model, ids, 0.0, 0), -1)  # (T, V)
    best = integers(off[-1].topk(k).indices)
    lasts: list[Tensor] = []
    bits: list[float] = []
    for seed in seeds:
        on = torch.log_softmax(pass_logits(model, ids, rate, seed), -1)
        lasts.append(on[-1].double())
        bits.append(_mean_bits(on, ids))
    last = torch.stack(lasts)  # (N, V)
    firsts = integers(last.argmax(-1))
    often = sorted(set(firsts), key=lambda i: (-firsts.count(i), i))
    shown = list(dict.fromkeys(best + often))[:most]
    shown.sort(key=lambda i: -float(off[-1, i]))
    return DropoutPasses(
        rate=rate,
        tokens=tuple(model.tokenizer.entry(i) for i in shown),
        off=off[-1, shown].double().exp().numpy(),
        on=last[:, shown].exp().numpy(),
        first=np.array([shown.index(i) if i in shown else -1 for i in firsts], np.int64),
        bits_off=_mean_bits(off, ids),
        bits_on=np.array(bits),
    )


def _mean_bits(log_p: Tensor, ids: IntArray) -> float:
    if len(ids) < 2:
        return float("nan")
    came = log_p[:-1].gather(1, torch.tensor(ids[1:, None]))
    return float(-came.double().mean() / np.log(2))
