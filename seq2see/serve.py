"""``python -m seq2see serve --workers N``: N processes of the app behind nginx, on one port.

Python computes in one thread at a time, so one process fills one core. A visitor's browser keeps
to its process. SIGTERM ends them all, SIGUSR1 renews one after the other.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from seq2see import balancer
from seq2see.replicas import PATIENCE, Replica, say

MISSING = (
    "Several workers need nginx before them: `apt-get install nginx-light`, `brew install nginx`, "
    "or name one in NGINX. One worker needs none."
)

#: As ``classroom.keeping.SETTING``: where the rooms of all replicas are.
REDIS = "SEQ2SEE_REDIS_URL"
#: Signals that end it: a service manager's, Ctrl-C, a terminal that closes.
ENDING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def options(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """What is said of workers, port and address, and the arguments for ``streamlit run``."""
    parser = argparse.ArgumentParser(prog="python -m seq2see serve", allow_abbrev=False)
    parser.add_argument(
        "--workers", type=_workers, default=1, help="processes; auto for one a core (default: 1)"
    )
    parser.add_argument("--server.port", dest="port", type=int, default=8501)
    parser.add_argument("--server.address", dest="address", help="default: every address")
    return parser.parse_known_args(arguments)


def _workers(said: str) -> int:
    if said == "auto":
        return cores() if balancer.nginx() else 1
    count = int(said)
    if count < 1:
        raise ValueError(said)
    return count


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def free_ports(count: int) -> list[int]:
    """Ports of the loopback address that nobody listens on, no two the same."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def serve(workers: int, port: int, address: str | None, arguments: Sequence[str]) -> int:
    """Serve until SIGTERM, SIGINT or SIGHUP. Returns the exit code; 2 where nginx is missing."""
    place = balancer.nginx()
    if place is None:
        print(MISSING, file=sys.stderr)
        return 2
    from serving.startup import raise_file_limit  # for nginx: two sockets a visitor

    raise_file_limit()
    woken, asked = threading.Event(), set[int]()

    def note(number: int, _: object) -> None:
        asked.add(number)
        woken.set()

    for number in (*ENDING, signal.SIGUSR1):
        signal.signal(number, note)
    with tempfile.TemporaryDirectory(prefix="seq2see-") as name:
        folder = Path(name)
        folder.chmod(0o711)  # nginx's workers are another user where root starts it
        replicas = [Replica(each, arguments) for each in free_ports(workers)]
        shared = bool(os.environ.get(REDIS, "").strip())
        balancer.configure(folder, [each.port for each in replicas], address, port, shared)
        tried = subprocess.run(
            balancer.command(place, folder, "-t", "-q"), capture_output=True, text=True, check=False
        )
        if tried.returncode:
            print(tried.stderr.strip(), file=sys.stderr)
            return 2
        return _run(replicas, balancer.command(place, folder, "-g", "daemon off;"), woken, asked)


def _run(
    replicas: Sequence[Replica], command: Sequence[str], woken: threading.Event, asked: set[int]
) -> int:
    for each in replicas:
        each.begin()
    front: subprocess.Popen[bytes] | None = None
    try:
        while not asked.intersection(ENDING):
            if front is None and any(each.warm.is_set() for each in replicas):
                front = subprocess.Popen(command)
                say("open", replicas=len(replicas))
            elif front is not None and front.poll() is not None:
                say("nginx lost", code=front.returncode)
                front = None
                woken.wait(1)
            if signal.SIGUSR1 in asked:
                asked.discard(signal.SIGUSR1)
                _renew(replicas, asked)
            woken.wait(0.2 if front is None else 1)
            woken.clear()
    finally:
        ending = [threading.Thread(target=each.end) for each in replicas]
        for each in ending:
            each.start()
        if front is not None and front.poll() is None:
            front.terminate()
        for each in ending:
            each.join()
        if front is not None:
            front.wait()
    return 0


def _renew(replicas: Sequence[Replica], asked: set[int]) -> None:
    """One after the other, each when the one before is warm again."""
    for each in replicas:
        if asked.intersection(ENDING):
            return
        if not each.renew():
            say("not renewed", port=each.port, after=PATIENCE)
            return
        say("renewed", port=each.port)


def main(arguments: Sequence[str]) -> int:
    """``serve``, or ``streamlit run`` itself for one worker."""
    said, others = options(arguments)
    if said.workers > 1:
        return serve(said.workers, said.port, said.address, others)
    place = [f"--server.port={said.port}"]
    place += [f"--server.address={said.address}"] if said.address else []
    from seq2see.__main__ import start

    return start("streamlit", "run", "app.py", *place, *others)
