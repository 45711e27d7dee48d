"""Which units of the feed-forward networks the tokens switch on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import plotly.graph_objects as go

from charts.text import number, percent
from charts.token_table import lengths_scale, token_table
from pages.transformer.facts.feed_forward import active_shares

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.traces import TransformerTrace


def active_figure(trace: TransformerTrace, layers: Sequence[str], palette: Palette) -> go.Figure:
    """The share of feed-forward units above 0, for each layer (last on top) and token."""
    return token_table(active_shares(trace), layers, trace.tokens, palette, percent)


def units_figure(
    trace: TransformerTrace, layer: int, units: Sequence[int], palette: Palette, unit: str
) -> go.Figure:
    """What chosen units of a feed-forward network make of every token, the first unit on top.

    layer, units: counted from 0. unit: what a unit is called, with {n} for its number.
    """
    chosen = list(units)[::-1]
    return token_table(
        trace.inner[layer][:, chosen].T,
        [unit.format(n=n + 1) for n in chosen],
        trace.tokens,
        palette,
        number,
        "relu",
        lengths_scale(palette),
    )
