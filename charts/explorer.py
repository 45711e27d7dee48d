"""What the attention explorer shows, as JSON: every number exactly as torch computed it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from charts.packing import packed, picture

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from charts.palette import Palette

#: The names of the four roles in the formulas of self-attention.
SELF = {"query": "q", "key": "k", "value": "v", "output": "z"}


def explorer_figure(
    queries: Sequence[str],
    keys: Sequence[str],
    query_runs: Sequence[tuple[int, int]],
    key_runs: Sequence[tuple[int, int]],
    q: NDArray[np.float32],
    k: NDArray[np.float32],
    v: NDArray[np.float32],
    z: NDArray[np.float32],
    dots: NDArray[np.float32],
    weights: NDArray[np.float32],
    causal: bool,
    scaled: bool = True,
    temperature: float = 1.0,
    symbols: dict[str, str] | None = None,
) -> dict[str, Any]:
    """One attention of S queries on T keys: q (S, d), k and v (T, d), z (S, d), dots and weights
    (S, T).

    queries, keys: the tokens of each side; query_runs, key_runs: ``charts.chips.runs`` of them.
    causal: key j is closed to query i where j > i. scaled: dots were divided by √d; temperature:
    and by this. symbols: how the formulas call query, key, value and output; ``SELF`` by default.
    Raises ValueError where the shapes do not fit.
    """
    (s, d), t = q.shape, len(k)
    shapes = [k.shape, v.shape, z.shape, dots.shape, weights.shape]
    if shapes != [(t, d), (t, d), (s, d), (s, t), (s, t)]:
        raise ValueError(f"q {q.shape} does not fit k, v, z, dots, weights {shapes}")
    if (len(queries), len(keys)) != (s, t):
        raise ValueError(f"{len(queries)} and {len(keys)} tokens for {s} queries and {t} keys")
    return {
        "queries": list(queries),
        "keys": list(keys),
        "queryRuns": [list(run) for run in query_runs],
        "keyRuns": [list(run) for run in key_runs],
        "d": d,
        "q": packed(q),
        "k": packed(k),
        "v": packed(v),
        "z": packed(z),
        "dots": packed(dots),
        "weights": packed(weights),
        "causal": causal,
        "scaled": scaled,
        "temperature": temperature,
        "symbols": symbols or SELF,
    }


def thumbnails(
    weights: NDArray[np.float32],
    titles: Sequence[Sequence[str]],
    layer: int,
    head: int,
    palette: Palette,
) -> dict[str, Any]:
    """The picker of heads: a small picture of each head's weights (L, heads, T, T).

    titles: L × heads, what each is called in words. layer, head: the one that is shown.
    """
    return {
        "layer": layer,
        "head": head,
        "rows": [
            [
                {"image": picture(one, palette.sequential, 0.0, 1.0), "title": title}
                for one, title in zip(row, names, strict=True)
            ]
            for row, names in zip(weights, titles, strict=True)
        ],
    }
