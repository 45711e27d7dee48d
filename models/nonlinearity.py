"""The RNN with ReLU where tanh stands: the same weights, the same text, another nonlinearity.

Nobody trained these weights with ReLU. The picture shows what the function does to a state that is
fed back again and again, not what a network could learn with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from numpy.typing import NDArray

from models.recurrent import RecurrentLM, RecurrentReader
from models.store import load
from models.trace import TokenTrace

#: Of the start values.
SEED = 4
#: The most steps that are computed.
LONGEST = 128
FUNCTIONS = {"tanh": torch.tanh, "relu": torch.relu}


@dataclass(frozen=True)
class NonlinearityTrace(TokenTrace):
    """One RNN on one text with each nonlinearity f, h_t = f(W_xh x_t + g W_hh h_{t-1} + b).

    The text of T tokens is read ``readings`` times in a row: N = readings · T steps, LONGEST at
    most. Double precision.

    norms: by nonlinearity ("tanh", "relu"), float64 (N,), ‖h_t‖.
    slopes: likewise, float64 (N,), the mean over the units of f′: 1 - h² for tanh; for ReLU the
        share of units above 0.
    radius: the spectral radius of g W_hh.
    bound: √H, which no state of tanh can be longer than.
    """

    norms: dict[str, NDArray[np.float64]]
    slopes: dict[str, NDArray[np.float64]]
    radius: float
    bound: float


@torch.inference_mode()
def nonlinearity(
    reader: RecurrentReader,
    text: str,
    readings: int = 1,
    scale: float = 1.0,
    limit: int | None = 64,
) -> NonlinearityTrace:
    """Read ``text`` with tanh and with ReLU. scale: g.

    Any text has a trace; that of an empty text has N = 0. ValueError where ``reader`` is no RNN.
    """
    if reader.name != "rnn":
        raise ValueError(f"only the RNN has one nonlinearity to change, not {reader.name}")
    read = reader.tokenizer.encode(text, limit)
    weights = {name: torch.from_numpy(each).double() for name, each in reader.weights().items()}
    w_hh = scale * weights["W_hh"]
    ids = torch.from_numpy(read.ids).repeat(readings)[:LONGEST]
    from_x = weights["W_hy"][ids] @ weights["W_xh"].T + weights["b"]  # (N, H)
    norms, slopes = {}, {}
    for name, function in FUNCTIONS.items():
        h = w_hh.new_zeros(len(w_hh))
        states = torch.zeros_like(from_x)
        for t, a in enumerate(from_x):
            h = function(a + w_hh @ h)
            states[t] = h
        slope = 1 - states**2 if name == "tanh" else (states > 0).double()
        norms[name], slopes[name] = states.norm(dim=1).numpy(), slope.mean(1).numpy()
    return NonlinearityTrace(
        text=read.text,
        tokens=read.tokens,
        ids=read.ids,
        spans=read.spans,
        total=read.total,
        norms=norms,
        slopes=slopes,
        radius=torch.linalg.eigvals(w_hh).abs().max().item(),
        bound=float(np.sqrt(len(w_hh))),
    )


@lru_cache(maxsize=1)
def orthogonal_start() -> RecurrentReader:
    """An RNN as ours was before its training: W_hh orthogonal, embeddings small, no bias."""
    trained = load("rnn")
    width = int(trained.weights()["W_hh"].shape[1])
    draw = torch.Generator().manual_seed(SEED)
    model = RecurrentLM("rnn", len(trained.tokenizer), width, generator=draw)
    return RecurrentReader("rnn", model, trained.tokenizer, {"width": width})
