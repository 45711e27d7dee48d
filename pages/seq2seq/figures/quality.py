"""How well the two translators translate held-out sentences of each length: chrF and BLEU."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import plotly.graph_objects as go

from charts.axes import merged, quiet_axis, quiet_layout
from charts.figure import figure
from charts.text import count, fixed
from pages.seq2seq.quality_by_length import FEW, Length

if TYPE_CHECKING:
    from charts.palette import Palette


class QualityLabels(NamedTuple):
    """translator_fixed, translator: the two. length: the axis. sentences: how many, with {n}."""

    translator_fixed: str
    translator: str
    length: str
    sentences: str


def quality_figure(
    found: Sequence[Length], top: float, colours: Palette, labels: QualityLabels
) -> go.Figure:
    """chrF by source length, a line for each version; hollow where there are few sentences.

    top: the highest score of the pictures that share a scale.
    """
    names = [length.name for length in found]
    looks = (
        (labels.translator_fixed, colours.hidden, "dash", "circle"),
        (labels.translator, colours.ink, "solid", "square"),
    )
    lines = [_line(found, n, *look, colours, labels) for n, look in enumerate(looks)]
    axis = quiet_axis(colours)
    across = {
        "type": "category",
        "title": {"text": labels.length},
        "tickangle": 0,
        "tickvals": names,
        "ticktext": [f"<b>{length.name}</b><br>{count(length.sentences)}" for length in found],
        "range": [-0.4, len(names) - 0.6],
        "showgrid": False,
    }
    layout = quiet_layout(colours, 430) | {
        "hovermode": "x unified",
        "xaxis": merged(axis, across),
        "yaxis": merged(axis, {"title": {"text": "chrF"}, "range": [0, top * 1.15]}),
    }
    return figure(lines, layout)


def _line(
    found: Sequence[Length],
    version: int,
    name: str,
    colour: str,
    dash: str,
    symbol: str,
    colours: Palette,
    labels: QualityLabels,
) -> dict[str, Any]:
    """A version's scores. version: 0 or 1, its place in the scores."""
    scores = [length.chrf[version] for length in found]
    few = [length.sentences < FEW for length in found]
    above = [length.chrf[version] >= length.chrf[1 - version] for length in found]
    return {
        "type": "scatter",
        "x": [length.name for length in found],
        "y": scores,
        "mode": "lines+markers+text",
        "name": name,
        "line": {"color": colour, "dash": dash, "width": 4},
        "marker": {
            "size": 15,
            "symbol": [f"{symbol}-open" if sparse else symbol for sparse in few],
            "color": colour,
            "line": {"width": 3, "color": colour},
        },
        "text": [fixed(score, 1) for score in scores],
        "textposition": ["top center" if it else "bottom center" for it in above],
        "textfont": {"size": 17, "color": colours.ink},
        "cliponaxis": False,
        "customdata": [
            [length.bleu[version], labels.sentences.format(n=count(length.sentences))]
            for length in found
        ],
        "hovertemplate": "chrF %{y:.1f} · BLEU %{customdata[0]:.1f}<br>%{customdata[1]}",
    }


def quality_table(
    measured: Mapping[str, Sequence[Length]], names: Mapping[str, str]
) -> dict[str, list]:
    """A row for each test set and length, as columns. names: of the test sets."""
    rows = [(names[test], length) for test, found in measured.items() for length in found]
    return {
        "test": [name for name, _ in rows],
        "length": [length.name for _, length in rows],
        "sentences": [length.sentences for _, length in rows],
        "chrf_fixed": [length.chrf[0] for _, length in rows],
        "chrf_attention": [length.chrf[1] for _, length in rows],
        "bleu_fixed": [length.bleu[0] for _, length in rows],
        "bleu_attention": [length.bleu[1] for _, length in rows],
    }
