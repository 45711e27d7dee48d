"""Runs take turns: a few at once in threads of their own, the others wait in the order they came.

Whoever reads a page goes first: while one is being drawn, a run makes a step only now and then.
"""

from __future__ import annotations

import heapq
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Protocol

log = logging.getLogger("seq2see")

#: Runs at once: a server of two cores has to draw pages, too.
PLACES = 2
#: Seconds from one look at whether the visitor is still there to the next.
LOOK = 0.25

#: Seconds at most that a step waits while pages are being drawn.
COURTESY = 0.1

#: Runs of one client that train or wait, and runs of all that wait.
PER_CLIENT, MOST_WAITING = 2, 100
#: Work after which the time that it took says how long the rest will take.
TELLING = 2_000

WAITING, TRAINING, FINISHED, FAILED = "waiting", "training", "finished", "failed"
#: Not taken, as the queue holds enough of this client's runs or of all.
FULL = "full"
#: Ended by the visitor: to go on later, for good, or by going away.
PAUSED, STOPPED, LEFT = "paused", "stopped", "left"


class Steps(Protocol):
    """What the queue drives. work_done, work_left: in a unit that all runs share."""

    steps_done: int

    @property
    def work_done(self) -> int: ...

    @property
    def work_left(self) -> int: ...

    @property
    def over(self) -> bool: ...

    def step(self) -> None: ...


class Ticket:
    """One visitor's run in the queue.

    state: one of the constants above, "failed" where a step raised an error. seconds: how long it
    has trained. present: whether its visitor is still there. halt: the state that it takes after
    the step that is being made; None to go on. client: whose it is. ended: called once it is over.
    """

    def __init__(
        self,
        queue: Queue,
        run: Steps,
        present: Callable[[], bool],
        client: str,
        ended: Callable[[], object],
    ):
        self.run = run
        self.client = client
        self.ended = ended
        self.state = PAUSED
        self.seconds = 0.0
        self._queue = queue
        self.present = present
        self.halt: str | None = None
        self._looked = 0.0

    @property
    def active(self) -> bool:
        """Waiting or training: it changes by itself."""
        return self.state in (WAITING, TRAINING)

    def place(self) -> int:
        """How many tickets are before this one and still wanted, plus one; 0 when not waiting."""
        return self._queue.place(self)

    def seconds_before(self) -> float | None:
        """Seconds until it trains, about; None where nobody can tell yet."""
        return self._queue.seconds_before(self)

    def seconds_left(self) -> float | None:
        """Seconds of training that are left, about; None where nobody can tell yet."""
        return self._queue.seconds_for(self.run.work_left)

    def go(self) -> None:
        """Train, or wait for it. Nothing happens to a ticket that is active or finished.

        Its state is "full" where the queue holds enough of this client's runs, or of all.
        """
        self._queue.enter(self)

    def pause(self, state: str = PAUSED) -> None:
        """Stop after the step that is being made, and give the place to the next one."""
        self._queue.leave(self, state)

    def absent(self) -> bool:
        """Whether the visitor has gone; looked up at most every ``LOOK`` seconds."""
        now = time.monotonic()
        if now - self._looked >= LOOK:
            self._looked = now
            if not self.present():
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
        self._pace: float | None = None  # seconds for a unit of work, as the last steps took
        self._quiet = threading.Event()  # no page is being drawn
        self._quiet.set()

    def ticket(
        self,
        run: Steps,
        present: Callable[[], bool] = lambda: True,
        client: str = "",
        ended: Callable[[], object] = lambda: None,
    ) -> Ticket:
        """A ticket that has not entered yet.

        present: whether its visitor is still there. client: whose it is, of whom ``PER_CLIENT``
        may train or wait; "" for somebody who is nobody else. ended: called in the thread that
        trained it, when all its steps are done.
        """
        return Ticket(self, run, present, client, ended)

    @contextmanager
    def drawing(self) -> Generator[None]:
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
            return [t for t in self._waiting if t is ticket or t.present()].index(ticket) + 1

    def seconds_for(self, work: int) -> float | None:
        """Seconds of training for so much work, at the pace of the last runs; None before one."""
        return None if self._pace is None else self._pace * work

    def seconds_before(self, ticket: Ticket | None = None) -> float | None:
        """Seconds until a ticket, or else a new one, trains: until those before it have ended."""
        pace = self._pace
        with self._lock:
            ends = [each.run.work_left for each in self._training]
            waiting = [each for each in self._waiting if each is ticket or each.present()]
        if ticket in waiting:
            waiting = waiting[: waiting.index(ticket)]
        ends += [0] * (self.places - len(ends))
        heapq.heapify(ends)
        for each in waiting:  # whose turn comes when the first of those before it has ended
            heapq.heapreplace(ends, ends[0] + each.run.work_left)
        if not ends[0]:
            return 0.0
        return None if pace is None else pace * ends[0]

    def _taken(self, ticket: Ticket) -> bool:
        """Whether there is room for it. Called with the lock held."""
        waiting = [each for each in self._waiting if each.present()]
        own = [each for each in (*self._training, *waiting) if each.client == ticket.client]
        return len(waiting) < MOST_WAITING and (not ticket.client or len(own) < PER_CLIENT)

    def enter(self, ticket: Ticket) -> None:
        with self._lock:
            if ticket.state == TRAINING and ticket.halt:
                ticket.halt = None  # paused a moment ago and still in its last step
            if ticket.active or ticket.run.over:
                return
            if not self._taken(ticket):
                ticket.state = FULL
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
                ticket.halt = state
            elif ticket.state in (PAUSED, LEFT, FULL):
                ticket.state = state

    def _fill(self) -> None:
        """Start what may start. Called with the lock held."""
        while self._waiting and len(self._training) < self.places:
            ticket = self._waiting.popleft()
            if not ticket.present():
                ticket.state = LEFT
                continue
            ticket.state, ticket.halt = TRAINING, None
            self._training.add(ticket)
            threading.Thread(target=self._train, args=(ticket,), name="lab", daemon=True).start()

    def _train(self, ticket: Ticket) -> None:
        started, before, done = time.monotonic(), ticket.seconds, ticket.run.work_done
        state = FAILED
        try:
            while not (ticket.halt or ticket.run.over):
                if ticket.absent():
                    break
                ticket.run.step()
                ticket.seconds = before + (lasted := time.monotonic() - started)
                if (work := ticket.run.work_done - done) >= TELLING:
                    self._pace = lasted / work
                self._quiet.wait(COURTESY)
            state = FINISHED if ticket.run.over else ticket.halt or LEFT
            if ticket.run.over:
                ticket.ended()
        except Exception:
            log.exception("A run in the lab failed.")
        finally:
            with self._lock:
                if not ticket.halt and state in (PAUSED, LEFT) and ticket.present():
                    # Asked to go on again while it was stopping.
                    self._waiting.append(ticket)
                    state = WAITING
                ticket.state = state
                self._training.discard(ticket)
                self._fill()


_creating = threading.Lock()
_queue: Queue | None = None


def server_queue() -> Queue:
    """The one queue of this process, from any thread.

    It belongs to this module and to no cache: any client may ask Streamlit to clear its caches, and
    a second queue would train beside the first.
    """
    global _queue
    with _creating:
        if _queue is None:
            _queue = Queue()
        return _queue
