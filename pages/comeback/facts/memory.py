"""What is said of what models keep while they write, and of their tokens a second."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from charts.facts import Fact, fact
from charts.text import count, number

if TYPE_CHECKING:
    from models.analysis.writing_times import WritingTimes
    from models.arrays import IntArray


def kept_facts(kept: Mapping[str, IntArray]) -> list[Fact]:
    """How much a cache grows with each token, and what the recurrent models keep. T from 1 on."""
    cache = kept["cached"]
    steps = len(cache)
    each = int(cache[-1]) // steps
    return [
        fact("say_cache", each=count(each), steps=steps, whole=count(int(cache[-1]))),
        fact("say_state", gru=count(int(kept["gru"][-1])), mingru=count(int(kept["mingru"][-1]))),
    ]


def writing_facts(times: WritingTimes) -> list[Fact]:
    """Tokens a second at the shortest and the longest text; with and without the cache."""
    first, last = int(times.lengths[0]), int(times.lengths[-1])
    rates = {
        f"{name}_{end}": number(1 / float(seconds[at]))
        for name, seconds in times.seconds.items()
        for end, at in (("short", 0), ("long", -1))
    }
    low, high = times.spread["cached"][:, -1]
    slowest, fastest = times.spread["uncached"][1, -1], times.spread["uncached"][0, -1]
    if high < fastest:
        key = "say_cache_pays"
    elif slowest < low:
        key = "say_cache_costs"
    else:
        key = "say_cache_open"
    return [
        fact("say_rates", first=count(first), last=count(last), **rates),
        fact(key, last=count(last), cached=rates["cached_long"], uncached=rates["uncached_long"]),
    ]
