"""What the answers of /forgetting say of the reader's text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, by_model, fact
from charts.text import fixed, percent

if TYPE_CHECKING:
    from models.analysis.forgetting import Twins
    from models.analysis.probes import ReadBack
    from models.traces import TokenTrace

#: A token counts as read back where its probe gives it more than this.
SURE = 0.5


def early_and_late(
    trace: TokenTrace, steps: tuple[int, int], found: tuple[Twins, Twins]
) -> list[Fact]:
    """What the RNN still tells apart at the end, of an early and of a late exchange.

    steps: the exchanged tokens, counted from 0. found: the readings, in the same order.
    """
    early, late = (float(each.relative[-1]) for each in found)
    key = "answer_later_more" if late > early else "answer_earlier_more"
    names = {
        n: token_in_markdown(trace, step) for n, step in zip(("one", "other"), steps, strict=True)
    }
    return [fact(key, early=percent(early), late=percent(late), **names)]


def slopes(found: Twins) -> list[Fact]:
    """By what the RNN's difference is multiplied a token, over the first and the second half."""
    apart = found.distance[found.distance > 0]
    if len(apart) < 5:
        return []
    half = len(apart) // 2
    first, second = (
        fixed((part[-1] / part[0]) ** (1 / (len(part) - 1)), 2)
        for part in (apart[: half + 1], apart[half:])
    )
    return [fact("answer_slopes", first=first, second=second)]


def furthest(found: Mapping[str, ReadBack], trace: TokenTrace) -> list[Fact]:
    """How many tokens before the last the furthest one stands that a probe is sure of, by model."""
    places = {model: np.flatnonzero(it.chance > SURE) for model, it in found.items()}
    values = {model: str(int(each[-1])) if len(each) else "–" for model, each in places.items()}
    return [
        fact(
            "answer_furthest", token=token_in_markdown(trace, len(trace) - 1), each=by_model(values)
        )
    ]
