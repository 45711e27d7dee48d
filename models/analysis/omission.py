"""What a token leaves in an RNN's state: the state beside that of the same text without the token.

From the step on at which a token is left out, both readings are fed the same, so whatever sets
their states apart is what the token left. It is a difference that was computed, not a derivative:
``gradients.influence`` says how far a small change of a state moves a later one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float64

from models.arrays import DoubleArray, ReadOnly
from models.recurrent import RecurrentModel, recurrent_weights
from models.tensors import norm
from models.traces import TokenTrace


@dataclass(frozen=True)
class Omission(ReadOnly):
    """distance: [t, k] is ‖h_t − h_t without token k‖₂ for k <= t, NaN for k > t.

    [k, k] is how far reading token k moved the state.
    """

    distance: Float64[DoubleArray, "T T"]

    @property
    def left(self) -> DoubleArray:
        """float64 (T, T): the part of the difference at step k that is left at step t.

        1 on the diagonal, NaN above it; it may rise on the way, even beyond 1.
        """
        made = np.diag(self.distance)
        return np.divide(self.distance, made, out=np.full_like(self.distance, 0.0), where=made > 0)


@torch.inference_mode()
def omission(model: RecurrentModel, read: TokenTrace) -> Omission:
    """Read ``read`` once whole, and once without each of its tokens, all side by side.

    Raises ValueError for a model other than the RNN, whose state is h alone.
    """
    if model.name != "rnn":
        raise ValueError(f"{model.name} keeps more than h: its gates would have to be followed too")
    w_xh, w_hh, b = recurrent_weights(model.module.layer)
    given = model.module.embedding.weight[torch.tensor(read.ids)].double() @ w_xh.double().T
    steps, recurrent = len(read), w_hh.double().T
    h = torch.zeros(steps + 1, len(b), dtype=torch.float64)  # row k lacks token k, the last none
    distance = np.full((steps, steps), np.nan)
    for t in range(steps):
        before = h[t].clone()
        h = torch.tanh(given[t] + b + h @ recurrent)
        h[t], h[t + 1 : -1] = before, h[-1]
        distance[t, : t + 1] = norm(h[-1] - h[: t + 1], 1).numpy()
    return Omission(distance)
