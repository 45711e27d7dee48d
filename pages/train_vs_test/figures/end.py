"""Where a translation ends: what was written, and p(<end>) before each of its tokens."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

import plotly.graph_objects as go

from charts.axes import maths, style, token_axis
from charts.text import percent
from pages.train_vs_test.figures.entries import WRITTEN, entry_labels

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.decoding.decoder import Decoded

#: A smaller p gets no number on its bar.
LEAST = 5e-4


class EndLabels(NamedTuple):
    """p: the axis. here: what stands where the decoder would end."""

    p: str
    here: str


def written_html(found: Decoded, name: str, closing: str) -> str:
    """What a decoder wrote, large. Text is escaped.

    name: of the text, for those who hear it. closing: how it ended, or that it did not.
    """
    return (
        f'<p class="written-text" aria-label="{escape(name)}" dir="auto">'
        f"<b>{escape(found.text)}</b> <span>{escape(closing)}</span></p>"
    )


def end_figure(
    found: Decoded, ending: int | None, colours: Palette, labels: EndLabels, end: str
) -> go.Figure:
    """p(<end>) before each token that was written.

    ending: the step, counted from 0, at which it ends when nobody interferes; None: not to be said.
    end: what the end of a text is called.
    """
    steps = entry_labels(found.tokens, end)
    few = len(found) <= WRITTEN
    shares = [percent(float(p)) for p in found.p_end]
    figure = go.Figure(
        go.Bar(
            x=steps,
            y=found.p_end,
            marker={
                "color": [
                    colours.hidden if ending is not None and t >= ending else colours.input
                    for t in range(len(found))
                ]
            },
            text=[
                share if few and p >= LEAST else ""
                for share, p in zip(shares, found.p_end, strict=True)
            ],
            textposition="outside",
            textfont={"size": 16, "color": colours.ink},
            cliponaxis=False,
            customdata=shares,
            hovertemplate="%{x}<br>p = %{customdata}<extra></extra>",
        )
    )
    style(figure, colours, 330)
    figure.update_layout(showlegend=False, bargap=0.3)
    figure.update_yaxes(range=[0, 1.12], tickvals=[0, 0.5, 1], tickformat=".0%")
    figure.update_yaxes(title_text=maths(labels.p))
    token_axis(figure, steps)
    if ending is not None and ending < len(found):
        figure.add_vline(
            ending - 0.5,
            line={"color": colours.muted, "width": 2, "dash": "dash"},
            annotation={
                "text": labels.here,
                "font": {"size": 15, "color": colours.muted},
                "xanchor": "right",
            },
            annotation_position="top left",
        )
    return figure
