"""What people do in a room: pure functions from a room to the next one.

``by`` is what is kept of the key or token of whoever does it. Refused where they may not, or where
it is too late; a step that changes nothing gives back the very same room.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from classroom import tally
from classroom.codes import new_name
from classroom.limits import QUESTIONS, ROUNDS, STUDENTS
from classroom.refusals import Refused
from classroom.rooms import Asked, Past, Question, Room, Sentence, Student

Step = Callable[[Room], Room]
T = TypeVar("T")


def is_presenter(room: Room, by: str) -> bool:
    """Whether it is the presenter, or else a student. Refused: no_room, as for a wrong code."""
    if by == room.presenter:
        return True
    if by in room.students:
        return False
    raise Refused("no_room")


def _presenter(room: Room, by: str) -> None:
    if not is_presenter(room, by):
        raise Refused("not_presenter")


def _student(room: Room, by: str) -> Student:
    if is_presenter(room, by):
        raise Refused("not_student")
    return room.students[by]


def _next(room: Room, **changed: Any) -> Room:
    return replace(room, version=room.version + 1, **changed)


def _with(kept: Mapping[str, T], key: str, value: T) -> Mapping[str, T]:
    return {**kept, key: value}


def join(room: Room, by: str) -> Room:
    """Somebody comes in, under a name that nobody else has. Refused: full."""
    if len(room.students) >= STUDENTS:
        raise Refused("full")
    name = new_name({each.name for each in room.students.values()})
    return _next(room, students=_with(room.students, by, Student(name)))


def arrive(room: Room, by: str, stream: str) -> Room:
    """A student begins to listen; where they already do, the newest stream counts."""
    if is_presenter(room, by):
        return room
    there = replace(room.students[by], stream=stream)
    return _next(room, students=_with(room.students, by, there))


def leave(room: Room, by: str, stream: str) -> Room:
    """A stream has ended; another one of the same student may have begun before."""
    if is_presenter(room, by) or room.students[by].stream != stream:
        return room
    gone = replace(room.students[by], stream="")
    return _next(room, students=_with(room.students, by, gone))


def show_view(room: Room, by: str, address: str) -> Room:
    """The presenter is at ``address`` now."""
    _presenter(room, by)
    return room if room.view == address else _next(room, view=address)


def follow(room: Room, by: str, following: bool) -> Room:
    """A student goes where the presenter goes, or looks around."""
    student = _student(room, by)
    if student.following == following:
        return room
    changed = replace(student, following=following)
    return _next(room, students=_with(room.students, by, changed))


def ask(room: Room, by: str, question: Question) -> Room:
    """The presenter asks; a question that is still there is put away. Refused: full."""
    _presenter(room, by)
    room = _put_away(room)
    if len(room.past) >= QUESTIONS:
        raise Refused("full")
    return _next(room, asked=Asked(len(room.past) + 1, question))


def vote(room: Room, by: str, round: int, choice: int, question: int | None = None) -> Room:
    """A student votes, once a round. question: its id, where the browser says which it means.

    Refused: closed (no such round is open), revealed, already_voted, bad_request (no such choice).
    """
    _student(room, by)
    asked = room.asked
    if asked is None or (question is not None and question != asked.id):
        raise Refused("closed")
    if asked.revealed:
        raise Refused("revealed")
    if round != len(asked.rounds) - 1:
        raise Refused("closed")
    if not 0 <= choice < len(asked.question.choices):
        raise Refused("bad_request")
    if by in asked.rounds[-1]:
        raise Refused("already_voted")
    rounds = (*asked.rounds[:-1], _with(asked.rounds[-1], by, choice))
    return _next(room, asked=replace(asked, rounds=rounds))


def _on_stage(room: Room, by: str) -> Asked:
    _presenter(room, by)
    if room.asked is None:
        raise Refused("closed")
    return room.asked


def show(room: Room, by: str) -> Room:
    """The distribution is for all now."""
    asked = _on_stage(room, by)
    return room if asked.shown else _next(room, asked=replace(asked, shown=True))


def again(room: Room, by: str) -> Room:
    """A second round, whose distribution is not shown yet. Refused: revealed, closed (no third)."""
    asked = _on_stage(room, by)
    if asked.revealed:
        raise Refused("revealed")
    if len(asked.rounds) >= ROUNDS:
        raise Refused("closed")
    return _next(room, asked=replace(asked, rounds=(*asked.rounds, {}), shown=False))


def reveal(room: Room, by: str) -> Room:
    """The model's answer is for all, and nobody votes any more."""
    asked = _on_stage(room, by)
    return room if asked.revealed else _next(room, asked=replace(asked, revealed=True))


def close(room: Room, by: str) -> Room:
    """The question leaves the stage; what is kept of it are numbers."""
    _on_stage(room, by)
    return _next(_put_away(room), asked=None)


def _put_away(room: Room) -> Room:
    if room.asked is None:
        return room
    question = room.asked.question
    labels = tuple(each.label for each in question.choices)
    rounds, moves = tally.distributions(room.asked), tally.moves(room.asked)
    past = Past(question.lesson, question.ask, labels, question.answer, rounds, moves)
    return replace(room, past=(*room.past, past))


def open_wall(room: Room, by: str, is_open: bool) -> Room:
    """The presenter lets students write, or no longer."""
    _presenter(room, by)
    if room.wall.open == is_open:
        return room
    return _next(room, wall=replace(room.wall, open=is_open))


def write(room: Room, by: str, id: str, text: str) -> Room:
    """A student's sentence, or another one in its place: with an id of its own, and not hidden.

    Refused: closed.
    """
    _student(room, by)
    if not room.wall.open:
        raise Refused("closed")
    sentences = _with(room.wall.sentences, by, Sentence(id, text))
    return _next(room, wall=replace(room.wall, sentences=sentences))


def hide(room: Room, by: str, id: str) -> Room:
    """The presenter hides a sentence. Refused: closed (another stands in its place, or none)."""
    _presenter(room, by)
    for who, sentence in room.wall.sentences.items():
        if sentence.id == id:
            sentences = _with(room.wall.sentences, who, replace(sentence, hidden=True))
            return _next(room, wall=replace(room.wall, sentences=sentences))
    raise Refused("closed")


def end(room: Room, by: str) -> Room:
    """Only the presenter may end it; the store then forgets it."""
    _presenter(room, by)
    return room
