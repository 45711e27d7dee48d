"""What was measured of the networks that are trained in turn, by a scan, and by attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charts.facts import Fact, fact
from charts.text import number

if TYPE_CHECKING:
    from models.analysis.pass_times import PassTimes


def time_facts(times: PassTimes, steps: str) -> tuple[list[Fact], list[tuple[str, str]]]:
    """What is said of the longest text, and (name, milliseconds) of each at it.

    steps: how the minGRU with its states one after the other is called.
    """
    longest = int(times.lengths[-1])
    last = {name: float(seconds[-1]) for name, seconds in times.seconds.items()}
    low, high = (times.spread["mingru"][at][-1] for at in (0, 1))
    loop_low, loop_high = (times.spread[steps][at][-1] for at in (0, 1))
    ratio = last[steps] / last["mingru"]
    if high < loop_low:
        key = "say_scan_faster"
    elif loop_high < low:
        key, ratio = "say_scan_slower", 1 / ratio
    else:
        key = "say_scan_open"
    facts = [
        fact(
            key,
            longest=longest,
            times=number(ratio),
            scan=_spread(low, high),
            loop=_spread(loop_low, loop_high),
            threads=times.threads,
        ),
    ]
    rows = [
        (name, f"{number(1000 * seconds)} ({_spread(*(s[-1] for s in times.spread[name]))})")
        for name, seconds in last.items()
    ]
    return facts, rows


def _spread(low: float, high: float) -> str:
    return f"{number(1000 * low)}–{number(1000 * high)}"
