"""What the cards of both translators say of held-out sentences of each length: chrF and BLEU."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

#: With one context vector, with attention.
VERSIONS: Final = ("translator_fixed", "translator")
#: The sets of held-out sentences, in the order in which they are shown.
TESTS = ("tatoeba", "massive", "joined")
#: With fewer sentences than this a score says little: another sample could move it far.
FEW = 50


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

    cards: of ``VERSIONS``. test: one of ``TESTS``. KeyError where a card lacks it.
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


def shortest_and_longest(found: Sequence[Length]) -> tuple[Length, Length] | None:
    """The shortest and the longest sentences there are enough of; None where that is one length."""
    enough = [length for length in found if length.sentences >= FEW]
    return (enough[0], enough[-1]) if len(enough) > 1 else None
