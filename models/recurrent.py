"""Recurrent language models: Elman's RNN, the LSTM and the GRU, with one shape and one interface.

Trained through PyTorch's own ``nn.RNN``, ``nn.LSTM`` and ``nn.GRU``; traced step by step from the
same weights in code that reads like the equations, as the fast layers hide what a lesson shows.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from models.arrays import FloatArray, lock
from models.decoding.next_token import guesses, surprisal
from models.model import Model
from models.tensors import spectral_radius
from models.traces import RecurrentName, RecurrentTrace, TokenTrace

LAYERS: dict[RecurrentName, type[nn.RNN | nn.LSTM | nn.GRU]] = {
    "rnn": nn.RNN,
    "lstm": nn.LSTM,
    "gru": nn.GRU,
}
#: Rows of W_xh and W_hh, one block of H rows each, in PyTorch's order.
GATES: dict[RecurrentName, tuple[str, ...]] = {
    "rnn": (),
    "lstm": ("input", "forget", "candidate", "output"),
    "gru": ("reset", "update", "candidate"),
}


class RecurrentLM(nn.Module):
    """Reads token ids and scores every token of the vocabulary as the next one.

    x_t = W_hy[id_t]; h_t = layer(x_t, h_{t-1}); logits_t = W_hy h_t + b_y. The matrix that reads a
    token also writes one (tied embeddings: Press and Wolf 2017), so E = H. h_0 = 0.

    kind: "rnn", "lstm" or "gru". vocabulary: V. width: H. dropout: on x_t and on h_t before the
    output, while training. radius: W_hh starts orthogonal; or normal, scaled to this spectral
    radius, each gate's block by itself. hold: the bias at the start of the gate that keeps the old
    state (LSTM: forget, 1 by default, Jozefowicz et al. 2015; GRU: update, 0 by default).
    generator: where the start values are drawn from, PyTorch's global one by default.
    """

    def __init__(
        self,
        kind: RecurrentName,
        vocabulary: int,
        width: int = 128,
        dropout: float = 0.0,
        radius: float | None = None,
        hold: float | None = None,
        generator: torch.Generator | None = None,
    ):
        super().__init__()
        self.kind: RecurrentName = kind
        self.embedding = nn.Embedding(vocabulary, width)  # (V, H): W_hy and the rows x_t
        self.layer = LAYERS[kind](width, width, batch_first=True)
        self.output_bias = nn.Parameter(torch.zeros(vocabulary))  # (V,): b_y
        self.dropout = nn.Dropout(dropout) if dropout else nn.Identity()
        nn.init.normal_(self.embedding.weight, std=0.1, generator=generator)
        weights = recurrent_weights(self.layer)
        for block in torch.split(weights.w_hh.data, width):
            if radius is None:
                nn.init.orthogonal_(block, generator=generator)
            else:
                nn.init.normal_(block, generator=generator)
                block *= radius / spectral_radius(block)
        if generator is not None:  # nn.RNN itself drew this one from the global generator
            bound = width**-0.5
            nn.init.uniform_(weights.w_xh, -bound, bound, generator=generator)
        one_bias(self.layer)
        if kind != "rnn":  # the second gate of both
            start = (1.0 if kind == "lstm" else 0.0) if hold is None else hold
            weights.b.data[width : 2 * width] = start

    def features(self, ids: Tensor) -> Tensor:
        """ids (B, T) -> h_t as the output layer sees it, (B, T, H)."""
        x = self.dropout(self.embedding(ids))  # (B, T, E)
        hidden, _ = self.layer(x)  # (B, T, H)
        return self.dropout(hidden)

    def forward(self, ids: Tensor) -> Tensor:
        """ids (B, T) -> logits (B, T, V)."""
        return self.features(ids) @ self.embedding.weight.T + self.output_bias


class Steps(NamedTuple):
    """T steps. hidden: h_t (T, H). recurrent: W_hh h_{t-1} (T, G). gates: by name, (T, H) each."""

    hidden: Tensor
    recurrent: Tensor
    gates: dict[str, Tensor]


class LayerWeights(NamedTuple):
    """W_xh (G, E), W_hh (G, H) and b (G,) of one of PyTorch's recurrent layers."""

    w_xh: Tensor
    w_hh: Tensor
    b: Tensor


def recurrent_weights(layer: nn.RNNBase) -> LayerWeights:
    """The weights of a layer, the very ones that it trains."""
    get = layer.get_parameter
    return LayerWeights(get("weight_ih_l0"), get("weight_hh_l0"), get("bias_ih_l0"))


def one_bias(layer: nn.RNNBase) -> None:
    """Both biases to 0. PyTorch keeps two a step; the equations have one. The second stays 0."""
    nn.init.zeros_(layer.get_parameter("bias_ih_l0"))
    nn.init.zeros_(layer.get_parameter("bias_hh_l0")).requires_grad_(False)


def rnn_steps(x: Tensor, w_xh: Tensor, w_hh: Tensor, b: Tensor) -> Steps:
    """Elman (1990): h_t = tanh(W_xh x_t + W_hh h_{t-1} + b).

    x (T, E), w_xh (H, E), w_hh (H, H), b (H,).
    """
    h = x.new_zeros(w_hh.shape[1])
    states: list[Tensor] = []
    recurrent: list[Tensor] = []
    for from_x in x @ w_xh.T + b:
        recurrent.append(w_hh @ h)
        h = torch.tanh(from_x + recurrent[-1])
        states.append(h)
    return Steps(torch.stack(states), torch.stack(recurrent), {})


