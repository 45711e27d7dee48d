"""The derivative of one step of each recurrent network, written out by hand.

With u_t = W_hh h_{t-1} the new state s_t depends on the old one in two ways: through u_t, and for
the gated networks directly. Unit by unit both are plain factors, so a step's Jacobian is

    ∂s_t/∂s_{t-1} = Σ_gates diag(through) W_gate + diag(carry).

For the RNN s = h, ``through`` is 1 - h² and there is nothing to carry. For the LSTM s = (h, c) and
``carry`` holds the forget gate: the cell path, apart from the gate paths.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class StepSlopes:
    """Factors of T steps. P parts of a state (1; LSTM 2: h and c), G gates of H units each.

    weights: (G, H, H), W_hh by gate.
    through: (T, P, G, H), [t, p, g] is ∂(part p of s_t)/∂(gate g of u_t), unit by unit.
    carry: (T, P, P, H), [t, p, q] is the direct ∂(part p of s_t)/∂(part q of s_{t-1}).
    """

    weights: Tensor
    through: Tensor
    carry: Tensor

    def before(self, t: int, gradient: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """One step of backpropagation: what ∂L/∂s_t, (P, H), becomes on its way through step t.

        -> ∂L/∂u_t (G, H), the part of ∂L/∂s_{t-1} through the matrices (H,), which reaches h_{t-1}
        only, and the part that is carried past them (P, H).
        """
        to_gates = (self.through[t] * gradient[:, None]).sum(0)  # (G, H)
        back = to_gates.flatten() @ self.weights.flatten(0, 1)
        carried = (self.carry[t] * gradient[:, None]).sum(0)  # (P, H)
        return to_gates, back, carried

    def sizes(self) -> Tensor:
        """About how long each step's Jacobian is, over √H, (T,): as if no rows were parallel."""
        rows = self.weights.square().sum(2)  # (G, H)
        through = (self.through.square() * rows).flatten(1).sum(1)
        return ((through + self.carry.square().flatten(1).sum(1)) / rows.shape[1]).sqrt()

    def divided(self, sizes: Tensor) -> StepSlopes:
        """The factors of J_t / sizes[t]. sizes: (T,)."""
        by = sizes[:, None, None, None]
        return StepSlopes(self.weights, self.through / by, self.carry / by)

    def dense(self, dtype: torch.dtype = torch.float64) -> Tensor:
        """Σ_gates diag(through) W_gate of every step, (T, P·H, H): the columns of h_{t-1}."""
        steps, parts, gates, width = self.through.shape
        through, weights = self.through.to(dtype), self.weights.to(dtype)
        rows = through[:, :, 0, :, None] * weights[0]
        for gate in range(1, gates):
            rows.addcmul_(through[:, :, gate, :, None], weights[gate])
        return rows.reshape(steps, parts * width, width)


def step_slopes(kind: str, reading: dict[str, Tensor], w_hh: Tensor) -> StepSlopes:
    """The factors of every step of a reading.

    reading: "hidden" h_t and "before" h_{t-1}, (T, H), "recurrent" u_t = W_hh h_{t-1}, (T, G·H),
    and the gates by name; for the LSTM "cell" is c_t and "cell_before" c_{t-1}.
    """
    width = w_hh.shape[1]
    through, carry = {"rnn": _rnn, "lstm": _lstm, "gru": _gru}[kind](**reading)
    return StepSlopes(w_hh.reshape(-1, width, width), through, carry)


def _rnn(hidden: Tensor, **_: Tensor) -> tuple[Tensor, Tensor]:
    """h = tanh(a): ∂h/∂a = 1 - h²."""
    slope = 1 - hidden**2
    return slope[:, None, None], torch.zeros_like(slope)[:, None, None]


def _lstm(
    input: Tensor,
    forget: Tensor,
    candidate: Tensor,
    output: Tensor,
    cell: Tensor,
    cell_before: Tensor,
    **_: Tensor,
) -> tuple[Tensor, Tensor]:
    """c = f ⊙ c_before + i ⊙ g, h = o ⊙ tanh(c)."""
    i, f, g, o = input, forget, candidate, output
    to_cell = [g * i * (1 - i), cell_before * f * (1 - f), i * (1 - g**2), torch.zeros_like(o)]
    squashed = torch.tanh(cell)
    h_per_c = o * (1 - squashed**2)
    to_hidden = [h_per_c * slope for slope in to_cell[:3]] + [squashed * o * (1 - o)]
    through = torch.stack([torch.stack(to_hidden, 1), torch.stack(to_cell, 1)], 1)
    none = torch.zeros_like(f)
    # Rows: h_t, c_t. Columns: h_{t-1}, c_{t-1}.
    from_cell = [torch.stack([none, h_per_c * f], 1), torch.stack([none, f], 1)]
    return through, torch.stack(from_cell, 1)


def _gru(
    reset: Tensor,
    update: Tensor,
    candidate: Tensor,
    before: Tensor,
    recurrent: Tensor,
    **_: Tensor,
) -> tuple[Tensor, Tensor]:
    """h = (1 - z) ⊙ n + z ⊙ h_before, n = tanh(… + r ⊙ u_n)."""
    r, z, n = reset, update, candidate
    u_n = recurrent[:, 2 * n.shape[1] :]
    h_per_n = (1 - z) * (1 - n**2)
    through = [h_per_n * u_n * r * (1 - r), (before - n) * z * (1 - z), h_per_n * r]
    return torch.stack(through, 1)[:, None], z[:, None, None]
