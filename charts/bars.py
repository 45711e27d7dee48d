"""Next-token predictions as bars: of one model, and before and after a change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.chips import label, literal
from charts.text import percent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from charts.palette import Palette
    from models.decoding.predictions import Shift
    from models.traces import Guess

#: The entry of the vocabulary that ends a text.
END = "<end>"


def guess_label(token: str, end: str, longest: int = 10) -> str:
    """An entry of the vocabulary for a Plotly label. end: how the end of a text is called."""
    return end if token == END else literal(label(token, longest))


def bars_figure(
    guesses: Sequence[Guess], top: float, colour: str, colours: Palette, end: str
) -> go.Figure:
    """The likeliest next tokens of one model, likeliest on top. top: where the scale ends."""
    chances = [guess.probability for guess in guesses]
    figure = go.Figure(
        go.Bar(
            x=chances,
            y=list(range(len(guesses))),
            orientation="h",
            marker={"color": colour},
            text=[percent(chance) for chance in chances],
            textposition="outside",
            textfont={"size": 16, "color": colours.ink},
            cliponaxis=False,
            hovertemplate="%{text}<extra></extra>",
        )
    )
    style(figure, colours, 46 + 38 * len(guesses))
    figure.update_layout(showlegend=False, bargap=0.3, margin={"t": 6})
    _tokens(figure, [guess.token for guess in guesses], top, end)
    return figure


class ShiftLabels(NamedTuple):
    before: str
    after: str


def shift_figure(
    shift: Shift, top: float, colours: Palette, labels: ShiftLabels, end: str
) -> go.Figure:
    """A prediction before (grey) and after (purple) a change, token by token.

    top: where the scale ends. end: how the end of a text is called.
    """
    figure = go.Figure()
    for name, chances, colour in (
        (labels.before, shift.before, colours.input),
        (labels.after, shift.after, colours.hidden),
    ):
        figure.add_bar(
            x=chances,
            y=np.arange(len(chances)),
            orientation="h",
            name=name,
            marker={"color": colour},
            text=[percent(float(chance)) for chance in chances],
            textposition="outside",
            textfont={"size": 15, "color": colours.ink},
            cliponaxis=False,
            hovertemplate=f"{name} %{{text}}<extra></extra>",
        )
    style(figure, colours, 70 + 52 * len(shift.tokens))
    figure.update_layout(
        bargap=0.24, bargroupgap=0.0, margin={"t": 44}, legend={"traceorder": "normal"}
    )
    _tokens(figure, shift.tokens, top, end)
    return figure


def highest(*chances: NDArray[np.floating]) -> float:
    """The end of a scale that several pictures share."""
    return max(0.01, *(float(each.max()) for each in chances))


def _tokens(figure: go.Figure, tokens: Sequence[str], top: float, end: str) -> None:
    figure.update_yaxes(
        tickvals=list(range(len(tokens))),
        ticktext=[f"{guess_label(token, end)} " for token in tokens],
        range=[len(tokens) - 0.5, -0.5],
        tickfont={"size": 17},
        showgrid=False,
        zeroline=False,
    )
    figure.update_xaxes(range=[0, top * 1.18], tickformat="~%", nticks=5, rangemode="tozero")
