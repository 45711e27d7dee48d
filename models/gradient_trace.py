"""What a backward pass through time leaves behind: frozen dataclasses of numpy arrays.

As in ``models/trace.py`` indices count from 0 in the arrays and from 1 on the screen. T is the
number of tokens, H the number of units. h_t is the hidden state, c_t the LSTM's cell state.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.trace import TokenTrace

Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class GradientTrace(TokenTrace):
    """How one loss reaches back through the steps of one model.

    The loss L is the sum over ``targets`` of -ln p(token t | tokens before it); the state that
    reads token t is h_{t-1}, so nothing after the last target's predecessor has any influence.

    model: "rnn", "lstm" or "gru".
    targets: int64 (n,), the tokens whose prediction is in the loss, each at least 1.
    loss: L in nats.
    hidden_norms: float64 (T,), ‖∂L/∂h_t‖: the whole derivative, through the prediction made at t
        and through every later step. Exactly 0 where h_t does not touch the loss.
    cell_norms: float64 (T,), ‖∂L/∂c_t‖ likewise; (0,) but for the LSTM.
    part_norms: float64 (T,), ‖P_t‖, P_t being what step t adds to ∂L/∂W_hh = Σ_t P_t.
    part_along: float64 (T,), ⟨P_t, ∂L/∂W_hh⟩ / ‖∂L/∂W_hh‖: how far each part goes in the direction
        of the sum. These add up to ``total_norm``.
    total_norm: ‖∂L/∂W_hh‖ (Frobenius).
    first_factors, second_factors: float64 (T,), what step t does to the gradient on its way from
        t to t-1, as two factors; their product is ‖∂L/∂h_{t-1}‖ / ‖∂L/∂h_t‖ (for the LSTM, of c)
        wherever the loss is not read at t-1 itself. RNN: the slopes 1 - h², then W_hh. LSTM: the
        forget gate, then all that comes back through the other gates. GRU: the update gate, then
        the rest. NaN at the first step and where no gradient arrives.
    difference: the largest absolute difference between an entry of Σ_t P_t and of autograd's
        ∂L/∂W_hh, from PyTorch's own layer on the same text in double precision.
    largest: the largest absolute entry of autograd's ∂L/∂W_hh.
    """

    model: str
    targets: NDArray[np.int64]
    loss: float
    hidden_norms: Doubles
    cell_norms: Doubles
    part_norms: Doubles
    part_along: Doubles
    total_norm: float
    first_factors: Doubles
    second_factors: Doubles
    difference: float
    largest: float

    @property
    def state_norms(self) -> Doubles:
        """The norms that the factors multiply up: of c_t for the LSTM, of h_t for the others."""
        return self.cell_norms if len(self.cell_norms) else self.hidden_norms


@dataclass(frozen=True)
class InfluenceTrace(TokenTrace):
    """How far a change of one state moves every later one, for one model.

    model: "rnn", "lstm" or "gru".
    norms: float64 (T, T), [t, k] is ‖∂h_t/∂h_k‖₂ for k <= t: the longest that h_t can move, per
        unit of length by which h_k alone is moved. For the LSTM that runs through both h and c of
        the steps between, with c_k itself left as it was. NaN for k > t.
    carried: float64 (T, T), the same along the direct path only, past all matrices: the largest
        entry of the product of f_{k+1} … f_t (LSTM, ∂c_t/∂c_k) or of z_{k+1} … z_t (GRU). (0, 0)
        for the RNN, which has no such path.
    factor: float64 (T,), mean over the units of what step t multiplies by: 1 - h_t² for the RNN,
        f_t for the LSTM, z_t for the GRU.
    largest_singular_value, spectral_radius: of W_hh (for LSTM and GRU, of the rows of the
        candidate).
    """

    model: str
    norms: Doubles
    carried: Doubles
    factor: Doubles
    largest_singular_value: float
    spectral_radius: float


@dataclass(frozen=True)
class RadiusTrace(TokenTrace):
    """The RNN on one text with W_hh scaled to R spectral radii; everything else as it is.

    targets: int64 (n,), as in GradientTrace.
    own: the index of the network's own spectral radius in ``radii``.
    radii: float64 (R,), rising.
    losses: float64 (R,), L in nats.
    hidden_norms: float64 (R, T), ‖∂L/∂h_t‖.
    part_norms: float64 (R, T), ‖P_t‖, each step's part of ∂L/∂W_hh.
    slopes: float64 (R,), mean of 1 - h² over the steps and units.
    total_norms: float64 (R,), the length of the gradient of all weights that training clips:
        W_xh, W_hh, b, the tied embedding and b_y together.
    """

    targets: NDArray[np.int64]
    own: int
    radii: Doubles
    losses: Doubles
    hidden_norms: Doubles
    part_norms: Doubles
    slopes: Doubles
    total_norms: Doubles


def clip_factor(norm: float, limit: float) -> float:
    """What every entry of a gradient is multiplied by: ``torch.nn.utils.clip_grad_norm_``'s rule.

    Pascanu, Mikolov and Bengio (2013): a gradient longer than ``limit`` keeps its direction and
    gets the length ``limit``.
    """
    return min(1.0, limit / (norm + 1e-6))
