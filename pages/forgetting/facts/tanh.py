"""How far tanh is pushed into its flat ends, and what it does when applied over and over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, fact
from charts.text import fixed, number, percent

if TYPE_CHECKING:
    from models.analysis.forgetting import Saturation
    from models.arrays import DoubleArray
    from models.traces import TokenTrace

#: Below this share of saturated units training is not said to drive tanh into its flat ends.
FEW = 0.1


def saturation_facts(
    shown: Saturation, trained: Saturation, untrained: Saturation, trace: TokenTrace, step: int
) -> list[Fact]:
    """How many units are saturated at one step, and in the whole text before and after training.

    shown: with the weights that were chosen. step: counted from 0.
    """
    units = shown.hidden.shape[1]
    share = float(shown.share[step])
    return [
        fact(
            "say_saturated",
            token=token_in_markdown(trace, step),
            beyond=round(share * units),
            units=units,
            share=percent(share),
            slope=fixed(shown.slope[step], 2),
        ),
        fact(
            "say_shares",
            trained=percent(trained.share.mean()),
            untrained=percent(untrained.share.mean()),
            slope=fixed(trained.slope.mean(), 2),
            fresh=fixed(untrained.slope.mean(), 2),
        ),
        fact("say_few" if trained.share.mean() < FEW else "say_many"),
    ]


def repeated_facts(
    w: float, rest: float, rows: DoubleArray, radius: float, start_radius: float
) -> list[Fact]:
    """Where x ← tanh(w x) ends up, and how two starts of one sign come together.

    rest: the x ≥ 0 that stays where it is. rows: float64 (steps + 1, N), of N starts, row 0 the
    starts. radius, start_radius: of the RNN's W_hh, trained and as it may have started.
    """
    ends = "below" if w < 1 else "one" if w == 1 else "above"
    above = rows[:, rows[0] > 0]
    return [
        fact(f"say_alone_{ends}", w=fixed(w, 2), rest=fixed(rest, 4)),
        fact(
            "say_gap",
            low=number(above[0].min()),
            high=number(above[0].max()),
            gap=fixed(np.ptp(above[0]), 2),
            times=len(rows) - 1,
            after=number(np.ptp(above[-1])),
        ),
        fact("say_alone_network", radius=fixed(radius, 2), start=fixed(start_radius, 2)),
    ]
