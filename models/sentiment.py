"""Many-to-one: a GRU reads a text, and its state says how likely the text is positive."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from models.recurrent import gru_steps
from models.tokenizer import Tokenizer
from models.trace import FloatArray, TokenTrace


class SentimentGRU(nn.Module):
    """Token ids to the logit of "positive": x_t = E[id_t], h_t = GRU(x_t, h_{t-1}), w · h_T + b.

    The last state is the one that counts (many-to-one): the verdict is σ(w · h_T + b). In training
    the verdicts before it count too, but less (``models.training.sentiment.loss_of``).
    vocabulary: V. embedded: E. width: H. dropout: on x_t and on h_t, while training.
    """

    def __init__(
        self, vocabulary: int, embedded: int = 128, width: int = 256, dropout: float = 0.0
    ):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, embedded)
        self.layer = nn.GRU(embedded, width, batch_first=True)
        self.output = nn.Linear(width, 1)
        self.dropout = nn.Dropout(dropout)
        for block in self.layer.weight_hh_l0.data.split(width):
            nn.init.orthogonal_(block)
        nn.init.zeros_(self.layer.bias_ih_l0)
        nn.init.zeros_(self.layer.bias_hh_l0)
        # PyTorch keeps two biases a step; the equations have one. The second stays 0.
        self.layer.bias_hh_l0.requires_grad_(False)

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """ids (B, T), padded at the end; lengths (B,), at least 1 -> logits (B,)."""
        hidden, _ = self.layer(self.dropout(self.embedding(ids)))  # (B, T, H)
        last = hidden[torch.arange(len(ids)), lengths - 1]  # (B, H): h_T of each text
        return self.output(self.dropout(last))[:, 0]


@dataclass(frozen=True)
class SentimentTrace(TokenTrace):
    """What the sentiment model computed on a text. T tokens, E inputs, H units.

    inputs: float32 (T, E), x_t.
    hidden: float32 (T, H), h_t.
    logits: float32 (T,), w · h_t + b: the verdict if the text ended after token t, before σ.
    verdicts: float32 (T,), σ(logits): the probability of "positive". The last one is the answer.
    parts: float32 (H,), w ⊙ h_T, which with the bias add up to the last logit.
    bias: b.
    gradients: float32 (T, E), ∂ logit_T / ∂ x_t: how the last verdict moves with each token.
    """

    inputs: FloatArray
    hidden: FloatArray
    logits: FloatArray
    verdicts: FloatArray
    parts: FloatArray
    bias: float
    gradients: NDArray[np.float32]


class SentimentReader:
    """The trained sentiment model with its tokenizer and its card: text in, trace out."""

    def __init__(self, name: str, model: SentimentGRU, tokenizer: Tokenizer, card: dict):
        self.name = name
        self.model = model.eval().requires_grad_(False)
        self.tokenizer = tokenizer
        self.card = card

    def trace(self, text: str, limit: int | None = 64) -> SentimentTrace:
        """Read ``text`` (its first ``limit`` tokens; None: all of it) and keep what was computed.

        Any text has a trace; that of an empty text has T = 0.
        """
        read = self.tokenizer.encode(text, limit)
        layer, output = self.model.layer, self.model.output
        with torch.enable_grad():
            x = self.model.embedding.weight[torch.from_numpy(read.ids)].clone().requires_grad_()
            if len(read):
                weights = (layer.weight_ih_l0, layer.weight_hh_l0, layer.bias_ih_l0)
                hidden, _, _ = gru_steps(x, *weights)  # (T, H)
                logits = (hidden @ output.weight.T + output.bias)[:, 0]  # (T,)
                (gradients,) = torch.autograd.grad(logits[-1], x)
                last = hidden[-1]
            else:
                hidden = last = x.new_zeros(0, layer.hidden_size)
                logits, gradients = x.new_zeros(0), x.detach()
        return SentimentTrace(
            text=read.text,
            tokens=read.tokens,
            ids=read.ids,
            spans=read.spans,
            total=read.total,
            inputs=x.detach().numpy(),
            hidden=hidden.detach().numpy(),
            logits=logits.detach().numpy(),
            verdicts=torch.sigmoid(logits).detach().numpy(),
            parts=(output.weight[0] * last).detach().numpy(),
            bias=float(output.bias),
            gradients=gradients.numpy(),
        )
