"""Several processes behind nginx on one port, as ``make serve`` starts them."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from benchmarks.visitor import Visitor
from classroom import keeping
from seq2see import balancer, serve
from seq2see.__main__ import main
from seq2see.replicas import answers
from tests.classroom.room_server import Person, open_room
from tests.serving.test_startup import apart

ROOT = Path(__file__).resolve().parents[2]
needs_nginx = pytest.mark.skipif(balancer.nginx() is None, reason="there is no nginx")


def test_without_nginx_it_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr(balancer, "nginx", lambda: None)
    assert main(["serve", "--workers", "2"]) == 2
    assert "nginx" in capsys.readouterr().err
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "call", lambda command, cwd: started.append(command) or 0)
    assert main(["serve", "--workers=auto", "--server.port=8600"]) == 0  # one process, then
    assert started[0][1:] == ["-m", "streamlit", "run", "app.py", "--server.port=8600"]


def test_a_core_a_worker_where_there_is_nginx(monkeypatch):
    monkeypatch.setattr(balancer, "nginx", lambda: "/usr/sbin/nginx")
    said, others = serve.options(["--workers", "auto", "--theme.base", "dark"])
    assert said.workers == serve.cores() >= 1
    assert others == ["--theme.base", "dark"]


@pytest.mark.parametrize("count", ["0", "-1", "many", "1.5"])
def test_a_number_of_workers_that_cannot_be_is_refused(count, capsys):
    with pytest.raises(SystemExit) as ended:
        serve.options(["--workers", count])
    assert ended.value.code == 2
    assert "--workers" in capsys.readouterr().err


def test_where_nginx_listens():
    assert balancer.listening("127.0.0.1", 80) == "listen 127.0.0.1:80;\n"
    assert balancer.listening("::1", 80) == "listen [::1]:80;\n"
    assert "listen 80;\n" in balancer.listening(None, 80)


def test_a_replica_refuses_connections_until_it_is_warm():
    (port,) = serve.free_ports(1)
    command = [sys.executable, "-m", "seq2see.replica", f"--server.port={port}"]
    env = os.environ | {"SEQ2SEE_KIWI": "off"}
    process = subprocess.Popen([*command, "--server.address=127.0.0.1"], cwd=ROOT, env=env)
    refused = 0
    try:
        while True:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            try:
                connection.connect()
            except ConnectionRefusedError:
                refused += 1
                assert process.poll() is None
                time.sleep(0.02)
                continue
            connection.request("GET", "/readyz")
            assert connection.getresponse().status == 200
            break
        with pytest.raises(OSError, match="in use"), socket.socket() as second:
            second.bind(("127.0.0.1", port))
    finally:
        process.terminate()
        process.wait(timeout=30)
    assert refused > 10


@dataclass
class Campus:
    """Two replicas behind nginx; ``log`` holds what they and nginx said."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    def pids(self) -> list[int]:
        """The replicas that were warm, the last ones last."""
        said = self.log.read_text(encoding="utf-8")
        return [int(pid) for pid in re.findall(r'"replica warm".*"pid": (\d+)', said)]

    def get(self, path: str, **headers: str) -> http.client.HTTPResponse:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        answer.read()
        return answer


@pytest.fixture(scope="module")
def campus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Campus]:
    log = tmp_path_factory.mktemp("campus") / "log"
    (port,) = serve.free_ports(1)
    command = [sys.executable, "-m", "seq2see", "serve", "--workers", "2"]
    command += [f"--server.port={port}", "--server.address=127.0.0.1"]
    env = os.environ | {"SEQ2SEE_KIWI": "off"}
    with log.open("wb") as file:
        process = subprocess.Popen(command, cwd=ROOT, stderr=file, env=env)
    found = Campus(process, port, log)
    try:
        wait_for(lambda: len(found.pids()) == 2 and answers(f"http://127.0.0.1:{port}/readyz", 5))
        yield found
    finally:
        process.terminate()
        process.wait(timeout=30)


def wait_for(holds, seconds: float = 120) -> None:
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.05)


@needs_nginx
def test_a_browser_is_given_a_cookie_and_keeps_it(campus):
    first = campus.get("/")
    cookie = first.headers["set-cookie"]
    assert re.fullmatch(r"seq2see=[0-9a-f]{32}; Path=/; HttpOnly; SameSite=Lax", cookie)
    assert "default-src 'self'" in first.headers["content-security-policy"]
    assert campus.get("/", Cookie=cookie.split(";")[0]).headers["set-cookie"] is None
    framed = campus.get("/", **{"X-Forwarded-Proto": "https"}).headers["set-cookie"]
    assert framed.endswith("SameSite=None; Secure; Partitioned")


