"""A translator's decoder, one step at a time, under every way of choosing what it reads next.

Fed the truth (teacher forcing) or itself (free running); with the end allowed or forbidden; greedy,
by beam search, or drawn at random.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from models.arrays import BoolArray, DoubleArray, FloatArray, IntArray, ReadOnly
from models.attention import attend
from models.decoding.sampling import Settings, draw, truncate, uniforms
from models.tensors import integers
from models.text.tokenizer import END_ID
from models.traces import TokenTrace
from models.translator import LONGEST_TARGET, TranslatorModel

#: A Korean text, or its tokens.
Source = str | TokenTrace


@dataclass(frozen=True)
class Decoded(ReadOnly):
    """What a decoder wrote in T steps, and how.

    ids: int64 (T,). tokens: length T, entries of the vocabulary. ended: whether the last is <end>.
    text: what they spell, without the end.
    p: float64 (T,), what the model gave each of them. p_end: float64 (T,), what it gave <end>.
    firsts: bool (T,), whether each was the likeliest.
    states: float32 (T, H), s_t.
    log_p: Σ_t log p(y_t | y before it, x), in nats. score: log_p / T^0.7; NaN where T = 0.
    """

    ids: IntArray
    tokens: tuple[str, ...]
    text: str
    p: DoubleArray
    p_end: DoubleArray
    firsts: BoolArray
    states: FloatArray
    log_p: float
    score: float

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def ended(self) -> bool:
        return bool(len(self.ids)) and int(self.ids[-1]) == END_ID


@dataclass(frozen=True)
class Exposure(ReadOnly):
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
    p_truth: DoubleArray
    p_own: DoubleArray
    apart: DoubleArray
    parted: int | None
    typical: float


class _Step(NamedTuple):
    """What one step of ``Decoded`` was: p_t, p of the end, whether it was likeliest, s_t (H,)."""

    p: float
    p_end: float
    first: bool
    state: FloatArray


class _Decoder:
    """s_t = GRU(E[y_{t-1}], s_{t-1}), s_0 = h_S; o_t = tanh(W_c [s_t; c_t]); z_t = E o_t + b_y."""

    def __init__(self, model: TranslatorModel, source: Source):
        self.module = model.module
        self.h = _encoded(model, source)
        self.s = self.h[-1:]  # (1, H)

    def step(self, previous: int) -> Tensor:
        """Read one token -> log-probabilities of the next, (V,)."""
        model = self.module
        x = model.embedding(torch.tensor([[previous]]))  # (1, 1, E)
        self.s = model.decoder(x, self.s[None])[0][:, 0]  # (1, H)
        c = attend(self.s, self.h, self.h).z if model.attention else self.h[-1:]
        o = torch.tanh(model.combine(torch.cat([self.s, c], dim=-1)))  # (1, E)
        return torch.log_softmax(o @ model.embedding.weight.T + model.output_bias, dim=-1)[0]


@torch.inference_mode()
def _decode(
    model: TranslatorModel,
    source: Source,
    choose: Callable[[int, Tensor], int],
    longest: int,
    watched: IntArray | None = None,
) -> tuple[Decoded, DoubleArray]:
    """Decode ``source``, reading at each step what ``choose(t, log_p)`` says, to <end> or T steps.

    Also what the model gave ``watched`` at each step, float64 (min(T, len(watched)),).
    """
    ids: list[int] = []
    rows: list[_Step] = []
    seen: list[float] = []
    decoder = _Decoder(model, source)
    while len(decoder.h) and len(ids) < longest and (not ids or ids[-1] != END_ID):
        t = len(ids)
        log_p = decoder.step(ids[-1] if ids else END_ID)
        ids.append(choose(t, log_p))
        rows.append(
            _Step(
                p=float(log_p[ids[-1]].exp()),
                p_end=float(log_p[END_ID].exp()),
                first=ids[-1] == int(log_p.argmax()),
                state=decoder.s[0].numpy(),
            )
        )
        if watched is not None and t < len(watched):
            seen.append(float(log_p[int(watched[t])].exp()))
    return _decoded(model, ids, rows), np.array(seen)


def _decoded(model: TranslatorModel, ids: list[int], steps: list[_Step]) -> Decoded:
    width = model.module.decoder.hidden_size
    p = np.array([step.p for step in steps], np.float64)
    with np.errstate(divide="ignore"):
        log_p = float(np.log(p).sum()) if len(ids) else 0.0
    return Decoded(
        ids=np.array(ids, np.int64),
        tokens=tuple(model.tokenizer.entry(i) for i in ids),
        text=model.tokenizer.decode([i for i in ids if i != END_ID]),
        p=p,
        p_end=np.array([step.p_end for step in steps], np.float64),
        firsts=np.array([step.first for step in steps], bool),
        states=np.array([step.state for step in steps], np.float32).reshape(len(ids), width),
        log_p=log_p,
        score=score(log_p, len(ids)) if ids else float("nan"),
    )


def score(log_p: float, length: int, power: float = 0.7) -> float:
    """log p / T^0.7: what beam search ranks by (Wu et al. 2016, simplified)."""
    return log_p / length**power


def greedy(
    model: TranslatorModel,
    source: Source,
    forbid_end: bool = False,
    longest: int = LONGEST_TARGET,
) -> Decoded:
    """The likeliest token at each step, at most ``longest``.

    forbid_end: the likeliest but <end>, so that it goes on to ``longest`` tokens.
    """

    def choose(t: int, log_p: Tensor) -> int:
        if not forbid_end:
            return int(log_p.argmax())
        first, second = integers(log_p.topk(2).indices)
        return second if first == END_ID else first

    return _decode(model, source, choose, longest)[0]


def sampled(model: TranslatorModel, source: Source, settings: Settings, seed: int) -> Decoded:
    """A token drawn at each step, with the random numbers of a seed."""
    numbers = uniforms(seed, LONGEST_TARGET)

    def choose(t: int, log_p: Tensor) -> int:
        found = truncate(log_p.numpy(), settings)
        return int(found.order[draw(found, numbers[t])])

    return _decode(model, source, choose, LONGEST_TARGET)[0]


def _encoded(model: TranslatorModel, source: Source) -> Tensor:
    """h_1 … h_S, (S, H)."""
    return torch.tensor(model.trace(source, target="").encoder_states)


@torch.inference_mode()
def given(model: TranslatorModel, h: Tensor, ids: IntArray) -> Decoded:
    """These T tokens, fed one after the other (teacher forcing), in one pass. h (S, H), S > 0."""
    module, chosen = model.module, torch.tensor(ids)
    previous = torch.cat([torch.tensor([END_ID]), chosen])[:-1]
    s = module.decoder(module.embedding(previous)[None], h[-1:][None])[0][0]  # (T, H)
    c = attend(s, h, h).z if module.attention else h[-1:].expand_as(s)
    o = torch.tanh(module.combine(torch.cat([s, c], dim=-1)))  # (T, E)
    log_p = torch.log_softmax(o @ module.embedding.weight.T + module.output_bias, dim=-1)
    own = log_p.gather(1, chosen[:, None])[:, 0].exp()
    firsts = log_p.argmax(-1) == chosen
    steps = zip(own, log_p[:, END_ID].exp(), firsts, s, strict=True)
    return _decoded(
        model,
        integers(chosen),
        [_Step(float(p), float(end), bool(first), state.numpy()) for p, end, first, state in steps],
    )


def beams(model: TranslatorModel, source: Source, beam: int) -> list[Decoded]:
    """The translations that beam search is left with, best score first; none for an empty text."""
    h = _encoded(model, source)
    found = model.beam_search(h, beam) if len(h) else []
    return [given(model, h, np.array(each.ids)) for each in found]


def target_ids(model: TranslatorModel, target: str) -> IntArray:
    """The ids of a translation, its first LONGEST_TARGET - 1, and the end."""
    ids = model.tokenizer.encode(target, LONGEST_TARGET - 1).ids
    return np.append(ids, END_ID)


def exposure(model: TranslatorModel, source: Source, target: str) -> Exposure:
    """Feed the decoder a translation, then its own words, and compare step by step.

    The mismatch is called exposure bias (Ranzato et al. 2016): in training the decoder is never
    exposed to its own words. Needs a source with at least one token.
    """
    ids = target_ids(model, target)
    truth, p_truth = _decode(model, source, lambda t, _: int(ids[t]), len(ids), watched=ids)
    own, p_own = _decode(model, source, lambda _, log_p: int(log_p.argmax()), LONGEST_TARGET, ids)
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
