"""The queue: two at once, the others in order, an end within a second."""

from __future__ import annotations

import threading
import time

import pytest

from models.lab.queue import FAILED, FINISHED, LEFT, PAUSED, STOPPED, TRAINING, WAITING, Queue


class Work:
    """A run that takes a step whenever it is allowed to."""

    def __init__(self, steps: int = 10**9, error: Exception | None = None):
        self.steps, self.steps_done, self.error = steps, 0, error
        self.threads: set[int] = set()

    @property
    def over(self) -> bool:
        return self.steps_done >= self.steps

    def step(self) -> None:
        if self.error:
            raise self.error
        self.threads.add(threading.get_ident())
        self.steps_done += 1
        time.sleep(0.001)


@pytest.fixture
def queue():
    made = Queue(places=2)
    tickets = []
    plain = made.ticket

    def ticket(*args):
        tickets.append(plain(*args))
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
