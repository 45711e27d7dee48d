"""What is said of the tokens of a sentence against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, fact
from charts.text import fixed

if TYPE_CHECKING:
    from models.analysis.similarity import Pairwise
    from models.traces import TokenTrace

#: Below this mean cosine most directions are said to be close to a right angle: 70° and more.
NEAR_RIGHT_ANGLE = 0.35


def different_tokens(trace: TokenTrace) -> np.ndarray:
    """bool (T, T): the pairs (i, j) with i < j of tokens that are not the same entry."""
    return np.triu(trace.ids[:, None] != trace.ids[None, :], 1)


def nearest_pair(values: np.ndarray, different: np.ndarray) -> tuple[int, int]:
    """The pair (i, j) among ``different`` (T, T) with the greatest value (T, T)."""
    i, j = divmod(int(np.where(different, values, -np.inf).argmax()), values.shape[1])
    return i, j


def beaten_rows(pairs: Pairwise, different: np.ndarray) -> int:
    """In how many rows another token's dot product exceeds the diagonal."""
    others = np.where(different | different.T, pairs.dots, -np.inf).max(axis=1)
    return int((others > np.diag(pairs.dots)).sum())


def pair_facts(trace: TokenTrace, pairs: Pairwise) -> list[Fact]:
    """Which two different tokens are nearest, how alike all are, and whether each fits itself."""
    different = different_tokens(trace)
    if not different.any():
        return [fact("say_one_token")]
    i, j = nearest_pair(pairs.dots, different)
    m, n = nearest_pair(pairs.cosines, different)
    mean = float(pairs.cosines[different].mean())
    beaten = beaten_rows(pairs, different)
    return [
        fact(
            "say_nearest",
            one=token_in_markdown(trace, i),
            other=token_in_markdown(trace, j),
            dot=fixed(pairs.dots[i, j], 3),
            one_cosine=token_in_markdown(trace, m),
            other_cosine=token_in_markdown(trace, n),
            cosine=fixed(pairs.cosines[m, n], 3),
        ),
        fact(
            "say_mean" if abs(mean) < NEAR_RIGHT_ANGLE else "say_mean_only",
            mean=fixed(mean, 2),
            degrees=fixed(np.degrees(np.arccos(mean)), 0),
        ),
        fact("say_self_beaten", beaten=beaten, rows=len(trace)) if beaten else fact("say_self"),
    ]
