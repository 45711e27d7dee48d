"""What a translator leaves behind when it reads one language and writes another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.trace import FloatArray, Guess, TokenTrace


class Translation(NamedTuple):
    """One translation of a beam search: its ids, log p in nats, and the score it is ranked by."""

    ids: tuple[int, ...]
    log_p: float
    score: float


@dataclass(frozen=True)
class TranslationTrace(TokenTrace):
    """What a translator computed on a source text. S source tokens, T target tokens, H units.

    tokens, ids, spans: of the source (also ``source_tokens``). T counts the closing end entry.
    model: "translator" or "translator_fixed".
    given: whether the target was given (teacher forcing) or is the model's own.
    target_ids: int64 (T,), y_t. target_tokens: length T, entries of the vocabulary.
    encoder_states: float32 (S, H), h_j. decoder_states: float32 (T, H), s_t.
    dots: float32 (T, S), s_t · h_j. scores: dots / √H. weights: float32 (T, S), a_tj; rows add up
        to 1. None in the version without attention.
    contexts: float32 (T, H), c_t: Σ_j a_tj h_j, or h_S in every row.
    probabilities: float32 (T,), p(y_t | y before it, x).
    guesses: length T, the five likeliest tokens at each step, likeliest first.
    """

    model: str
    given: bool
    target_ids: NDArray[np.int64]
    target_tokens: tuple[str, ...]
    encoder_states: FloatArray
    decoder_states: FloatArray
    dots: FloatArray | None
    scores: FloatArray | None
    weights: FloatArray | None
    contexts: FloatArray
    probabilities: FloatArray
    guesses: tuple[tuple[Guess, ...], ...]

    @property
    def source_tokens(self) -> tuple[str, ...]:
        """length S, the source as a person reads it."""
        return self.tokens
