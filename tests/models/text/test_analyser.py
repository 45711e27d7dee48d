"""Kiwi's process: loaded in the background, asked with a limit, started again once, ended."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.text import analyser
from models.text.analyser import Kiwi, KiwiLoading, KiwiMissing

ROOT = Path(__file__).resolve().parents[3]
#: In Kiwi's place: loads until there is a file ``open`` beside it, ends where it is told to.
STAND_IN = """
import json, pathlib, sys, time
while not pathlib.Path(__file__).with_name("open").exists():
    time.sleep(0.01)
for line in sys.stdin:
    text = json.loads(line)
    if text == "end":
        break
    print(json.dumps([[text, "NNG", 0, len(text)]]), flush=True)
"""


def eventually(true: Callable[[], object], seconds: float = 120) -> None:
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "it did not come to this"
        time.sleep(0.01)


def runs(pid: int) -> bool:
    """Whether there is such a process that has not ended."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kiwi]:
    """One that loads until ``open`` is there."""
    monkeypatch.setattr(analyser, "installed", lambda: True)
    script = tmp_path / "kiwi.py"
    script.write_text(STAND_IN)
    kiwi = Kiwi(script)
    yield kiwi
    kiwi.end()


@pytest.fixture
def loaded(stand_in: Kiwi, tmp_path: Path) -> Kiwi:
    (tmp_path / "open").touch()
    stand_in.begin()
    eventually(lambda: stand_in.state == "ready")
    return stand_in


def test_nobody_waits_while_it_loads(stand_in, tmp_path):
    assert stand_in.state == "off"
    stand_in.begin()
    assert stand_in.state == "loading"
    with pytest.raises(KiwiLoading):
        stand_in.ask("나", patience=0.05)
    (tmp_path / "open").touch()
    eventually(lambda: stand_in.state == "ready")
    assert stand_in.ask("나는", patience=60) == [("나는", "NNG", 0, 2)]


def test_it_is_started_with_the_first_text_where_nobody_has_begun_it(stand_in, tmp_path):
    (tmp_path / "open").touch()
    assert stand_in.ask("나") == [("나", "NNG", 0, 1)]
    assert stand_in.state == "ready"


def test_one_that_was_killed_is_started_again_once(loaded):
    for state in ("ready", "ended"):
        loaded._process.kill()
        loaded._process.wait()
        eventually(lambda state=state: loaded.state == state)
    with pytest.raises(KiwiMissing):
        loaded.ask("나")


def test_a_text_that_ends_it_does_so_twice_at_most(loaded):
    with pytest.raises(KiwiMissing):
        loaded.ask("end")
    assert loaded.state == "ended"


def test_one_that_ends_at_once_or_cannot_be_started_is_missing(stand_in, tmp_path, monkeypatch):
    (tmp_path / "kiwi.py").write_text("raise SystemExit(1)")
    stand_in.begin()
    eventually(lambda: stand_in.state == "ended")

    def no_more(*_: object, **__: object):
        raise OSError("too many open files")

    monkeypatch.setattr(subprocess, "Popen", no_more)
    other = Kiwi()
    other.begin()
    eventually(lambda: other.state == "ended")


def test_one_that_was_ended_stays_so(loaded):
    process = loaded._process
    loaded.end()
    assert process.poll() is not None
    eventually(lambda: loaded.state == "ended")


def test_without_kiwipiepy_it_is_missing(stand_in, monkeypatch):
    monkeypatch.setattr(analyser, "installed", lambda: False)
    assert stand_in.state == "missing"


@pytest.mark.skipif(not analyser.installed(), reason="kiwipiepy is not installed")
@pytest.mark.skipif(sys.platform != "linux", reason="the system tells it in another way")
def test_it_takes_as_much_memory_as_the_page_says_and_ends_with_its_server():
    """In a server that is killed without a word."""
    draw = random.Random(1)
    text = "".join(chr(draw.randrange(0xAC00, 0xD7A4)) for _ in range(2_000))
    code = f"""
import time
from models.text.analyser import kiwi
kiwi.begin()
kiwi.ask({json.dumps(text)})
print(kiwi._process.pid, flush=True)
time.sleep(600)
"""
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, encoding="ascii", cwd=ROOT
    ) as server:
        assert server.stdout is not None
        pid = int(server.stdout.readline())
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
        most = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        assert int(most.split()[1]) / 1024 == pytest.approx(analyser.MEGABYTES, rel=0.1)
        assert runs(pid)
        os.kill(server.pid, 9)
    eventually(lambda: not runs(pid))