def lstm_steps(x: Tensor, w_xh: Tensor, w_hh: Tensor, b: Tensor) -> Steps:
    """Hochreiter and Schmidhuber (1997), with the forget gate of Gers et al. (2000).

    i, f, o = σ(W x_t + U h_{t-1} + b), g = tanh(…), c_t = f ⊙ c_{t-1} + i ⊙ g,
    h_t = o ⊙ tanh(c_t). x (T, E), w_xh (4H, E), w_hh (4H, H), b (4H,). Among
    the gates is "cell", c_t.
    """
    width = w_hh.shape[1]
    h = x.new_zeros(width)
    c = x.new_zeros(width)
    states: list[Tensor] = []
    recurrent: list[Tensor] = []
    kept: dict[str, list[Tensor]] = {name: [] for name in (*GATES["lstm"], "cell")}
    for from_x in x @ w_xh.T + b:
        recurrent.append(w_hh @ h)
        i, f, g, o = (from_x + recurrent[-1]).chunk(4)
        i, f, g, o = torch.sigmoid(i), torch.sigmoid(f), torch.tanh(g), torch.sigmoid(o)
        c = f * c + i * g
        h = o * torch.tanh(c)
        states.append(h)
        for name, value in zip(kept, (i, f, g, o, c), strict=True):
            kept[name].append(value)
    gates = {name: torch.stack(values) for name, values in kept.items()}
    return Steps(torch.stack(states), torch.stack(recurrent), gates)


def gru_steps(
    x: Tensor, w_xh: Tensor, w_hh: Tensor, b: Tensor, initial: Tensor | None = None
) -> Steps:
    """Cho et al. (2014), as PyTorch orders it: the reset gate acts on U h_{t-1}.

    r, z = σ(W x_t + U h_{t-1} + b), n = tanh(W x_t + r ⊙ U h_{t-1} + b),
    h_t = (1 - z) ⊙ n + z ⊙ h_{t-1}. x (T, E), w_xh (3H, E), w_hh (3H, H), b (3H,).
    initial: h_0 (H,), zeros by default.
    """
    width = w_hh.shape[1]
    h = x.new_zeros(width) if initial is None else initial
    states: list[Tensor] = []
    recurrent: list[Tensor] = []
    kept: dict[str, list[Tensor]] = {name: [] for name in GATES["gru"]}
    for from_x in x @ w_xh.T + b:
        recurrent.append(w_hh @ h)
        from_x_r, from_x_z, from_x_n = from_x.chunk(3)
        from_h_r, from_h_z, from_h_n = recurrent[-1].chunk(3)
        r = torch.sigmoid(from_x_r + from_h_r)
        z = torch.sigmoid(from_x_z + from_h_z)
        n = torch.tanh(from_x_n + r * from_h_n)
        h = (1 - z) * n + z * h
        states.append(h)
        for name, value in zip(kept, (r, z, n), strict=True):
            kept[name].append(value)
    gates = {name: torch.stack(values) for name, values in kept.items()}
    return Steps(torch.stack(states), torch.stack(recurrent), gates)


STEPS = {"rnn": rnn_steps, "lstm": lstm_steps, "gru": gru_steps}


class RecurrentModel(Model[RecurrentName, RecurrentLM]):
    """A trained recurrent language model with its tokenizer and its card: text in, trace out."""

    def weights(self) -> dict[str, FloatArray]:
        """What the equations name: W_xh (G, E), W_hh (G, H), b (G,), W_hy (V, H), b_y (V,).

        Read-only views.
        """
        layer = recurrent_weights(self.module.layer)
        found: dict[str, FloatArray] = {
            "W_xh": layer.w_xh.numpy(),
            "W_hh": layer.w_hh.numpy(),
            "b": layer.b.numpy(),
            "W_hy": self.module.embedding.weight.numpy(),
            "b_y": self.module.output_bias.numpy(),
        }
        lock(found)
        return found

    @torch.inference_mode()
    def trace(self, text: str | TokenTrace, limit: int | None = 64) -> RecurrentTrace:
        """Read ``text`` (its first ``limit`` tokens; None: all of it) and keep what was computed.

        text: or its tokens, all of which are read. Any text has a trace; that of an empty text has
        T = 0.
        """
        read = text if isinstance(text, TokenTrace) else self.tokenizer.encode(text, limit)
        w_xh, w_hh, b = recurrent_weights(self.module.layer)
        x = self.module.embedding.weight[torch.tensor(read.ids)]  # (T, E)
        if len(read):
            hidden, recurrent, gates = STEPS[self.name](x, w_xh, w_hh, b)
        else:
            hidden, recurrent, gates = Steps(x, x.new_zeros(0, len(b)), {})
        logits = hidden @ self.module.embedding.weight.T + self.module.output_bias  # (T, V)
        log_p = torch.log_softmax(logits, dim=-1)
        return RecurrentTrace(
            **read.token_fields,
            model=self.name,
            inputs=x.numpy(),
            hidden=hidden.numpy(),
            initial=np.zeros(w_hh.shape[1], np.float32),
            logits=logits.numpy(),
            guesses=guesses(log_p, self.tokenizer),
            surprisal=surprisal(log_p, read.ids),
            from_input=(x @ w_xh.T).numpy(),
            from_hidden=recurrent.numpy(),
            bias=b.numpy(),
            gates={name: gate.numpy() for name, gate in gates.items()},
        )
