"""Rooms to begin with: a presenter, some students, a question."""

from __future__ import annotations

import time

from classroom import steps
from classroom.rooms import Asked, Choice, Question, Room
from classroom.store import Store

CODE = "CDFG34"
PRESENTER = "presenter"
ASKED = Question(
    "attention",
    "Which word does it look at?",
    (
        Choice("cat", "61%", "told-cat"),
        Choice("dog", "9%", "told-dog"),
        Choice("mat", "1%", "told-mat"),
    ),
    0,
    "because-of-the-verb",
)


def student(n: int) -> str:
    """What is kept of the n-th student's token."""
    return f"student-{n}"


def room(students: int = 0, asked: bool = False, ends: float | None = None) -> Room:
    """A room with so many students; asked: and with a question on the stage."""
    made = Room(CODE, PRESENTER, time.time() + 3600 if ends is None else ends)
    for n in range(students):
        made = steps.join(made, student(n))
    return steps.ask(made, PRESENTER, ASKED) if asked else made


def on_stage(made: Room) -> Asked:
    """The question that the room has."""
    assert made.asked is not None
    return made.asked


async def there(store: Store) -> Room:
    """The room that the store has."""
    found = await store.find(CODE)
    assert found is not None
    return found
