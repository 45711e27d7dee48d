"""Runs take turns: a few at once in threads of their own, the others wait in the order they came.

Whoever reads a page goes first: while one is being drawn, a run makes a step only now and then.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

log = logging.getLogger("seq2see")

#: Runs at once: a server of two cores has to draw pages, too.
PLACES = 2
#: Seconds from one look at whether the visitor is still there to the next.
LOOK = 0.25

#: Seconds at most that a step waits while pages are being drawn.
COURTESY = 0.1

WAITING, TRAINING, FINISHED, FAILED = "waiting", "training", "finished", "failed"
#: Ended by the visitor: to go on later, for good, or by going away.
PAUSED, STOPPED, LEFT = "paused", "stopped", "left"


class Steps(Protocol):
    """What the queue drives."""

    steps_done: int

    @property
    def over(self) -> bool: ...

    def step(self) -> None: ...


class Ticket:
    """One visitor's run in the queue.

    state: one of the constants above, "failed" where a step raised an error. seconds: how long it
    has trained.
    """

    def __init__(self, queue: Queue, run: Steps, present: Callable[[], bool]):
        self.run = run
        self.state = PAUSED
        self.seconds = 0.0
        self._queue = queue
        self._present = present
        self._halt: str | None = None
        self._looked = 0.0

    @property
    def active(self) -> bool:
        """Waiting or training: it changes by itself."""
        return self.state in (WAITING, TRAINING)

    def place(self) -> int:
        """How many tickets are before this one and still wanted, plus one; 0 when not waiting."""
        return self._queue.place(self)

    def go(self) -> None:
        """Train, or wait for it. Nothing happens to a ticket that is active or finished."""
        self._queue.enter(self)

    def pause(self, state: str = PAUSED) -> None:
        """Stop after the step that is being made, and give the place to the next one."""
        self._queue.leave(self, state)

    def absent(self) -> bool:
        """Whether the visitor has gone; looked up at most every ``LOOK`` seconds."""
        now = time.monotonic()
        if now - self._looked >= LOOK:
            self._looked = now
            if not self._present():
                return True
        return False


class Queue:
    """``places`` runs at once. Threads live only while there is something to train."""

    def __init__(self, places: int = PLACES):
        self.places = places
        self._lock = threading.Lock()
        self._waiting: deque[Ticket] = deque()
        self._training: set[Ticket] = set()
        self._pages = 0
        self._quiet = threading.Event()  # no page is being drawn
        self._quiet.set()

    def ticket(self, run: Steps, present: Callable[[], bool] = lambda: True) -> Ticket:
        """A ticket that has not entered yet. present: whether its visitor is still there."""
        return Ticket(self, run, present)

    @contextmanager
    def drawing(self) -> Iterator[None]:
        """Around the drawing of a page: runs hold back until it is over."""
        with self._lock:
            self._pages += 1
            self._quiet.clear()
        try:
            yield
        finally:
            with self._lock:
                self._pages -= 1
                if not self._pages:
                    self._quiet.set()

    def busy(self) -> int:
        """Runs that are training now."""
        return len(self._training)

    def place(self, ticket: Ticket) -> int:
        with self._lock:
            if ticket not in self._waiting:
                return 0
            return [t for t in self._waiting if t is ticket or t._present()].index(ticket) + 1

    def enter(self, ticket: Ticket) -> None:
        with self._lock:
            if ticket.state == TRAINING and ticket._halt:
                ticket._halt = None  # paused a moment ago and still in its last step
            if ticket.active or ticket.run.over:
                return
            ticket.state = WAITING
            self._waiting.append(ticket)
            self._fill()

    def leave(self, ticket: Ticket, state: str) -> None:
        with self._lock:
            if ticket in self._waiting:
                self._waiting.remove(ticket)
                ticket.state = state
            elif ticket in self._training:
                ticket._halt = state
            elif ticket.state in (PAUSED, LEFT):
                ticket.state = state

    def _fill(self) -> None:
        """Start what may start. Called with the lock held."""
        while self._waiting and len(self._training) < self.places:
            ticket = self._waiting.popleft()
            if not ticket._present():
                ticket.state = LEFT
                continue
            ticket.state, ticket._halt = TRAINING, None
            self._training.add(ticket)
            threading.Thread(target=self._train, args=(ticket,), name="lab", daemon=True).start()

    def _train(self, ticket: Ticket) -> None:
        started, before = time.monotonic(), ticket.seconds
        state = FAILED
        try:
            while not (ticket._halt or ticket.run.over):
                if ticket.absent():
                    break
                ticket.run.step()
                ticket.seconds = before + time.monotonic() - started
                self._quiet.wait(COURTESY)
            state = FINISHED if ticket.run.over else ticket._halt or LEFT
        except Exception:
            log.exception("A run in the lab failed.")
        finally:
            with self._lock:
                if not ticket._halt and state in (PAUSED, LEFT) and ticket._present():
                    # Asked to go on again while it was stopping.
                    self._waiting.append(ticket)
                    state = WAITING
                ticket.state = state
                self._training.discard(ticket)
                self._fill()
