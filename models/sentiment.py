"""Many-to-one: a GRU reads a text, and its state says how likely the text is positive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from jaxtyping import Float32
from torch import Tensor, nn

from models.arrays import FloatArray
from models.model import Model
from models.recurrent import gru_steps, one_bias, recurrent_weights
from models.traces import TokenTrace


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
        for block in torch.split(recurrent_weights(self.layer).w_hh.data, width):
            nn.init.orthogonal_(block)
        one_bias(self.layer)

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """ids (B, T), padded at the end; lengths (B,), at least 1 -> logits (B,)."""
        hidden, _ = self.layer(self.dropout(self.embedding(ids)))  # (B, T, H)
        last = hidden[torch.arange(len(ids)), lengths - 1]  # (B, H): h_T of each text
        return self.output(self.dropout(last))[:, 0]


@dataclass(frozen=True)
class SentimentTrace(TokenTrace):
    """What the sentiment model computed on a text. T tokens, E inputs, H units.

    inputs: x_t. hidden: h_t.
    logits: w · h_t + b: the verdict if the text ended after token t, before σ.
    verdicts: σ(logits): the probability of "positive". The last one is the answer.
    parts: w ⊙ h_T, which with the bias add up to the last logit. bias: b.
    gradients: ∂ logit_T / ∂ x_t: how the last verdict moves with each token.
    """

    inputs: Float32[FloatArray, "T E"]
    hidden: Float32[FloatArray, "T H"]
    logits: Float32[FloatArray, " T"]
    verdicts: Float32[FloatArray, " T"]
    parts: Float32[FloatArray, " H"]
    bias: float
    gradients: Float32[FloatArray, "T E"]


class SentimentModel(Model[Literal["sentiment"], SentimentGRU]):
    """The trained sentiment model with its tokenizer and its card: text in, trace out."""

    def trace(self, text: str | TokenTrace, limit: int | None = 64) -> SentimentTrace:
        """Read ``text`` (its first ``limit`` tokens; None: all of it) and keep what was computed.

        text: or its tokens, all of which are read. Any text has a trace; that of an empty text has
        T = 0.
        """
        read = text if isinstance(text, TokenTrace) else self.tokenizer.encode(text, limit)
        layer, output = self.module.layer, self.module.output
        with torch.enable_grad():
            x = self.module.embedding.weight[torch.tensor(read.ids)].clone().requires_grad_()
            if len(read):
                hidden = gru_steps(x, *recurrent_weights(layer)).hidden  # (T, H)
                logits = (hidden @ output.weight.T + output.bias)[:, 0]  # (T,)
                (gradients,) = torch.autograd.grad(logits[-1], x)
                last = hidden[-1]
            else:
                hidden, last = x.new_zeros(0, layer.hidden_size), x.new_zeros(layer.hidden_size)
                logits, gradients = x.new_zeros(0), x.detach()
        return SentimentTrace(
            **read.token_fields,
            inputs=x.detach().numpy(),
            hidden=hidden.detach().numpy(),
            logits=logits.detach().numpy(),
            verdicts=torch.sigmoid(logits).detach().numpy(),
            parts=(output.weight[0] * last).detach().numpy(),
            bias=float(output.bias),
            gradients=gradients.numpy(),
        )
