"""The app on a free port of this machine, for as long as something is made of it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seq2see.browser import Unusable

ROOT = Path(__file__).resolve().parent.parent
#: Seconds until the models are loaded, on a slow machine.
PATIENCE = 180


@contextmanager
def running_app(lesson: str) -> Iterator[str]:
    """``streamlit run app.py`` on the loopback address. Yields its address, http://127.0.0.1:port.

    Only /tokens needs the morpheme analyser. Unusable where the app does not start.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true"]
    command += [f"--server.port={port}", "--server.address=127.0.0.1"]
    owners = {"SEQ2SEE_HOSTS", "SEQ2SEE_ORIGINS"}  # of a server that others reach
    env = {name: value for name, value in os.environ.items() if name not in owners}
    if lesson != "tokens":
        env["SEQ2SEE_KIWI"] = "off"
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=quiet, stderr=quiet)
    try:
        _wait(process, f"{url}/readyz")
        yield url
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(process: subprocess.Popen[bytes], url: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise Unusable("The app did not start; `python -m seq2see serve` says why.")
