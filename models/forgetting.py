"""What a recurrent network forgets: two readings that run together, and tanh on its own.

Two texts that differ in one early place (twins) are read by the same model. From there on both
readings are fed the same tokens, so whatever still sets their states apart is memory of that place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
import torch
from numpy.typing import NDArray

from models import store
from models.gradients import default_start
from models.recurrent import STEPS, RecurrentLM, RecurrentReader
from models.trace import RecurrentTrace, TokenTrace

#: Beyond this a tanh counts as saturated: there its slope, 1 - h², is below 0.19.
SATURATED = 0.9
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
class Twins:
    """One model's two readings. T compared steps; those before ``changed`` are alike.

    model: "rnn", "lstm" or "gru".
    tokens, others: length T, the token that each reading took at that step. At ``changed`` each
        holds the whole of what was exchanged, whose last token is the one compared.
    changed: the step, counted from 0, at which the readings part.
    distance: float64 (T,), ‖h_t − h′_t‖.
    cell_distance: float64 (T,), ‖c_t − c′_t‖ of the LSTM; None for the others.
    typical, cell_typical: how far apart the states of unrelated sentences are (their median).
    variation: float64 (T,), the total variation ½ Σ |p − p′| of the next-token distributions.
    bits: float64 (T,), their Kullback–Leibler divergence Σ p log2(p / p′) in bits.
    """

    model: str
    tokens: tuple[str, ...]
    others: tuple[str, ...]
    changed: int
    distance: NDArray[np.float64]
    cell_distance: NDArray[np.float64] | None
    typical: float
    cell_typical: float | None
    variation: NDArray[np.float64]
    bits: NDArray[np.float64]

    @property
    def relative(self) -> NDArray[np.float64]:
        """Distance in units of the typical one: 1 is as far apart as unrelated sentences."""
        return self.distance / self.typical


@dataclass(frozen=True)
class Exchange:
    """Tokens ``start`` … ``stop`` - 1 of a text give way to ``ids``; ``text`` is how those read."""

    start: int
    stop: int
    ids: tuple[int, ...]
    text: str


#: Whose weights: as trained, PyTorch's random start values, or the start our training chose.
WEIGHTS = ("trained", "start", "orthogonal")


@lru_cache(maxsize=4)
def orthogonal_start(name: str, seed: int = 0) -> RecurrentReader:
    """The network ``name`` as training began: W_hh orthogonal, everything else small."""
    trained = store.load(name)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = RecurrentLM(name, len(trained.tokenizer), int(trained.card["width"]))
    return RecurrentReader(name, model, trained.tokenizer, {"seed": seed})


def reader(name: str, weights: str = "trained") -> RecurrentReader:
    """The network with one of ``WEIGHTS``. Raises WeightsError like ``load``."""
    if weights not in WEIGHTS:
        raise ValueError(f"weights is one of {WEIGHTS}, not {weights!r}")
    source = {"trained": store.load, "start": default_start, "orthogonal": orthogonal_start}
    return source[weights](name)


def exchange(tokens: TokenTrace, start: int, stop: int, replacement: str) -> Exchange | None:
    """Put ``replacement`` in place of tokens ``start`` … ``stop`` - 1, spaced as they were.

    None where nothing is left to put there or the two are the same.
    """
    spaced = tokens.tokens[start].startswith(" ") or start == 0
    words = store.tokenizer()
    read = words.encode(replacement.strip())
    ids = [int(i) for i in read.ids]
    if ids and not spaced:  # a particle: 가 and not " 가"
        inside = words.encode("x" + replacement.strip())
        if inside.tokens[0] == "x":
            ids = [int(i) for i in inside.ids[1:]]
    if not ids or ids == tokens.ids[start:stop].tolist():
        return None
    return Exchange(start, stop, tuple(ids), replacement.strip())


@torch.inference_mode()
def twins(name: str, read: TokenTrace, change: Exchange, weights: str = "trained") -> Twins:
    """Read the tokens of ``read`` and their twin with the model ``name``."""
    model, ids = reader(name, weights), read.ids
    other = np.concatenate([ids[: change.start], change.ids, ids[change.stop :]]).astype(np.int64)
    one, two = _states(model, ids), _states(model, other)
    # Compared: the shared beginning, the end of what was exchanged, the shared end.
    mine = np.r_[: change.start, change.stop - 1 : len(ids)]
    theirs = np.r_[: change.start, change.start + len(change.ids) - 1 : len(other)]
    h, h2 = one["hidden"][mine], two["hidden"][theirs]
    cells = name == "lstm"
    variation, bits = np.zeros(len(mine)), np.zeros(len(mine))
    variation[change.start :], bits[change.start :] = _apart(
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


def _states(model: RecurrentReader, ids: NDArray[np.int64]) -> dict[str, torch.Tensor]:
    layer = model.model.layer
    x = model.model.embedding.weight[torch.from_numpy(ids)]
    hidden, _, gates = STEPS[model.name](
        x, layer.weight_ih_l0, layer.weight_hh_l0, layer.bias_ih_l0
    )
    return {"hidden": hidden, **gates}


def _lengths(difference: torch.Tensor) -> NDArray[np.float64]:
    return difference.double().norm(dim=1).numpy()


def _apart(
    model: RecurrentReader, h: torch.Tensor, h2: torch.Tensor
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Total variation and Kullback–Leibler divergence (bits) of what follows h and h2."""
    w_hy, b_y = model.model.embedding.weight, model.model.output_bias
    log_p = torch.log_softmax(torch.cat([h, h2]) @ w_hy.T + b_y, dim=-1)
    log_p, log_q = log_p[: len(h)], log_p[len(h) :]
    p = log_p.exp()
    variation = (p - log_q.exp()).abs().sum(1) / 2
    bits = (p * (log_p - log_q)).sum(1) / np.log(2)
    return variation.double().numpy(), bits.double().clamp_min(0).numpy()


