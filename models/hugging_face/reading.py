"""Large models read one text after another, in a queue; small ones read with each keystroke."""

from __future__ import annotations

import threading
from collections.abc import Callable

from models.hugging_face.errors import ModelError
from models.lab.queue import Queue

#: Parameters above which a model reads on demand: 135 million took 0.5 s for eleven tokens.
LARGE = 25_000_000


class Reading:
    """One text for one model, as the queue of ``models.lab.queue`` drives it: a single step.

    error: why the text could not be read, None where it was.
    """

    def __init__(self, read: Callable[[], object]) -> None:
        self.steps_done = 0
        self.error: ModelError | None = None
        self._read = read

    @property
    def work_done(self) -> int:
        return self.steps_done

    @property
    def work_left(self) -> int:
        return 1 - self.steps_done

    @property
    def over(self) -> bool:
        return self.steps_done > 0

    def step(self) -> None:
        try:
            self._read()
        except ModelError as error:
            self.error = error
        self.steps_done = 1


_creating = threading.Lock()
_queue: Queue | None = None


def reading_queue() -> Queue:
    """The one queue of this process: a model has one lock, so one text is read at a time."""
    global _queue
    with _creating:
        if _queue is None:
            _queue = Queue(places=1)
        return _queue
