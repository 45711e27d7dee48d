"""minGRU (Feng et al. 2024): the GRU without h_{t-1} in its gates, as a language model.

What a gate does to a step depends on the step's token alone, so all steps are known beforehand and
the recurrence is a parallel scan (``models.scan``). As the gates cannot see the state, layers are
stacked: a layer above reads, through the stream, what the one below keeps.
"""

from __future__ import annotations

import math
from typing import Literal, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.arrays import FloatArray, lock
from models.decoding.next_token import guesses, surprisal
from models.model import Model
from models.scan import scan, scan_in_steps
from models.traces import MinGRUTrace, TokenTrace

#: At the start the units of a layer keep a token for 1 to this many steps (Tallec, Ollivier 2018).
LONGEST_HOLD = 64


class MinGRULayer(nn.Module):
    """z_t = σ(W_z n_t + b_z), h̃_t = W_h n_t + b_h, h_t = (1 - z_t) ⊙ h_{t-1} + z_t ⊙ h̃_t.

    n_t is the normed stream (Ba et al. 2016, without a bias); h_0 = 0. Rows of W: z, then h̃.
    """

    def __init__(self, width: int, generator: torch.Generator | None = None):
        super().__init__()
        self.norm = nn.LayerNorm(width, bias=False)
        self.gates = nn.Linear(width, 2 * width)
        bound = width**-0.5
        nn.init.uniform_(self.gates.weight, -bound, bound, generator=generator)
        nn.init.zeros_(self.gates.bias)
        hold = torch.empty(width).uniform_(1, LONGEST_HOLD - 1, generator=generator)
        self.gates.bias.data[:width] = -hold.log()

    def steps(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """The stream x (…, T, D) -> z_t and h̃_t, (…, T, D) each."""
        z, candidate = self.gates(self.norm(x)).chunk(2, dim=-1)
        return torch.sigmoid(z), candidate

    def forward(self, x: Tensor) -> Tensor:
        """The stream x (…, T, D) -> h_t (…, T, D), all steps side by side."""
        z, candidate = self.steps(x)
        return scan(1 - z, z * candidate)


class MinGRUBlock(nn.Module):
    """One layer: its state joins the stream, then its feed-forward network of F ReLU units."""

    def __init__(
        self, width: int, inner: int, layers: int, generator: torch.Generator | None = None
    ):
        super().__init__()
        self.recurrence = MinGRULayer(width, generator)
        self.norm = nn.LayerNorm(width, bias=False)
        self.linear1 = nn.Linear(width, inner, bias=False)
        self.linear2 = nn.Linear(inner, width, bias=False)
        bound = width**-0.5
        nn.init.uniform_(self.linear1.weight, -bound, bound, generator=generator)
        nn.init.normal_(self.linear2.weight, std=0.05 / math.sqrt(2 * layers), generator=generator)

    def feed_forward(self, x: Tensor) -> Tensor:
        """What the feed-forward network adds: W_2 relu(W_1 norm(x)). x (…, D) -> (…, D)."""
        return self.linear2(torch.relu(self.linear1(self.norm(x))))

    def forward(self, x: Tensor) -> Tensor:
        """The stream before (…, T, D) -> after (…, T, D)."""
        x = x + self.recurrence(x)
        return x + self.feed_forward(x)


class MinGRULM(nn.Module):
    """Reads token ids and scores every token of the vocabulary as the next one.

    x_t = √D E[id_t]; each layer adds its state and what its feed-forward network makes of the
    stream; logits_t = E norm(x_t) + b_y (tied embeddings: Press and Wolf 2017). No positions: the
    order is in the recurrence.

    vocabulary: V. width: D, which is H. layers: L. inner: F. dropout: on x_t and on the normed
    stream before the output, while training; where the other models have theirs. generator: where
    the start values are drawn from, PyTorch's global one by default.
    """

    def __init__(
        self,
        vocabulary: int,
        width: int = 128,
        layers: int = 2,
        inner: int = 256,
        dropout: float = 0.0,
        generator: torch.Generator | None = None,
    ):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, width)  # (V, D)
        self.layers = nn.ModuleList(
            MinGRUBlock(width, inner, layers, generator) for _ in range(layers)
        )
        self.final_norm = nn.LayerNorm(width, bias=False)
        self.output_bias = nn.Parameter(torch.zeros(vocabulary))  # (V,): b_y
        self.dropout = nn.Dropout(dropout) if dropout else nn.Identity()
        nn.init.normal_(self.embedding.weight, std=0.05, generator=generator)

    @property
    def blocks(self) -> list[MinGRUBlock]:
        """The layers, first to last."""
        return [cast(MinGRUBlock, layer) for layer in self.layers]

    def features(self, ids: Tensor) -> Tensor:
        """ids (B, T) -> the normed stream as the output layer sees it, (B, T, D)."""
        x = self.embedding(ids) * math.sqrt(self.embedding.embedding_dim)
        return self.encode(self.dropout(x))

    def encode(self, x: Tensor) -> Tensor:
        """x_t, embedded tokens, (B, T, D) -> as ``features``."""
        for block in self.blocks:
            x = block(x)
        return self.dropout(self.final_norm(x))

    def forward(self, ids: Tensor) -> Tensor:
        """ids (B, T) -> logits (B, T, V)."""
        return self.features(ids) @ self.embedding.weight.T + self.output_bias


