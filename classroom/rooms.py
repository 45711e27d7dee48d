"""A room as plain data, never changed: each step makes another one (``classroom.steps``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Student:
    """name: places in the two lists of words. stream: the newest that listens, empty: none."""

    name: tuple[int, int]
    following: bool = True
    stream: str = ""


@dataclass(frozen=True)
class Choice:
    """label: what is chosen. value: the model's number for it. told: how far off it is."""

    label: str
    value: str
    told: str


@dataclass(frozen=True)
class Question:
    """What a lesson asks (``charts.question``), written out. answer: place of the true choice."""

    lesson: str
    ask: str
    choices: tuple[Choice, ...]
    answer: int
    why: str


#: Student to choice.
Votes = Mapping[str, int]


@dataclass(frozen=True)
class Asked:
    """A question on the stage. id: its number in the room, from 1. rounds: the last one is open."""

    id: int
    question: Question
    rounds: tuple[Votes, ...] = ({},)
    shown: bool = False
    revealed: bool = False


@dataclass(frozen=True)
class Past:
    """What is left of a question that was put away: no student stands in it.

    rounds: (rounds, choices) votes. moved: (from, to, how many), between first and last round.
    """

    lesson: str
    ask: str
    labels: tuple[str, ...]
    answer: int
    rounds: tuple[tuple[int, ...], ...]
    moved: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True)
class Sentence:
    """id: how the presenter names it; it says nothing of who wrote it."""

    id: str
    text: str
    hidden: bool = False


@dataclass(frozen=True)
class Wall:
    """sentences: student to sentence, in the order in which they began to write."""

    open: bool = False
    sentences: Mapping[str, Sentence] = field(default_factory=dict[str, Sentence])


@dataclass(frozen=True)
class Room:
    """presenter: what is kept of the key. students: by what is kept of their tokens.

    ends: seconds since 1970. version: grows by one with each step. view: path and query that the
    presenter is at, None before the first.
    """

    code: str
    presenter: str
    ends: float
    version: int = 1
    view: str | None = None
    students: Mapping[str, Student] = field(default_factory=dict[str, Student])
    asked: Asked | None = None
    past: tuple[Past, ...] = ()
    wall: Wall = field(default_factory=Wall)
