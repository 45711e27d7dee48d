"""Rooms over HTTP, as browsers use them, and as they should not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from classroom.store import MemoryStore
from tests.classroom.room_server import QUESTION, Person, open_room, serving


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with serving(MemoryStore()) as port:
        yield port


def test_a_lesson_from_the_first_step_to_the_end(port: int):
    presenter = open_room(port)
    students = [Person(port).join(presenter.code.lower()) for _ in range(3)]
    stage, phone = presenter.listen(), students[0].listen()
    assert phone.answer.getheader("content-type") == "text/event-stream; charset=utf-8"
    first = phone.until(lambda state: True)
    assert (first["role"], first["view"], first["students"]) == ("student", None, 3)

    assert presenter.post("view", {"url": "/attention?text=The+cat+slept"})[0] == 200
    assert phone.until(lambda state: state["view"])["view"] == "/attention?text=The+cat+slept"
    assert stage.until(lambda state: state["following"] == 1)["here"] == 1
    assert students[0].post("follow", {"following": False})[0] == 200
    assert stage.until(lambda state: state["following"] == 0)["students"] == 3

    assert presenter.post("ask", {"question": QUESTION})[0] == 200
    asked = phone.until(lambda state: state["question"])["question"]
    assert asked["choices"] == [{"label": each["label"]} for each in QUESTION["choices"]]
    assert not {"rounds", "moved", "answer", "why"} & set(asked)
    for student, choice in zip(students, (0, 1, 1), strict=True):
        assert student.post("vote", {"round": 0, "choice": choice})[0] == 200
    counted = stage.until(lambda state: state["question"] and state["question"]["votes"] == 3)[
        "question"
    ]
    assert counted["rounds"] == [{"counts": [1, 2, 0]}]
    assert counted["answer"] == 0
    assert presenter.post("show")[0] == 200
    shown = phone.until(lambda state: state["question"] and state["question"]["shown"])
    assert shown["question"]["rounds"] == [{"counts": [1, 2, 0]}]
    assert shown["mine"]["choices"] == [0]
    assert "why" not in shown["question"]

    assert presenter.post("again")[0] == 200
    for student, choice in zip(students, (0, 0, 2), strict=True):
        assert student.post("vote", {"round": 1, "choice": choice, "question": 1})[0] == 200
    assert presenter.post("reveal")[0] == 200
    revealed = phone.until(lambda state: state["question"] and state["question"]["revealed"])[
        "question"
    ]
    assert revealed["rounds"] == [{"counts": [1, 2, 0]}, {"counts": [2, 0, 1]}]
    assert revealed["moved"] == [[0, 0, 1], [1, 0, 1], [1, 2, 1]]
    assert (revealed["answer"], revealed["why"]) == (0, QUESTION["why"])
    assert revealed["choices"] == QUESTION["choices"]
    assert presenter.post("close")[0] == 200

    assert presenter.post("wall", {"open": True})[0] == 200
    assert students[0].post("sentence", {"text": "나는 잤다"})[0] == 200
    assert students[0].post("sentence", {"text": "@나는 깼다"})[0] == 200
    (written,) = stage.until(lambda state: state["wall"]["sentences"])["wall"]["sentences"]
    wall = phone.until(lambda state: state["wall"]["mine"])["wall"]
    assert "sentences" not in wall
    assert students[1].post("sentence", {"text": "to be hidden"})[0] == 200
    there = stage.until(lambda state: len(state["wall"]["sentences"]) == 2)["wall"]["sentences"]
    assert there[0]["text"] == "@나는 깼다"
    assert presenter.post("hide", {"id": there[1]["id"]})[0] == 200
    stage.until(lambda state: len(state["wall"]["sentences"]) == 1)
    assert written["id"] != there[1]["id"]

    status, text = presenter.send("GET", f"/rooms/{presenter.code}/record.csv")
    assert status == 200
    assert text.splitlines()[1:] == [
        "question,1,attention,Which word does ‘slept’ look at most?,,,,,",
        "votes,1,,,1,cat,,1,yes",
        "votes,1,,,1,dog,,2,no",
        "votes,1,,,1,'=SUM(A1),,0,no",
        "votes,1,,,2,cat,,2,yes",
        "votes,1,,,2,dog,,0,no",
        "votes,1,,,2,'=SUM(A1),,1,no",
        "moved,1,,,,cat,cat,1,",
        "moved,1,,,,dog,cat,1,",
        "moved,1,,,,dog,'=SUM(A1),1,",
        "sentence,,,'@나는 깼다,,,,,",
    ]
    assert presenter.send("DELETE", f"/rooms/{presenter.code}")[0] == 204
    for stream in (stage, phone):
        while (event := stream.next()[0]) == "state":
            pass
        assert event == "ended"
        assert stream.next() == ("closed", None)
    assert students[0].post("vote", {"round": 0, "choice": 0}) == (404, {"error": "no_room"})