class MinGRUModel(Model[Literal["mingru"], MinGRULM]):
    """The trained minGRU with its tokenizer and its card: text in, trace out."""

    def weights(self) -> dict[str, FloatArray]:
        """What the equations name, L layers stacked: W_z, W_h (L, D, D); b_z, b_h (L, D); W_1
        (L, F, D), W_2 (L, D, F); gains of the norms, g (2L + 1, D); W_hy (V, D); b_y (V,).

        As PyTorch keeps them, so that z = σ(n W_zᵀ + b_z). Read-only.
        """
        blocks = self.module.blocks
        w_z, w_h = zip(*(b.recurrence.gates.weight.chunk(2) for b in blocks), strict=True)
        b_z, b_h = zip(*(b.recurrence.gates.bias.chunk(2) for b in blocks), strict=True)
        gains = [each.weight for b in blocks for each in (b.recurrence.norm, b.norm)]
        found: dict[str, FloatArray] = {
            "W_z": torch.stack(w_z).numpy(),
            "W_h": torch.stack(w_h).numpy(),
            "b_z": torch.stack(b_z).numpy(),
            "b_h": torch.stack(b_h).numpy(),
            "W_1": torch.stack([b.linear1.weight for b in blocks]).numpy(),
            "W_2": torch.stack([b.linear2.weight for b in blocks]).numpy(),
            "g": torch.stack([*gains, self.module.final_norm.weight]).numpy(),
            "W_hy": self.module.embedding.weight.numpy(),
            "b_y": self.module.output_bias.numpy(),
        }
        lock(found)
        return found

    @torch.inference_mode()
    def trace(self, text: str | TokenTrace, limit: int | None = 64) -> MinGRUTrace:
        """Read ``text`` (its first ``limit`` tokens; None: all of it) and keep what was computed.

        Step by step, as it writes; training computes the same states by a scan. text: or its
        tokens, all of which are read. Any text has a trace; that of an empty text has T = 0.
        """
        read = text if isinstance(text, TokenTrace) else self.tokenizer.encode(text, limit)
        width = self.module.embedding.embedding_dim
        embedded = self.module.embedding.weight[torch.tensor(read.ids)] * math.sqrt(width)  # (T, D)
        x = embedded
        stream, normed, kept = [x], list[Tensor](), list[tuple[Tensor, ...]]()
        for block in self.module.blocks:
            # x ← x + h
            layer = block.recurrence
            y = F.layer_norm(x, (width,), layer.norm.weight)
            from_z, candidate = (y @ layer.gates.weight.T + layer.gates.bias).chunk(2, dim=-1)
            z = torch.sigmoid(from_z)
            h = scan_in_steps(1 - z, z * candidate)  # (T, D)
            x = x + h
            normed.append(y)
            stream.append(x)
            kept.append((z, candidate, h))
            # x ← x + W_2 relu(W_1 norm(x))
            normed.append(F.layer_norm(x, (width,), block.norm.weight))
            x = x + torch.relu(normed[-1] @ block.linear1.weight.T) @ block.linear2.weight.T
            stream.append(x)
        final = F.layer_norm(x, (width,), self.module.final_norm.weight)
        logits = final @ self.module.embedding.weight.T + self.module.output_bias  # (T, V)
        log_p = torch.log_softmax(logits, dim=-1)
        update, candidates, states = (torch.stack(each).numpy() for each in zip(*kept, strict=True))
        return MinGRUTrace(
            **read.token_fields,
            model="mingru",
            embedded=embedded.numpy(),
            update=update,
            candidate=candidates,
            states=states,
            normed=torch.stack(normed).numpy(),
            stream=torch.stack(stream).numpy(),
            hidden=final.numpy(),
            logits=logits.numpy(),
            guesses=guesses(log_p, self.tokenizer),
            surprisal=surprisal(log_p, read.ids),
        )
