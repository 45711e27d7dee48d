"""A decoder-only Transformer: Vaswani et al. (2017), with the norm before each sub-layer.

Trained through PyTorch's own ``nn.TransformerEncoder`` under a causal mask; traced step by step
from the same weights in code that reads like the equations, as the fast layers hide the scores.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.arrays import FloatArray, lock
from models.attention import attend, causal_mask
from models.decoding.next_token import guesses, surprisal
from models.model import Model
from models.tensors import unflatten
from models.traces import TokenTrace, TransformerTrace


def sinusoids(length: int, width: int) -> Tensor:
    """Positions as sines and cosines, (T, D): Vaswani et al. (2017), section 3.5.

    PE(pos, 2i) = sin(pos / 10000^(2i/D)), PE(pos, 2i+1) = cos of the same; pos counts from 0.
    """
    position = torch.arange(length, dtype=torch.float32)[:, None]
    angle = position * torch.exp(torch.arange(0, width, 2) * (-math.log(10000.0) / width))
    return torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1)


@lru_cache(maxsize=64)
def positions(length: int, width: int) -> Tensor:
    """``sinusoids``, kept: every step of training adds the same ones."""
    with torch.inference_mode(False):
        return sinusoids(length, width)


class TransformerLM(nn.Module):
    """Reads token ids and scores every token of the vocabulary as the next one.

    x_t = √D E[id_t] + PE_t; each layer adds what its heads and then its feed-forward network make
    of the normed stream; logits_t = E norm(x_t) + b_y (tied embeddings: Press and Wolf 2017).
    The projections carry no bias, so that Q = X W_Q is all there is.

    vocabulary: V. width: D. Each of ``layers`` has ``heads`` of D / heads dimensions and a
    feed-forward network of ``inner`` ReLU units. dropout: on x_t and on the normed stream before
    the output, while training; where the recurrent models have theirs. generator: where the start
    values are drawn from, PyTorch's global one by default.
    """

    def __init__(
        self,
        vocabulary: int,
        width: int = 128,
        layers: int = 4,
        heads: int = 4,
        inner: int = 256,
        dropout: float = 0.0,
        generator: torch.Generator | None = None,
    ):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, width)  # (V, D)
        layer = nn.TransformerEncoderLayer(
            width, heads, inner, dropout=0.0, batch_first=True, norm_first=True, bias=False
        )
        norm = nn.LayerNorm(width, bias=False)
        self.encoder = nn.TransformerEncoder(layer, layers, norm, enable_nested_tensor=False)
        self.output_bias = nn.Parameter(torch.zeros(vocabulary))  # (V,): b_y
        self.dropout = nn.Dropout(dropout) if dropout else nn.Identity()
        nn.init.normal_(self.embedding.weight, std=0.05, generator=generator)
        for block in self.blocks:
            nn.init.xavier_uniform_(block.self_attn.in_proj_weight, generator=generator)
            for into_stream in (block.self_attn.out_proj, block.linear2):
                # Each layer adds twice to the stream: Radford et al. (2019) scale these down.
                std = 0.05 / math.sqrt(2 * layers)
                nn.init.normal_(into_stream.weight, std=std, generator=generator)
            if generator is not None:  # nn.Linear itself drew this one from the global generator
                bound = width**-0.5
                nn.init.uniform_(block.linear1.weight, -bound, bound, generator=generator)

    @property
    def blocks(self) -> list[nn.TransformerEncoderLayer]:
        """The layers, first to last."""
        return [cast(nn.TransformerEncoderLayer, layer) for layer in self.encoder.layers]

    @property
    def final_gain(self) -> Tensor:
        """The gain of the norm before the output, (D,)."""
        return cast(nn.LayerNorm, self.encoder.norm).weight

    def features(self, ids: Tensor) -> Tensor:
        """ids (B, T) -> the normed stream as the output layer sees it, (B, T, D)."""
        length, width = ids.shape[1], self.embedding.embedding_dim
        x = self.embedding(ids) * math.sqrt(width)
        return self.encode(self.dropout(x + positions(length, width).to(x)))

    def encode(self, x: Tensor) -> Tensor:
        """x_t, embedded tokens with their positions, (B, T, D) -> as ``features``."""
        mask = causal_mask(x.shape[1]).to(x.device)
        return self.dropout(self.encoder(x, mask=mask, is_causal=True))

    def forward(self, ids: Tensor) -> Tensor:
        """ids (B, T) -> logits (B, T, V)."""
        return self.features(ids) @ self.embedding.weight.T + self.output_bias


@dataclass(frozen=True)
class WhatIf:
    """A change of the trained network. As it stands it changes nothing.

    mask: whether a token is kept from looking ahead. scale: whether scores are divided by √d.
    temperature: what scores are divided by besides. positions: whether the sinusoids are added.
    off: (layer, head) pairs, counted from 0, whose output is left out.
    """

    mask: bool = True
    scale: bool = True
    temperature: float = 1.0
    positions: bool = True
    off: frozenset[tuple[int, int]] = frozenset()


class TransformerModel(Model[Literal["transformer"], TransformerLM]):
    """The trained Transformer with its tokenizer and its card: text in, trace out."""

    def weights(self) -> dict[str, FloatArray]:
        """What the equations name, L layers stacked: W_Q, W_K, W_V, W_O (L, D, D); W_1 (L, F, D),
        W_2 (L, D, F); gains of the norms, g (2L + 1, D); W_hy (V, D); b_y (V,).

        As PyTorch keeps them, so that Q = X W_Qᵀ; head n owns rows n·d … (n+1)·d of W_Q. Read-only.
        """
        blocks = self.module.blocks
        q, k, v = (
            torch.stack(w)
            for w in zip(*(b.self_attn.in_proj_weight.chunk(3) for b in blocks), strict=True)
        )
        gains = [gain for b in blocks for gain in (b.norm1.weight, b.norm2.weight)]
        found: dict[str, FloatArray] = {
            "W_Q": q.numpy(),
            "W_K": k.numpy(),
            "W_V": v.numpy(),
            "W_O": torch.stack([b.self_attn.out_proj.weight for b in blocks]).numpy(),
            "W_1": torch.stack([b.linear1.weight for b in blocks]).numpy(),
            "W_2": torch.stack([b.linear2.weight for b in blocks]).numpy(),
            "g": torch.stack([*gains, self.module.final_gain]).numpy(),
            "W_hy": self.module.embedding.weight.numpy(),
            "b_y": self.module.output_bias.numpy(),
        }
        lock(found)
        return found

    @torch.inference_mode()
    def trace(
        self,
        text: str | TokenTrace,
        limit: int | None = 64,
        what_if: WhatIf | None = None,
        order: tuple[int, ...] | None = None,
    ) -> TransformerTrace:
        """Read ``text`` (its first ``limit`` tokens; None: all of it) and keep what was computed.

        text: or its tokens, all of which are read. order: a permutation of the T tokens, to read
        them in another order; ValueError where it is none. Any text has a trace; that of an empty
        text has T = 0.
        """
        change = what_if or WhatIf()
        read = text if isinstance(text, TokenTrace) else self.tokenizer.encode(text, limit)
        if order is not None:
            read = read.ordered(order)
        ids = read.ids
        width, count = self.module.embedding.embedding_dim, len(ids)
        heads = self.module.blocks[0].self_attn.num_heads
        embedded = self.module.embedding.weight[torch.tensor(ids)] * math.sqrt(width)  # (T, D)
        positions = (
            sinusoids(count, width) if change.positions else embedded.new_zeros(count, width)
        )
        mask = causal_mask(count) if change.mask else None

        x = embedded + positions
        stream, normed, inner, outputs = [x], list[Tensor](), list[Tensor](), list[Tensor]()
        kept: list[tuple[Tensor, ...]] = []
        for n, block in enumerate(self.module.blocks):
            # x ← x + Σ_heads z W_O
            y = F.layer_norm(x, (width,), block.norm1.weight)
            q, k, v = (
                unflatten(y @ w.T, -1, (heads, -1)).transpose(0, 1)  # (T, D) -> (heads, T, d)
                for w in block.self_attn.in_proj_weight.chunk(3)
            )
            attended = attend(q, k, v, mask, change.scale, change.temperature)
            w_o = unflatten(block.self_attn.out_proj.weight, -1, (heads, -1))  # (D, heads, d)
            out = torch.einsum("htd,ohd->hto", attended.z, w_o)  # (heads, T, D)
            for layer, head in change.off:
                if layer == n:
                    out[head] = 0.0
            x = x + out.sum(0)
            normed.append(y)
            stream.append(x)
            kept.append((q, k, v, *attended))
            outputs.append(out)
            # x ← x + W_2 relu(W_1 norm(x))
            y = F.layer_norm(x, (width,), block.norm2.weight)
            active = torch.relu(y @ block.linear1.weight.T)  # (T, F)
            x = x + active @ block.linear2.weight.T
            normed.append(y)
            stream.append(x)
            inner.append(active)

        gain = self.module.final_gain
        final = F.layer_norm(x, (width,), gain)
        logits = final @ self.module.embedding.weight.T + self.module.output_bias  # (T, V)
        log_p = torch.log_softmax(logits, dim=-1)
        q, k, v, dots, scaled, scores, weights, z = (
            torch.stack(each).numpy() for each in zip(*kept, strict=True)
        )
        return TransformerTrace(
            **read.token_fields,
            model="transformer",
            embedded=embedded.numpy(),
            positions=positions.numpy(),
            q=q,
            k=k,
            v=v,
            dots=dots,
            scaled=scaled,
            scores=scores,
            weights=weights,
            z=z,
            head_outputs=torch.stack(outputs).numpy(),
            inner=torch.stack(inner).numpy(),
            normed=torch.stack(normed).numpy(),
            stream=torch.stack(stream).numpy(),
            hidden=final.numpy(),
            logits=logits.numpy(),
            guesses=guesses(log_p, self.tokenizer),
            surprisal=surprisal(log_p, ids),
            final_gain=gain.numpy(),
            w_hy=self.module.embedding.weight.numpy(),
            b_y=self.module.output_bias.numpy(),
        )
