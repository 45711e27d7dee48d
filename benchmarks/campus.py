"""200 sessions on several replicas behind nginx: one replica is lost, then all are renewed."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets import WebSocketException

from benchmarks.sentences import sentences
from benchmarks.server import ROOT
from benchmarks.visitor import Run, Visitor, percentile
from seq2see.replicas import answers
from seq2see.serve import free_ports

SESSIONS = 200
REPLICAS = (2, 4)
PAGES = ("", "tokens", "rnn", "gates", "next-token", "dot-product", "self-attention", "transformer")
#: Seconds in which they come, between two sentences of one, until one replica is lost, and after.
ARRIVAL, MEAN_PAUSE, BEFORE, AFTER = 60.0, 30.0, 30.0, 30.0
#: Seconds between two tries to connect again, as Streamlit's page makes them at first.
AGAIN = 1.0


@dataclass
class Campus:
    """``python -m seq2see serve``; ``log`` is what it says."""

    process: subprocess.Popen[bytes]
    address: str
    log: Path

    def said(self, event: str) -> list[dict[str, Any]]:
        lines = self.log.read_text(encoding="utf-8").splitlines()
        found = [json.loads(line) for line in lines if line.startswith('{"event"')]
        return [each for each in found if each["event"] == event]

    def living(self) -> list[int]:
        """The processes that serve, the newest last."""
        pids = [each["pid"] for each in self.said("replica warm")]
        return [pid for pid in pids if Path(f"/proc/{pid}").exists()]

    def megabytes(self) -> float:
        """Of all replicas, what they share counted once (Pss)."""
        return sum(proportional(pid) for pid in self.living())


def proportional(pid: int) -> float:
    """Megabytes of a process, a page that n processes share as the n-th part of it."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


@contextmanager
def campus(replicas: int) -> Iterator[Campus]:
    """So many replicas behind nginx on a free port of the loopback address, all of them warm."""
    (port,) = free_ports(1)
    command = [sys.executable, "-m", "seq2see", "serve", "--workers", str(replicas)]
    command += [f"--server.port={port}", "--server.address=127.0.0.1"]
    with tempfile.NamedTemporaryFile(prefix="campus-") as log:
        env = os.environ | {"SEQ2SEE_KIWI": "off"}
        process = subprocess.Popen(command, cwd=ROOT, stderr=log, env=env)
        found = Campus(process, f"127.0.0.1:{port}", Path(log.name))
        try:
            until = time.monotonic() + 300
            while len(found.living()) < replicas or not answers(f"http://{found.address}/", 5):
                if process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError("the replicas did not start")
                time.sleep(0.2)
            yield found
        finally:
            process.terminate()
            process.wait(timeout=30)


@dataclass
class Seen:
    """What the sessions saw.

    back: seconds from a loss until the page stood there again. forgotten: what was typed before,
    and what stood there instead.
    """

    runs: list[Run] = field(default_factory=list)
    opened: list[Run] = field(default_factory=list)
    back: list[float] = field(default_factory=list)
    noticed: set[int] = field(default_factory=set)
    forgotten: list[tuple[str, str]] = field(default_factory=list)
    errors: int = 0

    def cut(self) -> Seen:
        """All so far; what comes now is counted anew."""
        so_far = Seen(**self.__dict__)
        self.__init__()
        return so_far


async def _session(address: str, number: int, seen: Seen, ended: asyncio.Event) -> None:
    draw = random.Random(number)
    page, language = PAGES[number % len(PAGES)], "ko" if number % 2 else "en"
    cookie = f"seq2see={uuid.UUID(int=draw.getrandbits(128)).hex}"
    written = iter(sentences(1000, start=1000 * (number + 1)))
    typed, lost = "", 0.0
    await asyncio.sleep(draw.uniform(0, ARRIVAL))
    while not ended.is_set():
        link = {"text": typed} if typed else {}
        visitor = Visitor(address, page, language, link, cookie)
        try:
            async with visitor:
                seen.opened.append(visitor.opened)
                if lost:
                    seen.back.append(time.monotonic() - lost)
                    if visitor.sentence != (typed or visitor.sentence):
                        seen.forgotten.append((typed, visitor.sentence))
                    lost = 0.0
                await _type(visitor, written, draw, seen, ended)
        except TimeoutError:  # of a page that was there, or of another try to connect
            seen.errors += not lost
        except (OSError, WebSocketException):
            lost = lost or time.monotonic()
            seen.noticed.add(number)
            await asyncio.sleep(AGAIN * draw.random())
        else:
            return
        typed = visitor.sentence or typed


