"""Kiwi's process as the app sees it: loaded in the background, asked with a limit, ended once.

A server begins to load it at its start (``serving.analyser``); whoever uses the models without one
has it started by the first text. One that has ended by itself is started again, once.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

SCRIPT = Path(__file__).with_name("kiwi.py")
#: Megabytes that the process takes at most, after any text (tests/models/text/test_analyser.py).
MEGABYTES = 330
#: How often it is started at most: at first, and once again.
STARTS = 2

#: Why nobody has begun to load it: as the owner wants it, for want of memory.
Refusal = Literal["off", "full"]
State = Literal["off", "full", "missing", "loading", "ready", "ended"]


class KiwiMissing(Exception):
    """kiwipiepy is not installed, or its process has ended too often."""


class KiwiLoading(Exception):
    """There was no answer in the time that was given."""


def installed() -> bool:
    return importlib.util.find_spec("kiwipiepy") is not None


class Kiwi:
    """The process and the one thread that talks to it; to be asked from any thread."""

    def __init__(self, script: Path = SCRIPT) -> None:
        self._script = script
        self._worker = ThreadPoolExecutor(1, "kiwi")
        self._process: subprocess.Popen[str] | None = None
        self._starts = 0
        self._state: State = "off"
        self._changing = threading.Lock()

    @property
    def state(self) -> State:
        """What a page can count on now; one that has ended meanwhile begins to load again."""
        if not installed():
            return "missing"
        process = self._process
        if self._state == "ready" and (process is None or process.poll() is not None):
            self.begin()
        return self._state

    def begin(self) -> None:
        """Load it in the background; returns at once."""
        self._state = "loading"
        self._worker.submit(self._answer, "가")  # the first text loads what Kiwi has put off

    def refuse(self, why: Refusal) -> None:
        """Say why it was not begun."""
        self._state = why

    def ask(self, text: str, patience: float | None = None) -> list[tuple[str, str, int, int]]:
        """(form, tag, start, length) of each morpheme of ``text``.

        patience: seconds to wait at most, None for as long as it takes; then KiwiLoading.
        KiwiMissing where it has ended too often.
        """
        asked = self._worker.submit(self._answer, text)
        try:
            return asked.result(patience)
        except TimeoutError:
            asked.cancel()
            raise KiwiLoading from None

    def end(self) -> None:
        """End the process for good."""
        with self._changing:
            self._starts = STARTS
            if self._process is not None:
                self._process.kill()
                self._process.wait()

    # --- in the worker's thread -------------------------------------------------------------------

    def _answer(self, text: str) -> list[tuple[str, str, int, int]]:
        while True:
            line = _asked(self._process or self._started(), json.dumps(text) + "\n")
            if line:
                self._state = "ready"
                return [tuple(each) for each in json.loads(line)]
            self._discard()

    def _started(self) -> subprocess.Popen[str]:
        """A new process. KiwiMissing where there were enough of them."""
        with self._changing:
            while self._starts < STARTS:
                self._starts += 1
                self._state = "loading"
                try:
                    self._process = subprocess.Popen(
                        [sys.executable, str(self._script)],
                        stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE,
                        encoding="utf-8",
                    )
                    return self._process
                except OSError:  # too many processes or files
                    continue
            self._state = "ended"
            raise KiwiMissing

    def _discard(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()


def _asked(process: subprocess.Popen[str], question: str) -> str:
    """The line that answers, "" where the process has ended."""
    if process.stdin is None or process.stdout is None:
        return ""
    try:
        process.stdin.write(question)
        process.stdin.flush()
        return process.stdout.readline()
    except OSError:  # a pipe without a reader
        return ""


#: The one of this server.
kiwi = Kiwi()
