"""Processes of the app side by side on this machine, each started again when it is lost."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Seconds from a start to "warm", on a slow machine.
PATIENCE = 180.0
#: Seconds that a process has to end after SIGTERM.
GRACE = 10.0
#: Seconds between two starts of the same replica, at least: one that cannot start does not spin.
LEAST = 5.0
#: Seconds between two questions whether it lives, and how many without an answer end it.
PERIOD, MISSES = 10.0, 6


def say(event: str, **more: object) -> None:
    """One line for the log, never of what visitors typed."""
    print(json.dumps({"event": event, **more}), file=sys.stderr, flush=True)


def answers(url: str, seconds: float) -> bool:
    """Whether ``url`` is answered with 200 in that time."""
    try:
        with urllib.request.urlopen(url, timeout=seconds) as answer:
            return answer.status == 200
    except OSError:
        return False


class Replica:
    """One process on one port of the loopback address, kept alive by a thread of its own.

    ``warm`` is set while it has said that it is ready. command: what starts it, in ``folder``.
    """

    def __init__(
        self,
        port: int,
        arguments: Sequence[str] = (),
        command: Sequence[str] = (sys.executable, "-m", "seq2see.replica"),
        folder: Path = ROOT,
    ) -> None:
        self.port = port
        self._folder = folder
        self.url = f"http://127.0.0.1:{port}"
        self.warm = threading.Event()
        self.process: subprocess.Popen[bytes] | None = None
        self._command = [
            *command,
            f"--server.port={port}",
            "--server.address=127.0.0.1",
            *arguments,
        ]
        self._ended = threading.Event()
        self._meant = False
        self._thread = threading.Thread(target=self._keep, name=f"replica {port}", daemon=True)

    def begin(self) -> None:
        """Start it, and again each time it is lost."""
        self._thread.start()

    def renew(self) -> bool:
        """End the process and wait for its successor. Returns whether that one is warm."""
        process = self.process
        if process is not None:
            self._meant = True
            self.warm.clear()
            self._end(process)
        return self.warm.wait(PATIENCE)

    def end(self) -> None:
        """End the process, in GRACE seconds or by force, and start no other."""
        self._ended.set()
        if self.process is not None:
            self._end(self.process)
        self._thread.join()

    @staticmethod
    def _end(process: subprocess.Popen[bytes]) -> None:
        process.terminate()
        try:
            process.wait(GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _keep(self) -> None:
        while not self._ended.is_set():
            begun = time.monotonic()
            quiet = subprocess.DEVNULL
            # In a session of its own: Ctrl-C is for the one who then ends it.
            self.process = subprocess.Popen(
                self._command, cwd=self._folder, stdin=quiet, stdout=quiet, start_new_session=True
            )
            if self._ended.is_set():  # between the question and the start
                self._end(self.process)
            self._watch(self.process)
            self.warm.clear()
            if self._meant:
                self._meant = False
                continue
            if not self._ended.is_set():
                say("replica lost", port=self.port, code=self.process.returncode)
                self._ended.wait(LEAST - (time.monotonic() - begun))

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        """Until the process has ended; one that no longer answers is ended."""
        until = time.monotonic() + PATIENCE
        while process.poll() is None and not answers(f"{self.url}/readyz", 2):
            if time.monotonic() > until:
                process.kill()
            time.sleep(0.1)
        if process.poll() is None and not self._meant:
            self.warm.set()
            say("replica warm", port=self.port, pid=process.pid)
        missed = 0
        while True:
            try:
                process.wait(PERIOD)
                return
            except subprocess.TimeoutExpired:
                missed = 0 if answers(f"{self.url}/healthz", PERIOD) else missed + 1
            if missed == MISSES:
                process.kill()
