"""Each token, its id, and the row of the embedding matrix that the id picks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import numpy as np

from charts.packing import packed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.traces import TokenTrace


class EmbeddingFigure(TypedDict):
    """rows: packed float32 (D, E) of the D different ids in order; row: which each token picks.

    tokens, entries, ids, row: length T. width: E. vocabulary: V. limit: the colours go from −limit
    to limit, the largest of these numbers in size.
    """

    tokens: list[str]
    entries: list[str]
    ids: list[int]
    row: list[int]
    rows: str
    width: int
    vocabulary: int
    limit: float


def embedding_figure(trace: TokenTrace, matrix: NDArray, entries: list[str]) -> EmbeddingFigure:
    """matrix (V, E): the embedding. entries: length T, each token as the vocabulary writes it."""
    ids, first, inverse = np.unique(trace.ids, return_index=True, return_inverse=True)
    order = np.argsort(first)
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    picked = matrix[ids[order]]
    return {
        "tokens": list(trace.tokens),
        "entries": entries,
        "ids": trace.ids.tolist(),
        "row": place[inverse].tolist(),
        "rows": packed(picked),
        "width": matrix.shape[1],
        "vocabulary": matrix.shape[0],
        "limit": float(np.abs(picked).max()),
    }
