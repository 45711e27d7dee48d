"""What a recurrent network forgets: two readings that run together, and tanh on its own.

Two texts that differ in one early place (twins) are read by the same model. From there on both
readings are fed the same tokens, so whatever still sets their states apart is memory of that place.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
import torch
from jaxtyping import Float32, Float64
from scipy.optimize import brentq
from torch import Tensor

from models.analysis.start_values import Weights, model_with
from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly
from models.recurrent import STEPS, RecurrentModel, recurrent_weights
from models.tensors import norm
from models.text.twin_words import Exchange
from models.traces import SATURATED, RecurrentName, RecurrentTrace, TokenTrace

#: Sentences with nothing to do with each other: how far apart are two unrelated states?
UNRELATED = (
    "어제는 하루 종일 비가 내렸다.",
    "동생은 새 자전거를 타고 학교에 갔다.",
    "이 영화는 생각보다 훨씬 재미있었어요.",
    "할머니께서 따뜻한 국을 끓여 주셨다.",
    "내일 아침 일곱 시에 깨워 주세요.",
    "도서관에는 사람이 거의 없었습니다.",
    "The train was late and everybody was cold.",
    "She plays the piano every evening after work.",
    "Please turn off the light in the kitchen.",
    "A small dog ran across the wide field.",
    "My brother likes to cook for his friends.",
    "The king sent his youngest son over the sea.",
)


@dataclass(frozen=True)
class Twins(ReadOnly):
    """One model's two readings. T compared steps; those before ``changed`` are alike.

    tokens, others: length T, the token that each reading took at that step. At ``changed`` each
        holds the whole of what was exchanged, whose last token is the one compared.
    changed: the step, counted from 0, at which the readings part.
    distance: ‖h_t − h′_t‖. cell_distance: ‖c_t − c′_t‖ of the LSTM; None for the others.
    typical, cell_typical: how far apart the states of unrelated sentences are (their median).
    variation: the total variation ½ Σ |p − p′| of the next-token distributions.
    bits: their Kullback–Leibler divergence Σ p log2(p / p′) in bits.
    """

    model: RecurrentName
    tokens: tuple[str, ...]
    others: tuple[str, ...]
    changed: int
    distance: Float64[DoubleArray, " T"]
    cell_distance: Float64[DoubleArray, " T"] | None
    typical: float
    cell_typical: float | None
    variation: Float64[DoubleArray, " T"]
    bits: Float64[DoubleArray, " T"]

    @property
    def relative(self) -> DoubleArray:
        """Distance in units of the typical one: 1 is as far apart as unrelated sentences."""
        return self.distance / self.typical


@torch.inference_mode()
def twins(
    name: RecurrentName, read: TokenTrace, change: Exchange, weights: Weights = "trained"
) -> Twins:
    """Read the tokens of ``read`` and their twin with the model ``name``."""
    model, ids = model_with(name, weights), read.ids
    other = np.concatenate([ids[: change.start], change.ids, ids[change.stop :]]).astype(np.int64)
    one, two = _states(model, ids), _states(model, other)
    # Compared: the shared beginning, the end of what was exchanged, the shared end.
    mine = np.r_[: change.start, change.stop - 1 : len(ids)]
    theirs = np.r_[: change.start, change.start + len(change.ids) - 1 : len(other)]
    h, h2 = one["hidden"][mine], two["hidden"][theirs]
    cells = name == "lstm"
    variation, bits = np.zeros(len(mine)), np.zeros(len(mine))
    variation[change.start :], bits[change.start :] = _divergences(
        model, h[change.start :], h2[change.start :]
    )
    typical, cell_typical = typical_distance(name, weights)
    replaced = read.text[read.spans[change.start, 0] : read.spans[change.stop - 1, 1]]
    before, after = read.tokens[: change.start], read.tokens[change.stop :]
    return Twins(
        model=name,
        tokens=(*before, replaced.strip() or replaced, *after),
        others=(*before, change.text, *after),
        changed=change.start,
        distance=_lengths(h - h2),
        cell_distance=_lengths(one["cell"][mine] - two["cell"][theirs]) if cells else None,
        typical=typical,
        cell_typical=cell_typical,
        variation=variation,
        bits=bits,
    )


def _states(model: RecurrentModel, ids: IntArray) -> dict[str, Tensor]:
    """h_t as "hidden" and the gates by name, (T, H) each."""
    x = model.module.embedding.weight[torch.tensor(ids)]
    steps = STEPS[model.name](x, *recurrent_weights(model.module.layer))
    return {"hidden": steps.hidden, **steps.gates}


def _lengths(difference: Tensor) -> DoubleArray:
    return norm(difference.double(), 1).numpy()


def _divergences(model: RecurrentModel, h: Tensor, h2: Tensor) -> tuple[DoubleArray, DoubleArray]:
    """Total variation and Kullback–Leibler divergence (bits) of what follows h and h2."""
    w_hy, b_y = model.module.embedding.weight, model.module.output_bias
    log_p = torch.log_softmax(torch.cat([h, h2]) @ w_hy.T + b_y, dim=-1)
    log_p, log_q = log_p[: len(h)], log_p[len(h) :]
    p = log_p.exp()
    variation = (p - log_q.exp()).abs().sum(1) / 2
    bits = (p * (log_p - log_q)).sum(1) / np.log(2)
    return variation.double().numpy(), bits.double().clamp_min(0).numpy()


@lru_cache(maxsize=16)
@torch.inference_mode()
def typical_distance(
    name: RecurrentName, weights: Weights = "trained"
) -> tuple[float, float | None]:
    """The median distance between states of different sentences of ``UNRELATED``: h, and c."""
    model = model_with(name, weights)
    states = [_states(model, model.tokenizer.encode(text).ids) for text in UNRELATED]

    def median(kind: str) -> float:
        pairs = [torch.cdist(a[kind], b[kind]).flatten() for a, b in combinations(states, 2)]
        return float(torch.cat(pairs).median())

    return median("hidden"), median("cell") if name == "lstm" else None


@dataclass(frozen=True)
class Saturation(ReadOnly):
    """How far tanh is pushed into its flat ends. T steps, H units of an RNN.

    sums: a_t = W_xh x_t + W_hh h_{t−1} + b, what tanh is given. hidden: h_t = tanh(a_t).
    share: the share of units with |h| > ``SATURATED``.
    slope: the mean of tanh′(a_t) = 1 − h_t² over the units.
    """

    sums: Float32[FloatArray, "T H"]
    hidden: Float32[FloatArray, "T H"]
    share: Float64[DoubleArray, " T"]
    slope: Float64[DoubleArray, " T"]


def saturation(trace: RecurrentTrace) -> Saturation:
    """Of the RNN's trace."""
    hidden = trace.hidden.astype(np.float64)
    return Saturation(
        sums=trace.from_input + trace.from_hidden + trace.bias,
        hidden=trace.hidden,
        share=(np.abs(hidden) > SATURATED).mean(axis=1),
        slope=(1 - hidden**2).mean(axis=1),
    )


def repeated_tanh(w: float, starts: DoubleArray, steps: int) -> DoubleArray:
    """x ← tanh(w x), ``steps`` times: starts (N,) -> (steps + 1, N), row 0 the starts."""
    rows = [np.asarray(starts, np.float64)]
    for _ in range(steps):
        rows.append(np.tanh(w * rows[-1]))
    return np.stack(rows)


def resting_point(w: float) -> float:
    """The x ≥ 0 at which tanh(w x) = x ends up: 0 for w ≤ 1, above 0 otherwise."""
    if w <= 1:
        return 0.0
    return brentq(lambda x: math.tanh(w * x) - x, 1e-9, 1.0, xtol=1e-15)


@lru_cache(maxsize=8)
def recurrent_size(name: RecurrentName, weights: Weights = "trained") -> float:
    """The spectral radius of W_hh, the largest |eigenvalue|: of the RNN, whose W_hh is square."""
    w_hh = model_with(name, weights).weights()["W_hh"]
    return float(np.abs(np.linalg.eigvals(w_hh.astype(np.float64))).max())
