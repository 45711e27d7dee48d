"""What /self-attention asks: which word a word looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, fact
from charts.question import Question, largest, token_items
from charts.text import fixed, percent

if TYPE_CHECKING:
    from models.analysis.looks import HeadLooks
    from models.traces import TransformerTrace


def look_question(found: HeadLooks, trace: TransformerTrace) -> Question | None:
    """Where the query of the head's most telling look puts its largest weight.

    found: of the head that is shown. trace: what is shown, which may be of the changed network.
    """
    if found.best is None:
        return None
    layer, head, query = found.layer, found.head, found.best.query
    weights, scaled = (
        trace.weights[layer, head, query.token],
        trace.scaled[layer, head, query.token],
    )
    open_ = np.flatnonzero(np.isfinite(trace.scores[layer, head, query.token])).tolist()
    items = token_items(trace, weights, "key", open_)

    def why(_: int) -> Fact:
        order = sorted(items, key=lambda item: -item.value)
        best, second = (int(item.spot.n) if item.spot else 0 for item in order[:2])
        return fact(
            "guess_why",
            asks=query.word,
            answers=order[0].name,
            second=order[1].name,
            score=fixed(scaled[best], 2),
            other=fixed(scaled[second], 2),
            share=percent(weights[best]),
        )

    ask = fact("guess_ask", head=fact("head", layer=layer + 1, head=head + 1), asks=query.word)
    return largest(items, ask, why, ("head",))
