"""How a family turns queries and keys by their position (RoPE), before and after.

Su et al. (2021): dimensions come in pairs, and at position p the pair m is turned by p·θ_m. What
then meets depends on the distance of two tokens alone. Every family calls one function for it; it
is watched while a text is read, so the queries and keys from before the turning are its own.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from jaxtyping import Float32, Float64, Int64
from torch import Tensor

from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly
from models.hugging_face.errors import ModelError
from models.hugging_face.model import OwnModel
from models.hugging_face.recorder import recording

#: What transformers calls the function in each family's file.
FUNCTION = "apply_rotary_pos_emb"
#: How far a query may be from the one turned in pairs of halves, of the largest number in it.
CLOSE = 1e-4


@dataclass(frozen=True)
class Turning(ReadOnly):
    """The M layers that turn, of heads of d dimensions of which the first r are turned.

    layers: which they are, from 0. q, k: before the turning. cos, sin: of the angles at the
    position of each token, r / 2 pairs. Pair m is made of dimensions m and m + r / 2.
    """

    layers: Int64[IntArray, " M"]
    q: Float32[FloatArray, "M N T d"]
    k: Float32[FloatArray, "M G T d"]
    cos: Float32[FloatArray, "M T P"]
    sin: Float32[FloatArray, "M T P"]

    @property
    def pairs(self) -> int:
        return self.cos.shape[-1]

    def speed(self, at: int) -> Float64[DoubleArray, " P"]:
        """θ_m: by how much each pair turns from one position to the next, in radians.

        at: counts among ``layers``. NaN where there is one token, which nothing is beside.
        """
        if self.cos.shape[1] < 2:
            return np.full(self.pairs, np.nan)
        return np.arctan2(self.sin[at, 1].astype(np.float64), self.cos[at, 1])

    def stretch(self, at: int) -> float:
        """What the turning multiplies every length by: 1 but for families with long texts."""
        return float(np.hypot(self.cos[at, 0, 0], self.sin[at, 0, 0]))

    def arrows(self, at: int, head: int, i: int, j: int) -> tuple[DoubleArray, DoubleArray]:
        """The pairs (P, 2) of query i and of the key j that it meets, before the turning."""
        group = head // (self.q.shape[1] // self.k.shape[1])
        p = self.pairs

        def split(vector: FloatArray) -> DoubleArray:
            return np.stack([vector[:p], vector[p : 2 * p]], -1).astype(np.float64)

        return split(self.q[at, head, i]), split(self.k[at, group, j])

    def turned(self, at: int, arrows: DoubleArray, position: float) -> DoubleArray:
        """Pairs (P, 2) as they stand at a position, counted from 0."""
        angle = position * self.speed(at) if position else np.zeros(self.pairs)
        cos, sin = np.cos(angle), np.sin(angle)
        x, y = arrows[:, 0], arrows[:, 1]
        return self.stretch(at) * np.stack([x * cos - y * sin, y * cos + x * sin], -1)


@dataclass(frozen=True)
class _Turn:
    """One call. layer: how many attentions came before it."""

    layer: int
    q: Tensor
    k: Tensor
    cos: Tensor
    sin: Tensor
    after: Tensor


_watching: ContextVar[Callable[..., None] | None] = ContextVar("watching", default=None)


def _watch(place: Any) -> None:
    """Let whoever reads a text be told of the turning in a family's file, once for all."""
    own = getattr(place, FUNCTION)
    if hasattr(own, "watched"):
        return

    @functools.wraps(own)
    def watched(q: Tensor, k: Tensor, cos: Tensor, sin: Tensor, *rest: Any, **named: Any) -> Any:
        after = own(q, k, cos, sin, *rest, **named)
        tell = _watching.get()
        if tell is not None:
            tell(q, k, cos, sin, after[0])
        return after

    watched.watched = True  # pyright: ignore[reportAttributeAccessIssue, reportFunctionMemberAccess]
    setattr(place, FUNCTION, watched)


@torch.inference_mode()
def turning(model: OwnModel, text: str, limit: int | None = None) -> Turning:
    """Read the first ``limit`` tokens of ``text`` and keep what is turned.

    ModelError where the family turns nothing, or not in pairs of halves.
    """
    refused = ModelError("no_turning", name=model.name)
    with model.lock:
        ids = torch.tensor(model.read(text, limit).ids)[None]
        module: Any = model.module
        turns: list[_Turn] = []
        if model.kind == "encoder-decoder":
            raise refused
        for place in {type(each).__module__ for each in model.names}:
            if hasattr(sys.modules[place], FUNCTION):
                _watch(sys.modules[place])
        with recording() as calls:
            token = _watching.set(lambda *given: turns.append(_Turn(len(calls), *given)))
            try:
                module(input_ids=ids, use_cache=False)
            finally:
                _watching.reset(token)
    if not turns or any(each.cos.shape[-1] % 2 for each in turns):
        raise refused
    found = Turning(
        layers=np.array([each.layer for each in turns], np.int64),
        q=np.stack([each.q[0].float().numpy() for each in turns]),
        k=np.stack([each.k[0].float().numpy() for each in turns]),
        cos=np.stack([_half(each.cos) for each in turns]),
        sin=np.stack([_half(each.sin) for each in turns]),
    )
    for at, each in enumerate(turns):
        last = ids.shape[1] - 1
        after = each.after[0, 0, last].float().numpy()
        arrows = found.turned(at, found.arrows(at, 0, last, last)[0], last)
        same = np.concatenate([arrows[:, 0], arrows[:, 1]])
        if not np.allclose(after[: len(same)], same, rtol=0, atol=CLOSE * np.abs(after).max()):
            raise refused
    return found


def _half(angles: Tensor) -> FloatArray:
    """(1, T, r), both halves alike -> (T, r / 2)."""
    return angles[0, :, : angles.shape[-1] // 2].float().numpy()
