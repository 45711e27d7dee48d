"""How a chart tells the language models apart: by colour, dash and marker, never by one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from charts.palette import Palette

#: In the symbols of every language; where the reader's has a word of its own, ``ui.words.names``.
NAMES = {
    "rnn": "RNN",
    "lstm": "LSTM",
    "gru": "GRU",
    "mingru": "minGRU",
    "transformer": "Transformer",
}


class Line(NamedTuple):
    colour: str
    dash: str
    symbol: str


def model_line(model: str, colours: Palette) -> Line:
    """The line of a model. The RNN, whose lesson it is, has the hue of the hidden state."""
    return {
        "rnn": Line(colours.hidden, "solid", "circle"),
        "lstm": Line(colours.ink, "dash", "square"),
        "gru": Line(colours.input, "dot", "diamond"),
        "mingru": Line(colours.value, "dashdot", "triangle-up"),
        "transformer": Line(colours.query, "solid", "star"),
    }[model]
