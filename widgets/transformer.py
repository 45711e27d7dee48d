"""A trace of the Transformer in the explorer: as /self-attention shows it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from models import load
from models.analysis.looks import head_looks, load_looks
from models.traces import TransformerTrace
from models.transformer import WhatIf
from pages.self_attention.facts import look_fact
from pages.self_attention.figures import head_figure, story
from ui.catalogs import Catalog, spoken
from widgets.heads import HEIGHT, explorer_picture, place_of
from widgets.picture import Picture


def transformer_picture(
    trace: TransformerTrace,
    layer: int | None,
    head: int | None,
    words: Catalog,
    height: int | None = None,
) -> Picture:
    """Every head, the one with the most to tell first. ValueError: as ``show``."""
    usual = load_looks()
    layers, heads = trace.weights.shape[:2]
    if (layers, heads) != usual.by_position.shape[:2]:
        raise ValueError(
            "This trace is of another Transformer than the stored one:"
            " attention_view(trace.tokens, trace.weights, q=trace.q, k=trace.k, v=trace.v)"
        )
    found = head_looks(load("transformer").trace(trace), usual)
    opening = found[0]
    at = (opening.layer, opening.head)
    if (layer, head) != (None, None):
        at = place_of(layer, head, layers, heads)
    change = change_of(trace)
    told = story(opening, spoken(words, "self_attention", look_fact(opening, trace)))

    def figure(layer: int, head: int) -> dict[str, Any]:
        return head_figure(trace, layer, head, found, change) | {"story": told}

    return explorer_picture(
        figure,
        trace.weights,
        at,
        [[words[f"head_role.{role.role}"] for role in row] for row in usual.roles],
        words,
        [(each.layer, each.head) for each in found],
        height or HEIGHT,
    )


def change_of(trace: TransformerTrace) -> WhatIf:
    """What of ``WhatIf`` changed the scores of a trace, read off them."""
    change = WhatIf(mask=len(trace) == 1 or bool(np.isneginf(trace.scores).any()))
    told = np.abs(trace.scaled) > 1e-3
    if not told.any():
        return change
    divisor = float(np.median(trace.dots[told] / trace.scaled[told]))
    near = partial(np.isclose, divisor, rtol=1e-3)
    root = trace.q.shape[-1] ** 0.5
    if near(root):
        return change
    if near(1.0):
        return replace(change, scale=False)
    return replace(change, temperature=float(f"{divisor / root:.4g}"))
