"""What the picture of /attention shows, as JSON: every number exactly as torch computed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from charts.chips import runs
from charts.packing import packed
from charts.words import PictureWords

if TYPE_CHECKING:
    from models.traces import TranslationTrace

WORDS = PictureWords(("attention.contexts.",), {"sheet": "picture.sheet"})


def contexts_figure(trace: TranslationTrace) -> dict[str, Any]:
    """h_1 … h_S, c_1 … c_T, s_1 … s_T and the words, of a trace with S > 0 and T > 0.

    Arrays are packed row by row: h (S, H), c and s (T, H), weights (T, S), scores (T, S). The
    version without attention has no scores; there c_t = h_S, so that its weights are 1 at S.
    Raises ValueError for a trace of nothing.
    """
    if not len(trace) or not len(trace.target_ids):
        raise ValueError("a trace of nothing has no contexts")
    weights = trace.weights
    if weights is None:
        weights = np.zeros((len(trace.target_ids), len(trace)), np.float32)
        weights[:, -1] = 1.0
    return {
        "source": list(trace.tokens),
        "runs": [list(run) for run in runs(trace)],
        "width": trace.encoder_states.shape[1],
        "h": packed(trace.encoder_states),
        "c": packed(trace.contexts),
        "s": packed(trace.decoder_states),
        "scores": None if trace.scores is None else packed(trace.scores),
        "weights": packed(weights),
        **written(trace),
    }


def written(trace: TranslationTrace) -> dict[str, Any]:
    """What was written: y_1 … y_T, the probability of each, and at each step the likeliest five."""
    return {
        "target": list(trace.target_tokens),
        "probabilities": [round(float(p), 6) for p in trace.probabilities],
        "guesses": [
            [[guess.token, round(float(guess.probability), 6)] for guess in guesses]
            for guesses in trace.guesses
        ],
    }
