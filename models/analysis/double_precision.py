"""A recurrent network in double precision: one reading, its step factors, its loss by hand.

PyTorch's own layer with the same weights stands beside it; whoever writes a derivative out is held
to what autograd says of that layer.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor, nn

from models.analysis.jacobians import StepSlopes, step_slopes
from models.arrays import IntArray
from models.recurrent import LAYERS, STEPS, RecurrentModel, recurrent_weights
from models.tensors import matrix_norm
from models.traces import RecurrentName


@dataclass(frozen=True)
class Reading:
    """What a network computed over T steps, and the factors of its steps.

    hidden: h_t, before: h_{t-1}, both (T, H). gates: by name, (T, H) each; for the LSTM "cell" too.
    """

    hidden: Tensor
    before: Tensor
    gates: dict[str, Tensor]
    slopes: StepSlopes


class DoubleNetwork:
    """A model's weights in double precision."""

    def __init__(self, model: RecurrentModel):
        self.kind: RecurrentName = model.name
        weights = {k: torch.tensor(v, dtype=torch.float64) for k, v in model.weights().items()}
        self.w_xh, self.w_hh, self.b = weights["W_xh"], weights["W_hh"], weights["b"]
        self.w_hy, self.b_y = weights["W_hy"], weights["b_y"]
        self.layer = LAYERS[self.kind](self.w_xh.shape[1], self.w_hh.shape[1], dtype=torch.float64)
        names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
        values = (self.w_xh, self.w_hh, self.b, torch.zeros_like(self.b))
        self.layer.load_state_dict(dict(zip(names, values, strict=True)))
        self.layer.requires_grad_(False)
        recurrent_weights(self.layer).w_hh.requires_grad_()
        # The matrix that makes the new state or candidate, (H, H).
        candidate = torch.split(self.w_hh, self.w_hh.shape[1])[0 if self.kind == "rnn" else 2]
        self.largest_singular_value = matrix_norm(candidate, 2).item()

    def read(self, ids: IntArray) -> Reading:
        """What the network computed at each step."""
        x = self.w_hy[torch.tensor(ids)]
        hidden, recurrent, gates = STEPS[self.kind](x, self.w_xh, self.w_hh, self.b)
        before = _earlier(hidden)
        given = {"hidden": hidden, "before": before, "recurrent": recurrent, **gates}
        if "cell" in gates:
            given["cell_before"] = _earlier(gates["cell"])
        return Reading(hidden, before, gates, step_slopes(self.kind, given, self.w_hh))

    def loss(self, hidden: Tensor, ids: IntArray, targets: IntArray) -> tuple[float, Tensor]:
        """L and ∂L/∂h_t through the prediction made at t alone, (T, H)."""
        direct = torch.zeros_like(hidden)
        read, come = torch.tensor(targets) - 1, torch.tensor(ids[targets])[:, None]
        log_p = torch.log_softmax(hidden[read] @ self.w_hy.T + self.b_y, dim=-1)  # (n, V)
        error = log_p.exp()
        error.scatter_add_(1, come, -torch.ones_like(come, dtype=error.dtype))  # ŷ - y
        direct[read] = error @ self.w_hy
        return -log_p.gather(1, come).sum().item(), direct

    def autograd(self, ids: IntArray, targets: IntArray) -> Tensor:
        """∂L/∂W_hh as PyTorch's own layer and autograd compute it, (G, H)."""
        with torch.enable_grad():
            hidden, _ = self.layer(self.w_hy[torch.tensor(ids)])
            logits = hidden[torch.tensor(targets) - 1] @ self.w_hy.T + self.b_y
            come = torch.tensor(ids[targets])
            loss = nn.functional.cross_entropy(logits, come, reduction="sum")
            return torch.autograd.grad(loss, [recurrent_weights(self.layer).w_hh])[0]


@lru_cache(maxsize=8)
def double_network(model: RecurrentModel) -> DoubleNetwork:
    """The network of a model, made once."""
    return DoubleNetwork(model)


def targets_of(steps: int, target: int | None) -> IntArray:
    """The tokens whose prediction is the loss: ``target`` (negative: from the end), or all.

    IndexError where a text of so many tokens has no such token to predict.
    """
    at = 1 if target is None else target % steps if -steps < target < 0 else target
    if not 1 <= at < steps:
        raise IndexError(f"a text of {steps} tokens has no token {target} that could be predicted")
    return np.arange(1, steps) if target is None else np.array([at])


def _earlier(states: Tensor) -> Tensor:
    return torch.cat([torch.zeros_like(states[:1]), states[:-1]])
