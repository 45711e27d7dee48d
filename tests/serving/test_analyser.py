"""The analyser of morphemes: begun with the server where it fits, ended with it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.server import serve
from models.free_memory import free_megabytes
from models.text.analyser import MEGABYTES, Kiwi, installed
from serving import analyser

GIGABYTE = 2**30


class Noted(Kiwi):
    """Notes what it is told, and starts nothing."""

    def begin(self) -> None:
        self._state = "loading"


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """The state of the analyser after a start: with this much memory and this setting."""

    def begun_(free: float | None, setting: str | None = None, there: bool = True) -> str:
        kiwi = Noted()
        monkeypatch.setattr("models.text.analyser.kiwi", kiwi)
        monkeypatch.setattr("models.text.analyser.installed", lambda: there)
        monkeypatch.setattr("models.free_memory.free_megabytes", lambda: free)
        monkeypatch.delenv(analyser.SETTING, raising=False)
        if setting is not None:
            monkeypatch.setenv(analyser.SETTING, setting)
        analyser.begin()
        return kiwi.state

    return begun_


def test_it_is_begun_where_it_fits_unless_the_owner_leaves_it_out(begun):
    assert begun(8_000) == begun(None) == begun(8_000, "on") == begun(8_000, "") == "loading"
    assert begun(8_000, "off") == begun(8_000, " OFF ") == begun(100, "off") == "off"
    assert begun(MEGABYTES + analyser.MARGIN) == "loading"
    assert begun(MEGABYTES + analyser.MARGIN - 1) == "full"
    assert begun(8_000, there=False) == "missing"


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


ALL = {"proc/meminfo": "MemTotal: 8388608 kB\nMemAvailable:    4194304 kB\n"}


def test_free_memory_is_that_of_the_system(tmp_path):
    assert free_megabytes(written(tmp_path, ALL)) == 4096


@pytest.mark.parametrize("name", ["/", "/app/worker", "/docker/0123"])
def test_a_container_has_what_its_limit_leaves(tmp_path, name):
    """Files that it could let go of are free. The group itself may not be in sight within it."""
    files = {
        "proc/self/cgroup": f"1:cpu:/x\n0::{name}\n",
        "sys/fs/cgroup/memory.max": f"{GIGABYTE}\n",
        "sys/fs/cgroup/memory.current": f"{GIGABYTE // 2}\n",
        "sys/fs/cgroup/memory.stat": f"anon 7\ninactive_file {GIGABYTE // 8}\n",
        "sys/fs/cgroup/app/memory.max": "max\n",
        "sys/fs/cgroup/app/memory.current": "7\n",
    }
    assert free_megabytes(written(tmp_path, ALL | files)) == 512 + 128


def test_so_it_is_in_the_old_way_of_groups(tmp_path):
    files = {
        "proc/self/cgroup": "4:memory:/app\n0::/\n",
        "sys/fs/cgroup/memory/memory.limit_in_bytes": f"{2**63 - 4096}\n",
        "sys/fs/cgroup/memory/memory.usage_in_bytes": "7\n",
        "sys/fs/cgroup/memory/app/memory.limit_in_bytes": f"{GIGABYTE}\n",
        "sys/fs/cgroup/memory/app/memory.usage_in_bytes": f"{GIGABYTE // 4}\n",
    }
    assert free_megabytes(written(tmp_path, ALL | files)) == 768


def test_where_nothing_is_told_nothing_is_known(tmp_path):
    assert free_megabytes(tmp_path) is None


def children(pid: int) -> set[int]:
    """The processes that this one has started and that run."""
    found = set()
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = path.read_text().rpartition(")")[2].split()[:2]
        except OSError:  # it has ended meanwhile
            continue
        if int(parent) == pid and state != "Z":
            found.add(int(path.parent.name))
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="processes are told in another way")
@pytest.mark.skipif(not installed(), reason="kiwipiepy is not installed")
@pytest.mark.skipif((free_megabytes() or 0) < 2_000, reason="it would not fit")
def test_it_comes_and_goes_with_the_server():
    with serve() as server:
        until = time.monotonic() + 60
        while not (its := children(server.process.pid)):
            assert time.monotonic() < until, "it was not started"
            time.sleep(0.02)
    assert not [pid for pid in its if Path(f"/proc/{pid}").exists()]