@lru_cache(maxsize=16)
@torch.inference_mode()
def typical_distance(name: str, weights: str = "trained") -> tuple[float, float | None]:
    """The median distance between states of different sentences of ``UNRELATED``: h, and c."""
    model = reader(name, weights)
    read = [_states(model, model.tokenizer.encode(text).ids) for text in UNRELATED]
    found = []
    for kind in ("hidden", "cell"):
        if kind not in read[0]:
            found.append(None)
            continue
        pairs = [torch.cdist(a[kind], b[kind]).flatten() for a, b in combinations(read, 2)]
        found.append(float(torch.cat(pairs).median()))
    return found[0], found[1]


@dataclass(frozen=True)
class Saturation:
    """How far tanh is pushed into its flat ends. T steps, H units of an RNN.

    sums: float32 (T, H), a_t = W_xh x_t + W_hh h_{t−1} + b, what tanh is given.
    hidden: float32 (T, H), h_t = tanh(a_t).
    share: float64 (T,), the share of units with |h| > ``SATURATED``.
    slope: float64 (T,), the mean of tanh′(a_t) = 1 − h_t² over the units.
    """

    sums: NDArray[np.float32]
    hidden: NDArray[np.float32]
    share: NDArray[np.float64]
    slope: NDArray[np.float64]


def saturation(trace: RecurrentTrace) -> Saturation:
    """Of the RNN's trace."""
    hidden = trace.hidden.astype(np.float64)
    return Saturation(
        sums=trace.from_input + trace.from_hidden + trace.bias,
        hidden=trace.hidden,
        share=(np.abs(hidden) > SATURATED).mean(axis=1),
        slope=(1 - hidden**2).mean(axis=1),
    )


def repeated_tanh(w: float, starts: NDArray[np.float64], steps: int) -> NDArray[np.float64]:
    """x ← tanh(w x), ``steps`` times: starts (N,) -> (steps + 1, N), row 0 the starts."""
    rows = [np.asarray(starts, np.float64)]
    for _ in range(steps):
        rows.append(np.tanh(w * rows[-1]))
    return np.stack(rows)


def resting_point(w: float) -> float:
    """The x ≥ 0 at which tanh(w x) = x ends up: 0 for w ≤ 1, above 0 otherwise (by bisection)."""
    if w <= 1:
        return 0.0
    low, high = 1e-9, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if np.tanh(w * middle) > middle else (low, middle)
    return (low + high) / 2


@lru_cache(maxsize=8)
def recurrent_size(name: str, weights: str = "trained") -> float:
    """The spectral radius of the RNN's W_hh: the largest |eigenvalue|."""
    w_hh = reader(name, weights).weights()["W_hh"]
    return float(np.abs(np.linalg.eigvals(w_hh.astype(np.float64))).max())
