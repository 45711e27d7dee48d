"""How the loss of a text reaches back through time, in the RNN, the LSTM and the GRU.

Backpropagation through time (Werbos 1990) written as its equations, from the step factors of
``models.analysis.jacobians``, in double precision; held to ``torch.autograd`` by tests, and by the
page itself on every text. One pass over the steps gives ∂L/∂h_t for every t and every step's part
of

    ∂L/∂W_hh = Σ_t P_t,   P_t = ∂L/∂u_t h_{t-1}ᵀ,   u_t = W_hh h_{t-1}.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from models.analysis.double_precision import double_network, targets_of
from models.analysis.jacobians import StepSlopes, pair_norms
from models.arrays import DoubleArray
from models.recurrent import RecurrentModel
from models.tensors import matrix_norm, norm
from models.traces import GradientTrace, InfluenceTrace, RecurrentName, TokenTrace

#: The gate through which a state goes past all matrices to the next one.
DIRECT_PATH: dict[RecurrentName, str | None] = {"rnn": None, "lstm": "forget", "gru": "update"}


def gradients(
    model: RecurrentModel, read: TokenTrace, target: int | None = -1, checked: bool = True
) -> GradientTrace:
    """The backward pass of one loss over the tokens ``read``.

    target: the token whose prediction is the loss (negative: counted from the end), or None for
    the sum over all tokens but the first. checked: whether autograd computes the same beside it,
    which takes as long again; else ``difference`` and ``largest`` are NaN. Raises IndexError where
    the text has no such token to predict, as one of fewer than two tokens has none.
    """
    targets = targets_of(len(read), target)
    network = double_network(model)
    with torch.no_grad():
        reading = network.read(read.ids)
        gates, before = reading.gates, reading.before
        loss, direct = network.loss(reading.hidden, read.ids, targets)
        states, to_gates = _backward(reading.slopes, direct)
        chained, own = states[:, 0], direct
        if network.kind == "lstm":  # c_t also acts through h_t = o_t ⊙ tanh(c_t)
            within = gates["output"] * (1 - torch.tanh(gates["cell"]) ** 2)
            chained, own = states[:, 1] + within * states[:, 0], within * direct
        path = DIRECT_PATH[network.kind]
        midway = gates[path] * chained if path else to_gates
        first, second = _factors(chained, midway, own)
        total = to_gates.T @ before  # Σ_t P_t
        length = norm(total).item()
        along = ((to_gates @ total) * before).sum(1) / (length or 1.0)
        expected = network.autograd(read.ids, targets) if checked else None
    return GradientTrace(
        **read.token_fields,
        model=network.kind,
        targets=targets,
        loss=loss,
        hidden_norms=norm(states[:, 0], 1).numpy(),
        cell_norms=norm(chained, 1).numpy() if network.kind == "lstm" else np.zeros(0),
        part_norms=(norm(to_gates, 1) * norm(before, 1)).numpy(),
        part_along=along.numpy(),
        total_norm=length,
        first_factors=first,
        second_factors=second,
        difference=np.nan if expected is None else (total - expected).abs().max().item(),
        largest=np.nan if expected is None else expected.abs().max().item(),
    )


def influence(model: RecurrentModel, read: TokenTrace) -> InfluenceTrace:
    """‖∂h_t/∂h_k‖₂ for every pair of steps of ``read``. IndexError where it has no token."""
    if not len(read):
        raise IndexError("a text without tokens has no states")
    network = double_network(model)
    with torch.no_grad():
        reading = network.read(read.ids)
        norms = pair_norms(reading.slopes)
        path = DIRECT_PATH[network.kind]
        factor = reading.gates[path] if path else reading.slopes.through[:, 0, 0]
        carried = _carried(factor) if path else factor.new_zeros(0, 0)
    return InfluenceTrace(
        **read.token_fields,
        model=network.kind,
        norms=norms.numpy(),
        carried=carried.numpy(),
        factor=factor.mean(1).numpy(),
        largest_singular_value=network.largest_singular_value,
    )


def end_to_end(model: RecurrentModel, read: TokenTrace) -> float:
    """‖∂h_T/∂h_1‖₂ of the tokens ``read``: one pair of ``influence``, without all the others.

    IndexError where there is no token.
    """
    if not len(read):
        raise IndexError("a text without tokens has no states")
    with torch.no_grad():
        slopes = double_network(model).read(read.ids).slopes
        steps, parts, _, width = slopes.through.shape
        dense = slopes.dense()
        product = torch.eye(parts * width, width, dtype=dense.dtype)  # ∂s_1/∂h_1
        for t in range(1, steps):
            before = product.view(parts, width, width)
            carried = slopes.carry[t][..., None] * before  # (P, P, H, H)
            product = dense[t] @ before[0] + carried.sum(1).view(-1, width)
        return matrix_norm(product[:width], 2).item()


def _backward(slopes: StepSlopes, direct: Tensor) -> tuple[Tensor, Tensor]:
    """Backpropagation through time: ∂L/∂s_t = direct_t + (∂s_{t+1}/∂s_t)ᵀ ∂L/∂s_{t+1}.

    direct (T, H) -> ∂L/∂s_t (T, P, H), ∂L/∂u_t (T, G·H).
    """
    steps, parts, gates, width = slopes.through.shape
    states = direct.new_zeros(steps, parts, width)
    to_gates = direct.new_zeros(steps, gates, width)
    states[:, 0] = direct
    for t in reversed(range(steps)):
        to_gates[t], back, carried = slopes.before(t, states[t])
        if t:
            states[t - 1] += carried
            states[t - 1, 0] += back
    return states, to_gates.flatten(1)


def _factors(gradient: Tensor, midway: Tensor, own: Tensor) -> tuple[DoubleArray, DoubleArray]:
    """What each step does to the gradient that reaches it, as two factors, (T,) each.

    gradient: what is at t; midway: after the first factor; own: what the loss adds at t itself.
    All (T, H).
    """
    factors = np.full((2, len(gradient)), np.nan)
    arrived = norm((gradient - own)[:-1], 1).numpy()
    before, between = norm(gradient[1:], 1).numpy(), norm(midway[1:], 1).numpy()
    np.divide(between, before, out=factors[0, 1:], where=before > 0)
    np.divide(arrived, between, out=factors[1, 1:], where=between > 0)
    return factors[0], factors[1]


def _carried(gate: Tensor) -> Tensor:
    """max over the units of gate_{k+1} · … · gate_t, (T, T); NaN for k > t. gate (T, H)."""
    logs = gate.clamp_min(1e-300).log().cumsum(0)
    products = (logs[:, None] - logs[None]).amax(2).exp()
    below = torch.ones_like(products, dtype=torch.bool).tril()
    return products.masked_fill(~below, torch.nan)
