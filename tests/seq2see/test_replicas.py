"""A process that is lost is started again, one that hangs is ended, an end is an end."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from seq2see import replicas
from seq2see.replicas import Replica, answers
from seq2see.serve import free_ports

#: Answers as the app does until it is asked for /hang.
APP = """
import http.server, signal, sys
port = int(next(each for each in sys.argv if each.startswith("--server.port=")).split("=")[1])
class Page(http.server.BaseHTTPRequestHandler):
    hangs = False
    def do_GET(self):
        Page.hangs = Page.hangs or self.path == "/hang"
        self.send_response(503 if Page.hangs else 200)
        self.end_headers()
    def log_message(self, *_):
        pass
if "--deaf" in sys.argv:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
http.server.HTTPServer(("127.0.0.1", port), Page).serve_forever()
"""


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Replica]]:
    """Begin a replica of the small app; everything goes quickly."""
    for name, seconds in (("LEAST", 0.5), ("PERIOD", 0.2), ("GRACE", 1.0), ("MISSES", 2)):
        monkeypatch.setattr(replicas, name, seconds)
    found: list[Replica] = []

    def begin(*arguments: str, code: str = APP) -> Replica:
        replica = Replica(free_ports(1)[0], arguments, (sys.executable, "-c", code))
        found.append(replica)
        replica.begin()
        return replica

    yield begin
    for each in found:
        each.end()


def pid(replica: Replica, other_than: int = 0) -> int:
    """Of the process that is warm, once it is another one."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if replica.warm.is_set() and replica.process and replica.process.pid != other_than:
            return replica.process.pid
        time.sleep(0.01)
    raise TimeoutError


def test_a_lost_one_is_started_again_on_its_port(begun, capfd):
    replica = begun()
    first = pid(replica)
    replica.process.kill()
    assert pid(replica, first) != first
    assert answers(replica.url, 5)
    said = [json.loads(line) for line in capfd.readouterr().err.splitlines() if line[:1] == "{"]
    assert [each["event"] for each in said] == ["replica warm", "replica lost", "replica warm"]
    assert said[1]["code"] == -9


def test_one_that_cannot_start_is_not_tried_without_a_pause(begun, capfd):
    begun(code="raise SystemExit(3)")
    time.sleep(1.6)
    lost = capfd.readouterr().err.count("replica lost")
    assert 1 <= lost <= 4


def test_one_that_hangs_is_ended_and_started_again(begun):
    replica = begun()
    first = pid(replica)
    answers(f"{replica.url}/hang", 5)
    assert pid(replica, first) != first
    assert answers(f"{replica.url}/healthz", 5)


def test_a_renewed_one_is_another_process_and_warm(begun, capfd):
    replica = begun()
    first = pid(replica)
    assert replica.renew()
    assert pid(replica) != first
    assert "lost" not in capfd.readouterr().err


def test_one_that_does_not_listen_to_sigterm_is_ended_by_force(begun):
    replica = begun("--deaf")
    pid(replica)
    process = replica.process
    began = time.monotonic()
    replica.end()
    assert process.returncode == -9
    assert time.monotonic() - began < 10


def test_none_is_started_after_the_end(begun):
    replica = begun()
    pid(replica)
    replica.end()
    assert not answers(replica.url, 1)
    assert not replica.warm.is_set()
