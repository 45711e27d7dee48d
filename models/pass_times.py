"""How long one pass over T tokens takes, and how many multiplications it is made of."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

import numpy as np
import torch
from numpy.typing import NDArray

from models.recurrent import RecurrentReader
from models.transformer import TransformerReader

LENGTHS = (8, 16, 32, 64, 128, 256, 512)
#: From this length on the growth is fitted: below it the fixed cost of a call counts for more.
FITTED_FROM = 64
#: How often a length is measured, and the seconds after which it is done with what it has had.
PASSES = 9
SECONDS_EACH = 0.12
#: Seconds after which no longer text is begun, once there are lengths enough to fit a growth.
SECONDS = 2.5


@dataclass(frozen=True)
class PassTimes:
    """Measured times of one pass, a text at a time, without the output layer.

    lengths: int (N,), the T of each measurement: those that there was time for. seconds: model →
    float64 (N,), the median of several passes. passes: model → int (N,), of how many. threads: of
    PyTorch.
    """

    lengths: NDArray[np.int64]
    seconds: dict[str, NDArray[np.float64]]
    passes: dict[str, NDArray[np.int64]]
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


def pass_size(reader: RecurrentReader | TransformerReader, length: int) -> PassSize:
    """The multiply–adds of ``features`` on ``length`` tokens, all weights' products counted.

    Transformer: L (4 T D² + 2 T D F) in the projections and the feed-forward networks and
    L · 2 T² D in QKᵀ and the weighted sums, the masked half included as it is computed too.
    Recurrent: T G (E + H), G being H, 4H or 3H. Norms, softmax, tanh and sums are left out.
    """
    weights = reader.weights()
    if isinstance(reader, TransformerReader):
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


def measure(
    readers: Mapping[str, RecurrentReader | TransformerReader],
    lengths: tuple[int, ...] = LENGTHS,
    report: Callable[[float], None] = lambda done: None,
    seconds_each: float = SECONDS_EACH,
    seconds_all: float = SECONDS,
) -> PassTimes:
    """Time PyTorch's own fast layers, one text of random tokens at a time.

    report: told the share that is done, before each measurement and at the end; what it raises
    ends the measurement. seconds_all: on a busy machine the longest texts are left out after it.
    """
    times: dict[str, list[list[float]]] = {name: [] for name in readers}
    measured: list[int] = []
    until = time.perf_counter() + seconds_all
    for n, length in enumerate(lengths):
        if time.perf_counter() > until and sum(each >= FITTED_FROM for each in measured) >= 2:
            break
        for m, (name, reader) in enumerate(readers.items()):
            report((n + m / len(readers)) / len(lengths))
            times[name].append(_times(reader, length, seconds_each))
        measured.append(length)
    report(1.0)
    return PassTimes(
        lengths=np.array(measured),
        seconds={name: np.array([median(own) for own in each]) for name, each in times.items()},
        passes={name: np.array([len(own) for own in each]) for name, each in times.items()},
        threads=torch.get_num_threads(),
    )


def _times(reader: RecurrentReader | TransformerReader, length: int, most: float) -> list[float]:
    """Seconds of each pass: PASSES of them, or as many as begin within ``most`` seconds."""
    draw = torch.Generator().manual_seed(length)
    ids = torch.randint(1, len(reader.tokenizer), (1, length), generator=draw)
    times: list[float] = []
    with torch.inference_mode():
        reader.model.features(ids)
        until = time.perf_counter() + most
        while len(times) < PASSES and (not times or time.perf_counter() < until):
            begun = time.perf_counter()
            reader.model.features(ids)
            times.append(time.perf_counter() - begun)
    return times
