"""A room as text and back, for stores outside this process."""

from __future__ import annotations

import json
from typing import Any

from classroom.rooms import Asked, Choice, Past, Question, Room, Sentence, Student, Wall

Fields = dict[str, Any]


def pack(room: Room) -> str:
    """The room as JSON, each of its parts an object of its fields."""
    return json.dumps(room, default=vars, ensure_ascii=False, separators=(",", ":"))


def unpack(text: str) -> Room:
    """The room of which ``pack`` made the text. ValueError for another."""
    try:
        return _room(json.loads(text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("this is no room") from error


def _room(said: Fields) -> Room:
    said["students"] = {who: _student(each) for who, each in said["students"].items()}
    said["asked"] = said["asked"] and _asked(said["asked"])
    said["past"] = tuple(_past(each) for each in said["past"])
    said["wall"]["sentences"] = {
        who: Sentence(**each) for who, each in said["wall"]["sentences"].items()
    }
    said["wall"] = Wall(**said["wall"])
    return Room(**said)


def _student(said: Fields) -> Student:
    said["name"] = tuple(said["name"])
    return Student(**said)


def _asked(said: Fields) -> Asked:
    question: Fields = said["question"]
    question["choices"] = tuple(Choice(**each) for each in question["choices"])
    said["question"] = Question(**question)
    said["rounds"] = tuple(said["rounds"])
    return Asked(**said)


def _past(said: Fields) -> Past:
    said["labels"] = tuple(said["labels"])
    for name in ("rounds", "moved"):
        said[name] = tuple(tuple(each) for each in said[name])
    return Past(**said)
