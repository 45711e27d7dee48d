"""How the loss of a text reaches back through time, in the RNN, the LSTM and the GRU.

Backpropagation through time (Werbos 1990) written as its equations, from the step factors of
``models/step_slopes.py``, in double precision; held to ``torch.autograd`` by tests, and by the page
itself on every text. One pass over the steps gives ∂L/∂h_t for every t and every step's part of

    ∂L/∂W_hh = Σ_t P_t,   P_t = ∂L/∂u_t h_{t-1}ᵀ,   u_t = W_hh h_{t-1}.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import torch
from torch import Tensor, nn

from models.gradient_trace import GradientTrace, InfluenceTrace, RadiusTrace
from models.recurrent import LAYERS, STEPS, RecurrentLM, RecurrentReader
from models.spectral import pair_norms
from models.step_slopes import StepSlopes, step_slopes
from models.store import load

#: Of the start values.
SEED = 4
#: The gate through which a state goes past all matrices to the next one.
DIRECT_PATH = {"rnn": None, "lstm": "forget", "gru": "update"}


class _Network:
    """A reader's weights in double precision."""

    def __init__(self, reader: RecurrentReader):
        self.kind = reader.name
        weights = {k: torch.from_numpy(v).double() for k, v in reader.weights().items()}
        self.w_xh, self.w_hh, self.b = weights["W_xh"], weights["W_hh"], weights["b"]
        self.w_hy, self.b_y = weights["W_hy"], weights["b_y"]
        # PyTorch's own layer, to which all of this is held.
        self.layer = LAYERS[self.kind](self.w_xh.shape[1], self.w_hh.shape[1], dtype=torch.float64)
        names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
        values = (self.w_xh, self.w_hh, self.b, torch.zeros_like(self.b))
        self.layer.load_state_dict(dict(zip(names, values, strict=True)))
        self.layer.requires_grad_(False).weight_hh_l0.requires_grad_()
        # The matrix that makes the new state or candidate, (H, H), and two measures of it.
        width = self.w_hh.shape[1]
        candidate = self.w_hh.split(width)[0 if self.kind == "rnn" else 2]
        self.largest_singular_value = torch.linalg.matrix_norm(candidate, ord=2).item()
        self.spectral_radius = _radius(candidate)

    def read(self, ids: np.ndarray) -> tuple[dict[str, Tensor], StepSlopes]:
        """What the network computed at each step, and the factors of its steps."""
        x = self.w_hy[torch.from_numpy(ids)]
        hidden, recurrent, gates = STEPS[self.kind](x, self.w_xh, self.w_hh, self.b)
        reading = {"hidden": hidden, "before": _earlier(hidden), "recurrent": recurrent, **gates}
        if "cell" in gates:
            reading["cell_before"] = _earlier(gates["cell"])
        return reading, step_slopes(self.kind, reading, self.w_hh)

    def loss(self, hidden: Tensor, ids: np.ndarray, targets: np.ndarray) -> tuple[float, Tensor]:
        """L and ∂L/∂h_t through the prediction made at t alone, (T, H)."""
        direct = torch.zeros_like(hidden)
        read, come = torch.from_numpy(targets) - 1, torch.from_numpy(ids[targets])[:, None]
        log_p = torch.log_softmax(hidden[read] @ self.w_hy.T + self.b_y, dim=-1)  # (n, V)
        error = log_p.exp()
        error.scatter_add_(1, come, -torch.ones_like(come, dtype=error.dtype))  # ŷ - y
        direct[read] = error @ self.w_hy
        return -log_p.gather(1, come).sum().item(), direct

    def autograd(self, ids: np.ndarray, targets: np.ndarray) -> Tensor:
        """∂L/∂W_hh as PyTorch's own layer and autograd compute it, (G, H)."""
        with torch.enable_grad():
            hidden, _ = self.layer(self.w_hy[torch.from_numpy(ids)])
            logits = hidden[torch.from_numpy(targets) - 1] @ self.w_hy.T + self.b_y
            come = torch.from_numpy(ids[targets])
            loss = nn.functional.cross_entropy(logits, come, reduction="sum")
            return torch.autograd.grad(loss, self.layer.weight_hh_l0)[0]


