"""The whole Transformer on one text: what /transformer opens on, as numbers for the browser."""

from __future__ import annotations

from typing import Any

import numpy as np

from charts.packing import packed
from models.traces import TransformerTrace
from pages.transformer.facts.stream import added_lengths

#: Links with less weight than this are not drawn: at 64 tokens most are.
LEAST = 0.03
#: Candidates for the token after each.
GUESSES = 3


def machine_figure(trace: TransformerTrace, token: int) -> dict[str, Any]:
    """What passes each block, for every token; the vectors of one.

    token: whose vectors are sent, counted from 0. Lengths are Euclidean, rounded to 2 decimals.

    embedded, positioned (T): the length of √D E and of PE. stream (2L+1, T): of the residual
    stream at the start and after each sub-layer. added (2L, T): of what a sub-layer adds.
    looks, a list for each layer: [row, column, weight], the mean over the heads, where it is LEAST
    or more. active (L, T): units of the feed-forward network above 0. guesses (T, 3): [token,
    probability]. vectors: the token's stream, (2L+1, D) packed; ``of``: the token.
    """
    layers, heads, _, d = trace.q.shape
    return {
        "tokens": list(trace.tokens),
        "sizes": {
            "layers": layers,
            "heads": heads,
            "d": d,
            "D": trace.embedded.shape[1],
            "F": trace.inner.shape[2],
            "V": trace.logits.shape[1],
        },
        "embedded": _lengths(trace.embedded),
        "positioned": _lengths(trace.positions),
        "stream": _lengths(trace.stream),
        "added": added_lengths(trace).round(2).tolist(),
        "looks": [_looks(layer.mean(axis=0)) for layer in trace.weights],
        "active": (trace.inner > 0).sum(axis=-1).tolist(),
        "guesses": [
            [[guess.token, round(guess.probability, 4)] for guess in guesses[:GUESSES]]
            for guesses in trace.guesses
        ],
        "vectors": packed(trace.stream[:, token]),
        "of": token,
    }


def _lengths(vectors: np.ndarray) -> list[Any]:
    return np.linalg.norm(vectors.astype(np.float64), axis=-1).round(2).tolist()


def _looks(weights: np.ndarray) -> list[list[float]]:
    """weights (T, T): the mean over a layer's heads."""
    rows, columns = np.nonzero(weights >= LEAST)
    found = zip(rows.tolist(), columns.tolist(), weights[rows, columns].tolist(), strict=True)
    return [[i, j, round(weight, 4)] for i, j, weight in found]
