"""How well the two translators translate held-out sentences of each length: chrF and BLEU."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go

from charts.token_axis import style

if TYPE_CHECKING:
    from charts.palette import Palette

VERSIONS = ("translator_fixed", "translator")
#: With fewer sentences than this a point is drawn hollow: another sample could move it far.
FEW = 50
#: A difference of chrF below this is called none.
SAME = 0.5


@dataclass(frozen=True)
class Length:
    """Held-out sentences of low to high source words (high None: no end), under both versions.

    chrf, bleu: of ``VERSIONS``, in this order, 0 to 100.
    """

    low: int
    high: int | None
    sentences: int
    chrf: tuple[float, float]
    bleu: tuple[float, float]

    @property
    def name(self) -> str:
        return f"{self.low}+" if self.high is None else f"{self.low}–{self.high}"

    @property
    def lead(self) -> float:
        """How much higher chrF is with attention."""
        return self.chrf[1] - self.chrf[0]


def lengths(cards: Sequence[Mapping[str, Any]], test: str) -> list[Length]:
    """The lengths that a test set has sentences of, shortest first.

    cards: of ``VERSIONS``. test: "tatoeba", "massive" or "joined". KeyError where a card lacks it.
    """
    measured = [card["quality"][test] for card in cards]
    found = []
    for key in measured[0]:
        if key == "all" or any(key not in each for each in measured):
            continue
        low, high = (int(n) for n in key.removesuffix(" words").split("-"))
        rows = [each[key] for each in measured]
        found.append(
            Length(
                low=low,
                high=None if high >= 99 else high,
                sentences=rows[0]["sentences"],
                chrf=(rows[0]["chrf"], rows[1]["chrf"]),
                bleu=(rows[0]["bleu"], rows[1]["bleu"]),
            )
        )
    return sorted(found, key=lambda length: length.low)


def compared(found: Sequence[Length]) -> tuple[Length, Length] | None:
    """The shortest and the longest sentences there are enough of; None where that is one length."""
    enough = [length for length in found if length.sentences >= FEW]
    return (enough[0], enough[-1]) if len(enough) > 1 else None


def quality_figure(
    found: Sequence[Length], top: float, colours: Palette, words: dict[str, str]
) -> go.Figure:
    """chrF by source length, a line for each version; hollow where there are few sentences.

    top: where the scale ends, so that two pictures share it. words: the names of ``VERSIONS``,
    "axis", "sentences" with ``{n}``.
    """
    names = [length.name for length in found]
    figure = go.Figure()
    looks = ((colours.hidden, "dash", "circle"), (colours.ink, "solid", "square"))
    for n, (version, (colour, dash, symbol)) in enumerate(zip(VERSIONS, looks, strict=True)):
        scores = [length.chrf[n] for length in found]
        few = [length.sentences < FEW for length in found]
        figure.add_scatter(
            x=names,
            y=scores,
            mode="lines+markers+text",
            name=words[version],
            line={"color": colour, "dash": dash, "width": 4},
            marker={
                "size": 15,
                "symbol": [f"{symbol}-open" if sparse else symbol for sparse in few],
                "color": colour,
                "line": {"width": 3, "color": colour},
            },
            text=[f"{score:.1f}" for score in scores],
            textposition=[
                "top center" if length.chrf[n] >= length.chrf[1 - n] else "bottom center"
                for length in found
            ],
            textfont={"size": 17, "color": colours.ink},
            cliponaxis=False,
            customdata=[
                [length.bleu[n], words["sentences"].format(n=f"{length.sentences:,}")]
                for length in found
            ],
            hovertemplate="chrF %{y:.1f} · BLEU %{customdata[0]:.1f}<br>%{customdata[1]}",
        )
    style(figure, colours, 430)
    figure.update_layout(hovermode="x unified")
    figure.update_xaxes(
        type="category",
        title_text=words["axis"],
        tickangle=0,
        tickvals=names,
        ticktext=[f"<b>{length.name}</b><br>{length.sentences:,}" for length in found],
        range=[-0.4, len(names) - 0.6],
        showgrid=False,
    )
    figure.update_yaxes(title_text="chrF", range=[0, top * 1.15])
    return figure


def quality_table(found: Sequence[Length], whole: str) -> dict[str, list]:
    """A row for each length, as columns. whole: the name of the test set."""
    return {
        "test": [whole] * len(found),
        "length": [length.name for length in found],
        "sentences": [length.sentences for length in found],
        "chrf_fixed": [length.chrf[0] for length in found],
        "chrf_attention": [length.chrf[1] for length in found],
        "bleu_fixed": [length.bleu[0] for length in found],
        "bleu_attention": [length.bleu[1] for length in found],
    }
