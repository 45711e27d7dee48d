"""Debian's redis-server on a free port, which keeps nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from redis import Redis
from redis.exceptions import RedisError

from seq2see.serve import free_ports
from tests.classroom.room_server import PATIENCE


def place() -> str:
    """The redis-server of this machine. Without one the test is skipped, but not where CI=true."""
    found = shutil.which(os.environ.get("REDIS_SERVER", "redis-server"))
    if found:
        return found
    reason = "there is no redis-server: sh tests/classroom/install.sh"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


class RedisServer:
    """One that can be stopped, and started again on its port. url: for ``RedisStore``."""

    def __init__(self, folder: Path) -> None:
        (self.port,) = free_ports(1)
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.client = Redis.from_url(self.url, decode_responses=True)
        self._folder = folder
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Until it answers."""
        quiet = ["--save", "", "--appendonly", "no", "--dir", str(self._folder)]
        command = [place(), "--port", str(self.port), "--bind", "127.0.0.1", *quiet]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                self.client.ping()
                return
            except RedisError:
                assert self.process.poll() is None
                time.sleep(0.02)
        raise TimeoutError

    def pause(self, paused: bool) -> None:
        """It hangs, or goes on."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP if paused else signal.SIGCONT)

    def stop(self) -> None:
        """At once, as a machine that fails."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()


@contextmanager
def running(folder: Path) -> Iterator[RedisServer]:
    """A Redis for as long as the block."""
    server = RedisServer(folder)
    server.start()
    try:
        yield server
    finally:
        server.stop()
        server.client.close()
