"""The start: everything imported before the first visitor, one line for a lack of files."""

from __future__ import annotations

import asyncio
import errno
import json
import logging
import platform
import subprocess
import sys
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import pytest

from benchmarks.server import ROOT, serve
from benchmarks.visitor import Visitor
from models.lab.queue import PLACES
from serving.failures import line
from serving.startup import OnceAMinute, import_everything, raise_file_limit
from ui.road import ROAD
from ui.words import catalogs

Found = TypeVar("Found")


def test_every_module_of_a_page_is_imported_at_the_start():
    found = import_everything()
    assert {"pandas", "plotly.graph_objects", "altair"} <= sys.modules.keys()
    assert {"charts.palette", "ui.lesson", "pages.rnn.unrolled"} <= set(found)
    assert not [name for name in found if name.endswith((".page", ".site"))]
    assert all(name in sys.modules for name in found)


@pytest.fixture(scope="module")
def server():
    """One for the tests of this module; the first of them finds it right after its start."""
    with serve() as server:
        yield server


def apart(coroutine: Coroutine[Any, Any, Found]) -> Found:
    """Run in a thread of its own: a browser test before may have left a running loop in this."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(coroutine)).result()


def test_sixteen_visitors_right_after_a_start_see_sixteen_pages(server):
    async def open_all(address: str) -> list[int]:
        visitors = [Visitor(address, stop.path) for stop in ROAD]
        opened = await asyncio.gather(*(visitor.__aenter__() for visitor in visitors))
        errors = [each.opened.errors for each in opened]
        await asyncio.gather(*(visitor.__aexit__() for visitor in visitors))
        return errors

    assert apart(open_all(server.address)) == [0] * len(ROAD)


def test_a_run_in_the_lab_ends_when_its_browser_has_gone(server):
    def places(busy: int) -> str:
        return catalogs()["en"]["lab.busy"].format(busy=busy, places=PLACES)

    async def busy(address: str, count: int) -> None:
        """Until a visitor of the lab reads that so many runs train."""
        async with asyncio.timeout(60), Visitor(address, "lab", "en") as visitor:
            while not any(places(count) in text for text in visitor.texts):
                await visitor.type("The cat sat.")

    async def leave_in_the_middle(address: str) -> None:
        async with Visitor(address, "lab", "en", {"lab.steps": "3000"}) as visitor:
            await visitor.press("lab-start")
            await busy(address, 1)
        await busy(address, 0)

    apart(leave_in_the_middle(server.address))


def test_the_file_limit_is_raised_and_never_lowered():
    assert raise_file_limit() == raise_file_limit()


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="the C library is another one")
def test_a_large_array_gives_its_memory_back():
    """In a process of its own: the settings hold for the whole of it."""
    code = """
import numpy as np
from serving.memory import give_back_memory
def resident():
    line = next(x for x in open("/proc/self/status") if x.startswith("VmRSS"))
    return int(line.split()[1]) // 1024
assert give_back_memory()
np.ones(2_500_000)  # 20 MB: freed, it would raise the threshold by itself
before = resident()
held = [(np.ones(250_000), bytearray(1000)) for _ in range(100)]  # 200 MB, and small ones between
grown = resident() - before
small = [each[1] for each in held]
del held
print(grown, resident() - before)
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert found.returncode == 0, found.stderr
    grown, left = map(int, found.stdout.split())
    assert grown > 150
    assert left < 20


def test_a_lack_of_files_is_logged_once_a_minute():
    def record(error: OSError) -> logging.LogRecord:
        return logging.LogRecord("asyncio", 40, "", 0, "accept", None, (OSError, error, None))

    lack = OnceAMinute()
    assert lack.filter(record(OSError(errno.EMFILE, "x")))
    assert not any(lack.filter(record(OSError(errno.EMFILE, "x"))) for _ in range(1000))
    assert lack.filter(record(OSError(errno.ECONNRESET, "x")))


def test_a_failure_is_one_line_without_what_was_typed():
    try:
        raise ValueError("a secret sentence\nof two lines")
    except ValueError as error:
        text = line(error)
    assert "\n" not in text
    assert "secret" not in text
    said = json.loads(text)
    assert said["error"] == "ValueError"
    assert said["at"][-1].startswith("tests/serving/test_startup.py:")
