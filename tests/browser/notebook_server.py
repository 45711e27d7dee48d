"""A notebook's own program (JupyterLab, marimo), started on a free port for a test."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from waiting import PATIENCE

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@contextmanager
def serving(
    command: Sequence[str], port: int, alive: str, home: Path, more: Mapping[str, str] = {}
) -> Iterator[str]:
    """Its address until the block ends; the test fails where it does not answer at ``alive``.

    home: its folder, where its log is too. more: of its environment.
    """
    env = os.environ | more | {"PYTHONPATH": str(ROOT), "HOME": str(home)}
    log = home / "notebook.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=home, env=env, stdout=out, stderr=out)
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(process, command[0], f"{url}{alive}", log)
        yield url
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(process: subprocess.Popen, program: str, url: str, log: Path) -> None:
    until = time.monotonic() + 8 * PATIENCE / 1000
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    said = log.read_text(encoding="utf-8")[-4000:]
    pytest.fail(f"{program} did not start:\n{said}")
