"""Models that write: asked for the next token, given one, asked again; and what they keep for it.

A recurrent model keeps its state, which never grows. The Transformer reads its last tokens again
each time, or keeps the keys and values of all it has read: the same numbers, sooner.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from models.arrays import FloatArray
from models.language_models import LanguageModel
from models.mingru import MinGRUModel
from models.recurrent import RecurrentModel
from models.tensors import unflatten
from models.transformer import TransformerModel, positions

#: The most tokens that are read of a text, its last ones, and that the Transformer sees at once.
WINDOW = 64


class Writer(Protocol):
    """A model that has read some tokens."""

    def read(self, ids: Sequence[int]) -> FloatArray:
        """Read one or more further tokens -> logits (V,) of the one after them."""
        ...

    @property
    def kept(self) -> int:
        """Bytes that it keeps of what it has read."""
        ...


def _bytes(tensors: Sequence[Tensor]) -> int:
    return sum(each.numel() * each.element_size() for each in tensors)


class RecurrentWriter:
    """A recurrent model that has read some tokens and keeps only its state."""

    def __init__(self, model: RecurrentModel):
        self._module = model.module
        self._state: Tensor | tuple[Tensor, Tensor] | None = None

    @torch.inference_mode()
    def read(self, ids: Sequence[int]) -> FloatArray:
        """See ``Writer``."""
        x = self._module.embedding(torch.as_tensor(ids, dtype=torch.long)[None])  # (1, n, E)
        hidden, self._state = self._module.layer(x, self._state)  # (1, n, H)
        logits = self._module.embedding.weight @ hidden[0, -1] + self._module.output_bias
        return logits.numpy()

    @property
    def kept(self) -> int:
        """See ``Writer``: h, and the LSTM's c."""
        if self._state is None:
            return 0
        return _bytes(self._state if isinstance(self._state, tuple) else (self._state,))


class MinGRUWriter:
    """The minGRU, a state a layer."""

    def __init__(self, model: MinGRUModel):
        self._module = model.module
        width, layers = model.module.embedding.embedding_dim, len(model.module.blocks)
        self._states = [model.module.embedding.weight.new_zeros(width)] * layers  # h_0 = 0

    @torch.inference_mode()
    def read(self, ids: Sequence[int]) -> FloatArray:
        """See ``Writer``. Step by step: h_t = (1 - z_t) ⊙ h_{t-1} + z_t ⊙ h̃_t in each layer."""
        module, scale = self._module, math.sqrt(self._module.embedding.embedding_dim)
        x = module.output_bias
        for id in ids:
            x = module.embedding.weight[int(id)] * scale  # (D,)
            for n, block in enumerate(module.blocks):
                z, candidate = block.recurrence.steps(x)
                self._states[n] = (1 - z) * self._states[n] + z * candidate
                x = x + self._states[n]
                x = x + block.feed_forward(x)
        return (module.embedding.weight @ module.final_norm(x) + module.output_bias).numpy()

    @property
    def kept(self) -> int:
        """See ``Writer``."""
        return _bytes(self._states)


class TransformerWriter:
    """The Transformer, with the last WINDOW of the tokens that it has read, or ``window`` of them.

    window: None for all.
    """

    def __init__(self, model: TransformerModel, window: int | None = WINDOW):
        self._module = model.module
        self._ids: list[int] = []
        self._window = window

    @torch.inference_mode()
    def read(self, ids: Sequence[int]) -> FloatArray:
        """See ``Writer``. All that it keeps is read again."""
        self._ids = [*self._ids, *map(int, ids)]
        if self._window is not None:
            self._ids = self._ids[-self._window :]
        features = self._module.features(torch.tensor([self._ids]))[0, -1]  # (D,)
        return (self._module.embedding.weight @ features + self._module.output_bias).numpy()

    @property
    def kept(self) -> int:
        """See ``Writer``: the tokens' ids."""
        return np.dtype(np.int64).itemsize * len(self._ids)


class CachedTransformerWriter:
    """The Transformer with a KV cache: keys and values of all tokens that it has read.

    A token is computed once: its query asks the keys that are kept, and its own key and value join
    them. That is exact because no token looks ahead: what a token is does not change when others
    follow it. It has no window: with positions that count from the start, a row that falls out
    would move all others.
    """

    def __init__(self, model: TransformerModel):
        self._module = model.module
        self._heads = model.module.blocks[0].self_attn.num_heads
        nothing = model.module.embedding.weight.new_zeros(self._heads, 0, 0)
        #: By layer: keys and values, (heads, T, d) each.
        self.cache: list[tuple[Tensor, Tensor]] = [(nothing, nothing)] * len(model.module.blocks)

    def __len__(self) -> int:
        """T, the tokens that it has read."""
        return self.cache[0][0].shape[1]

    @torch.inference_mode()
    def read(self, ids: Sequence[int]) -> FloatArray:
        """See ``Writer``. Only ``ids`` are computed."""
        module, before, width = self._module, len(self), self._module.embedding.embedding_dim
        place = positions(before + len(ids), width)[before:]
        x = module.embedding(torch.as_tensor(ids, dtype=torch.long)) * math.sqrt(width) + place
        closed = torch.ones(len(ids), before + len(ids), dtype=torch.bool).triu(before + 1)
        for n, block in enumerate(module.blocks):
            y = F.layer_norm(x, (width,), block.norm1.weight)
            q, k, v = (
                unflatten(each, -1, (self._heads, -1)).transpose(0, 1)  # (heads, n, d)
                for each in F.linear(y, block.self_attn.in_proj_weight).chunk(3, -1)
            )
            if before:
                k = torch.cat([self.cache[n][0], k], dim=1)  # (heads, T, d)
                v = torch.cat([self.cache[n][1], v], dim=1)
            self.cache[n] = k, v
            z = F.scaled_dot_product_attention(q[None], k[None], v[None], ~closed)[0]
            x = x + F.linear(z.transpose(0, 1).flatten(1), block.self_attn.out_proj.weight)
            y = F.layer_norm(x, (width,), block.norm2.weight)
            inner = F.relu(F.linear(y, block.linear1.weight))
            x = x + F.linear(inner, block.linear2.weight)
        final = F.layer_norm(x[-1], (width,), module.final_gain)
        return (module.embedding.weight @ final + module.output_bias).numpy()

    @property
    def kept(self) -> int:
        """See ``Writer``: 2 · L · T · D numbers."""
        return _bytes([each for pair in self.cache for each in pair])


def writer(model: LanguageModel) -> Writer:
    """A model that has read nothing yet."""
    if isinstance(model, TransformerModel):
        return TransformerWriter(model)
    return MinGRUWriter(model) if isinstance(model, MinGRUModel) else RecurrentWriter(model)
