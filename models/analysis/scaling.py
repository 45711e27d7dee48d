"""Why scores are divided by √d: how far q·k spreads, and what softmax makes of that.

Vaswani et al. (2017), section 3.2.1, footnote 4: if the components of q and k are independent with
mean 0 and variance 1, then q·k = Σ q_i k_i has mean 0 and variance d.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly
from models.attention import attend, causal_mask
from models.tensors import entropy_terms, matrix_norm
from models.traces import TransformerTrace

#: The dimensions that are tried: 2, 4, … 512.
SIZES = tuple(2**n for n in range(1, 10))
#: Keys that one query is compared with.
KEYS = 8
#: What is measured of a softmax.
MEASURES = ("jacobian", "query", "largest", "entropy")


@dataclass(frozen=True)
class Spread(ReadOnly):
    """q·k of random vectors whose components have mean 0 and variance 1.

    sizes: int64 (S,), d. deviation: (S,), the standard deviation of q·k over ``pairs`` pairs.
    """

    sizes: IntArray
    deviation: DoubleArray
    pairs: int

    @property
    def law(self) -> DoubleArray:
        """√d, (S,)."""
        return np.sqrt(self.sizes)


@dataclass(frozen=True)
class Draw(ReadOnly):
    """One random query of d components on ``KEYS`` random keys, n of them.

    dots: (n,), q·k. weights: (2, n), the softmax of the dots as they are, and of dots / √d.
    measures: name to (2,), one of ``MEASURES`` without and with the division.
    """

    size: int
    dots: DoubleArray
    weights: DoubleArray
    measures: Mapping[str, DoubleArray]


@dataclass(frozen=True)
class Softening(ReadOnly):
    """The same for many draws: sizes (S,), and each measure as quartiles, (2, 3, S).

    First axis: without and with the division by √d. Second: 25%, 50% and 75% of the draws.
    """

    sizes: IntArray
    draws: int
    quartiles: Mapping[str, DoubleArray]


@dataclass(frozen=True)
class HeadSpread(ReadOnly):
    """The same for what the trained heads did with a text: L layers, n heads each.

    Over the pairs that the mask leaves open. size: d, the components of a head.
    deviation: (L, n), the standard deviation of q·k. scaled: (L, n), that of q·k / √d.
    query, key: (L, n), the root mean square of the components of q and of k.
    largest: (2,), the median over heads and rows of the largest weight of a row, without the
        division (the trained weights otherwise as they are) and with it; rows from token 2 on.
    """

    size: int
    deviation: DoubleArray
    scaled: DoubleArray
    query: DoubleArray
    key: DoubleArray
    largest: DoubleArray

    @property
    def law(self) -> DoubleArray:
        """(L, n): √d times both root mean squares, what independent components would give."""
        return math.sqrt(self.size) * self.query * self.key


def spread(pairs: int = 10_000, seed: int = 0) -> Spread:
    """Draw ``pairs`` pairs of vectors for each of ``SIZES`` and take the deviation of q·k."""
    generator = torch.Generator().manual_seed(seed)
    found: list[float] = []
    for size in SIZES:
        q = torch.randn(pairs, size, generator=generator)
        k = torch.randn(pairs, size, generator=generator)
        found.append(float((q * k).sum(-1, dtype=torch.float64).std()))
    return Spread(np.array(SIZES), np.array(found), pairs)


def draw(size: int, seed: int = 0) -> Draw:
    """One draw of ``size`` components; of the same seed, a smaller size is the start of a larger.

    ValueError where the size is not from 1 to the largest of ``SIZES``.
    """
    if not 1 <= size <= SIZES[-1]:
        raise ValueError(f"from 1 to {SIZES[-1]} components, not {size}")
    q, k = _random(1, seed)
    dots, weights, measures = _measure(q[..., :size], k[..., :size])
    return Draw(
        size,
        dots[0].numpy(),
        weights[:, 0].numpy(),
        {name: values[:, 0].numpy() for name, values in measures.items()},
    )


def softening(draws: int = 500, seed: int = 0) -> Softening:
    """``draws`` draws at each of ``SIZES``."""
    q, k = _random(draws, seed)
    thirds = torch.tensor((0.25, 0.5, 0.75), dtype=torch.float64)
    found: dict[str, list[Tensor]] = {name: [] for name in MEASURES}
    for size in SIZES:
        for name, values in _measure(q[..., :size], k[..., :size])[2].items():
            found[name].append(values.quantile(thirds, dim=-1).T)  # (2, 3)
    return Softening(
        np.array(SIZES),
        draws,
        {name: torch.stack(each, dim=-1).numpy() for name, each in found.items()},
    )


def softmax_jacobian(p: Tensor) -> Tensor:
    """∂p/∂s of p = softmax(s): diag(p) - p pᵀ. p (…, n) -> (…, n, n).

    The diagonal is p_i (1 - p_i) with 1 - p_i added up from the others, as p_i may be all but 1.
    """
    others = 1.0 - torch.eye(p.shape[-1], dtype=p.dtype)
    rest = (p[..., None, :] * others).sum(-1)  # (…, n): 1 - p_i
    return torch.diag_embed(p * rest) - p[..., :, None] * p[..., None, :] * others


def head_spread(trace: TransformerTrace) -> HeadSpread:
    """Needs at least two tokens; ValueError otherwise."""
    count = len(trace)
    if count < 2:
        raise ValueError("a spread needs two tokens")
    open_pairs = ~causal_mask(count).numpy()
    dots = trace.dots[..., open_pairs].astype(np.float64)  # (L, heads, pairs)
    scaled = trace.scaled[..., open_pairs].astype(np.float64)
    raw = torch.tensor(trace.dots).masked_fill(causal_mask(count), -math.inf)
    weights = np.stack([torch.softmax(raw, dim=-1).numpy(), trace.weights])
    return HeadSpread(
        size=trace.q.shape[-1],
        deviation=dots.std(-1),
        scaled=scaled.std(-1),
        query=_root_mean_square(trace.q),
        key=_root_mean_square(trace.k),
        largest=np.median(weights[..., 1:, :].max(-1).reshape(2, -1), axis=-1).astype(np.float64),
    )


def _random(draws: int, seed: int) -> tuple[Tensor, Tensor]:
    """q (draws, 1, 512) and k (draws, KEYS, 512)."""
    generator = torch.Generator().manual_seed(seed)
    both = torch.randn(draws, 1 + KEYS, SIZES[-1], generator=generator, dtype=torch.float64)
    return both[:, :1], both[:, 1:]


def _measure(q: Tensor, k: Tensor) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
    """q (B, 1, d), k (B, n, d) -> dots (B, n), weights (2, B, n), measures (2, B) each."""
    plain, divided = (attend(q, k, k, scale=scale) for scale in (False, True))
    p = torch.stack([plain.weights[:, 0], divided.weights[:, 0]])
    # ∂p/∂q = ∂p/∂s ∂s/∂q with s = K q (over √d), so ∂s/∂q = K (over √d).
    reaching = [softmax_jacobian(p[0]) @ k, softmax_jacobian(p[1]) @ k / math.sqrt(q.shape[-1])]
    measures = {
        "jacobian": matrix_norm(softmax_jacobian(p)),
        "query": matrix_norm(torch.stack(reaching)),
        "largest": p.amax(-1),
        "entropy": entropy_terms(p).sum(-1) / math.log(2),
    }
    return plain.dots[:, 0], p, measures


def _root_mean_square(vectors: FloatArray) -> DoubleArray:
    return np.sqrt((vectors.astype(np.float64) ** 2).mean((-1, -2)))
