"""A small picture of the hidden states, units × tokens, and what it shows in words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.chips import label, literal, runs, visible
from charts.facts import Fact, fact
from charts.palette import Palette
from charts.text import fixed
from models.traces import SATURATED

if TYPE_CHECKING:
    from models.traces import RecurrentTrace, TokenTrace


def token_chips(trace: TokenTrace, name: str) -> str:
    """The tokens as a row of chips with their positions, from 1, as HTML; all text escaped.

    name: what the row is, for those who hear it. The bytes of one character share a chip.
    """
    chips: list[str] = []
    for first, length in runs(trace):
        shown = escape(visible(trace.tokens[first]))
        for unseen in ("␣", "↵", "⇥"):
            shown = shown.replace(unseen, f'<span class="unseen">{unseen}</span>')
        last = first + length
        place = f"{first + 1}" if length == 1 else f"{first + 1}–{last}"
        chips.append(f"<li><span>{shown}</span><small>{place}</small></li>")
    return f'<ol class="chips" aria-label="{escape(name)}">{"".join(chips)}</ol>'


def hidden_states_fact(trace: RecurrentTrace) -> Fact:
    """The picture in words, of a trace with at least one token; the key is one of all lessons."""
    hidden = trace.hidden
    return fact(
        "hidden_states.alt",
        units=hidden.shape[1],
        steps=len(trace),
        low=fixed(hidden.min(), 2),
        high=fixed(hidden.max(), 2),
        near=int((np.abs(hidden[-1]) > SATURATED).sum()),
    )


def hidden_states_figure(
    trace: RecurrentTrace, colours: Palette, unit: str, most: int = 64
) -> go.Figure:
    """Heatmap of h_t, one column a token, one row a unit, from -1 to 1.

    unit: the word for a unit on the axis. most: tokens that are named on the axis.
    Hover: unit, token, value to four digits.
    """
    steps, units = list(range(1, len(trace) + 1)), trace.hidden.shape[1]
    names = [literal(label(token)) for token in trace.tokens]
    every = max(1, -(-len(steps) // most))
    figure = go.Figure(
        go.Heatmap(
            z=trace.hidden.T,
            x=steps,
            y=list(range(1, units + 1)),
            customdata=[names] * units,
            zmin=-1,
            zmax=1,
            colorscale=colours.diverging,
            colorbar={"thickness": 12, "tickvals": [-1, 0, 1], "outlinewidth": 0},
            hovertemplate="h<sub>%{x}</sub>[%{y}] ‘%{customdata}’: %{z:.4f}<extra></extra>",
        )
    )
    figure.update_layout(
        height=340,
        margin={"l": 56, "r": 8, "t": 8, "b": 56},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"size": 16, "color": colours.ink},
    )
    figure.update_xaxes(
        tickvals=steps[::every],
        ticktext=names[::every],
        showgrid=False,
        fixedrange=True,
        tickfont={"size": 16},
    )
    figure.update_yaxes(
        title=unit,
        autorange="reversed",
        tickvals=[1, units // 2, units],
        showgrid=False,
        fixedrange=True,
    )
    return figure
