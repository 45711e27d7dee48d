"""One head of self-attention: cell by cell, and as a strip of matrices.

X, W, Q K V, QKᵀ, ÷ √d, mask, softmax, AV.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from charts.explorer import explorer_figure, head_attention
from charts.packing import picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from charts.palette import Palette
    from models.analysis.looks import HeadLooks
    from models.traces import TransformerTrace
    from models.transformer import WhatIf

#: The steps in order; each brings the matrices of this name.
STEPS = ("x", "qkv", "dots", "scaled", "mask", "softmax", "z")


def head_figure(
    trace: TransformerTrace, layer: int, head: int, found: Sequence[HeadLooks], change: WhatIf
) -> dict[str, Any]:
    """One head in the explorer, on its most telling cell. layer, head: counted from 0.

    found: of every head. change: how the trace was made.
    """
    best = next(each for each in found if (each.layer, each.head) == (layer, head))
    return explorer_figure(
        head_attention(trace, layer, head),
        causal=change.mask,
        scaled=change.scale,
        temperature=change.temperature,
        start=_cell(best),
    )


def story(opening: HeadLooks, text: str) -> dict[str, Any]:
    """The look that the text opens on, as the explorer tells it. text: ``facts.look_fact``'s."""
    return {
        "layer": opening.layer,
        "head": opening.head,
        "cell": _cell(opening),
        "text": text,
    }


def _cell(found: HeadLooks) -> tuple[int, int] | None:
    return (found.best.query.token, found.best.key.token) if found.best else None


def strip_figure(
    trace: TransformerTrace,
    weights: dict[str, NDArray[np.float32]],
    layer: int,
    head: int,
    palette: Palette,
) -> dict[str, Any]:
    """Every matrix of one head on the sentence, as a picture with its name and shape.

    weights: ``TransformerReader.weights()``. Signed matrices are drawn from -limit to limit, the
    largest magnitude in them; softmax from 0 to 1. Cells that the mask closes are left out of the
    limit and drawn like zero.
    """
    d = trace.q.shape[-1]
    rows = slice(head * d, (head + 1) * d)

    def signed(step: str, name: str, values: NDArray, role: str = "") -> dict[str, Any]:
        finite = np.where(np.isfinite(values), values, 0.0)
        limit = float(np.abs(finite).max()) or 1.0
        image = picture(finite, palette.diverging, -limit, limit)
        return _block(step, name, values, role, image, limit)

    closed = bool(np.isneginf(trace.scores[layer, head]).any())
    a = trace.weights[layer, head]
    shares = picture(a, palette.sequential, 0.0, 1.0)
    named = (("Q", "query", trace.q), ("K", "key", trace.k), ("V", "value", trace.v))
    return {
        "tokens": len(trace),
        "d": d,
        "blocks": [
            signed("x", "X", trace.normed[2 * layer]),
            *(signed("qkv", f"W_{n}", weights[f"W_{n}"][layer][rows].T, r) for n, r, _ in named),
            *(signed("qkv", n, part[layer, head], role) for n, role, part in named),
            signed("dots", "QKᵀ", trace.dots[layer, head]),
            signed("scaled", "scaled", trace.scaled[layer, head]),
            signed("mask", "S", trace.scores[layer, head]) | {"closed": closed},
            _block("softmax", "A", a, "", shares, None),
            signed("z", "Z", trace.z[layer, head], "value"),
        ],
    }


def _block(
    step: str, name: str, values: NDArray, role: str, image: str, limit: float | None
) -> dict[str, Any]:
    shape = list(values.shape)
    return {
        "step": step,
        "name": name,
        "shape": shape,
        "role": role,
        "image": image,
        "limit": limit,
    }
