"""What each may see: a student nothing that is not yet told, and nothing of the others."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classroom import steps, tally
from classroom.record import record
from classroom.refusals import Refused
from classroom.rooms import Choice, Question
from classroom.seen import seen_by, seen_by_all
from tests.classroom.rooms_made import ASKED, PRESENTER, on_stage, room, student

ACTS = {
    "show": lambda room, n: steps.show(room, PRESENTER),
    "again": lambda room, n: steps.again(room, PRESENTER),
    "reveal": lambda room, n: steps.reveal(room, PRESENTER),
    "close": lambda room, n: steps.close(room, PRESENTER),
    "ask": lambda room, n: steps.ask(room, PRESENTER, ASKED),
    "vote": lambda room, n: steps.vote(
        room, student(n % 4), len(room.asked.rounds) - 1 if room.asked else 0, n % 3
    ),
    "open": lambda room, n: steps.open_wall(room, PRESENTER, True),
    "write": lambda room, n: steps.write(room, student(n % 4), f"id-{n}", f"written-{n % 4}."),
    "hide": lambda room, n: steps.hide(room, PRESENTER, f"id-{n}"),
    "arrive": lambda room, n: steps.arrive(room, student(n % 4), f"stream-{n}"),
    "follow": lambda room, n: steps.follow(room, student(n % 4), n % 2 == 0),
}
TOLD = ("because-of-the-verb", "61%", "told-cat", '"answer"')


@given(st.lists(st.tuples(st.sampled_from([*ACTS]), st.integers(0, 11)), max_size=30))
def test_whatever_happens_a_student_sees_what_is_told_and_what_is_theirs(acts: list):
    made = room(students=4)
    for name, n in acts:
        try:
            after = ACTS[name](made, n)
        except Refused:
            continue
        assert after is made or after.version == made.version + 1
        made = after
    presenter = seen_by(made, PRESENTER)
    listening = [each for each in made.students.values() if each.stream]
    assert (presenter["students"], presenter["here"]) == (4, len(listening))
    assert presenter["following"] == sum(each.following for each in listening)
    assert not any(student(n) in json.dumps(presenter) for n in range(4))
    for n in range(4):
        state = seen_by(made, student(n))
        assert state == seen_by(made, student(n), seen_by_all(made, presenter=False))
        said = json.dumps(state)
        revealed = made.asked is not None and on_stage(made).revealed
        assert all((each in said) == revealed for each in TOLD)
        shown = made.asked is not None and (on_stage(made).shown or revealed)
        assert ("counts" in said) == ("moved" in said) == shown
        assert not any(f"written-{other}." in said for other in range(4) if other != n)
        assert not any(student(other) in said for other in range(4))
        assert not any(f"stream-{other}" in said for other in range(12))
        if made.asked:
            mine = [votes.get(student(n)) for votes in on_stage(made).rounds]
            assert state["mine"]["choices"] == mine
            assert state["question"]["votes"] == sum(tally.distributions(on_stage(made))[-1])
    assert not any(f"student-{n}" in record(made) for n in range(4))


def test_a_stranger_sees_nothing():
    with pytest.raises(Refused, match="no_room"):
        seen_by(room(students=1), "stranger")


def test_a_presenter_who_has_shown_nothing_sees_the_distribution_and_the_answer():
    made = steps.vote(room(students=2, asked=True), student(0), 0, 1)
    question = seen_by(made, PRESENTER)["question"]
    assert question["rounds"] == [{"counts": (0, 1, 0)}]
    assert (question["answer"], question["why"]) == (0, ASKED.why)
    assert question["choices"][0] == {"label": "cat", "value": "61%", "told": "told-cat"}
    assert seen_by(room(), PRESENTER)["question"] is None


def test_a_record_holds_no_formula_for_a_spreadsheet():
    evil = Question("rnn", "=1+1", tuple(Choice(f"{each}x", "", "") for each in "+-@"), 0, "")
    made = steps.ask(steps.open_wall(room(students=1), PRESENTER, True), PRESENTER, evil)
    made = steps.write(made, student(0), "id", '=HYPERLINK("http://evil.example")')
    cells = [cell for line in record(made).splitlines() for cell in line.split(",")]
    assert not any(cell.strip('"').startswith(("=", "+", "-", "@")) for cell in cells)
    hidden = record(steps.hide(made, PRESENTER, "id"))
    assert "HYPERLINK" in record(made)
    assert "HYPERLINK" not in hidden
