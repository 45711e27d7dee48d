"""The RNN with ReLU where tanh stands: the same weights, the same text, another nonlinearity.

Nobody trained these weights with ReLU. The picture shows what the function does to a state that is
fed back again and again, not what a network could learn with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float64

from models.arrays import DoubleArray
from models.recurrent import RecurrentModel
from models.tensors import norm, spectral_radius
from models.traces import TokenTrace

#: The most steps that are computed.
LONGEST = 128
FUNCTIONS = {"tanh": torch.tanh, "relu": torch.relu}


@dataclass(frozen=True)
class NonlinearityTrace(TokenTrace):
    """One RNN on one text with each nonlinearity f, h_t = f(W_xh x_t + g W_hh h_{t-1} + b).

    The text of T tokens is read ``readings`` times in a row: N = readings · T steps, LONGEST at
    most. Double precision.

    norms: by nonlinearity ("tanh", "relu"), ‖h_t‖.
    slopes: likewise, the mean over the units of f′: 1 - h² for tanh; for ReLU the
        share of units above 0.
    radius: the spectral radius of g W_hh.
    bound: √H, which no state of tanh can be longer than.
    """

    norms: Mapping[str, Float64[DoubleArray, " N"]]
    slopes: Mapping[str, Float64[DoubleArray, " N"]]
    radius: float
    bound: float


@torch.inference_mode()
def nonlinearity(
    model: RecurrentModel, read: TokenTrace, readings: int = 1, scale: float = 1.0
) -> NonlinearityTrace:
    """The tokens ``read`` with tanh and with ReLU. scale: g.

    Any text has a trace; that of an empty text has N = 0. ValueError where ``model`` is no RNN.
    """
    if model.name != "rnn":
        raise ValueError(f"only the RNN has one nonlinearity to change, not {model.name}")
    weights = {
        name: torch.tensor(each, dtype=torch.float64) for name, each in model.weights().items()
    }
    w_hh = scale * weights["W_hh"]
    ids = torch.tensor(read.ids).repeat(readings)[:LONGEST]
    from_x = weights["W_hy"][ids] @ weights["W_xh"].T + weights["b"]  # (N, H)
    norms: dict[str, DoubleArray] = {}
    slopes: dict[str, DoubleArray] = {}
    for name, function in FUNCTIONS.items():
        h = w_hh.new_zeros(len(w_hh))
        states = torch.zeros_like(from_x)
        for t, a in enumerate(from_x):
            h = function(a + w_hh @ h)
            states[t] = h
        slope = 1 - states**2 if name == "tanh" else (states > 0).double()
        norms[name], slopes[name] = norm(states, 1).numpy(), slope.mean(1).numpy()
    return NonlinearityTrace(
        **read.token_fields,
        norms=norms,
        slopes=slopes,
        radius=spectral_radius(w_hh),
        bound=float(np.sqrt(len(w_hh))),
    )
