"""Who may do what in a room, and when it is too late."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classroom import steps, tally
from classroom.codes import ALPHABET, is_code, kept, new_code, new_name, new_secret
from classroom.limits import QUESTIONS, STUDENTS, WORDS
from classroom.refusals import Refused
from tests.classroom.rooms_made import ASKED, PRESENTER, on_stage, room, student

#: All that a presenter does, and all that a student does.
PRESENTERS = {
    "view": lambda room, by: steps.show_view(room, by, "/rnn"),
    "ask": lambda room, by: steps.ask(room, by, ASKED),
    "show": steps.show,
    "again": steps.again,
    "reveal": steps.reveal,
    "close": steps.close,
    "wall": lambda room, by: steps.open_wall(room, by, True),
    "hide": lambda room, by: steps.hide(room, by, "id"),
    "end": steps.end,
}
STUDENTS_OWN = {
    "follow": lambda room, by: steps.follow(room, by, False),
    "vote": lambda room, by: steps.vote(room, by, 0, 0),
    "write": lambda room, by: steps.write(room, by, "id", "text"),
}


def reason(step: steps.Step, before) -> str:
    with pytest.raises(Refused) as refusal:
        step(before)
    return refusal.value.reason


@pytest.mark.parametrize("name", [*PRESENTERS, *STUDENTS_OWN])
def test_each_role_does_its_own_and_a_stranger_nothing(name: str):
    before = room(students=1, asked=True)
    step = {**PRESENTERS, **STUDENTS_OWN}[name]
    other, said = (
        (student(0), "not_presenter") if name in PRESENTERS else (PRESENTER, "not_student")
    )
    assert reason(lambda room: step(room, other), before) == said
    assert reason(lambda room: step(room, "stranger"), before) == "no_room"


@pytest.mark.parametrize("name", ["show", "again", "reveal", "close"])
def test_without_a_question_there_is_nothing_to_do(name: str):
    assert reason(lambda room: PRESENTERS[name](room, PRESENTER), room()) == "closed"


def test_a_vote_is_one_a_round_and_in_its_round():
    asked = room(students=2, asked=True)
    voted = steps.vote(asked, student(0), 0, 1, question=1)
    assert on_stage(asked).rounds == ({},)  # the room before is as it was
    for n in (0, 1):
        assert (
            reason(lambda room, n=n: steps.vote(room, student(0), 0, n), voted) == "already_voted"
        )
    assert reason(lambda room: steps.vote(room, student(1), 0, 3), voted) == "bad_request"
    assert reason(lambda room: steps.vote(room, student(1), 1, 0), voted) == "closed"
    assert reason(lambda room: steps.vote(room, student(1), 0, 0, 2), voted) == "closed"
    second = steps.again(steps.show(voted, PRESENTER), PRESENTER)
    assert not on_stage(second).shown
    assert reason(lambda room: steps.vote(room, student(1), 0, 0), second) == "closed"
    assert reason(lambda room: steps.again(room, PRESENTER), second) == "closed"
    both = steps.vote(second, student(0), 1, 0)
    assert tally.moves(on_stage(both)) == ((1, 0, 1),)
    told = steps.reveal(both, PRESENTER)
    assert reason(lambda room: steps.vote(room, student(1), 1, 0), told) == "revealed"
    assert reason(lambda room: steps.again(room, PRESENTER), told) == "revealed"
    away = steps.close(told, PRESENTER)
    assert reason(lambda room: steps.vote(room, student(1), 1, 0), away) == "closed"
    assert away.past[0].rounds == ((0, 1, 0), (1, 0, 0))
    assert student(0) not in repr(away.past)


def test_another_question_puts_the_first_away_with_its_numbers():
    first = steps.vote(room(students=1, asked=True), student(0), 0, 2)
    second = steps.ask(first, PRESENTER, ASKED)
    assert (on_stage(second).id, on_stage(second).rounds) == (2, ({},))
    assert second.past[0].rounds == ((0, 0, 1),)
    for _ in range(QUESTIONS - 2):
        second = steps.ask(second, PRESENTER, ASKED)
    assert reason(lambda room: steps.ask(room, PRESENTER, ASKED), second) == "full"
    assert len(second.past) == QUESTIONS - 1


def test_a_wall_takes_one_sentence_of_each_while_it_is_open():
    def write(id: str, text: str) -> steps.Step:
        return lambda room: steps.write(room, student(0), id, text)

    before = room(students=2)
    assert reason(write("a", "one"), before) == "closed"
    written = write("b", "two")(write("a", "one")(steps.open_wall(before, PRESENTER, True)))
    assert [each.text for each in written.wall.sentences.values()] == ["two"]
    assert reason(lambda room: steps.hide(room, PRESENTER, "a"), written) == "closed"
    hidden = steps.hide(written, PRESENTER, "b")
    assert hidden.wall.sentences[student(0)].hidden
    assert not write("c", "three")(hidden).wall.sentences[student(0)].hidden
    assert reason(write("d", "four"), steps.open_wall(hidden, PRESENTER, False)) == "closed"


def test_a_room_has_so_many_students_and_a_name_for_each():
    full = room(students=STUDENTS)
    assert reason(lambda room: steps.join(room, "late"), full) == "full"
    names = [each.name for each in full.students.values()]
    assert len(set(names)) == STUDENTS
    assert all(0 <= place < WORDS for name in names for place in name)
    with pytest.raises(ValueError, match="taken"):
        new_name([divmod(n, WORDS) for n in range(WORDS * WORDS)])


def test_a_student_is_here_while_the_newest_stream_lives():
    first = steps.arrive(room(students=1), student(0), "old")
    second = steps.arrive(first, student(0), "new")  # a phone that has lost its first one
    assert steps.leave(second, student(0), "old") is second
    assert steps.leave(second, student(0), "new").students[student(0)].stream == ""
    assert steps.arrive(second, PRESENTER, "any") is second


def test_what_changes_nothing_gives_back_the_same_room():
    before = steps.reveal(steps.show(room(students=1, asked=True), PRESENTER), PRESENTER)
    before = steps.show_view(before, PRESENTER, "/rnn")
    for same in (
        steps.show(before, PRESENTER),
        steps.reveal(before, PRESENTER),
        steps.show_view(before, PRESENTER, "/rnn"),
        steps.follow(before, student(0), True),
        steps.open_wall(before, PRESENTER, False),
    ):
        assert same is before


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 2)), max_size=40), st.randoms())
def test_counts_add_up_in_whatever_order_votes_come(votes: list, order: random.Random):
    """Two rounds of the same attempts, in another order; the first vote of each counts."""
    made = room(students=10, asked=True)
    sent = [votes, order.sample(votes, len(votes))]
    said: list[str] = []
    for round, attempts in enumerate(sent):
        if round:
            made = steps.again(made, PRESENTER)
        for n, choice in attempts:
            try:
                made = steps.vote(made, student(n), round, choice)
            except Refused as refusal:
                said.append(refusal.reason)
    firsts = [dict(reversed(attempts)) for attempts in sent]
    assert said == ["already_voted"] * sum(
        len(a) - len(f) for a, f in zip(sent, firsts, strict=True)
    )
    found = tally.distributions(on_stage(made))
    for counted, first in zip(found, firsts, strict=True):
        assert counted == tuple(Counter(first.values())[n] for n in range(3))
    moves = tally.moves(on_stage(made))
    assert sum(count for *_, count in moves) == len(firsts[0])  # the same people both times
    for n in range(3):
        assert sum(count for first, _, count in moves if first == n) == found[0][n]
        assert sum(count for _, then, count in moves if then == n) == found[1][n]


def test_codes_and_secrets_are_drawn_from_many():
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(is_code(each) for each in codes)
    assert not set(ALPHABET) & set("01OIL258SBZ5AEU") - set("L")
    assert not any(map(is_code, ("", "CDFG3", "CDFG344", "cdfg34", "CDFG3０", "CDFG3I")))
    secrets = {new_secret() for _ in range(200)}
    assert len({kept(each) for each in secrets}) == 200
    assert all(each not in kept(each) and len(each) >= 22 for each in secrets)
    assert kept("\ud800")  # a header can hold anything
