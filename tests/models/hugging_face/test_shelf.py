"""Models on the server: loaded once for all, few at a time; large ones read in a queue."""

from __future__ import annotations

import threading
import time

import pytest

from models.hugging_face import shelf
from models.hugging_face.errors import Cancelled, ModelError
from models.hugging_face.reading import Reading, reading_queue
from models.hugging_face.shelf import Shelf
from models.hugging_face.sources import Source

ONE, TWO, THREE = (Source(name, None) for name in ("one", "two", "three"))


class Opened:
    """What stands for a model, and for opening one: it waits until it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.asked: list[str] = []
        self.error: Exception | None = None

    def open(self, source, progress, cancelled):
        self.asked.append(source.label)
        progress(0.5)
        until = time.monotonic() + 30
        while not self.go.is_set() and time.monotonic() < until:
            if cancelled():
                raise Cancelled
            time.sleep(0.005)
        if self.error is not None:
            raise self.error
        return f"model {source.label}"


@pytest.fixture
def opening(monkeypatch) -> Opened:
    found = Opened()
    monkeypatch.setattr(shelf, "open_model", found.open)
    return found


def ended(loading: shelf.Loading) -> str:
    until = time.monotonic() + 30
    while loading.state == "loading" and time.monotonic() < until:
        time.sleep(0.005)
    return loading.state


def test_who_asks_meanwhile_joins(opening):
    on = Shelf()
    first = on.load(ONE)
    assert on.load(ONE) is first is on.loading(ONE)
    assert on.find(ONE) is None
    opening.go.set()
    assert ended(first) == "ready"
    assert on.find(ONE) == "model one"
    assert opening.asked == ["one"]
    assert first.share == 0.5


@pytest.mark.parametrize(("places", "left"), [(1, ["two"]), (2, ["one", "two"])])
def test_of_more_than_there_is_room_for_the_oldest_goes(opening, places, left):
    opening.go.set()
    on = Shelf(places)
    for source in (ONE, TWO):
        assert ended(on.load(source)) == "ready"
    assert [s.label for s in (ONE, TWO) if on.find(s)] == left
    if places == 2:
        on.find(ONE)
        ended(on.load(THREE))
        assert [s.label for s in (ONE, TWO, THREE) if on.find(s)] == ["one", "three"]


def test_it_can_be_cancelled_and_begun_again(opening):
    on = Shelf()
    loading = on.load(ONE)
    loading.cancel()
    assert ended(loading) == "cancelled"
    assert on.find(ONE) is None
    opening.go.set()
    again = on.load(ONE)
    assert again is not loading
    assert ended(again) == "ready"


def test_why_it_failed_is_kept(opening):
    opening.error = ModelError("no_folder", name="one")
    opening.go.set()
    on = Shelf()
    assert ended(on.load(ONE)) == "failed"
    loading = on.loading(ONE)
    assert loading is not None
    assert loading.error is opening.error
    assert on.loading(TWO) is None


def test_how_many_stay_is_said_by_the_environment(monkeypatch):
    assert [shelf.places(value) for value in ("", "3", "0", "-1", "x", "²", "1000")] == [
        1,
        3,
        1,
        1,
        1,
        1,
        1,
    ]
    monkeypatch.setenv("SEQ2SEE_MODELS_KEPT", "2")
    assert shelf.places() == 2
    assert shelf.server_shelf() is shelf.server_shelf()


def test_a_large_model_reads_one_text_after_another():
    reads: list[int] = []
    lock = threading.Lock()

    def read(n: int):
        def step() -> None:
            assert lock.acquire(blocking=False), "two at once"
            time.sleep(0.02)
            reads.append(n)
            lock.release()

        return step

    tickets = [reading_queue().ticket(Reading(read(n))) for n in range(4)]
    for ticket in tickets:
        ticket.go()
    until = time.monotonic() + 30
    while any(ticket.active for ticket in tickets) and time.monotonic() < until:
        time.sleep(0.01)
    assert reads == [0, 1, 2, 3]


def test_a_text_that_cannot_be_read_says_why():
    def fails() -> None:
        raise ModelError("too_long", name="x", tokens="9", context="4")

    reading = Reading(fails)
    assert (reading.over, reading.work_left) == (False, 1)
    reading.step()
    assert (reading.over, reading.work_left) == (True, 0)
    assert reading.error is not None
    assert reading.error.reason == "too_long"
