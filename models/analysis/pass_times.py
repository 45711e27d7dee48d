"""How long one pass over T tokens takes, and how many multiplications it is made of.

Both networks are timed in the form that is fast for one text (``fast_pass``), each on matrices that
lie in one piece. As they are trained, in batches and without a bias, PyTorch multiplies the
Transformer's projections a token at a time, which takes up to twice as long.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from models.arrays import DoubleArray, IntArray, ReadOnly
from models.language_models import LanguageModel
from models.mingru import MinGRULM, MinGRUModel
from models.recurrent import RecurrentLM
from models.scan import scan_in_steps
from models.transformer import TransformerLM, TransformerModel, positions

Pass = Callable[[Tensor], Tensor]
LENGTHS = (8, 16, 32, 64, 128, 256, 512)
#: From this length on the growth is fitted: below it the fixed cost of a call counts for more.
FITTED_FROM = 64
#: How often a length is measured, and the seconds after which it is done with what it has had.
PASSES = 9
SECONDS_EACH = 0.12
#: Seconds after which no longer text is begun, once there are lengths enough to fit a growth.
SECONDS = 2.5


@dataclass(frozen=True)
class PassTimes(ReadOnly):
    """Measured times of one pass, a text at a time, without the output layer.

    lengths: int (N,), the T of each measurement: those that there was time for. seconds: model →
    float64 (N,), the median of several passes. spread: model → float64 (2, N), the fastest and the
    slowest of them. passes: model → int (N,), how many. threads: of PyTorch.
    """

    lengths: IntArray
    seconds: Mapping[str, DoubleArray]
    spread: Mapping[str, DoubleArray]
    passes: Mapping[str, IntArray]
    threads: int


@dataclass(frozen=True)
class PassSize:
    """What one pass over T tokens is made of. All counts are multiply–adds.

    linear: those that grow with T: every token through every matrix. pairs: those that grow with
    T²: every query with every key, and every weight with every value. chain: how many
    matrix products must wait for one another because a token waits for the one before; 1 where
    none waits.
    """

    linear: int
    pairs: int
    chain: int

    @property
    def total(self) -> int:
        return self.linear + self.pairs


def pass_size(model: LanguageModel, length: int) -> PassSize:
    """The multiply–adds of ``features`` on ``length`` tokens, all weights' products counted.

    Transformer: L (4 T D² + 2 T D F) in the projections and the feed-forward networks and
    L · 2 T² D in QKᵀ and the weighted sums, the masked half included as it is computed too.
    Recurrent: T G (E + H), G being H, 4H or 3H. minGRU: L (2 T D² + 2 T D F), none of which waits.
    Norms, softmax, tanh, the scan and sums are left out.
    """
    if isinstance(model, MinGRUModel):
        layers, inner, width = model.weights()["W_1"].shape
        each = 2 * width**2 + 2 * width * inner
        return PassSize(layers * length * each, 0, 1)
    weights = model.weights()
    if isinstance(model, TransformerModel):
        layers, inner, width = weights["W_1"].shape
        linear = layers * (4 * length * width**2 + 2 * length * width * inner)
        return PassSize(linear, layers * 2 * length**2 * width, 1)
    return PassSize(length * (weights["W_xh"].size + weights["W_hh"].size), 0, length)


def growth(lengths: np.ndarray, values: np.ndarray, least: int = FITTED_FROM) -> float:
    """The exponent a of the power law c·T^a that fits the values best, on logarithmic axes.

    Fitted from T = ``least`` on. ValueError for fewer than two lengths.
    """
    fitted = np.asarray(lengths) >= least
    if fitted.sum() < 2:
        raise ValueError(f"a growth needs two lengths from {least} on")
    x, y = np.log(np.asarray(lengths)[fitted]), np.log(np.asarray(values)[fitted])
    return float(np.polyfit(x, y, 1)[0])


def time_passes(
    models: Mapping[str, LanguageModel],
    lengths: tuple[int, ...] = LENGTHS,
    report: Callable[[float], None] = lambda done: None,
    seconds_each: float = SECONDS_EACH,
    seconds_all: float = SECONDS,
    others: Mapping[str, Pass] | None = None,
) -> PassTimes:
    """Time the networks on the same random tokens, one text at a time, in turns.

    report: told the share that is done, before each length and at the end; what it raises
    ends the measurement. seconds_all: on a busy machine the longest texts are left out after it.
    others: further passes that are timed with them, by name.
    """
    passes = {name: fast_pass(model) for name, model in models.items()} | dict(others or {})
    times: dict[str, list[list[float]]] = {name: [] for name in passes}
    entries = min(len(model.tokenizer) for model in models.values())
    measured: list[int] = []
    until = time.perf_counter() + seconds_all
    for n, length in enumerate(lengths):
        if time.perf_counter() > until and sum(each >= FITTED_FROM for each in measured) >= 2:
            break
        report(n / len(lengths))
        draw = torch.Generator().manual_seed(length)
        ids = torch.randint(1, entries, (length,), generator=draw)
        for name, own in _times(passes, ids, seconds_each * len(passes)).items():
            times[name].append(own)
        measured.append(length)
    report(1.0)
    return PassTimes(
        lengths=np.array(measured),
        seconds={name: np.array([median(own) for own in each]) for name, each in times.items()},
        spread={
            name: np.array([[min(own) for own in each], [max(own) for own in each]])
            for name, each in times.items()
        },
        passes={name: np.array([len(own) for own in each]) for name, each in times.items()},
        threads=torch.get_num_threads(),
    )


def fast_pass(model: LanguageModel) -> Pass:
    """``features`` of one text, ids (T,) -> (T, H) or (T, D), as fast as PyTorch's parts make it.

    Recurrent: PyTorch's own layer, its input in one piece. Transformer: PyTorch's own products,
    attention and norms; every product takes all tokens as one matrix (T, D). minGRU: as trained.
    """
    module = model.module
    if isinstance(module, RecurrentLM):
        layer = type(module.layer)(module.layer.input_size, module.layer.hidden_size)
        layer.load_state_dict(module.layer.state_dict())
        layer.requires_grad_(False)
        return lambda ids: layer(module.embedding(ids))[0]
    if isinstance(module, MinGRULM):
        return module.features
    return lambda ids: _transformer_pass(module, ids)


def pass_in_steps(model: MinGRUModel) -> Pass:
    """The same of the minGRU with its states one after the other, as it writes, not by a scan."""
    module = model.module

    def run(ids: Tensor) -> Tensor:
        x = module.embedding(ids) * math.sqrt(module.embedding.embedding_dim)
        for block in module.blocks:
            z, candidate = block.recurrence.steps(x)
            x = x + scan_in_steps(1 - z, z * candidate)
            x = x + block.feed_forward(x)
        return module.final_norm(x)

    return run


def _transformer_pass(module: TransformerLM, ids: Tensor) -> Tensor:
    """ids (T,) -> the normed stream before the output, (T, D)."""
    width = module.embedding.embedding_dim
    x = module.embedding(ids) * math.sqrt(width) + positions(len(ids), width)
    for block in module.blocks:
        attention, size = block.self_attn, (len(x), block.self_attn.num_heads, -1)
        q, k, v = F.linear(block.norm1(x), attention.in_proj_weight).chunk(3, -1)  # (T, D) each
        q, k, v = (each.view(size).transpose(0, 1)[None] for each in (q, k, v))  # (1, n, T, d)
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)[0].transpose(0, 1)
        x = x + F.linear(mixed.reshape(len(x), width), attention.out_proj.weight)
        x = x + block.linear2(F.relu(block.linear1(block.norm2(x))))
    return F.layer_norm(x, (width,), module.final_gain)


def _times(passes: Mapping[str, Pass], ids: Tensor, most: float) -> dict[str, list[float]]:
    """Seconds of each pass, in turns: PASSES of each, or as many as begin within ``most``."""
    times: dict[str, list[float]] = {name: [] for name in passes}
    with torch.inference_mode():
        for run in passes.values():
            run(ids)
        until = time.perf_counter() + most
        for turn in range(PASSES):
            if turn and time.perf_counter() > until:
                break
            # Whoever comes second finds the other's data in the cache: they change places.
            for name in list(passes)[:: 1 if turn % 2 else -1]:
                begun = time.perf_counter()
                passes[name](ids)
                times[name].append(time.perf_counter() - begun)
    return times
