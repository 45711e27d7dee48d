"""What each may see of a room, as JSON for the browser (the event "state")."""

from __future__ import annotations

from typing import Any

from classroom import tally
from classroom.rooms import Asked, Room
from classroom.steps import is_presenter

State = dict[str, Any]


def seen_by(room: Room, by: str, common: State | None = None) -> State:
    """The room as whoever has the key or token kept as ``by`` may see it.

    common: what ``seen_by_all`` made for their role, where several look at the same room. Refused:
    no_room, where they are not in it.
    """
    presenter = is_presenter(room, by)
    state = dict(seen_by_all(room, presenter) if common is None else common)
    if not presenter:
        student, sentence = room.students[by], room.wall.sentences.get(by)
        state["mine"] = {
            "name": student.name,
            "following": student.following,
            "choices": [each.get(by) for each in room.asked.rounds] if room.asked else [],
        }
        state["wall"] = {**state["wall"], "mine": sentence.text if sentence else None}
    return state


def seen_by_all(room: Room, presenter: bool) -> State:
    """What all students see alike, or the presenter: every number, no name, no other's sentence."""
    listening = [each for each in room.students.values() if each.stream]
    wall: State = {"open": room.wall.open}
    if presenter:
        wall["sentences"] = [
            {"id": each.id, "text": each.text}
            for each in room.wall.sentences.values()
            if not each.hidden
        ]
    return {
        "version": room.version,
        "role": "presenter" if presenter else "student",
        "ends": room.ends,
        "view": room.view,
        "students": len(room.students),
        "here": len(listening),
        "following": sum(each.following for each in listening),
        "question": _question(room.asked, presenter) if room.asked else None,
        "wall": wall,
    }


#: What is only counted: of the room, and of its question.
COUNTED = ("version", "students", "here", "following")
COUNTED_OF_QUESTION = ("votes", "rounds", "moved")


def without_counts(state: State) -> State:
    """What of a state has to be known at once; counts may come a little later."""
    rest = {name: value for name, value in state.items() if name not in COUNTED}
    if question := state["question"]:
        rest["question"] = {
            name: value for name, value in question.items() if name not in COUNTED_OF_QUESTION
        }
    return rest


def _question(asked: Asked, presenter: bool) -> State:
    question, answered = asked.question, presenter or asked.revealed
    state: State = {
        "id": asked.id,
        "lesson": question.lesson,
        "ask": question.ask,
        "choices": [
            {"label": each.label, "value": each.value, "told": each.told}
            if answered
            else {"label": each.label}
            for each in question.choices
        ],
        "round": len(asked.rounds) - 1,
        "votes": len(asked.rounds[-1]),
        "shown": asked.shown,
        "revealed": asked.revealed,
    }
    if presenter or asked.shown or asked.revealed:
        state["rounds"] = [{"counts": each} for each in tally.distributions(asked)]
        state["moved"] = tally.moves(asked)
    if answered:
        state |= {"answer": question.answer, "why": question.why}
    return state
