"""Who draws a page next: a few at a time, first those who do not ask without a pause.

Python computes in one thread at a time. Ten visitors who ask for the longest computations again
and again would leave each of the others a tenth of it; here they wait for one another instead.
Nobody is refused, and whoever reads between two questions goes first.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Generator, Hashable
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from time import monotonic, thread_time
from typing import TypeVar

import streamlit as st

from ui.internals import given_parameters, page_hash, session
from ui.sentence import CHOSEN

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

#: Pages drawn at once: short ones, and beside them long ones. More at once would take turns within
#: the interpreter, and each would end later.
PLACES, LONG_PLACES = 1, 1
#: Seconds of the processor from which on a page is a long one.
LONG = 0.12
#: Characters; texts whose lengths differ by less are expected to take equally long.
STEP = 100
#: Seconds after which nobody waits any longer, should a page never end.
PATIENCE = 60.0
#: Visitors and views that are remembered.
MOST = 1_000


@dataclass
class _Visitor:
    """The last page: seconds of the processor that it took, what it was, and when it was drawn."""

    took: float = 0.0
    view: Hashable = None
    at: float | None = None


@dataclass(eq=False)
class _Waiting:
    """since: when the last page of this visitor was drawn; a newcomer's is drawn as if just now."""

    long: bool
    since: float


class Turns:
    """Turns at drawing a page, for the threads of all visitors."""

    def __init__(self, places: int = PLACES, long_places: int = LONG_PLACES) -> None:
        self._free = {False: places, True: long_places}  # by whether a page is a long one
        self._waiting: list[_Waiting] = []
        self._visitors: dict[str, _Visitor] = {}
        self._costs: dict[Hashable, float] = {}  # seconds of the processor, by view
        self._changed = threading.Condition()
        self._here = threading.local()  # .place: what this thread holds

    @contextmanager
    def turn(self, who: str, view: Hashable) -> Generator[None]:
        """Wait for a turn, and hold it. who: the visitor. view: what is to be drawn.

        A view is long where it was so for this visitor, or else for the last one who opened it;
        what nobody has opened is taken for long, so that it holds up none known to be short.
        """
        with self._changed:
            visitor = self._visitors.get(who, _Visitor())
            same = visitor.view == view
            cost = visitor.took if same else self._costs.get(view, LONG)
            me = _Waiting(cost >= LONG, monotonic() if visitor.at is None else visitor.at)
            self._take(me)
        self._here.place = me
        begun = thread_time()
        try:
            yield
        finally:
            self._here.place = None
            with self._changed:
                self._note(who, view, thread_time() - begun)
                self._give_back(me)

    @contextmanager
    def elsewhere(self) -> Generator[None]:
        """Others may draw while this thread waits for another process."""
        me: _Waiting | None = getattr(self._here, "place", None)
        if me is None:
            yield
            return
        with self._changed:
            self._give_back(me)
        try:
            yield
        finally:
            with self._changed:
                me.since = -math.inf  # what has begun goes on first
                self._take(me)

    def _take(self, me: _Waiting) -> None:
        """Wait for a place. Called with the lock held."""
        self._waiting.append(me)
        self._changed.wait_for(lambda: self._is_next(me), PATIENCE)
        self._waiting.remove(me)
        self._free[me.long] -= 1
        self._changed.notify_all()  # there may be a place for another one

    def _give_back(self, me: _Waiting) -> None:
        self._free[me.long] += 1
        self._changed.notify_all()

    def _is_next(self, me: _Waiting) -> bool:
        if self._free[me.long] <= 0:
            return False
        alike = [each for each in self._waiting if each.long == me.long]
        return min(alike, key=lambda each: each.since) is me  # the first of equals

    def _note(self, who: str, view: Hashable, seconds: float) -> None:
        _remember(self._visitors, who, _Visitor(seconds, view, monotonic()))
        _remember(self._costs, view, seconds)


def _remember(among: dict[Key, Value], key: Key, value: Value) -> None:
    """At the end of the dictionary: the first is the one that was heard of longest ago."""
    among.pop(key, None)
    among[key] = value
    if len(among) > MOST:
        del among[next(iter(among))]


_turns = Turns()


@contextmanager
def turn() -> Generator[None]:
    """A turn of the visitor whose page is being run in this thread."""
    choices = given_parameters()
    views = sorted((name, *choices[name]) for name in choices if name.endswith(".view"))
    with _turns.turn(session(), (page_hash(), _length(), *views)):
        yield


def turn_of(asker: str, what: str) -> AbstractContextManager[None]:
    """A turn for who asks for ``what`` without a page. asker: an address, all behind it as one."""
    return _turns.turn(f"asker {asker}", what)


def _length() -> int:
    """How long a text this visitor has, in steps of ``STEP`` characters."""
    texts = (st.session_state.get(key, st.query_params.get(key, "")) for key in CHOSEN)
    return max(len(text or "") for text in texts) // STEP


def elsewhere() -> AbstractContextManager[None]:
    """Around waiting for another process: meanwhile others may draw."""
    return _turns.elsewhere()
