"""How long the readings of a sentence and its twin differ, and whether as the textbook says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, Listed, by_model, counted, fact
from charts.lines import NAMES
from charts.text import fixed, number, percent

if TYPE_CHECKING:
    from models.analysis.forgetting import Twins

#: From here on two readings count as run together: a tenth of the typical distance.
TOGETHER = 0.1
#: A divergence below this, in bits, is written as a bound.
LEAST_BITS = 0.001


@dataclass(frozen=True)
class TwinDistances:
    """How far apart one model's two readings are.

    steps: how many tokens were read after the exchanged one.
    first, last: the relative distance right after the exchanged token and after the last one.
    together: how many tokens after the exchange the readings come within ``TOGETHER`` of the
        typical distance and stay there; None where they have not by the end.
    variation_first, variation_last: likewise of the predictions.
    bits_last: their divergence at the end, in bits.
    """

    steps: int
    first: float
    last: float
    together: int | None
    variation_first: float
    variation_last: float
    bits_last: float


def twin_distances(twins: Twins) -> TwinDistances:
    """Needs at least one compared step from the exchanged token on."""
    apart = twins.relative[twins.changed :]
    late = np.flatnonzero(apart >= TOGETHER)
    together = 0 if not len(late) else int(late[-1]) + 1
    return TwinDistances(
        steps=len(apart) - 1,
        first=float(apart[0]),
        last=float(apart[-1]),
        together=together if together < len(apart) else None,
        variation_first=float(twins.variation[twins.changed]),
        variation_last=float(twins.variation[-1]),
        bits_last=float(twins.bits[-1]),
    )


def twins_facts(readings: Sequence[Twins], weights: str, log: bool, radius: float) -> list[Fact]:
    """How far apart the readings are at both ends, when they run together, and why.

    readings: of each model, the RNN among them. weights: "trained", "start" or "orthogonal". log:
    whether the scale is logarithmic. radius: the spectral radius of the RNN's W_hh.
    """
    found = {twins.model: twin_distances(twins) for twins in readings}
    rnn = found["rnn"]
    if rnn.steps == 0:
        return [fact("say_none_after")]

    def each(say: Callable[[TwinDistances], object]) -> Listed:
        return by_model({model: say(it) for model, it in found.items()})

    facts = [
        fact(
            "say_last",
            steps=counted("count", rnn.steps),
            first=each(lambda it: percent(it.first)),
            last=each(lambda it: percent(it.last)),
        ),
        fact("say_together", each=each(_together)),
        fact(
            "say_predictions",
            first=each(lambda it: percent(it.variation_first)),
            last=each(lambda it: percent(it.variation_last)),
            bits=each(lambda it: _bits(it.bits_last)),
        ),
        _verdict({model: it.last for model, it in found.items()}, weights, radius),
    ]
    if rnn.together is None:
        facts.append(fact("say_short"))
    if log:
        facts.append(fact("say_log"))
    return facts


def _bits(divergence: float) -> str:
    """Float32 distributions are no closer than this: what is smaller has no digits to show."""
    return number(divergence) if divergence >= LEAST_BITS else f"<{LEAST_BITS:g}"


def _together(found: TwinDistances) -> Fact:
    if found.together is None:
        return fact("not_yet")
    return counted("count", found.together)


def _verdict(last: dict[str, float], weights: str, radius: float) -> Fact:
    """Whether the RNN ends with the smallest difference. last: what is left at the end."""
    size = fixed(radius, 2)
    if weights != "trained":
        return fact(f"say_{weights}", radius=size)
    ahead = [NAMES[model] for model, left in last.items() if left < last["rnn"]]
    if ahead:
        return fact("say_not_textbook", models=", ".join(ahead), radius=size)
    return fact("say_textbook")
