"""A class: 40 visitors walk the whole road together on one server, each with own sentences."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from websockets import WebSocketException

from benchmarks.sentences import sentences
from benchmarks.server import Server
from benchmarks.visitor import Run, Visitor, percentile
from ui.road import ROAD

VISITORS = 40
#: Seconds that the class types on a lesson, and between two edits of one visitor, on average.
SECONDS = 20
MEAN_PAUSE = 4.0


@dataclass
class Lesson:
    """What a class met on one lesson."""

    openings: list[Run] = field(default_factory=list)
    reruns: list[Run] = field(default_factory=list)
    lost: int = 0

    @property
    def errors(self) -> int:
        return self.lost + sum(run.errors for run in [*self.openings, *self.reruns])


class Student:
    """One visitor, who stays in one session from lesson to lesson."""

    def __init__(self, server: Server, number: int):
        self._server, self._language = server, "ko" if number % 2 else "en"
        self._random = random.Random(number)
        self._texts: Iterator[str] = iter(sentences(1000, start=1000 * (number + 1)))
        self._visitor: Visitor | None = None

    async def learn(self, page: str, lesson: Lesson) -> None:
        """Open the page and type for a while; a lost connection is noted, and made again."""
        try:
            visitor = self._visitor
            if visitor is None:
                visitor = Visitor(self._server.address, page, self._language)
                self._visitor = await visitor.__aenter__()
                lesson.openings.append(visitor.opened)
            else:
                lesson.openings.append(await visitor.go(page))
            await self._type(visitor, lesson)
        except (OSError, TimeoutError, WebSocketException):
            lesson.lost += 1
            await self.leave()

    async def _type(self, visitor: Visitor, lesson: Lesson) -> None:
        now = asyncio.get_running_loop().time
        until = now() + SECONDS
        while visitor.has_bar:
            pause = self._random.expovariate(1 / MEAN_PAUSE)
            await asyncio.sleep(min(pause, until - now()))
            if now() >= until:
                return
            lesson.reruns.append(await visitor.type(next(self._texts)))

    async def leave(self) -> None:
        """End the session."""
        visitor, self._visitor = self._visitor, None
        if visitor is not None:
            await visitor.__aexit__()


async def _walk(server: Server) -> dict[str, Lesson]:
    """The class goes from lesson to lesson: to the next one when all have done with the last."""
    students = [Student(server, number) for number in range(VISITORS)]
    found: dict[str, Lesson] = {}
    for stop in ROAD:
        if stop.built and stop.key != "glossary":
            lesson = found[stop.path] = Lesson()
            await asyncio.gather(*(each.learn(stop.path, lesson) for each in students))
    for each in students:
        await each.leave()
    return found


def table(server: Server) -> str:
    """Markdown table: a row for each lesson of the road, and one for all of them."""
    rows = [
        f"| {VISITORS} visitors on | reruns | p50 | p95 | slowest | slowest opening | errors |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    before = server.processor_seconds()
    found = asyncio.run(_walk(server))
    used = server.processor_seconds() - before
    for path, lesson in found.items():
        seconds = [run.seconds for run in lesson.reruns]
        typed = (
            [percentile(seconds, 0.5), percentile(seconds, 0.95), max(seconds)] if seconds else []
        )
        opened = [max(run.seconds for run in lesson.openings)] if lesson.openings else []
        cells = [f"{each:.2f} s" for each in typed] or ["–"] * 3
        cells += [f"{each:.2f} s" for each in opened] or ["–"]
        rows.append(f"| `/{path}` | {len(seconds)} | {' | '.join(cells)} | {lesson.errors} |")
    runs = sum(len(lesson.openings) + len(lesson.reruns) for lesson in found.values())
    memory = server.resident_megabytes(peak=True)
    return "\n".join(rows) + (
        f"\n\nMemory of the server at its highest: {memory:.0f} MB. Processor: {used:.0f} s "
        f"for {runs:,} runs, {used / max(runs, 1) * 1e3:.0f} ms each."
    )
