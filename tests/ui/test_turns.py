"""Turns at drawing a page: a few at once, whoever has read longest first, nobody for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from ui import turns as module
from ui.turns import LONG, MOST, STEP, Turns


class Page:
    """A page drawn in a thread: it begins when it may, and ends when it is told."""

    def __init__(self, turns: Turns, who: str, order: list[str]) -> None:
        self.begun, self.end = threading.Event(), threading.Event()

        def draw() -> None:
            with turns.turn(who, "view"):
                order.append(who)
                self.begun.set()
                self.end.wait(20)

        self.thread = threading.Thread(target=draw)
        self.thread.start()

    def finish(self) -> None:
        self.end.set()
        self.thread.join(20)


Work = Callable[[float], None]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Work:
    """Time, and that of the processor, goes on as the test says."""
    worked = [0.0]
    monkeypatch.setattr(module, "thread_time", lambda: worked[0])
    monkeypatch.setattr(module, "monotonic", lambda: worked[0])

    def work(seconds: float) -> None:
        worked[0] += seconds

    return work


def known(places: int = 1, long_places: int = 1) -> Turns:
    """Turns for which the view is known to be a short one."""
    turns = Turns(places, long_places)
    with turns.turn("an earlier one", "view"):
        pass
    return turns


def spend(turns: Turns, who: str, work: Work, seconds: float, view: str = "view") -> None:
    with turns.turn(who, view):
        work(seconds)


def waiting(turns: Turns, count: int) -> None:
    """Until so many wait."""
    until = time.monotonic() + 20
    while len(turns._waiting) != count:
        assert time.monotonic() < until
        time.sleep(0.001)


@contextmanager
def ended(*pages: Page) -> Iterator[None]:
    try:
        yield
    finally:
        for page in pages:
            page.finish()


def test_so_many_at_once_and_the_next_when_one_has_ended(clock):
    turns, order = known(places=2), []
    first, second = Page(turns, "a", order), Page(turns, "b", order)
    assert first.begun.wait(20)
    assert second.begun.wait(20)
    third = Page(turns, "c", order)
    with ended(first, second, third):
        waiting(turns, 1)
        assert not third.begun.is_set()
        first.finish()
        assert third.begun.wait(20)


def test_whoever_has_read_longest_goes_first(clock):
    turns, order = known(), []
    for who in ("long ago", "a while ago", "just now"):
        spend(turns, who, clock, 0.1)
    running = Page(turns, "now", order)
    assert running.begun.wait(20)
    later = []
    for who in ("just now", "a while ago", "long ago"):
        later.append(Page(turns, who, order))
        waiting(turns, len(later))
    with ended(running, *later):
        running.finish()
        for page in reversed(later):
            assert page.begun.wait(20)
            page.finish()
    assert order == ["now", "long ago", "a while ago", "just now"]


def test_long_pages_have_a_place_of_their_own_and_leave_the_others_alone(clock):
    turns, order = Turns(places=1, long_places=1), []
    for who, seconds in (("long", LONG), ("longer", LONG), ("short", LONG / 2)):
        spend(turns, who, clock, seconds)
    first = Page(turns, "long", order)
    assert first.begun.wait(20)
    second, short = Page(turns, "longer", order), Page(turns, "short", order)
    with ended(first, second, short):
        assert short.begun.wait(20)
        assert not second.begun.is_set()
        first.finish()
        assert second.begun.wait(20)


def test_what_was_long_for_another_visitor_is_expected_to_be_so_again(clock):
    turns, order = Turns(places=1, long_places=1), []
    spend(turns, "first", clock, LONG)
    long = Page(turns, "first", order)
    assert long.begun.wait(20)
    new = Page(turns, "new", order)  # has a short page's place only where it is expected to be one
    with ended(long, new):
        waiting(turns, 1)
        assert not new.begun.is_set()
        spend(turns, "new too", clock, 0.0, view="another view")


def test_a_page_that_nobody_has_seen_is_taken_for_a_long_one(clock):
    turns, order = known(), []
    new = Page(turns, "new", order)
    with ended(new):
        assert new.begun.wait(20)
        with turns.turn("other", "a page never seen"):
            assert turns._free == {False: 0, True: 0}


def test_newcomers_wait_for_those_who_have_read_a_while(clock):
    turns, order = known(), []
    spend(turns, "reader", clock, 0.01)
    running = Page(turns, "now", order)
    assert running.begun.wait(20)
    clock(1.0)
    new = Page(turns, "new", order)
    waiting(turns, 1)
    reader = Page(turns, "reader", order)
    waiting(turns, 2)
    clock(1.0)
    newer = Page(turns, "newer", order)
    waiting(turns, 3)
    with ended(running, new, reader, newer):
        for page in (running, reader, new):
            page.finish()
        assert newer.begun.wait(20)
    assert order == ["now", "reader", "new", "newer"]


def test_a_page_that_fails_gives_its_place_back(clock):
    turns = known()
    for _ in range(3):
        with pytest.raises(ValueError, match="no"), turns.turn("a", "view"):
            raise ValueError("no")
    spend(turns, "b", clock, 0.0)


def test_a_page_that_waits_elsewhere_lets_another_one_go(clock):
    turns = known()
    with turns.turn("a", "view"):
        with turns.elsewhere():
            spend(turns, "b", clock, 0.0)
        assert turns._free == {False: 0, True: 1}
    assert turns._free == {False: 1, True: 1}
    with turns.elsewhere():  # outside of a turn: nothing to give up
        assert turns._free == {False: 1, True: 1}


def test_what_has_begun_goes_on_first(clock):
    turns, order = known(), []
    spend(turns, "reader", clock, 0.01)
    clock(60.0)
    back, on = threading.Event(), threading.Event()

    def draw() -> None:
        with turns.turn("asks another process", "view"):
            with turns.elsewhere():
                back.wait(20)
            order.append("asks another process")
        on.set()

    thread = threading.Thread(target=draw)
    thread.start()
    running = Page(turns, "now", order)
    assert running.begun.wait(20)
    reader = Page(turns, "reader", order)
    waiting(turns, 1)
    with ended(running, reader):
        back.set()
        waiting(turns, 2)
        running.finish()
        assert on.wait(20)
    thread.join(20)
    assert order == ["now", "asks another process", "reader"]


def test_long_texts_are_expected_to_take_longer_than_short_ones(monkeypatch):
    state: dict[str, str | None] = {}
    stand_in = SimpleNamespace(session_state=state, query_params={"text": "x" * 2 * STEP})
    monkeypatch.setattr(module, "st", stand_in)
    assert module._length() == 2
    state |= {"text": "x" * (STEP - 1), "source": None}
    assert module._length() == 0
    state["source"] = "x" * STEP
    assert module._length() == 1


def test_nobody_waits_for_a_page_that_never_ends(monkeypatch):
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    turns, order = known(), []
    stuck = Page(turns, "stuck", order)
    assert stuck.begun.wait(20)
    with ended(stuck), turns.turn("other", "view"):
        order.append("other")
    assert order == ["stuck", "other"]


def test_so_many_visitors_are_remembered_and_no_more(clock):
    turns = Turns()
    for n in range(MOST + 50):
        spend(turns, str(n), clock, 0.01)
    assert len(turns._visitors) == MOST
    assert "0" not in turns._visitors
    assert str(MOST) in turns._visitors
