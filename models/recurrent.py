"""Recurrent language models: Elman's RNN, the LSTM and the GRU, with one shape and one interface.

Trained through PyTorch's own ``nn.RNN``, ``nn.LSTM`` and ``nn.GRU``; traced step by step from the
same weights in code that reads like the equations, as the fast layers hide what a lesson shows.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from models.next_token import guesses, surprisal
from models.tokenizer import Tokenizer
from models.trace import RecurrentTrace

LAYERS = {"rnn": nn.RNN, "lstm": nn.LSTM, "gru": nn.GRU}
#: Rows of W_xh and W_hh, one block of H rows each, in PyTorch's order.
GATES = {
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
        kind: str,
        vocabulary: int,
        width: int = 128,
        dropout: float = 0.0,
        radius: float | None = None,
        hold: float | None = None,
        generator: torch.Generator | None = None,
    ):
        super().__init__()
        self.kind = kind
        self.embedding = nn.Embedding(vocabulary, width)  # (V, H): W_hy and the rows x_t
        self.layer = LAYERS[kind](width, width, batch_first=True)
        self.output_bias = nn.Parameter(torch.zeros(vocabulary))  # (V,): b_y
        self.dropout = nn.Dropout(dropout) if dropout else nn.Identity()
        nn.init.normal_(self.embedding.weight, std=0.1, generator=generator)
        for block in self.layer.weight_hh_l0.data.split(width):
            if radius is None:
                nn.init.orthogonal_(block, generator=generator)
            else:
                nn.init.normal_(block, generator=generator)
                block *= radius / torch.linalg.eigvals(block).abs().max()
        if generator is not None:  # nn.RNN itself drew this one from the global generator
            bound = width**-0.5
            nn.init.uniform_(self.layer.weight_ih_l0, -bound, bound, generator=generator)
        nn.init.zeros_(self.layer.bias_ih_l0)
        nn.init.zeros_(self.layer.bias_hh_l0)
        # PyTorch keeps two biases a step; the equations have one. The second stays 0.
        self.layer.bias_hh_l0.requires_grad_(False)
        if kind != "rnn":  # the second gate of both
            start = (1.0 if kind == "lstm" else 0.0) if hold is None else hold
            self.layer.bias_ih_l0.data[width : 2 * width] = start

    def features(self, ids: Tensor) -> Tensor:
        """ids (B, T) -> h_t as the output layer sees it, (B, T, H)."""
        x = self.dropout(self.embedding(ids))  # (B, T, E)
        hidden, _ = self.layer(x)  # (B, T, H)
        return self.dropout(hidden)

    def forward(self, ids: Tensor) -> Tensor:
        """ids (B, T) -> logits (B, T, V)."""
        return self.features(ids) @ self.embedding.weight.T + self.output_bias


def rnn_steps(
    x: Tensor, w_xh: Tensor, w_hh: Tensor, b: Tensor
) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
    """Elman (1990): h_t = tanh(W_xh x_t + W_hh h_{t-1} + b).

    x (T, E), w_xh (H, E), w_hh (H, H), b (H,) -> h (T, H), W_hh h_{t-1} (T, H), no gates.
    """
    h = x.new_zeros(w_hh.shape[1])
    states, recurrent = [], []
    for from_x in x @ w_xh.T + b:
        recurrent.append(w_hh @ h)
        h = torch.tanh(from_x + recurrent[-1])
        states.append(h)
    return torch.stack(states), torch.stack(recurrent), {}


def lstm_steps(
    x: Tensor, w_xh: Tensor, w_hh: Tensor, b: Tensor
) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
    """Hochreiter and Schmidhuber (1997), with the forget gate of Gers et al. (2000).

    i, f, o = σ(W x_t + U h_{t-1} + b), g = tanh(…), c_t = f ⊙ c_{t-1} + i ⊙ g,
    h_t = o ⊙ tanh(c_t). x (T, E), w_xh (4H, E), w_hh (4H, H), b (4H,)
    -> h (T, H), U h_{t-1} (T, 4H), gates by name, each (T, H), and "cell", c_t.
    """
    width = w_hh.shape[1]
    h = x.new_zeros(width)
    c = x.new_zeros(width)
    states, recurrent = [], []
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
    return torch.stack(states), torch.stack(recurrent), gates


def gru_steps(
    x: Tensor, w_xh: Tensor, w_hh: Tensor, b: Tensor, initial: Tensor | None = None
) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
    """Cho et al. (2014), as PyTorch orders it: the reset gate acts on U h_{t-1}.

    r, z = σ(W x_t + U h_{t-1} + b), n = tanh(W x_t + r ⊙ U h_{t-1} + b),
    h_t = (1 - z) ⊙ n + z ⊙ h_{t-1}. x (T, E), w_xh (3H, E), w_hh (3H, H), b (3H,)
    -> h (T, H), U h_{t-1} (T, 3H), gates by name, each (T, H). initial: h_0 (H,), zeros by default.
    """
    width = w_hh.shape[1]
    h = x.new_zeros(width) if initial is None else initial
    states, recurrent = [], []
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
    return torch.stack(states), torch.stack(recurrent), gates


STEPS = {"rnn": rnn_steps, "lstm": lstm_steps, "gru": gru_steps}


class RecurrentReader:
    """A trained recurrent language model with its tokenizer and its card: text in, trace out."""

    def __init__(self, name: str, model: RecurrentLM, tokenizer: Tokenizer, card: dict):
        self.name = name
        self.model = model.eval().requires_grad_(False)
        self.tokenizer = tokenizer
        self.card = card

    def weights(self) -> dict[str, np.ndarray]:
        """What the equations name: W_xh (G, E), W_hh (G, H), b (G,), W_hy (V, H), b_y (V,)."""
        layer = self.model.layer
        return {
            "W_xh": layer.weight_ih_l0.numpy(),
            "W_hh": layer.weight_hh_l0.numpy(),
            "b": layer.bias_ih_l0.numpy(),
            "W_hy": self.model.embedding.weight.numpy(),
            "b_y": self.model.output_bias.numpy(),
        }

    @torch.inference_mode()
    def trace(self, text: str, limit: int | None = 64) -> RecurrentTrace:
        """Read ``text`` (its first ``limit`` tokens; None: all of it) and keep what was computed.

        Any text has a trace; that of an empty text has T = 0.
        """
        read = self.tokenizer.encode(text, limit)
        layer = self.model.layer
        w_xh, w_hh, b = layer.weight_ih_l0, layer.weight_hh_l0, layer.bias_ih_l0
        x = self.model.embedding.weight[torch.from_numpy(read.ids)]  # (T, E)
        if len(read):
            hidden, recurrent, gates = STEPS[self.name](x, w_xh, w_hh, b)
        else:
            hidden, recurrent, gates = x, x.new_zeros(0, len(b)), {}
        logits = hidden @ self.model.embedding.weight.T + self.model.output_bias  # (T, V)
        log_p = torch.log_softmax(logits, dim=-1)
        return RecurrentTrace(
            text=read.text,
            tokens=read.tokens,
            ids=read.ids,
            spans=read.spans,
            total=read.total,
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
