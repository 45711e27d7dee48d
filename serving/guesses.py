"""How often one address or one person may do what costs something, or guess what is secret."""

from __future__ import annotations

import time
from collections.abc import Callable

from cachetools import LRUCache

#: Addresses that are remembered; the one that was quiet longest is forgotten first.
REMEMBERED = 10_000


class Allowance:
    """``burst`` at once and ``rate`` a second in the long run, for each of many.

    Unlike ``messages.Bucket`` nobody waits, and what is refused does not count: whoever goes on is
    let in as soon as another one is due.
    """

    def __init__(
        self, rate: float, burst: float, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate, self._burst, self._now = rate, burst, now
        self._left: LRUCache[str, tuple[float, float]] = LRUCache(REMEMBERED)

    def left(self, who: str) -> bool:
        """Whether there is one left."""
        return self._level(who) >= 1

    def take(self, who: str) -> bool:
        """Take one. False where none was left."""
        level = self._level(who)
        if level < 1:
            return False
        self._left[who] = (level - 1, self._now())
        return True

    def _level(self, who: str) -> float:
        level, at = self._left.get(who, (self._burst, self._now()))
        return min(self._burst, level + (self._now() - at) * self._rate)
