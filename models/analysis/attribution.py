"""Which tokens of a text a chosen prediction rests on: its derivative, carried back to the input.

What is explained is the natural logarithm of the probability of one entry. An input is the
embedding x_t of a token; attributions add up over its dimensions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float64, Int64
from torch import Tensor

from models.arrays import DoubleArray, IntArray, ReadOnly
from models.language_models import LanguageModel
from models.mingru import MinGRUModel
from models.transformer import TransformerModel, positions

#: Points in each piece of the path at which integrated gradients take the derivative.
POINTS = 50
#: Pieces into which the path is cut at most, and points that are read at once.
PIECES, AT_ONCE = 32, 25
#: The pieces are doubled until the sum lacks no more than this part of the whole, or of 1.
CLOSE = 0.01
#: Entries that are offered to be explained.
OFFERED = 5

#: x (B, T, D) -> ln p of every entry, (B, V).
LogP = Callable[[Tensor], Tensor]


@dataclass(frozen=True)
class Attribution(ReadOnly):
    """What each of T tokens adds to ln p(target).

    target: the entry that is explained. ids, chances: the likeliest entries there.
    gradient_input: Σ_d x_td ∂ ln p / ∂x_td (Shrikumar et al. 2016).
    integrated: Σ_d (x_td - m_d) ∫₀¹ ∂ ln p(m + α(x - m)) / ∂x_td dα (Sundararajan et al. 2017); m
        is the mean of all embeddings, a token that says nothing. Not 0: a network that begins with
        a norm sees the direction of x alone, which x = 0 has none of.
    log_p: ln p on the text. nothing: ln p where every token is m.
    points: at which the derivative was taken.
    """

    target: int
    ids: Int64[IntArray, " k"]
    chances: Float64[DoubleArray, " k"]
    gradient_input: Float64[DoubleArray, " T"]
    integrated: Float64[DoubleArray, " T"]
    log_p: float
    nothing: float
    points: int

    @property
    def gap(self) -> float:
        """What the sum of ``integrated`` lacks of log_p - nothing, to which it would add up if
        the integral were exact (completeness)."""
        return self.log_p - self.nothing - float(self.integrated.sum())


def attribute(
    x: Tensor, mean: Tensor, log_p: LogP, target: int | None = None, pieces: int = PIECES
) -> Attribution:
    """Of embeddings x (T, D). mean: m, (D,). target: by default the likeliest entry.

    The integral is a Gauss–Legendre sum, over one piece of the path or, where that is not close
    enough, over 2, 4, 8 … pieces of it, ``pieces`` at most.
    """
    x, mean = x.detach(), mean.detach().expand_as(x)
    with torch.no_grad():
        own = log_p(x[None])[0].double()
    offered = own.topk(min(OFFERED, len(own)))
    entry = int(offered.indices[0]) if target is None else target

    def score(points: Tensor) -> Tensor:
        return log_p(points)[:, entry]

    ends, slopes = _slopes(torch.stack([x, mean]), score)
    whole = float(ends[0] - ends[1])
    n, integrated = 1, _summed((x - mean) * _mean_slope(x, mean, score, 1))
    while abs(whole - float(integrated.sum())) > CLOSE * max(1.0, abs(whole)) and 2 * n <= pieces:
        n *= 2
        integrated = _summed((x - mean) * _mean_slope(x, mean, score, n))
    return Attribution(
        target=entry,
        ids=offered.indices.numpy(),
        chances=offered.values.exp().numpy(),
        gradient_input=_summed(x * slopes[0]),
        integrated=integrated,
        log_p=float(ends[0]),
        nothing=float(ends[1]),
        points=n * POINTS,
    )


def _mean_slope(x: Tensor, mean: Tensor, score: Callable[[Tensor], Tensor], pieces: int) -> Tensor:
    """∫₀¹ ∂score(m + α(x - m)) dα, (T, D)."""
    roots, widths = np.polynomial.legendre.leggauss(POINTS)
    starts = np.arange(pieces)[:, None]
    along = torch.tensor((starts + (roots + 1) / 2) / pieces, dtype=x.dtype).flatten()
    shares = torch.tensor(widths / 2 / pieces, dtype=x.dtype).repeat(pieces)
    total = torch.zeros_like(x)
    for start in range(0, len(along), AT_ONCE):
        alphas, weights = along[start : start + AT_ONCE], shares[start : start + AT_ONCE]
        _, slopes = _slopes(mean + alphas[:, None, None] * (x - mean), score)
        total += (weights[:, None, None] * slopes).sum(0)
    return total


def _slopes(x: Tensor, score: Callable[[Tensor], Tensor]) -> tuple[Tensor, Tensor]:
    """ln p (B,) and its derivative by x (B, T, D), for each of B texts by itself."""
    with torch.inference_mode(False), torch.enable_grad():
        x = x.clone().requires_grad_()
        found = score(x)
        (slopes,) = torch.autograd.grad(found.sum(), [x])
    return found.detach(), slopes


def _summed(parts: Tensor) -> DoubleArray:
    return parts.double().sum(-1).numpy()


def attribute_next(model: LanguageModel, ids: IntArray, target: int | None = None) -> Attribution:
    """What a language model of ours makes the next token after ``ids`` (T,) of.

    target: as above. ValueError for a text of nothing.
    """
    if not len(ids):
        raise ValueError("there must be a token before one that is predicted")
    module = model.module
    w_hy, b_y = module.embedding.weight.detach(), module.output_bias.detach()

    def log_p(x: Tensor) -> Tensor:
        width = x.shape[-1]
        if isinstance(model, TransformerModel):
            hidden = model.module.encode(x * width**0.5 + positions(x.shape[1], width))
        elif isinstance(model, MinGRUModel):
            hidden = model.module.encode(x * width**0.5)
        else:
            hidden = model.module.layer(x)[0]
        return torch.log_softmax(hidden[:, -1] @ w_hy.T + b_y, -1)

    # What has layers computes more at each point, and bends less on the way.
    layers = isinstance(model, TransformerModel | MinGRUModel)
    pieces = PIECES // 4 if layers else PIECES
    return attribute(w_hy[torch.tensor(ids)], w_hy.mean(0), log_p, target, pieces)