def gradients(
    reader: RecurrentReader, text: str, target: int | None = -1, limit: int | None = 64
) -> GradientTrace:
    """The backward pass of one loss over ``text``.

    target: the token whose prediction is the loss (negative: counted from the end), or None for
    the sum over all tokens but the first. Raises IndexError where the text has no such token to
    predict, as one of fewer than two tokens has none.
    """
    read = reader.tokenizer.encode(text, limit)
    targets = _targets(len(read), target)
    network = _network(reader)
    with torch.no_grad():
        reading, slopes = network.read(read.ids)
        hidden, before = reading["hidden"], reading["before"]
        loss, direct = network.loss(hidden, read.ids, targets)
        states, to_gates = _backward(slopes, direct)
        chained, own = states[:, 0], direct
        if network.kind == "lstm":  # c_t also acts through h_t = o_t ⊙ tanh(c_t)
            within = reading["output"] * (1 - torch.tanh(reading["cell"]) ** 2)
            chained, own = states[:, 1] + within * states[:, 0], within * direct
        path = DIRECT_PATH[network.kind]
        midway = reading[path] * chained if path else to_gates
        first, second = _factors(chained, midway, own)
        total = to_gates.T @ before  # Σ_t P_t
        length = total.norm().item()
        along = ((to_gates @ total) * before).sum(1) / (length or 1.0)
        expected = network.autograd(read.ids, targets)
    return GradientTrace(
        text=read.text,
        tokens=read.tokens,
        ids=read.ids,
        spans=read.spans,
        total=read.total,
        model=network.kind,
        targets=targets,
        loss=loss,
        hidden_norms=states[:, 0].norm(dim=1).numpy(),
        cell_norms=chained.norm(dim=1).numpy() if network.kind == "lstm" else np.zeros(0),
        part_norms=(to_gates.norm(dim=1) * before.norm(dim=1)).numpy(),
        part_along=along.numpy(),
        total_norm=length,
        first_factors=first,
        second_factors=second,
        difference=(total - expected).abs().max().item(),
        largest=expected.abs().max().item(),
    )


def influence(reader: RecurrentReader, text: str, limit: int | None = 64) -> InfluenceTrace:
    """‖∂h_t/∂h_k‖₂ for every pair of steps of ``text``. IndexError where it has no token."""
    read = reader.tokenizer.encode(text, limit)
    if not len(read):
        raise IndexError("a text without tokens has no states")
    network = _network(reader)
    with torch.no_grad():
        reading, slopes = network.read(read.ids)
        norms = pair_norms(slopes)
        path = DIRECT_PATH[network.kind]
        factor = reading[path] if path else slopes.through[:, 0, 0]
        carried = _carried(factor) if path else torch.zeros(0, 0)
    return InfluenceTrace(
        text=read.text,
        tokens=read.tokens,
        ids=read.ids,
        spans=read.spans,
        total=read.total,
        model=network.kind,
        norms=norms.numpy(),
        carried=carried.numpy(),
        factor=factor.mean(1).numpy(),
        largest_singular_value=network.largest_singular_value,
        spectral_radius=network.spectral_radius,
    )


def radius_sweep(
    reader: RecurrentReader,
    text: str,
    radii: tuple[float, ...],
    target: int | None = -1,
    limit: int | None = 64,
) -> RadiusTrace:
    """The RNN ``reader`` on ``text`` with W_hh scaled to each of ``radii``, and as it is.

    All scaled networks read, and run backwards, side by side.
    """
    read = reader.tokenizer.encode(text, limit)
    targets = _targets(len(read), target)
    network = _network(reader)
    if network.kind != "rnn":
        raise ValueError(f"only the RNN has a W_hh that can be scaled alone, not {network.kind}")
    with torch.no_grad():
        own = _radius(network.w_hh)
        rising = np.sort(np.append(np.asarray(radii, np.float64), own))
        w_hh = network.w_hh * torch.from_numpy(rising / own)[:, None, None]  # (R, H, H)
        x = network.w_hy[torch.from_numpy(read.ids)]
        from_x = x @ network.w_xh.T + network.b  # (T, H)
        h = w_hh.new_zeros(len(rising), w_hh.shape[1], 1)
        states = []
        for a in from_x:
            h = torch.tanh(w_hh @ h + a[:, None])
            states.append(h[..., 0])
        hidden = torch.stack(states, 1)  # (R, T, H)
        slope = 1 - hidden**2
        losses, direct = zip(*(network.loss(h, read.ids, targets) for h in hidden), strict=True)
        direct = torch.stack(direct)
        to_h = torch.zeros_like(hidden)  # ∂L/∂h_t
        back = torch.zeros_like(h)
        for t in reversed(range(len(read))):
            to_h[:, t] = direct[:, t] + back[..., 0]
            back = w_hh.mT @ (slope[:, t] * to_h[:, t])[..., None]
        to_u = slope * to_h  # ∂L/∂u_t
        before = torch.cat([torch.zeros_like(hidden[:, :1]), hidden[:, :-1]], 1)
        total = _whole_norm(network, read.ids, targets, x, hidden, before, to_u)
    return RadiusTrace(
        text=read.text,
        tokens=read.tokens,
        ids=read.ids,
        spans=read.spans,
        total=read.total,
        targets=targets,
        own=int(np.searchsorted(rising, own)),
        radii=rising,
        losses=np.array(losses),
        hidden_norms=to_h.norm(dim=2).numpy(),
        part_norms=(to_u.norm(dim=2) * before.norm(dim=2)).numpy(),
        slopes=slope.mean((1, 2)).numpy(),
        total_norms=total.numpy(),
    )


