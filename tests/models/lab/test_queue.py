"""The queue: two at once, the others in order, an end within a second."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from models.lab import queue as queue_module
from models.lab.queue import (
    FAILED,
    FINISHED,
    FULL,
    LEFT,
    MOST_WAITING,
    PAUSED,
    PER_CLIENT,
    PLACES,
    STOPPED,
    TRAINING,
    WAITING,
    Queue,
    Steps,
    Ticket,
    server_queue,
)


class Work:
    """A run that takes a step whenever it is allowed to."""

    def __init__(self, steps: int = 10**9, error: Exception | None = None):
        self.steps, self.steps_done, self.error = steps, 0, error
        self.threads: set[int] = set()

    @property
    def over(self) -> bool:
        return self.steps_done >= self.steps

    @property
    def work_done(self) -> int:
        return 100 * self.steps_done

    @property
    def work_left(self) -> int:
        return 100 * (self.steps - self.steps_done)

    def step(self) -> None:
        if self.error:
            raise self.error
        self.threads.add(threading.get_ident())
        self.steps_done += 1
        time.sleep(0.001)


@pytest.fixture
def queue():
    made = Queue(places=2)
    tickets: list[Ticket] = []
    plain = made.ticket

    def ticket(
        run: Steps,
        present: Callable[[], bool] = lambda: True,
        client: str = "",
        ended: Callable[[], object] = lambda: None,
    ) -> Ticket:
        tickets.append(plain(run, present, client, ended))
        return tickets[-1]

    made.ticket = ticket
    yield made
    for each in tickets:
        each.pause(STOPPED)
    until(lambda: made.busy() == 0)


def until(true, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.005)


def test_a_run_trains_to_its_end(queue):
    ticket = queue.ticket(Work(20))
    assert ticket.state == PAUSED
    ticket.go()
    until(lambda: ticket.state == FINISHED)
    assert ticket.run.steps_done == 20
    ticket.go()
    assert ticket.state == FINISHED


def test_two_at_once_and_the_others_in_the_order_they_came(queue):
    tickets = [queue.ticket(Work()) for _ in range(5)]
    for ticket in tickets:
        ticket.go()
    until(lambda: all(t.run.steps_done for t in tickets[:2]))
    assert [t.state for t in tickets] == [TRAINING] * 2 + [WAITING] * 3
    assert [t.place() for t in tickets] == [0, 0, 1, 2, 3]
    assert queue.busy() == 2
    tickets[3].pause()
    assert (tickets[3].state, tickets[4].place()) == (PAUSED, 2)
    tickets[0].pause(STOPPED)
    until(lambda: tickets[2].state == TRAINING)
    assert tickets[4].place() == 1
    assert tickets[4].run.steps_done == 0


def test_pause_holds_the_steps_and_go_on_takes_them_up(queue):
    ticket = queue.ticket(Work())
    ticket.go()
    until(lambda: ticket.run.steps_done > 3)
    ticket.pause()
    until(lambda: ticket.state == PAUSED)
    held = ticket.run.steps_done
    time.sleep(0.05)
    assert ticket.run.steps_done == held
    ticket.go()
    until(lambda: ticket.run.steps_done > held)
    ticket.pause()
    ticket.go()  # before the step in between is over
    now = ticket.run.steps_done
    until(lambda: ticket.run.steps_done > now + 3)
    assert queue.busy() == 1


def test_who_leaves_is_stopped_and_makes_room(queue):
    here = {"a": True, "b": True}
    gone, waiting = queue.ticket(Work(), lambda: here["a"]), queue.ticket(Work(), lambda: here["b"])
    other, last = queue.ticket(Work()), queue.ticket(Work())
    for ticket in (gone, other, waiting, last):
        ticket.go()
    here["b"] = False
    assert last.place() == 1
    here["a"] = False
    until(lambda: last.state == TRAINING)
    assert (gone.state, waiting.state, other.state) == (LEFT, LEFT, TRAINING)
    here["a"] = True
    gone.go()
    assert gone.state == WAITING


def test_a_client_has_two_runs_in_the_queue_and_not_ten(queue):
    tickets = [queue.ticket(Work(), client="one") for _ in range(10)]
    for ticket in tickets:
        ticket.go()
    assert sum(ticket.active for ticket in tickets) == PER_CLIENT
    assert [ticket.state for ticket in tickets[PER_CLIENT:]] == [FULL] * (10 - PER_CLIENT)
    other = queue.ticket(Work(), client="another")
    other.go()
    assert other.active
    tickets[0].pause(STOPPED)
    until(lambda: tickets[0].state == STOPPED)
    tickets[5].go()
    assert tickets[5].active
    tickets[6].pause(STOPPED)
    assert tickets[6].state == STOPPED


def test_runs_of_a_client_that_has_gone_do_not_count(queue):
    here = [True]
    blocking = [queue.ticket(Work()) for _ in range(2)]
    gone = [queue.ticket(Work(), lambda: here[0], client="one") for _ in range(2)]
    for ticket in (*blocking, *gone):
        ticket.go()
    here[0] = False
    again = queue.ticket(Work(), client="one")
    again.go()
    assert again.state == WAITING


def test_so_many_wait_and_no_more(queue):
    tickets = [queue.ticket(Work()) for _ in range(queue.places + MOST_WAITING + 3)]
    for ticket in tickets:
        ticket.go()
    assert [ticket.state for ticket in tickets[-3:]] == [FULL] * 3
    for ticket in reversed(tickets):
        ticket.pause(STOPPED)


def test_what_a_visitor_waits_for_is_told_from_what_the_queue_holds():
    queue = Queue(places=2)
    assert queue.seconds_before() == 0
    assert queue.seconds_for(100) is None
    first, second, third, fourth = (queue.ticket(Work(n)) for n in (1_000, 3_000, 500, 700))
    queue._training = {first, second}  # nobody trains: only what is left counts
    queue._waiting.extend([third, fourth])
    assert queue.seconds_before() is None, "no run has told yet how long a step takes"
    queue._pace = 0.01  # seconds for a unit; a step of Work is 100
    assert third.seconds_before() == pytest.approx(1_000)
    assert fourth.seconds_before() == pytest.approx(1_500)
    assert queue.seconds_before() == pytest.approx(2_200)
    assert queue.seconds_for(100) == pytest.approx(1.0)
    second.run.steps_done = 2_900
    assert fourth.seconds_before() == pytest.approx(600)
    third.present = lambda: False
    assert fourth.seconds_before() == pytest.approx(100)


def test_the_pace_is_what_steps_have_taken(queue, monkeypatch):
    monkeypatch.setattr(queue_module, "TELLING", 1_000)
    ticket = queue.ticket(Work(40))
    ticket.go()
    until(lambda: ticket.state == FINISHED)
    assert queue.seconds_for(ticket.run.work_done) == pytest.approx(ticket.seconds, rel=1e-6)


def test_a_run_with_an_error_gives_its_place_back(queue):
    ticket = queue.ticket(Work(error=RuntimeError("broken")))
    ticket.go()
    until(lambda: ticket.state == FAILED)
    assert queue.busy() == 0


def test_runs_hold_back_while_a_page_is_drawn(queue):
    ticket = queue.ticket(Work())
    ticket.go()
    until(lambda: ticket.run.steps_done > 5)
    with queue.drawing():
        with queue.drawing():
            pass
        time.sleep(0.02)
        before = ticket.run.steps_done
        time.sleep(0.35)
        assert 1 <= ticket.run.steps_done - before <= 6, "about ten a second, not none"
    now = ticket.run.steps_done
    until(lambda: ticket.run.steps_done > now + 20)


def test_a_server_has_one_queue_whoever_asks_first(monkeypatch):
    monkeypatch.setattr(queue_module, "_queue", None)
    together = threading.Barrier(8)

    def ask(_) -> Queue:
        together.wait()
        return server_queue()

    with ThreadPoolExecutor(8) as visitors:
        (one,) = set(visitors.map(ask, range(8)))
    assert server_queue() is one
    assert one.places == PLACES


def test_only_a_run_that_is_over_tells_it_has_ended(queue):
    told: list[str] = []
    short = queue.ticket(Work(3), ended=lambda: told.append("short"))
    long = queue.ticket(Work(), ended=lambda: told.append("long"))
    broken = queue.ticket(Work(3, ValueError()), ended=lambda: told.append("broken"))
    for each in (short, long, broken):
        each.go()
    until(lambda: short.state == FINISHED and broken.state == FAILED)
    long.pause(STOPPED)
    until(lambda: long.state == STOPPED)
    assert told == ["short"]
