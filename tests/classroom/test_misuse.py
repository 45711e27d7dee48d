"""Rooms as they should not be used: nobody learns, breaks or fills anything."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import closing

import pytest
from starlette.middleware import Middleware

from classroom.limits import BODY, ROOMS, STREAMS, STUDENTS, WORDS
from classroom.packed import pack
from classroom.store import MemoryStore
from serving.guesses import Allowance
from serving.headers import SecurityHeaders
from serving.origins import OwnOrigin
from tests.classroom.redis_server import RedisServer
from tests.classroom.room_server import QUESTION, Person, open_room, serving

#: All that is written in a room, each with a body that is right.
WRITES: dict[str, object] = {
    "view": {"url": "/rnn"},
    "ask": {"question": QUESTION},
    "show": None,
    "again": None,
    "reveal": None,
    "close": None,
    "wall": {"open": True},
    "hide": {"id": "x"},
    "follow": {"following": True},
    "vote": {"round": 0, "choice": 0},
    "sentence": {"text": "x"},
}
STUDENTS_OWN = {"follow", "vote", "sentence"}
NO_ROOM = (404, {"error": "no_room"})
SLOW_DOWN = (429, {"error": "slow_down"})


@pytest.fixture
def port() -> Iterator[int]:
    """A server that has not yet been guessed at."""
    with serving(MemoryStore()) as port:
        yield port


def all_asked(person: Person) -> dict[str, tuple[int, object]]:
    """What ``person`` is told whatever they ask."""
    room = f"/rooms/{person.code}"
    return {
        **{name: person.post(name, body) for name, body in WRITES.items()},
        "events": person.send("GET", f"{room}/events"),
        "record": person.send("GET", f"{room}/record.csv"),
        "end": person.send("DELETE", room),
    }


def test_a_wrong_code_and_a_wrong_token_are_told_the_same(port: int):
    presenter = open_room(port)
    for code in (presenter.code, "CDFG34", "nonsense", "%00", "%EA%B0%80" * 6):
        told = all_asked(Person(port, code))
        assert set(map(str, told.values())) == {str((401, {"error": "no_token"}))}, code
        told = all_asked(Person(port, code, f"a token for {code}"))
        assert set(map(str, told.values())) == {str(NO_ROOM)}, code
    for wrong in ("Basic abc", "Bearer", "Bearer  ", presenter.secret):
        path = f"/rooms/{presenter.code}/show"
        assert Person(port).send("POST", path, None, Authorization=wrong)[0] == 401


def test_a_student_is_no_presenter_and_a_presenter_no_student(port: int):
    presenter = open_room(port)
    student = Person(port).join(presenter.code)
    room = f"/rooms/{presenter.code}"
    for name, body in WRITES.items():
        if name not in STUDENTS_OWN:
            assert student.post(name, body) == (403, {"error": "not_presenter"}), name
        else:
            assert presenter.post(name, body) == (403, {"error": "not_student"}), name
    for method, path in (("GET", f"{room}/record.csv"), ("DELETE", room)):
        assert student.send(method, path) == (403, {"error": "not_presenter"})
    assert student.post("vote", {"round": 0, "choice": 0}) == (409, {"error": "closed"})


def test_a_vote_too_many_and_one_too_late(port: int):
    presenter = open_room(port)
    student, late = (Person(port).join(presenter.code) for _ in range(2))
    presenter.post("ask", {"question": QUESTION})
    assert student.post("vote", {"round": 0, "choice": 1})[0] == 200
    twice = (409, {"error": "already_voted"})
    assert student.post("vote", {"round": 0, "choice": 1}) == twice
    assert student.post("vote", {"round": 0, "choice": 2}) == twice
    presenter.post("reveal")
    assert late.post("vote", {"round": 0, "choice": 0}) == (409, {"error": "revealed"})
    with closing(presenter.listen()) as stage:
        counted = stage.until(lambda state: True)["question"]
    assert counted["rounds"] == [{"counts": [0, 1, 0]}]


def test_who_guesses_codes_is_slowed_down_and_learns_nothing_even_from_a_right_one(port: int):
    presenter = open_room(port)
    student = Person(port).join(presenter.code)
    guesses = (Person(port, "CDFG34", f"guess {n}").post("show") for n in range(10_000))
    told = list(itertools.takewhile(lambda said: said != SLOW_DOWN, guesses))
    assert told == [NO_ROOM] * len(told)
    assert 300 <= len(told) < 10_000
    assert Person(port, presenter.code, "another guess").post("show") == SLOW_DOWN
    for code in (presenter.code, "CDFG34"):
        assert Person(port).send("POST", f"/rooms/{code}/join") == SLOW_DOWN
    # The lesson goes on: who is in the room does not notice.
    assert presenter.post("view", {"url": "/rnn"})[0] == 200
    assert student.post("follow", {"following": False})[0] == 200


def test_an_allowance_comes_back_and_is_each_ones_own():
    now = [0.0]
    allowed = Allowance(rate=2, burst=3, now=lambda: now[0])
    assert [allowed.take("a") for _ in range(5)] == [True] * 3 + [False] * 2
    assert allowed.take("b")
    now[0] = 0.5
    assert allowed.left("a")
    assert [allowed.take("a") for _ in range(2)] == [True, False]
    now[0] = 1000
    assert [allowed.take("a") for _ in range(4)] == [True] * 3 + [False]


def test_one_address_does_not_open_all_rooms(port: int):
    told = [Person(port).send("POST", "/rooms") for _ in range(ROOMS)]
    assert told.count(SLOW_DOWN) >= ROOMS // 2
    assert told[0][0] == 201


def test_a_room_and_a_person_have_their_bounds(port: int):
    presenter = open_room(port)
    students = [Person(port).join(presenter.code) for _ in range(STUDENTS)]
    assert Person(port).send("POST", f"/rooms/{presenter.code}/join") == (409, {"error": "full"})
    streams = [students[0].listen() for _ in range(STREAMS)]
    for each in streams:
        each.next()
    assert students[0].send("GET", f"/rooms/{presenter.code}/events") == SLOW_DOWN
    for each in streams:
        each.close()
    told = [students[1].post("follow", {"following": n % 2 == 0}) for n in range(200)]
    assert SLOW_DOWN in told
    assert students[2].post("follow", {"following": False})[0] == 200


def test_a_long_name_is_not_looked_at_and_a_long_body_not_read():
    store = MemoryStore()
    with serving(store) as port:
        presenter = open_room(port)
        path = f"/rooms/{presenter.code}/join"
        status, said = Person(port).send("POST", path, {"name": "X" * 10_000})
        assert status == 201
        assert all(place in range(WORDS) for place in said["name"])
        assert "XX" not in pack(store._rooms[presenter.code])
        assert said["token"] not in pack(store._rooms[presenter.code])
        too_long = (413, {"error": "too_long"})
        assert Person(port).send("POST", path, {"name": "x" * BODY}) == too_long
        student = Person(port, presenter.code, said["token"])
        presenter.post("wall", {"open": True})
        assert student.post("sentence", {"text": "x" * 201}) == too_long
        assert presenter.post("view", {"url": "/" + "x" * 5000}) == too_long


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"null", b"7", b"\xff\xfe", b"[" * 5000, b'{"url": "//evil.example"}', b"{}"],
)
def test_what_is_no_request_is_refused(port: int, body: bytes):
    assert open_room(port).post("view", body) == (422, {"error": "bad_request"})


def test_half_a_character_does_not_break_the_stream_of_the_others(port: int):
    presenter = open_room(port)
    student = Person(port).join(presenter.code)
    presenter.post("wall", {"open": True})
    assert student.post("sentence", b'{"text": "\\ud800"}')[0] == 422
    assert student.post("sentence", {"text": "a\u2028</script>\r\n\r\nevent: ended"})[0] == 200
    with closing(presenter.listen()) as stage:
        (written,) = stage.until(lambda state: True)["wall"]["sentences"]
    assert written["text"] == "a\u2028</script>    event: ended"


def test_answers_are_kept_nowhere_and_another_sites_page_may_not_write():
    layers = [Middleware(SecurityHeaders), Middleware(OwnOrigin, allowed=())]
    with serving(MemoryStore(), middleware=layers) as port:
        presenter = open_room(port)
        foreign = {"Origin": "http://evil.example"}
        assert presenter.send("POST", f"/rooms/{presenter.code}/show", None, **foreign)[0] == 403
        assert presenter.send("DELETE", f"/rooms/{presenter.code}", None, **foreign)[0] == 403
        assert presenter.send("HEAD", f"/rooms/{presenter.code}/events")[0] == 200
        with closing(presenter.listen()) as stage:
            headers = stage.answer.headers
            assert stage.next()[0] == "state"
        assert headers["cache-control"] == "no-store"
        assert headers["x-accel-buffering"] == "no"
        assert headers["content-encoding"] is None  # though the browser takes gzip
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'self'" in headers["content-security-policy"]


def test_a_store_that_goes_away_is_said_so_and_the_room_comes_back_with_it(
    own_redis: RedisServer,
):
    from classroom.redis_store import RedisStore

    unreachable = (503, {"error": "unreachable"})
    with serving(RedisStore(own_redis.url)) as port:
        presenter = open_room(port)
        student = Person(port).join(presenter.code)
        phone = student.listen()
        assert phone.next()[0] == "state"
        own_redis.stop()
        while (event := phone.next()[0]) in ("state", ""):
            pass
        assert event == "closed"  # and not "ended": the phone tries again
        assert student.post("follow", {"following": False}) == unreachable
        assert student.send("GET", f"/rooms/{presenter.code}/events") == unreachable
        assert Person(port).send("POST", "/rooms") == unreachable
        assert presenter.send("GET", f"/rooms/{presenter.code}/record.csv") == unreachable
        own_redis.start()
        assert student.post("follow", {"following": False}) == NO_ROOM  # it kept nothing
        assert open_room(port).post("view", {"url": "/rnn"})[0] == 200
