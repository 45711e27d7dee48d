"""The RNN with its W_hh scaled: from gradients that vanish to gradients that explode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, fact
from charts.text import fixed, number, small_share
from pages.gradients.facts.clipping import clip_factor

if TYPE_CHECKING:
    from models.analysis.radius_sweep import RadiusTrace


def exploding_radius(trace: RadiusTrace) -> float | None:
    """The smallest radius of the sweep at which more arrives at h_1 than where the loss reads.

    More by whichever of the readings with other last bits.
    """
    read = int(trace.targets[-1]) - 1
    least, most = trace.hidden_range
    grown = np.flatnonzero(least[:, 0] > most[:, read])
    return float(trace.radii[grown[0]]) if len(grown) and read else None


def nearest_radius(trace: RadiusTrace, radius: float) -> int:
    """The row of ``radius``, whichever of the sweep lies nearest."""
    return int(np.abs(trace.radii - radius).argmin())


def radius_facts(
    trace: RadiusTrace, row: int, weights: str, limit: float, clip: bool
) -> list[Fact]:
    """What W_hh scaled to the radius of ``row`` does.

    limit: the length to which training clips the gradient. clip: whether it is clipped now.
    """
    read, own = int(trace.targets[-1]) - 1, trace.own
    chaotic = bool(trace.chaotic[row])
    facts = _chaos(trace, row) if chaotic else [_lengths(trace, row)]
    if (
        read > 1 and not chaotic
    ):  # P_1 is 0, so the first part that can be compared is that of step 2
        ratios = trace.part_norms[:, 1] / trace.part_norms[:, read]
        facts.append(
            fact(
                "say_radius_parts",
                early=token_in_markdown(trace, 1),
                late=token_in_markdown(trace, read),
                ratio=small_share(ratios[row]),
                own=small_share(ratios[own]),
            )
        )
    slope, own_slope = fixed(trace.slopes[row], 2), fixed(trace.slopes[own], 2)
    facts.append(fact("say_slopes", slope=slope, own=own_slope))
    facts.append(_explosion(trace))
    if weights == "trained":
        facts.append(fact("say_explosion_start"))
    least, most = (clip_factor(float(length), limit) for length in trace.total_range[::-1, row])
    if most == 1:
        facts.append(fact("say_clip_short", limit=number(limit)))
    else:
        factor = fact("between", low=number(least), high=number(most)) if chaotic else number(most)
        key = "say_clip_long" if clip else "say_clip_off"
        facts.append(fact(key, factor=factor, limit=number(limit)))
    return facts


def _lengths(trace: RadiusTrace, row: int) -> Fact:
    return fact(
        "say_radius",
        radius=number(trace.radii[row]),
        own=fixed(trace.radii[trace.own], 2),
        length=number(trace.total_norms[row]),
        own_length=number(trace.total_norms[trace.own]),
    )


def _chaos(trace: RadiusTrace, row: int) -> list[Fact]:
    """Between which lengths the readings lie that differ in the last bits of the input."""
    first, whole = trace.hidden_range[:, row, 0], trace.total_range[:, row]
    return [
        fact(
            "say_chaotic",
            radius=number(trace.radii[row]),
            low=number(whole[0]),
            high=number(whole[1]),
            first_low=number(first[0]),
            first_high=number(first[1]),
        ),
        fact("say_chaos"),
    ]


def _explosion(trace: RadiusTrace) -> Fact:
    explodes = exploding_radius(trace)
    if explodes is not None:
        return fact("say_explosion", radius=number(explodes))
    if int(trace.targets[-1]) == 1:
        return fact("chain_short")
    return fact("say_no_explosion", most=number(trace.radii[-1]))