@needs_nginx
def test_files_that_never_change_come_from_nginx_and_give_no_cookie(campus):
    (script,) = re.findall(r'src="\./(static/js/index\.[^"]+\.js)"', page(campus))
    for _ in range(2):
        answer = campus.get(f"/{script}", **{"Accept-Encoding": "gzip"})
        assert answer.status == 200
        assert answer.headers["content-encoding"] == "gzip"
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["set-cookie"] is None


def page(campus: Campus) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", campus.port, timeout=60)
    connection.request("GET", "/")
    return connection.getresponse().read().decode()


def test_rooms_are_at_every_replica_where_they_share_them_else_at_one(tmp_path):
    for shared, rooms in ((False, [1]), (True, [1, 2, 3])):
        balancer.configure(tmp_path, [1, 2, 3], "127.0.0.1", 80, shared)
        for name, ports in (("replicas", [1, 2, 3]), ("rooms", rooms)):
            said = (tmp_path / f"{name}.conf").read_text(encoding="ascii")
            assert re.findall(r"server 127\.0\.0\.1:(\d+) ", said) == list(map(str, ports))
    assert serve.REDIS == keeping.SETTING


@needs_nginx
def test_a_class_in_one_room_comes_through_nginx_at_once_and_from_any_browser(campus):
    presenter = open_room(campus.port)
    students = [Person(campus.port).join(presenter.code) for _ in range(6)]
    streams = [each.listen(Cookie=f"seq2see={n:032x}") for n, each in enumerate(students)]
    assert presenter.post("view", {"url": "/rnn"})[0] == 200
    for each in streams:
        assert each.answer.headers["content-encoding"] is None
        each.until(lambda state: state["view"] == "/rnn")
    for each in streams:
        each.close()
    with closing(presenter.listen()) as stage:
        stage.until(lambda state: state["here"] == 0)


@needs_nginx
def test_counts_are_not_for_visitors(campus):
    assert campus.get("/metrics").status == 404


@needs_nginx
def test_the_origin_of_another_site_is_refused_behind_nginx_too(campus):
    connection = http.client.HTTPConnection("127.0.0.1", campus.port, timeout=60)
    connection.request("POST", "/", headers={"Origin": "http://evil.example"})
    assert connection.getresponse().status == 403


@needs_nginx
def test_a_lost_replica_costs_a_reconnect_and_a_renewal_no_error(campus):
    async def visit(text: str) -> int:
        async with Visitor(f"127.0.0.1:{campus.port}", "rnn", "en") as visitor:
            return visitor.opened.errors + (await visitor.type(text)).errors

    assert apart(visit("The cat sat.")) == 0
    os.kill(campus.pids()[0], signal.SIGKILL)
    assert apart(visit("The cat slept.")) == 0
    wait_for(lambda: len(campus.pids()) == 3)
    campus.process.send_signal(signal.SIGUSR1)
    answered = []
    wait_for(lambda: answered.append(campus.get("/").status) or len(campus.pids()) == 5)
    assert set(answered) == {200}
    assert apart(visit("The cat ran.")) == 0


@needs_nginx
def test_what_was_typed_is_in_no_log(campus):
    secret = "Zebras juggle marmalade"
    os.kill(campus.pids()[-1], signal.SIGKILL)
    for _ in range(8):
        campus.get(f"/rnn?text={secret.replace(' ', '+')}")
    assert "marmalade" not in campus.log.read_text(encoding="utf-8")
    wait_for(lambda: len(campus.pids()) == 6)


@needs_nginx
def test_it_ends_within_ten_seconds_with_everything_it_started(campus):
    """With a session in the middle of a run of the lab."""

    async def leave_in_the_middle() -> float:
        address = f"127.0.0.1:{campus.port}"
        async with Visitor(address, "lab", "en", {"lab.steps": "3000"}) as visitor:
            await visitor.press("lab-start")
            campus.process.terminate()
            began = time.monotonic()
            await visitor._socket.wait_closed()
            campus.process.wait(timeout=30)
            return time.monotonic() - began

    assert apart(leave_in_the_middle()) < 10
    assert campus.process.returncode == 0
    assert not [pid for pid in campus.pids() if Path(f"/proc/{pid}").exists()]
    assert not answers(f"http://127.0.0.1:{campus.port}/healthz", 2)
