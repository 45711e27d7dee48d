"""Rooms in the app itself: past all that stands before it, counted, and ended with it."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.server import ROOT, serve
from seq2see.serve import free_ports
from tests.classroom.redis_server import RedisServer
from tests.classroom.room_server import PATIENCE, QUESTION, Person, open_room


def count(port: int, name: str) -> float:
    """A number of /metrics."""
    found = re.search(rf"^{name} (\S+)$", Person(port).send("GET", "/metrics")[1], re.M)
    assert found
    return float(found[1])


def test_the_app_has_rooms_counts_them_and_lets_go_of_them_when_it_ends():
    with serve() as server:
        port = int(server.address.rpartition(":")[2])
        presenter = open_room(port)
        student = Person(port).join(presenter.code)
        stage, phone = presenter.listen(), student.listen()
        headers = phone.answer.headers
        assert headers["content-type"] == "text/event-stream; charset=utf-8"
        assert headers["content-encoding"] is None
        assert "default-src 'self'" in headers["content-security-policy"]
        assert presenter.post("view", {"url": "/rnn?text=a+secret"})[0] == 200
        assert phone.until(lambda state: state["view"])["view"] == "/rnn?text=a+secret"
        foreign = {"Origin": "http://evil.example"}
        assert presenter.send("POST", f"/rooms/{presenter.code}/show", None, **foreign)[0] == 403
        assert (count(port, "seq2see_rooms"), count(port, "seq2see_room_listeners")) == (1, 2)
        assert "secret" not in Person(port).send("GET", "/metrics")[1]

        phone.close()
        stage.until(lambda state: state["here"] == 0)  # the server notices who goes away
        assert count(port, "seq2see_room_listeners") == 1

        began = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        while (event := stage.next()[0]) in ("state", ""):
            pass
        assert event == "closed"
        server.process.wait(timeout=60)
        assert time.monotonic() - began < 10


@contextmanager
def process(url: str) -> Iterator[int]:
    """The routes in a process of their own, over this Redis; the port that is given."""
    (port,) = free_ports(1)
    command = [sys.executable, "-m", "tests.classroom.room_server", str(port), url]
    started = subprocess.Popen(command, cwd=ROOT)
    try:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            assert started.poll() is None
            try:
                Person(port).send("GET", "/")
                break
            except ConnectionError:
                time.sleep(0.02)
        yield port
    finally:
        started.terminate()
        started.wait(timeout=PATIENCE)


def test_two_processes_with_one_redis_have_the_same_rooms(redis: RedisServer):
    with process(redis.url) as first:
        presenter = open_room(first)
        with process(redis.url) as second:
            here = Person(first).join(presenter.code)
            there = Person(second).join(presenter.code)
            streams = [each.listen() for each in (presenter, here, there)]
            assert presenter.post("ask", {"question": QUESTION})[0] == 200
            for each in streams[1:]:
                each.until(lambda state: state["question"])
            assert here.post("vote", {"round": 0, "choice": 1})[0] == 200
            assert there.post("vote", {"round": 0, "choice": 2})[0] == 200
            said = streams[0].until(
                lambda state: state["question"] and state["question"]["votes"] == 2
            )
            assert said["question"]["rounds"] == [{"counts": [0, 1, 1]}]
            assert said["here"] == 2
            presenter.post("reveal")
            both = [
                each.until(lambda state: state["question"] and state["question"]["revealed"])
                for each in streams[1:]
            ]
            assert both[0]["question"] == both[1]["question"]
        # The second one is gone; its student goes on at the first.
        moved = Person(first, presenter.code, there.secret)
        with_it = moved.listen().until(lambda state: True)
        assert with_it["mine"]["choices"] == [2]
        assert presenter.send("DELETE", f"/rooms/{presenter.code}")[0] == 204
        for each in (streams[0], streams[1]):
            while (event := each.next()[0]) in ("state", ""):
                pass
            assert event == "ended"