async def _type(
    visitor: Visitor, written: Iterator[str], draw: random.Random, seen: Seen, ended: asyncio.Event
) -> None:
    """Until the end; a lost connection is noticed when it is lost, not at the next sentence."""
    closed = asyncio.ensure_future(visitor.closed())
    try:
        while not ended.is_set():
            pause = min(draw.expovariate(1 / MEAN_PAUSE), 4 * MEAN_PAUSE)
            waits = [closed, asyncio.ensure_future(ended.wait())]
            await asyncio.wait(waits, timeout=pause, return_when=asyncio.FIRST_COMPLETED)
            waits[1].cancel()
            if ended.is_set():
                return
            if closed.done():
                raise ConnectionResetError
            text = next(written)
            visitor.sentence = text
            seen.runs.append(await visitor.type(text))
    finally:
        closed.cancel()


async def _day(found: Campus) -> tuple[Seen, float, Seen, Seen, bool]:
    """Typing, its memory, the loss of one replica, the renewal of all; whether that was done."""
    seen, ended = Seen(), asyncio.Event()
    sessions = [
        asyncio.create_task(_session(found.address, number, seen, ended))
        for number in range(SESSIONS)
    ]
    await asyncio.sleep(ARRIVAL + BEFORE)
    typing, memory = seen.cut(), found.megabytes()
    os.kill(found.living()[0], signal.SIGKILL)
    await asyncio.sleep(AFTER)
    loss = seen.cut()
    found.process.send_signal(signal.SIGUSR1)
    until, replicas = time.monotonic() + 180, len(found.living())
    while len(found.said("renewed")) < replicas and time.monotonic() < until:
        await asyncio.sleep(0.5)
    await asyncio.sleep(AFTER / 2)
    renewed = len(found.said("renewed")) == replicas
    ended.set()
    await asyncio.gather(*sessions)
    return typing, memory, loss, seen, renewed


def _errors(seen: Seen) -> int:
    return seen.errors + sum(run.errors for run in (*seen.runs, *seen.opened))


def _back(seen: Seen) -> str:
    if not seen.back:
        return "–"
    return f"{percentile(seen.back, 0.5):.1f} / {percentile(seen.back, 0.95):.1f} s"


def table() -> str:
    """Markdown table, a row for each number of replicas."""
    rows = [
        "| replicas | reruns p50 / p95 | memory | one lost: sessions that notice "
        "| back after, p50 / p95 | all renewed: sessions that notice | back after, p50 / p95 "
        "| sentences lost | errors | load |",
        "| ---: " * 10 + "|",
    ]
    for replicas in REPLICAS:
        with campus(replicas) as found:
            typing, memory, loss, renewal, done = asyncio.run(_day(found))
        seconds = [run.seconds for run in typing.runs]
        rows.append(
            f"| {replicas} | {percentile(seconds, 0.5):.2f} / {percentile(seconds, 0.95):.2f} s "
            f"| {memory:.0f} MB | {len(loss.noticed) / SESSIONS:.0%} | {_back(loss)} "
            f"| {len(renewal.noticed) / SESSIONS:.0%}{'' if done else ' (not all renewed)'} "
            f"| {_back(renewal)} | {len(loss.forgotten + renewal.forgotten)} "
            f"| {sum(map(_errors, (typing, loss, renewal)))} | {os.getloadavg()[0]:.1f} |"
        )
        print(rows[-1], *loss.forgotten, *renewal.forgotten, sep="\n", flush=True)
    return "\n".join(rows)
