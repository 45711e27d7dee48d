"""``make soak``: 40 sessions that walk over all pages and views, for half an hour.

Each comes to a page, types a few sentences and goes on to the next one. Once a minute the server is
asked what it holds; the last minute is compared with minute five.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime
import os
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from websockets import WebSocketException

from benchmarks.sentences import sentences
from benchmarks.server import Server, serve
from benchmarks.soak import views
from benchmarks.visitor import Run, Visitor, percentile

SESSIONS = 40
MEAN_PAUSE = 4.0
#: Sentences on one page before the next one.
STAY = 3
#: The minute that the end is compared with: every page has been open by then, caches are full.
FIRST = 5
#: How much memory may have grown since.
AIM = 1.05
#: Files a session by which their number may swing: a thread's event loop has three until the next
#: round of the garbage collector. One lost at each page would be 50 in half an hour.
SWING = 10


@dataclass(frozen=True)
class Held:
    """What the server held in one minute, and the load of the machine."""

    minute: int
    megabytes: float
    files: int
    threads: int
    load: float


def held(server: Server, minute: int) -> Held:
    process = Path(f"/proc/{server.process.pid}")
    return Held(
        minute,
        server.resident_megabytes(),
        len(list((process / "fd").iterdir())),
        len(list((process / "task").iterdir())),
        os.getloadavg()[0],
    )


async def _walk(server: Server, number: int, until: float, runs: list[Run], lost: list[str]):
    """One session after another, each on one view; ``lost`` says how connections broke."""
    draw, places = random.Random(number), views()
    draw.shuffle(places)
    typed = 0
    while time.monotonic() < until:
        page, choices = places[typed // STAY % len(places)]
        written = sentences(STAY, start=10_000 * (number + 1) + typed)
        typed += STAY
        try:
            language = "ko" if number % 2 else "en"
            async with Visitor(server.address, page, language, choices) as visitor:
                runs.append(visitor.opened)
                for text in written if visitor.has_bar else ():
                    await asyncio.sleep(draw.expovariate(1 / MEAN_PAUSE))
                    runs.append(await visitor.type(text))
                await asyncio.sleep(draw.expovariate(1 / MEAN_PAUSE))
        except (OSError, TimeoutError, WebSocketException) as error:
            lost.append(type(error).__name__)
            await asyncio.sleep(draw.expovariate(1 / MEAN_PAUSE))


async def _watch(server: Server, minutes: int, found: list[Held]) -> None:
    for minute in range(1, minutes + 1):
        await asyncio.sleep(60)
        found.append(held(server, minute))
        print(found[-1], flush=True)


async def _all(server: Server, minutes: int) -> tuple[list[Run], list[str], list[Held]]:
    runs: list[Run] = []
    lost: list[str] = []
    found: list[Held] = []
    until = time.monotonic() + 60 * minutes
    walking = (_walk(server, number, until, runs, lost) for number in range(SESSIONS))
    await asyncio.gather(_watch(server, minutes, found), *walking)
    return runs, lost, found


def report(runs: list[Run], lost: list[str], found: list[Held]) -> tuple[str, bool]:
    """What was seen, as Markdown, and whether it is what it should be."""
    first, last = found[min(FIRST, len(found)) - 1], found[-1]
    errors = len(lost) + sum(run.errors for run in runs)
    seconds = [run.seconds for run in runs]
    rows = [
        f"{SESSIONS} sessions, {last.minute} minutes, {datetime.date.today()}: {len(runs):,} "
        f"drawings, p50 {percentile(seconds, 0.5):.2f} s, p95 {percentile(seconds, 0.95):.2f} s, "
        f"{errors} errors"
        f"{''.join(f', {count} {name}' for name, count in Counter(lost).items())}.",
        "",
        "| minute | memory | files | threads | load |",
        "| ---: | ---: | ---: | ---: | ---: |",
        *(
            f"| {each.minute} | {each.megabytes:.0f} MB | {each.files} | {each.threads} "
            f"| {each.load:.1f} |"
            for each in (first, last)
        ),
    ]
    flat = last.megabytes <= AIM * first.megabytes
    flat = (
        flat and last.files <= first.files + SESSIONS and last.threads <= first.threads + SESSIONS
    )
    return "\n".join(rows), errors == 0 and flat


def main(arguments: Sequence[str]) -> int:
    """Returns 1 where there was an error, or where something grew."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--minutes", type=int, default=30)
    minutes = max(1, parser.parse_args(arguments).minutes)
    with serve() as server:
        text, well = report(*asyncio.run(_all(server, minutes)))
    print(f"\n{text}")
    return 0 if well else 1
