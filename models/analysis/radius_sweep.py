"""The RNN with its W_hh made larger and smaller: when gradients explode and when they vanish.

A large W_hh makes the network chaotic: a change in the last bit of a number grows at every step,
until the result is another one (Pascanu, Mikolov and Bengio 2013 see the same in training). Then
what a computer gives, in double precision too, hangs on the order of its additions. So every
network reads the text again with the last bits of its input changed, and the trace says how far
apart the results lie.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float64, Int64
from torch import Tensor

from models.analysis.double_precision import DoubleNetwork, double_network, targets_of
from models.arrays import BoolArray, DoubleArray, IntArray
from models.recurrent import RecurrentModel
from models.tensors import norm, spectral_radius, unflatten
from models.traces import TokenTrace

#: Readings of each network: one of the input as it is, the others with its last bits changed.
COPIES = 4
#: A result is chaotic where a change of the input's last bits makes it more than so many times as
#: large.
CHAOTIC = 1.01
#: Predictions at a time: 128 rows of 10,000 logits are 10 MB.
ROWS = 128


@dataclass(frozen=True)
class RadiusTrace(TokenTrace):
    """The RNN on one text with W_hh scaled to R spectral radii; everything else as it is.

    targets: as in ``GradientTrace``.
    own: the index of the network's own spectral radius in ``radii``.
    radii: rising. losses: L in nats.
    hidden_norms: ‖∂L/∂h_t‖. part_norms: ‖P_t‖, each step's part of ∂L/∂W_hh.
    slopes: mean of 1 - h² over the steps and units.
    total_norms: the length of the gradient of all weights that training clips: W_xh, W_hh, b, the
        tied embedding and b_y together.
    hidden_range, part_range, total_range: the smallest and the largest of these when the text is
        read again with the last bits of its embeddings changed.
    """

    targets: Int64[IntArray, " n"]
    own: int
    radii: Float64[DoubleArray, " R"]
    losses: Float64[DoubleArray, " R"]
    hidden_norms: Float64[DoubleArray, "R T"]
    part_norms: Float64[DoubleArray, "R T"]
    slopes: Float64[DoubleArray, " R"]
    total_norms: Float64[DoubleArray, " R"]
    hidden_range: Float64[DoubleArray, "2 R T"]
    part_range: Float64[DoubleArray, "2 R T"]
    total_range: Float64[DoubleArray, "2 R"]

    @property
    def chaotic(self) -> BoolArray:
        """Where the last bits of the input move ‖∂L/∂h_1‖ or the whole length by more than 1 %."""
        first, whole = self.hidden_range[:, :, 0], self.total_range
        return (first[1] > CHAOTIC * first[0]) | (whole[1] > CHAOTIC * whole[0])


def radius_sweep(
    model: RecurrentModel, read: TokenTrace, radii: tuple[float, ...], target: int | None = -1
) -> RadiusTrace:
    """The RNN ``model`` on ``read`` with W_hh scaled to each of ``radii``, and as it is.

    All scaled networks read, and run backwards, side by side, ``COPIES`` of each. target: as in
    ``models.analysis.gradients.gradients``. ValueError where ``model`` is no RNN.
    """
    targets = targets_of(len(read), target)
    network = double_network(model)
    if network.kind != "rnn":
        raise ValueError(f"only the RNN has a W_hh that can be scaled alone, not {network.kind}")
    with torch.no_grad():
        own = spectral_radius(network.w_hh)
        rising = np.sort(np.append(np.asarray(radii, np.float64), own))
        w_hh = network.w_hh * torch.tensor(rising / own)[:, None, None]  # (R, H, H)
        x = last_bits_changed(network.w_hy[torch.tensor(read.ids)], COPIES)  # (C, T, H)
        from_x = x @ network.w_xh.T + network.b  # (C, T, H)
        h = w_hh.new_zeros(len(rising), w_hh.shape[1], COPIES)
        states: list[Tensor] = []
        for t in range(len(read)):
            h = torch.tanh(w_hh @ h + from_x[:, t].T)
            states.append(h.mT)
        hidden = torch.stack(states, 2)  # (R, C, T, H)
        slope = 1 - hidden**2
        each = hidden.flatten(0, 1)
        read_off = _Predictions(network, each, read.ids, targets)
        direct = unflatten(read_off.direct, 0, hidden.shape[:2])
        to_h = torch.zeros_like(hidden)  # ∂L/∂h_t
        back = torch.zeros_like(h)
        for t in reversed(range(len(read))):
            to_h[:, :, t] = direct[:, :, t] + back.mT
            back = w_hh.mT @ (slope[:, :, t] * to_h[:, :, t]).mT
        to_u = slope * to_h  # ∂L/∂u_t
        before = torch.cat([torch.zeros_like(hidden[:, :, :1]), hidden[:, :, :-1]], 2)
        total = read_off.whole_norm(
            x.repeat(len(rising), 1, 1), before.flatten(0, 1), to_u.flatten(0, 1)
        )
        hidden_norms, part_norms = norm(to_h, 3), norm(to_u, 3) * norm(before, 3)
        total, losses = (unflatten(of, 0, hidden.shape[:2]) for of in (total, read_off.losses))
    return RadiusTrace(
        **read.token_fields,
        targets=targets,
        own=int(np.searchsorted(rising, own)),
        radii=rising,
        losses=losses[:, 0].numpy(),
        hidden_norms=hidden_norms[:, 0].numpy(),
        part_norms=part_norms[:, 0].numpy(),
        slopes=slope[:, 0].mean((1, 2)).numpy(),
        total_norms=total[:, 0].numpy(),
        hidden_range=_range(hidden_norms),
        part_range=_range(part_norms),
        total_range=_range(total),
    )


def last_bits_changed(x: Tensor, copies: int) -> Tensor:
    """x itself, and ``copies`` - 1 times x with every entry one float64 further up or down.

    x (…,) float64 -> (copies, …). Up or down is drawn, the same on every machine.
    """
    draw = torch.Generator().manual_seed(0)
    up = torch.rand(copies - 1, *x.shape, generator=draw) < 0.5
    ends = torch.where(up, torch.inf, -torch.inf).double()
    return torch.cat([x[None], torch.nextafter(x.expand_as(ends), ends)])


def _range(copies: Tensor) -> DoubleArray:
    """The smallest and the largest over the copies. (R, C, …) -> (2, R, …)."""
    return torch.stack([copies.amin(1), copies.amax(1)]).numpy()


class _Predictions:
    """What N networks predict from their states, and what of it a gradient's length needs.

    losses (N,): L. direct (N, T, H): ∂L/∂h_t through the prediction made at t alone.
    """

    def __init__(self, network: DoubleNetwork, hidden: Tensor, ids: IntArray, targets: IntArray):
        self._network, self._ids = network, torch.tensor(ids)
        read, come = torch.tensor(targets) - 1, torch.tensor(ids[targets])
        self._states = hidden[:, read]  # (N, n, H)
        at, count = torch.arange(len(read)), len(hidden)
        self.direct = torch.zeros_like(hidden)
        self.losses = hidden.new_zeros(count)
        self._squares = hidden.new_zeros(count)
        self._own = hidden.new_zeros(count, len(read), len(ids))
        together = max(1, ROWS // len(read))
        for start in range(0, count, together):
            part = slice(start, start + together)
            states = self._states[part]
            log_p = torch.log_softmax(states @ network.w_hy.T + network.b_y, dim=-1)  # (m, n, V)
            self.losses[part] = -log_p[:, at, come].sum(1)
            error = log_p.exp_()
            error[:, at, come] -= 1  # ŷ - y
            self.direct[part, read] = error @ network.w_hy
            # ‖Σ_t error_t h_tᵀ‖², the tied embedding as it writes, and ‖Σ_t error_t‖², b_y.
            alike = error @ error.mT
            self._squares[part] = (alike * (states @ states.mT + 1)).sum((1, 2))
            self._own[part] = error[:, :, self._ids]

    def whole_norm(self, x: Tensor, before: Tensor, to_u: Tensor) -> Tensor:
        """The length of the gradient of all the RNN's weights, (N,), as training clips it.

        x, before, to_u: (N, T, H), as they entered each network, its h_{t-1}, and ∂L/∂u_t.
        """
        squares = (to_u.mT @ before).square().sum((1, 2)) + (to_u.mT @ x).square().sum((1, 2))
        squares += to_u.sum(1).square().sum(1) + self._squares
        # The tied embedding both writes, errorᵀ · states, and is read: a row for each token.
        rows = to_u @ self._network.w_xh
        same = (self._ids[:, None] == self._ids).double()
        squares += 2 * ((self._own.mT @ self._states) * rows).sum((1, 2))
        squares += (same * (rows @ rows.mT)).sum((1, 2))
        return squares.sqrt()
