"""What is said of how far q·k spreads: of random vectors, and of the trained heads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, fact
from charts.text import count, fixed, percent

if TYPE_CHECKING:
    from models.analysis.scaling import HeadSpread, Spread

#: Between these ratios the heads spread about as far as unrelated numbers of their size.
EVEN = (0.9, 1.1)


def law_fact(found: Spread) -> Fact:
    """How well the measured deviations follow √d."""
    ratio = found.deviation / found.law
    least, most = fixed(ratio.min(), 3), fixed(ratio.max(), 3)
    return fact("say_law", pairs=count(found.pairs), least=least, most=most)


def median_ratio(heads: HeadSpread) -> float:
    """The median over the heads of the deviation of q·k over what independent numbers of their
    sizes would give."""
    return float(np.median(heads.deviation / heads.law))


def head_facts(heads: HeadSpread) -> list[Fact]:
    """How the trained heads compare with the law, and what the division does for them."""
    ratio = median_ratio(heads)
    low, high = EVEN
    rest = "say_heads_more" if ratio > high else "say_heads_less" if ratio < low else None
    undivided, divided = heads.largest
    return [
        fact(
            "say_heads",
            heads=heads.deviation.size,
            size=heads.size,
            root=fixed(np.sqrt(heads.size), 2),
            low=fixed(heads.deviation.min(), 1),
            middle=fixed(np.median(heads.deviation), 1),
            high=fixed(heads.deviation.max(), 1),
        ),
        fact(
            "say_heads_sizes",
            of_query=fixed(np.median(heads.query), 2),
            of_key=fixed(np.median(heads.key), 2),
        ),
        fact(rest or "say_heads_even", ratio=fixed(ratio, 2)),
        fact("say_heads_softmax", size=heads.size, raw=percent(undivided), scaled=percent(divided)),
    ]
