"""What is measured while a model learns: how much of the loss reaches each time step, and states.

PyTorch's fast layers run over all time steps at once and hide ∂L/∂h_t. Here the same layer is
called once for each step, so that every h_t is a node of autograd's own graph.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from models.recurrent import RecurrentLM
from models.transformer import TransformerLM, sinusoids


@dataclass(frozen=True)
class Measured:
    """One model on B questions. T steps, H units.

    norms: float64 (T,), the mean over the questions of ‖∂L/∂s_t‖. L is a question's own loss, the
        mean over the tokens of its answer; s_t is h_t for RNN and GRU, the cell state c_t for the
        LSTM, as its gates hand that one on, and for the Transformer x_t, the token's embedding
        with its position, from which its key and value are made.
    hidden: float32 (T, H), what the output layer reads on the first question: h_t, or the
        Transformer's normed stream.
    """

    norms: NDArray[np.float64]
    hidden: NDArray[np.float32]


def answer_loss(model: RecurrentLM | TransformerLM, ids: Tensor, answers: int) -> Answered:
    """The loss of the last ``answers`` tokens of ids (B, T + 1), given all before each."""
    hidden = model.features(ids[:, :-1])
    return _answered(model, hidden, ids, answers)


@dataclass(frozen=True)
class Answered:
    """loss: mean cross-entropy in nats. right: the share of answer tokens that were likeliest."""

    loss: Tensor
    right: Tensor


def _answered(model, hidden: Tensor, ids: Tensor, answers: int) -> Answered:
    logits = F.linear(hidden[:, -answers:], model.embedding.weight, model.output_bias)
    logits, targets = logits.flatten(0, 1), ids[:, -answers:].flatten()
    right = (logits.detach().argmax(-1) == targets).float().mean()
    return Answered(F.cross_entropy(logits, targets), right)


def measure(model: RecurrentLM | TransformerLM, ids: Tensor, answers: int) -> Measured:
    """Run ``model`` forwards and backwards on ids (B, T + 1) without touching its gradients."""
    rows = len(ids)
    if isinstance(model, TransformerLM):
        width = model.embedding.embedding_dim
        x = model.embedding(ids[:, :-1]) * math.sqrt(width)
        x = x + sinusoids(ids.shape[1] - 1, width)
        hidden = model.encode(x)
        loss = _answered(model, hidden, ids, answers).loss * rows
        (gradient,) = torch.autograd.grad(loss, x)  # (B, T, D)
    else:
        states, cells = step_by_step(model, ids[:, :-1])
        hidden = torch.cat(states, 1)  # (B, T, H)
        loss = _answered(model, hidden, ids, answers).loss * rows
        found = torch.autograd.grad(loss, (*states, *cells), allow_unused=True)
        to_h = _stacked(found[: len(states)], states)
        gradient = to_h
        if cells:
            # c_t also acts through h_t = o_t ⊙ tanh(c_t), inside the layer's own step.
            to_c = _stacked(found[len(states) :], states)
            cell = torch.cat([c.transpose(0, 1) for c in cells], 1).detach()
            slope = output_gates(model, ids[:, :-1], hidden.detach()) * (1 - cell.tanh() ** 2)
            gradient = to_c + slope * to_h
    return Measured(
        norms=gradient.norm(dim=-1).double().mean(0).numpy(),
        hidden=hidden[0].detach().numpy().copy(),
    )


def step_by_step(model: RecurrentLM, ids: Tensor) -> tuple[list[Tensor], list[Tensor]]:
    """The layer called once a step: T states (B, 1, H), and for the LSTM T cell states (1, B, H).

    Each h_t is what the next call starts from, so that autograd gives it all of ∂L/∂h_t.
    """
    x = model.embedding(ids)
    states: list[Tensor] = []
    cells: list[Tensor] = []
    start = None
    for t in range(ids.shape[1]):
        hidden, last = model.layer(x[:, t : t + 1], start)
        states.append(hidden)
        start = hidden.transpose(0, 1).contiguous()
        if model.kind == "lstm":
            cells.append(last[1])
            start = (start, last[1])
    return states, cells


@torch.no_grad()
def output_gates(model: RecurrentLM, ids: Tensor, hidden: Tensor) -> Tensor:
    """The LSTM's o_t, (B, T, H), from its states h_t."""
    layer, width = model.layer, hidden.shape[-1]
    before = torch.cat([torch.zeros_like(hidden[:, :1]), hidden[:, :-1]], 1)
    rows = slice(3 * width, 4 * width)
    x = model.embedding(ids)
    a = F.linear(x, layer.weight_ih_l0[rows], layer.bias_ih_l0[rows])
    return torch.sigmoid(a + F.linear(before, layer.weight_hh_l0[rows]))


def _stacked(gradients: tuple[Tensor | None, ...], like: list[Tensor]) -> Tensor:
    """Gradients of T states as (B, T, H); zeros where a state touches nothing that is read."""
    rows = []
    for gradient, state in zip(gradients, like, strict=True):
        if gradient is None:
            rows.append(torch.zeros_like(state))
        else:
            rows.append(gradient if gradient.shape == state.shape else gradient.transpose(0, 1))
    return torch.cat(rows, 1)
