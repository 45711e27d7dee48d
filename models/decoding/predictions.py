"""Next-token predictions compared: before and after a change, and from layer to layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from scipy.special import log_softmax

from models.arrays import DoubleArray, IntArray, ReadOnly
from models.decoding.next_token import surprisal as surprisals
from models.text.tokenizer import AnyTokenizer
from models.traces import Guess, TransformerTrace


def log_probabilities(logits: np.ndarray) -> DoubleArray:
    """The log-softmax over the last axis, float64, natural logarithms."""
    return log_softmax(np.asarray(logits, np.float64), axis=-1)


def likeliest(logits: np.ndarray, tokenizer: AnyTokenizer, k: int = 5) -> tuple[Guess, ...]:
    """The k likeliest next tokens by their logits (V,), likeliest first."""
    log_p = log_probabilities(logits)
    best = np.argsort(-log_p, kind="stable")[:k]
    return tuple(Guess(tokenizer.entry(int(i)), float(np.exp(log_p[i]))) for i in best)


@dataclass(frozen=True)
class Shift(ReadOnly):
    """A next-token distribution p, and q, what a change of the network or the text made of it.

    tokens: length k, the likeliest under p and, after these, those of q that are not among them.
    before, after: float64 (k,), their probabilities under p and q.
    bits: the Kullback–Leibler divergence Σ p log₂ (p / q): how many bits more each next token
        would cost if p were true and q believed. 0 only where nothing changed.
    """

    tokens: tuple[str, ...]
    before: DoubleArray
    after: DoubleArray
    bits: float


def divergence(log_p: np.ndarray, log_q: np.ndarray) -> float:
    """Kullback–Leibler divergence of two distributions (V,) given as natural logarithms, in bits.

    Never below 0: rounding may take a sum of 10,000 parts there.
    """
    return max(0.0, float((np.exp(log_p) * (log_p - log_q)).sum() / np.log(2)))


def shift(
    before: np.ndarray, after: np.ndarray, tokenizer: AnyTokenizer, k: int = 4, most: int = 6
) -> Shift:
    """What became of a prediction: logits (V,) before and after.

    k: how many of the likeliest of each are kept, and ``most`` of both together.
    """
    log_p, log_q = log_probabilities(before), log_probabilities(after)
    firsts = [np.argsort(-log, kind="stable")[:k].tolist() for log in (log_p, log_q)]
    ids = list(dict.fromkeys(firsts[0] + firsts[1]))[:most]
    return Shift(
        tokens=tuple(tokenizer.entry(i) for i in ids),
        before=np.exp(log_p[ids]),
        after=np.exp(log_q[ids]),
        bits=divergence(log_p, log_q),
    )


@dataclass(frozen=True)
class LensTrace(ReadOnly):
    """The next-token predictions read off before the first layer and after each of L layers.

    guesses: [n][t], the likeliest next tokens after token t as layer n has them (0: before the
        first), likeliest first.
    winner: float64 (L + 1, T), what layer n gives to the token that is likeliest in the end.
    surprisal: float64 (L + 1, T), -log2 of what layer n gave to token t before it was read; NaN
        for the first.
    echoes: for how many tokens the read-off before the first layer is the token itself.
    """

    guesses: tuple[tuple[tuple[Guess, ...], ...], ...]
    winner: DoubleArray
    surprisal: DoubleArray
    echoes: int

    @property
    def settled(self) -> IntArray:
        """int (T,): the layer from which on the likeliest token stays the same to the end."""
        best = np.array([[own[0].token for own in layer] for layer in self.guesses])  # (L + 1, T)
        differs = best != best[-1]
        return np.where(differs.any(0), len(best) - differs[::-1].argmax(0), 0)


def lens(trace: TransformerTrace, tokenizer: AnyTokenizer, k: int = 3) -> LensTrace:
    """The "logit lens" (nostalgebraist 2020) on a trace, k guesses each."""
    log_p = torch.log_softmax(torch.as_tensor(trace.layer_logits).double(), -1)  # (L + 1, T, V)
    top, best = (part.numpy() for part in log_p.topk(k, dim=-1))  # (L + 1, T, k)
    layers, steps = log_p.shape[:2]
    surprisal = np.stack([surprisals(layer, trace.ids) for layer in log_p])
    winner = log_p.gather(-1, torch.as_tensor(best[-1:, :, :1]).expand(layers, -1, 1)).exp()
    guesses = tuple(
        tuple(
            tuple(
                Guess(tokenizer.entry(int(i)), float(np.exp(log)))
                for i, log in zip(best[n, t], top[n, t], strict=True)
            )
            for t in range(steps)
        )
        for n in range(layers)
    )
    echoes = int((best[0, :, 0] == trace.ids).sum())
    return LensTrace(guesses, winner[..., 0].numpy(), surprisal, echoes)


def perplexity(surprisal: np.ndarray) -> float:
    """2 to the power of the mean surprise in bits, NaN left out; NaN where nothing was expected."""
    known = surprisal[~np.isnan(surprisal)]
    return float(2 ** known.mean()) if len(known) else float("nan")
