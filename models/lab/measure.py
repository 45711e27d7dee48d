"""What is measured while a model learns: how much of the loss reaches each time step, and states.

PyTorch's fast layers run over all time steps at once and hide ∂L/∂h_t. For the recurrent models the
backward pass is written out from the step factors of ``models.analysis.jacobians``, all questions
at once: a fifth of the time of autograd on a network that is unrolled step by step. Tests hold it
to autograd, and to the lesson's own backward pass.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from models.analysis.jacobians import step_slopes
from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly
from models.language_models import LanguageModule
from models.mingru import MinGRULM
from models.recurrent import RecurrentLM, recurrent_weights
from models.tensors import norm, unflatten
from models.transformer import TransformerLM, sinusoids


@dataclass(frozen=True)
class Measured(ReadOnly):
    """One model on B questions. T steps, H units.

    norms: float64 (T,), the mean over the questions of ‖∂L/∂s_t‖. L is a question's own loss, the
        mean over the tokens of its answer; s_t is h_t for RNN and GRU, the cell state c_t for the
        LSTM, as its gates hand that one on, and for minGRU and Transformer x_t, the token's
        embedding (with its position), of which all that they keep is made.
    hidden: float32 (T, H), what the output layer reads on the first question: h_t, or for minGRU
        and Transformer the normed stream.
    answers: int64 (n,), the token that is likeliest at each place of the first question's answer.
    """

    norms: DoubleArray
    hidden: FloatArray
    answers: IntArray


@dataclass(frozen=True)
class Answered:
    """loss: mean cross-entropy in nats. right: of each answer token, whether it was likeliest."""

    loss: Tensor
    right: Tensor


def answer_loss(model: LanguageModule, ids: Tensor, answers: int) -> Answered:
    """The loss of the last ``answers`` tokens of ids (B, T + 1), given all before each."""
    return _answered(model, model.features(ids[:, :-1]), ids, answers)


def _answered(model: LanguageModule, hidden: Tensor, ids: Tensor, answers: int) -> Answered:
    read, targets = hidden[:, -answers:].flatten(0, 1), ids[:, -answers:].flatten()
    logits = F.linear(read, model.embedding.weight, model.output_bias)
    return Answered(F.cross_entropy(logits, targets), logits.argmax(-1).eq(targets))


def _likeliest(model: LanguageModule, hidden: Tensor, answers: int) -> Tensor:
    """The tokens that are answered after hidden (T, H), (answers,)."""
    read = hidden[-answers:]
    return F.linear(read, model.embedding.weight, model.output_bias).argmax(-1)


def measure(model: LanguageModule, ids: Tensor, answers: int) -> Measured:
    """Run ``model`` forwards and backwards on ids (B, T + 1) without touching its gradients."""
    if not isinstance(model, RecurrentLM):
        hidden, gradient = _through_layers(model, ids, answers)
    else:
        with torch.no_grad():
            hidden, gradient = _through_time(model, ids, answers)
    with torch.no_grad():
        answered = _likeliest(model, hidden[0], answers)
    return Measured(
        norms=norm(gradient, -1).double().mean(0).numpy(),
        hidden=hidden[0].numpy().copy(),
        answers=answered.numpy(),
    )


def _through_layers(
    model: MinGRULM | TransformerLM, ids: Tensor, answers: int
) -> tuple[Tensor, Tensor]:
    """The normed stream and ∂L/∂x_t, (B, T, D) each, by autograd."""
    width = model.embedding.embedding_dim
    x = model.embedding(ids[:, :-1]).detach() * math.sqrt(width)
    if isinstance(model, TransformerLM):
        x = x + sinusoids(ids.shape[1] - 1, width)
    x.requires_grad_()
    hidden = model.encode(x)
    loss = _answered(model, hidden, ids, answers).loss * len(ids)
    return hidden.detach(), torch.autograd.grad(loss, [x])[0]


def _through_time(model: RecurrentLM, ids: Tensor, answers: int) -> tuple[Tensor, Tensor]:
    """h_t and ∂L/∂h_t, for the LSTM ∂L/∂c_t, (B, T, H) each: Werbos (1990).

    ∂L/∂s_t = direct_t + (∂s_{t+1}/∂s_t)ᵀ ∂L/∂s_{t+1}, as in ``models.analysis.gradients``.
    """
    hidden = model.features(ids[:, :-1])
    rows, steps, _ = hidden.shape
    error = F.linear(hidden[:, -answers:], model.embedding.weight, model.output_bias).softmax(-1)
    error.scatter_add_(2, ids[:, -answers:, None], error.new_full((1, 1, 1), -1.0).expand_as(error))
    direct = torch.zeros_like(hidden)  # through the prediction made at t alone
    direct[:, -answers:] = error @ model.embedding.weight / answers

    reading = _reading(model, ids[:, :-1], hidden)
    w_hh = recurrent_weights(model.layer).w_hh
    slopes = step_slopes(model.kind, {k: v.flatten(0, 1) for k, v in reading.items()}, w_hh)

    def by_step(factors: Tensor) -> Steps:
        return unflatten(factors, 0, (rows, steps)).unbind(1)

    straight, through, carry = direct.unbind(1), slopes.through, by_step(slopes.carry[:, -1, -1])
    if model.kind == "rnn":
        found = _rnn_back(straight, by_step(through[:, 0, 0]), w_hh)
    elif model.kind == "gru":
        found = _gru_back(straight, by_step(through[:, 0]), carry, w_hh)
    else:
        # The output gate acts on h_t alone, the three others through c_t, c_t also through h_t.
        gates = by_step(through[:, 1, :3]), by_step(through[:, 0, 3])
        within = (reading["output"] * (1 - torch.tanh(reading["cell"]) ** 2)).unbind(1)
        found = _lstm_back(straight, *gates, carry, within, w_hh)
    return hidden, torch.stack(found[::-1], 1)


#: Of each time step, a row for each question.
Steps = tuple[Tensor, ...]


def _rnn_back(direct: Steps, through: Steps, w_hh: Tensor) -> list[Tensor]:
    """∂L/∂h_t of an RNN, the last first. direct, through: (B, H)."""
    found = [direct[-1]]
    for t in range(len(direct) - 1, 0, -1):
        found.append(torch.addmm(direct[t - 1], through[t] * found[-1], w_hh))
    return found


def _gru_back(direct: Steps, through: Steps, update: Steps, w_hh: Tensor) -> list[Tensor]:
    """∂L/∂h_t of a GRU, the last first. direct, update: (B, H). through: (B, 3, H)."""
    found = [direct[-1]]
    for t in range(len(direct) - 1, 0, -1):
        to_gates = (through[t] * found[-1][:, None]).flatten(1)  # (B, 3·H)
        kept = torch.addcmul(direct[t - 1], update[t], found[-1])
        found.append(torch.addmm(kept, to_gates, w_hh))
    return found


def _lstm_back(
    direct: Steps, to_cell: Steps, to_hidden: Steps, forget: Steps, within: Steps, w_hh: Tensor
) -> list[Tensor]:
    """∂L/∂c_t of an LSTM, the last first.

    direct, forget: (B, H). to_cell: (B, 3, H), of the gates that act through c_t. to_hidden:
    (B, H), of the output gate. within: (B, H), ∂h_t/∂c_t.
    """
    to_h = direct[-1]
    found = [within[-1] * to_h]
    for t in range(len(direct) - 1, 0, -1):
        gates = (to_cell[t] * found[-1][:, None]).flatten(1), to_hidden[t] * to_h
        to_h = torch.addmm(direct[t - 1], torch.cat(gates, 1), w_hh)
        found.append(torch.addcmul(within[t - 1] * to_h, forget[t], found[-1]))
    return found


def _reading(model: RecurrentLM, ids: Tensor, hidden: Tensor) -> dict[str, Tensor]:
    """What ``step_slopes`` asks for, (B, T, …) each, from the states that the layer computed."""
    before = torch.cat([torch.zeros_like(hidden[:, :1]), hidden[:, :-1]], 1)
    reading = {"hidden": hidden, "before": before}
    if model.kind == "rnn":
        return reading
    w_xh, w_hh, b = recurrent_weights(model.layer)
    recurrent = before @ w_hh.T
    from_x = F.linear(model.embedding(ids), w_xh, b)
    if model.kind == "gru":
        x_r, x_z, x_n = from_x.chunk(3, -1)
        h_r, h_z, h_n = recurrent.chunk(3, -1)
        r, z = torch.sigmoid(x_r + h_r), torch.sigmoid(x_z + h_z)
        candidate = torch.tanh(x_n + r * h_n)
        return reading | {
            "recurrent": recurrent,
            "reset": r,
            "update": z,
            "candidate": candidate,
        }
    i, f, g, o = (from_x + recurrent).chunk(4, -1)
    i, f, g, o = torch.sigmoid(i), torch.sigmoid(f), torch.tanh(g), torch.sigmoid(o)
    forget, new = f.unbind(1), (i * g).unbind(1)
    cells = [new[0]]  # c_0 = 0
    for t in range(1, hidden.shape[1]):
        cells.append(torch.addcmul(new[t], forget[t], cells[-1]))
    cell = torch.stack(cells, 1)
    return reading | {
        "input": i,
        "forget": f,
        "candidate": g,
        "output": o,
        "cell": cell,
        "cell_before": torch.cat([torch.zeros_like(cell[:, :1]), cell[:, :-1]], 1),
    }
