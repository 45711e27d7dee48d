"""The app, started as a visitor's server starts it, on a free port."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Server:
    """A running app. ``address`` is host:port."""

    process: subprocess.Popen
    address: str

    @property
    def url(self) -> str:
        return f"http://{self.address}"

    def resident_megabytes(self, peak: bool = False) -> float:
        """Resident memory of the server process now, or its highest so far."""
        field = "VmHWM" if peak else "VmRSS"
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        line = next(line for line in status.splitlines() if line.startswith(field))
        return int(line.split()[1]) / 1024

    def processor_seconds(self) -> float:
        """What the server process has used of the processors so far, in all its threads."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii")
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def wait(self, seconds: float = 120) -> None:
        """Until the server answers. RuntimeError when it ends or does not."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}")
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, OSError):
                time.sleep(0.02)
        raise RuntimeError(f"no answer from {self.url} within {seconds} s")


@contextmanager
def serve(wait: bool = True, root: Path = ROOT) -> Iterator[Server]:
    """``streamlit run app.py`` in the folder ``root`` until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true"]
    command += [f"--server.port={port}", "--server.address=127.0.0.1"]
    process = subprocess.Popen(
        command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    server = Server(process, f"127.0.0.1:{port}")
    try:
        if wait:
            server.wait()
        yield server
    finally:
        process.terminate()
        process.wait(timeout=20)
