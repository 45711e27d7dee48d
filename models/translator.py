"""A translator in two versions: through one context vector, and with attention.

Both have the same parts and the same number of parameters; they differ in one line, what c_t is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from models.attention import attend
from models.decoding.next_token import guesses
from models.model import Model
from models.recurrent import gru_steps, one_bias, recurrent_weights
from models.tensors import integers
from models.text.tokenizer import END_ID
from models.traces import TokenTrace, TranslationTrace, TranslatorName

#: Longest source that is read and longest target that is written, in tokens.
LIMIT = 64
LONGEST_TARGET = 48


class Translation(NamedTuple):
    """One translation of a beam search: its ids, log p in nats, and the score it is ranked by."""

    ids: tuple[int, ...]
    log_p: float
    score: float


class TranslatorGRU(nn.Module):
    """An encoder that reads, a decoder that writes: Sutskever et al. (2014), Cho et al. (2014).

    h_j = GRU(E[x_j], h_{j-1}), h_0 = 0: the encoder reads the source x_1 … x_S.
    s_t = GRU(E[y_{t-1}], s_{t-1}), s_0 = h_S, y_0 = the end entry: the decoder writes y_1 … y_T.
    With attention (Luong et al. 2015, dot; scaled as Vaswani et al. 2017):
    c_t = Σ_j a_tj h_j, a_t = softmax_j(s_t · h_j / √H). Without: c_t = h_S for every t.
    o_t = tanh(W_c [s_t; c_t]); logits_t = E o_t + b_y.

    vocabulary: V. embedded: E. width: H. dropout: on the embeddings and on o_t, while training.
    """

    def __init__(
        self,
        vocabulary: int,
        attention: bool,
        embedded: int = 128,
        width: int = 256,
        dropout: float = 0.0,
    ):
        super().__init__()
        self.attention = attention
        self.embedding = nn.Embedding(vocabulary, embedded)
        self.encoder = nn.GRU(embedded, width, batch_first=True)
        self.decoder = nn.GRU(embedded, width, batch_first=True)
        self.combine = nn.Linear(2 * width, embedded, bias=False)  # W_c
        self.output_bias = nn.Parameter(torch.zeros(vocabulary))  # b_y
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.embedding.weight, std=0.1)
        for layer in (self.encoder, self.decoder):
            for block in torch.split(recurrent_weights(layer).w_hh.data, width):
                nn.init.orthogonal_(block)
            one_bias(layer)

    def features(self, source: Tensor, lengths: Tensor, previous: Tensor) -> Tensor:
        """o_t of each target step under teacher forcing, (B, T, E).

        source: ids (B, S), padded at the end. lengths (B,). previous: y_0 … y_{T-1}, (B, T).
        """
        h, _ = self.encoder(self.dropout(self.embedding(source)))  # (B, S, H)
        last = h[torch.arange(len(h)), lengths - 1]  # (B, H): h_S
        s, _ = self.decoder(self.dropout(self.embedding(previous)), last[None])  # (B, T, H)
        if self.attention:
            beyond = torch.arange(h.shape[1])[None, :] >= lengths[:, None]  # (B, S)
            scores = s @ h.transpose(1, 2) / math.sqrt(h.shape[-1])  # (B, T, S)
            weights = scores.masked_fill(beyond[:, None, :], -math.inf).softmax(-1)
            c = weights @ h
        else:
            c = last[:, None].expand_as(s)
        return self.dropout(torch.tanh(self.combine(torch.cat([s, c], dim=-1))))

    def forward(self, source: Tensor, lengths: Tensor, previous: Tensor) -> Tensor:
        """As ``features``, to logits (B, T, V)."""
        features = self.features(source, lengths, previous)
        return features @ self.embedding.weight.T + self.output_bias


class TranslatorModel(Model[TranslatorName, TranslatorGRU]):
    """A trained translator with its tokenizer and its card: Korean in, English and a trace out."""

    @torch.inference_mode()
    def trace(
        self,
        text: str | TokenTrace,
        target: str | None = None,
        beam: int = 1,
        attend_to: Mapping[int, int] | None = None,
        limit: int = LIMIT,
    ) -> TranslationTrace:
        """Translate ``text`` (its first ``limit`` tokens) and keep what was computed.

        text: or its tokens, all of which are read. target: a given translation, fed to the decoder
        token by token (teacher forcing); None: the model's own, found by greedy search, or by beam
        search where beam > 1. attend_to: target step -> source position, both counted from 0, at
        which all weight is put by hand there; only with attention and greedy search, ValueError
        otherwise. Any text has a trace; that of an empty text has S = 0 and T = 0.
        """
        if attend_to and (not self.module.attention or beam > 1):
            raise ValueError("weights are set by hand only with attention and greedy search")
        read = text if isinstance(text, TokenTrace) else self.tokenizer.encode(text, limit)
        h = self._encode(read.ids)
        forced = attend_to or {}
        if not len(read):
            ids: list[int] = []
        elif target is not None:
            given = self.tokenizer.encode(target, LONGEST_TARGET - 1).ids.tolist()
            ids = [*given, END_ID]
        elif beam > 1:
            ids = list(self.beam_search(h, beam)[0].ids)
        else:
            ids = self._greedy(h, forced)
        return self._traced(read, h, ids, forced)

    def translate(self, text: str, beam: int = 1) -> str:
        """The translation alone, without its end entry."""
        return self.tokenizer.decode([i for i in self.trace(text, beam=beam).target_ids if i])

    def _encode(self, ids: np.ndarray) -> Tensor:
        """h_1 … h_S, (S, H)."""
        layer = self.module.encoder
        x = self.module.embedding.weight[torch.tensor(ids)]  # (S, E)
        if not len(ids):
            return x.new_zeros(0, layer.hidden_size)
        return gru_steps(x, *recurrent_weights(layer)).hidden

    def _step(self, previous: Tensor, s: Tensor) -> Tensor:
        """s_t of B beams from y_{t-1} (B,) and s_{t-1} (B, H)."""
        x = self.module.embedding(previous)[:, None]  # (B, 1, E)
        return self.module.decoder(x, s[None])[0][:, 0]

    def _context(self, s: Tensor, h: Tensor) -> Tensor:
        """c_t of B beams: s (B, H), h (S, H) -> (B, H)."""
        return attend(s, h, h).z if self.module.attention else h[-1].expand_as(s)

    def _log_p(self, s: Tensor, c: Tensor) -> Tensor:
        """Log-probabilities of the next target token, (B, V)."""
        o = torch.tanh(self.module.combine(torch.cat([s, c], dim=-1)))  # (B, E)
        logits = o @ self.module.embedding.weight.T + self.module.output_bias
        return torch.log_softmax(logits, dim=-1)

    def _greedy(self, h: Tensor, forced: Mapping[int, int]) -> list[int]:
        s, previous = h[-1:], torch.tensor([END_ID])
        ids: list[int] = []
        for t in range(LONGEST_TARGET):
            s = self._step(previous, s)
            c = h[forced[t]][None] if t in forced else self._context(s, h)
            previous = self._log_p(s, c).argmax(-1)
            ids.append(int(previous))
            if ids[-1] == END_ID:
                break
        return ids

    @torch.inference_mode()
    def beam_search(self, h: Tensor, beam: int, length_power: float = 0.7) -> list[Translation]:
        """The best ``beam`` translations, likeliest first, each closed by the end entry if it fits.

        Ranked by log p / T^length_power (Wu et al. 2016, simplified): the sum alone favours short
        ones. h (S, H) with S > 0.
        """
        s, sums = h[-1:], torch.zeros(1)
        alive: list[list[int]] = [[]]
        done: list[Translation] = []
        for _ in range(LONGEST_TARGET):
            previous = torch.tensor([ids[-1] if ids else END_ID for ids in alive])
            s = self._step(previous, s)
            totals = sums[:, None] + self._log_p(s, self._context(s, h))  # (B, V)
            best = totals.flatten().topk(beam)
            rows, tokens = best.indices // totals.shape[1], best.indices % totals.shape[1]
            continued: list[tuple[int, list[int], float]] = []
            for row, token, log_p in zip(
                integers(rows), integers(tokens), best.values, strict=True
            ):
                total = float(log_p)
                ids = [*alive[row], token]
                if token == END_ID:
                    score = total / len(ids) ** length_power
                    done.append(Translation(tuple(ids), total, score))
                else:
                    continued.append((row, ids, total))
            if len(done) >= beam or not continued:
                break
            alive = [ids for _, ids, _ in continued]
            s = s[[row for row, _, _ in continued]]
            sums = torch.tensor([total for _, _, total in continued])
        done += [
            Translation(tuple(ids), float(total), float(total) / len(ids) ** length_power)
            for ids, total in zip(alive, sums, strict=True)
            if len(done) < beam
        ]
        return sorted(done, key=lambda found: -found.score)[:beam]

    def _traced(
        self,
        read: TokenTrace,
        h: Tensor,
        ids: Sequence[int],
        forced: Mapping[int, int],
    ) -> TranslationTrace:
        """Run the decoder over y_1 … y_T once more and keep every array."""
        count = len(ids)
        previous = torch.tensor([END_ID, *ids[:-1]], dtype=torch.long)[:count]
        layer, embedding = self.module.decoder, self.module.embedding.weight
        width = layer.hidden_size
        if count:
            weights = recurrent_weights(layer)
            s = gru_steps(embedding[previous], *weights, initial=h[-1]).hidden  # (T, H)
        else:
            s = h.new_zeros(0, width)
        attended = attend(s, h, h)
        weights = attended.weights.clone()
        for t, j in forced.items():
            if t < count:
                weights[t] = 0.0
                weights[t, j] = 1.0
        fixed = h[-1].expand_as(s) if count else s
        c = weights @ h if self.module.attention else fixed  # (T, H)
        o = torch.tanh(self.module.combine(torch.cat([s, c], dim=-1)))  # (T, E)
        logits = o @ embedding.T + self.module.output_bias  # (T, V)
        log_p = torch.log_softmax(logits, dim=-1)
        chosen = torch.tensor(list(ids), dtype=torch.long)
        return TranslationTrace(
            **read.token_fields,
            model=self.name,
            target_ids=np.array(ids, np.int64),
            target_tokens=tuple(self.tokenizer.entry(int(i)) for i in ids),
            encoder_states=h.numpy(),
            decoder_states=s.numpy(),
            dots=attended.dots.numpy() if self.module.attention else None,
            scores=attended.scores.numpy() if self.module.attention else None,
            weights=weights.numpy() if self.module.attention else None,
            contexts=c.numpy(),
            probabilities=log_p.gather(1, chosen[:, None])[:, 0].exp().numpy(),
            guesses=guesses(log_p, self.tokenizer, k=5),
        )
