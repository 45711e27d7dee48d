"""A class: 40 visitors at once on one server, each typing sentences of its own."""

from __future__ import annotations

import asyncio
import random

from websockets import WebSocketException

from benchmarks.sentences import sentences
from benchmarks.server import Server
from benchmarks.visitor import Run, Visitor, percentile

VISITORS = 40
SECONDS = 60
MEAN_PAUSE = 5.0


async def _visit(server: Server, number: int, page: str, runs: list[Run]) -> bool:
    """Type for a while; False where the connection was lost on the way."""
    try:
        await _type(server, number, page, runs)
    except (OSError, TimeoutError, WebSocketException):
        return False
    return True


async def _type(server: Server, number: int, page: str, runs: list[Run]) -> None:
    pause = random.Random(number)
    await asyncio.sleep(pause.uniform(0, MEAN_PAUSE))
    async with Visitor(server.address, page, "ko" if number % 2 else "en") as visitor:
        until = asyncio.get_running_loop().time() + SECONDS
        for text in sentences(1000, start=1000 * (number + 1)):
            await asyncio.sleep(pause.expovariate(1 / MEAN_PAUSE))
            if asyncio.get_running_loop().time() > until:
                return
            runs.append(await visitor.type(text))


async def _class(server: Server, page: str) -> tuple[list[Run], int]:
    """All reruns, and how many visitors lost their connection."""
    runs: list[Run] = []
    stayed = await asyncio.gather(*(_visit(server, i, page, runs) for i in range(VISITORS)))
    return runs, stayed.count(False)


def table(server: Server) -> str:
    """Markdown table of a minute of class on each of the pages that a class opens together."""
    rows = [
        f"| {VISITORS} visitors on | reruns | p50 | p95 | slowest | errors | resident memory |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for page in ("", "rnn", "self-attention", "gradients"):
        runs, lost = asyncio.run(_class(server, page))
        seconds = [run.seconds for run in runs]
        errors = lost + sum(run.errors for run in runs)
        rows.append(
            f"| `/{page}` | {len(runs)} | {percentile(seconds, 0.5):.2f} s "
            f"| {percentile(seconds, 0.95):.2f} s | {max(seconds):.2f} s "
            f"| {errors} | {server.resident_megabytes(peak=True):.0f} MB |"
        )
    return "\n".join(rows)
