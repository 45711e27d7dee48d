"""What the answers of /transformer say of the reader's text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from charts.chips import token_in_markdown
from charts.facts import Fact, by_model, fact
from charts.text import fixed
from pages.transformer.facts.bits import bits
from pages.transformer.facts.predictions import depth

if TYPE_CHECKING:
    from models.analysis.changes import OffTrace, OrderTrace
    from models.decoding.predictions import LensTrace
    from models.traces import TransformerTrace


def without_order(found: OrderTrace) -> list[Fact]:
    """How far the prediction moves when the words are shuffled: as trained, and with neither."""
    both, none = (bits(found.shifts[key].bits) for key in ((True, True), (False, False)))
    return [fact("answer_order", both=both, none=none)]


def layers_off(lowest: OffTrace, highest: OffTrace) -> list[Fact]:
    """How far the prediction moves without the heads of the lowest layer, and of the highest."""
    low, high = lowest.after.bits, highest.after.bits
    key = "answer_low_layer" if low > high else "answer_high_layer"
    return [fact(key, low=bits(low), high=bits(high))]


def settled(found: LensTrace, trace: TransformerTrace) -> list[Fact]:
    """The token whose winner is settled first, and the one where it is settled last."""
    early, late = int(found.settled.argmin()), int(found.settled.argmax())
    return [
        fact(
            "answer_settled",
            early=token_in_markdown(trace, early),
            early_depth=depth(int(found.settled[early])),
            late=token_in_markdown(trace, late),
            late_depth=depth(int(found.settled[late])),
        )
    ]


def perplexities(found: Mapping[str, float]) -> list[Fact]:
    """The perplexity of every model on the text."""
    return [fact("answer_perplexity", each=by_model({n: fixed(x, 1) for n, x in found.items()}))]