def _whole_norm(
    network: _Network,
    ids: np.ndarray,
    targets: np.ndarray,
    x: Tensor,
    hidden: Tensor,
    before: Tensor,
    to_u: Tensor,
) -> Tensor:
    """The length of the gradient of all the RNN's weights, (R,), as training clips it."""
    squares = (to_u.mT @ before).square().sum((1, 2)) + (to_u.mT @ x).square().sum((1, 2))
    squares += to_u.sum(1).square().sum(1)
    read, come = torch.from_numpy(targets) - 1, torch.from_numpy(ids[targets])
    row = torch.from_numpy(ids)
    same = (row[:, None] == row).double()
    for n, states in enumerate(hidden[:, read]):
        error = torch.softmax(states @ network.w_hy.T + network.b_y, dim=-1)
        error[torch.arange(len(read)), come] -= 1
        # The tied embedding both writes, errorᵀ · states, and is read: a row for each token.
        rows = to_u[n] @ network.w_xh
        squares[n] += ((error @ error.T) * (states @ states.T)).sum()
        squares[n] += 2 * ((error[:, row].T @ states) * rows).sum()
        squares[n] += (same * (rows @ rows.T)).sum() + error.sum(0).square().sum()
    return squares.sqrt()


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


def _factors(gradient: Tensor, midway: Tensor, own: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """What each step does to the gradient that reaches it, as two factors, (T,) each.

    gradient: what is at t; midway: after the first factor; own: what the loss adds at t itself.
    All (T, H).
    """
    factors = np.full((2, len(gradient)), np.nan)
    arrived = (gradient - own)[:-1].norm(dim=1).numpy()
    before, between = gradient[1:].norm(dim=1).numpy(), midway[1:].norm(dim=1).numpy()
    np.divide(between, before, out=factors[0, 1:], where=before > 0)
    np.divide(arrived, between, out=factors[1, 1:], where=between > 0)
    return factors[0], factors[1]


@lru_cache(maxsize=8)
def _network(reader: RecurrentReader) -> _Network:
    return _Network(reader)


@lru_cache(maxsize=4)
def default_start(name: str) -> RecurrentReader:
    """A network of the same sizes as ``load(name)``, with PyTorch's own start values.

    Embedding: normal with standard deviation 1. All other weights: uniform within 1/√H of 0. Only
    the LSTM's forget gates get the bias 1 that they are usually started with (Jozefowicz et al.
    2015).
    """
    trained = load(name)
    width = int(trained.weights()["W_hh"].shape[1])
    model = RecurrentLM(name, len(trained.tokenizer), width)
    draw = torch.Generator().manual_seed(SEED)
    with torch.no_grad():
        model.embedding.weight.normal_(generator=draw)
        for weight in (model.layer.weight_ih_l0, model.layer.weight_hh_l0, model.layer.bias_ih_l0):
            weight.uniform_(-(width**-0.5), width**-0.5, generator=draw)
        if name == "lstm":
            model.layer.bias_ih_l0[width : 2 * width] = 1.0
    return RecurrentReader(name, model, trained.tokenizer, {"width": width})


def _targets(steps: int, target: int | None) -> np.ndarray:
    at = 1 if target is None else target % steps if -steps < target < 0 else target
    if not 1 <= at < steps:
        raise IndexError(f"a text of {steps} tokens has no token {target} that could be predicted")
    return np.arange(1, steps) if target is None else np.array([at])


def _earlier(states: Tensor) -> Tensor:
    return torch.cat([torch.zeros_like(states[:1]), states[:-1]])


def _carried(gate: Tensor) -> Tensor:
    """max over the units of gate_{k+1} · … · gate_t, (T, T); NaN for k > t. gate (T, H)."""
    logs = gate.clamp_min(1e-300).log().cumsum(0)
    products = (logs[:, None] - logs[None]).amax(2).exp()
    below = torch.ones_like(products, dtype=torch.bool).tril()
    return products.masked_fill(~below, torch.nan)


def _radius(matrix: Tensor) -> float:
    return torch.linalg.eigvals(matrix).abs().max().item()
