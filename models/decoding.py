"""A translator's decoder, one step at a time, under every way of choosing what it reads next.

Fed the truth (teacher forcing) or itself (free running); with the end allowed or forbidden; greedy,
by beam search, or drawn at random.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from models.attention import attend
from models.sampling import Settings, cut, draw, uniforms
from models.tokenizer import END_ID
from models.trace import FloatArray
from models.translator import LONGEST_TARGET, TranslatorReader

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Decoded:
    """What a decoder wrote in T steps, and how.

    ids: int64 (T,). tokens: length T, entries of the vocabulary. ended: whether the last is <end>.
    text: what they spell, without the end.
    p: float64 (T,), what the model gave each of them. p_end: float64 (T,), what it gave <end>.
    firsts: bool (T,), whether each was the likeliest.
    states: float32 (T, H), s_t.
    log_p: Σ_t log p(y_t | y before it, x), in nats. score: log_p / T^0.7; NaN where T = 0.
    """

    ids: NDArray[np.int64]
    tokens: tuple[str, ...]
    text: str
    p: Floats
    p_end: Floats
    firsts: NDArray[np.bool_]
    states: FloatArray
    log_p: float
    score: float

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def ended(self) -> bool:
        return bool(len(self.ids)) and int(self.ids[-1]) == END_ID


@dataclass(frozen=True)
class Exposure:
    """One translation fed to the decoder, and the decoder fed its own words instead.

    truth: fed y*_1, y*_2, …: T steps, the last y* being the end. own: greedy, fed what it wrote.
    p_truth: float64 (n,), p(y*_t | y*_1 … y*_{t-1}, x), over the n = min(T, len(own)) steps that
        both have. p_own: float64 (n,), p(y*_t | ŷ_1 … ŷ_{t-1}, x).
    apart: float64 (n,), ‖s_t - s'_t‖.
    parted: the first step, counted from 0, at which ŷ_t is not y*_t; None where all n agree. Up to
        and with it both have read the same, so p and s are the same.
    typical: the median of ‖s_i - s_j‖ over all pairs of different steps fed the truth; NaN where
        there is no pair. How far apart two steps are anyway.
    """

    truth: Decoded
    own: Decoded
    p_truth: Floats
    p_own: Floats
    apart: Floats
    parted: int | None
    typical: float


class _Decoder:
    """s_t = GRU(E[y_{t-1}], s_{t-1}), s_0 = h_S; o_t = tanh(W_c [s_t; c_t]); z_t = E o_t + b_y."""

    def __init__(self, reader: TranslatorReader, text: str):
        self.model = reader.model
        self.h = torch.from_numpy(reader.trace(text, target="").encoder_states)  # (S, H)
        self.s = self.h[-1:]  # (1, H)

    def step(self, previous: int) -> Tensor:
        """Read one token -> log-probabilities of the next, (V,)."""
        model = self.model
        x = model.embedding(torch.tensor([[previous]]))  # (1, 1, E)
        self.s = model.decoder(x, self.s[None])[0][:, 0]  # (1, H)
        c = attend(self.s, self.h, self.h).z if model.attention else self.h[-1:]
        o = torch.tanh(model.combine(torch.cat([self.s, c], dim=-1)))  # (1, E)
        return torch.log_softmax(o @ model.embedding.weight.T + model.output_bias, dim=-1)[0]


@torch.inference_mode()
def _decode(
    reader: TranslatorReader,
    text: str,
    choose: Callable[[int, Tensor], int],
    longest: int,
    watched: NDArray[np.int64] | None = None,
) -> tuple[Decoded, Floats]:
    """Decode ``text``, reading at each step what ``choose(t, log_p)`` says, to <end> or T steps.

    Also what the model gave ``watched`` at each step, float64 (min(T, len(watched)),).
    """
    ids: list[int] = []
    p, p_end, firsts, states, seen = [], [], [], [], []
    decoder = _Decoder(reader, text)
    while len(decoder.h) and len(ids) < longest and (not ids or ids[-1] != END_ID):
        t = len(ids)
        log_p = decoder.step(ids[-1] if ids else END_ID)
        ids.append(choose(t, log_p))
        p.append(float(log_p[ids[-1]].exp()))
        p_end.append(float(log_p[END_ID].exp()))
        firsts.append(ids[-1] == int(log_p.argmax()))
        states.append(decoder.s[0].numpy())
        if watched is not None and t < len(watched):
            seen.append(float(log_p[int(watched[t])].exp()))
    return _decoded(reader, ids, p, p_end, firsts, states), np.array(seen)


def _decoded(reader, ids, p, p_end, firsts, states) -> Decoded:
    width = reader.model.decoder.hidden_size
    with np.errstate(divide="ignore"):
        log_p = float(np.log(p).sum()) if len(ids) else 0.0
    return Decoded(
        ids=np.array(ids, np.int64),
        tokens=tuple(reader.tokenizer.entry(i) for i in ids),
        text=reader.tokenizer.decode([i for i in ids if i != END_ID]),
        p=np.array(p, np.float64),
        p_end=np.array(p_end, np.float64),
        firsts=np.array(firsts, bool),
        states=np.array(states, np.float32).reshape(len(ids), width),
        log_p=log_p,
        score=score(log_p, len(ids)) if ids else float("nan"),
    )


def score(log_p: float, length: int, power: float = 0.7) -> float:
    """log p / T^0.7: what beam search ranks by (Wu et al. 2016, simplified)."""
    return log_p / length**power


def greedy(
    reader: TranslatorReader, text: str, forbid_end: bool = False, longest: int = LONGEST_TARGET
) -> Decoded:
    """The likeliest token at each step, at most ``longest``.

    forbid_end: the likeliest but <end>, so that it goes on to ``longest`` tokens.
    """

    def choose(t: int, log_p: Tensor) -> int:
        if not forbid_end:
            return int(log_p.argmax())
        first, second = log_p.topk(2).indices.tolist()
        return second if first == END_ID else first

    return _decode(reader, text, choose, longest)[0]


def sampled(reader: TranslatorReader, text: str, settings: Settings, seed: int) -> Decoded:
    """A token drawn at each step, with the random numbers of a seed."""
    numbers = uniforms(seed, LONGEST_TARGET)

    def choose(t: int, log_p: Tensor) -> int:
        found = cut(log_p.numpy(), settings)
        return int(found.order[draw(found, numbers[t])])

    return _decode(reader, text, choose, LONGEST_TARGET)[0]


def given(reader: TranslatorReader, text: str, ids: NDArray[np.int64]) -> Decoded:
    """These tokens, fed one after the other (teacher forcing)."""
    return _decode(reader, text, lambda t, _: int(ids[t]), len(ids))[0]


def beams(reader: TranslatorReader, text: str, beam: int) -> list[Decoded]:
    """The translations that beam search is left with, best score first; none for an empty text."""
    h = torch.from_numpy(reader.trace(text, target="").encoder_states)
    found = reader.beam_search(h, beam) if len(h) else []
    return [given(reader, text, np.array(each.ids)) for each in found]


def target_ids(reader: TranslatorReader, target: str) -> NDArray[np.int64]:
    """The ids of a translation, its first LONGEST_TARGET - 1, and the end."""
    ids = reader.tokenizer.encode(target, LONGEST_TARGET - 1).ids
    return np.append(ids, END_ID)


def exposure(reader: TranslatorReader, text: str, target: str) -> Exposure:
    """Feed the decoder a translation, then its own words, and compare step by step.

    The mismatch is called exposure bias (Ranzato et al. 2016): in training the decoder is never
    exposed to its own words. Needs a text with at least one token.
    """
    ids = target_ids(reader, target)
    truth, p_truth = _decode(reader, text, lambda t, _: int(ids[t]), len(ids), watched=ids)
    own, p_own = _decode(reader, text, lambda _, log_p: int(log_p.argmax()), LONGEST_TARGET, ids)
    n = min(len(truth), len(own))
    differs = np.flatnonzero(truth.ids[:n] != own.ids[:n])
    apart = truth.states[:n].astype(np.float64) - own.states[:n]
    pairs = np.triu_indices(len(truth), 1)
    between = truth.states[pairs[0]].astype(np.float64) - truth.states[pairs[1]]
    return Exposure(
        truth=truth,
        own=own,
        p_truth=p_truth[:n],
        p_own=p_own[:n],
        apart=np.linalg.norm(apart, axis=1),
        parted=int(differs[0]) if len(differs) else None,
        typical=float(np.median(np.linalg.norm(between, axis=1))) if len(pairs[0]) else np.nan,
    )
