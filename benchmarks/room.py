"""A class in one room: from the presenter's step to the last student, from a vote to the tally."""

from __future__ import annotations

import asyncio
import json
import os
import random
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.sentences import sentences
from benchmarks.server import Server, serve
from benchmarks.visitor import Run, Visitor, percentile

CLASSES = (40, 300)
#: Steps of the presenter and seconds between them; seconds in which all vote.
STEPS = 40
PAUSE = 0.7
VOTING = 6.0
#: Visitors who type on pages beside the class, and seconds between two of their edits.
PAGES = ("rnn", "attention", "transformer", "next-token")
MEAN_PAUSE = 4.0
#: Seconds after which what has not come is lost.
PATIENCE = 60.0
QUESTION = {
    "lesson": "attention",
    "ask": "Which word does ‘slept’ look at most in this head?",
    "choices": [
        {"label": label, "value": "12%", "told": "49 percentage points below the largest."}
        for label in ("cat", "dog", "window", "mat")
    ],
    "answer": 0,
    "why": "The verb looks for who slept.",
}


class Person:
    """A presenter or a student, as a browser is one: writes, and one stream that is listened to."""

    def __init__(self, address: str, code: str = "", secret: str = "") -> None:
        self._address, self.code, self._secret = address, code, secret

    async def post(self, path: str, body: object = None) -> dict[str, Any]:
        """What the answer says. RuntimeError where it is refused."""
        reader, writer = await self._ask("POST", path, json.dumps(body or {}).encode())
        answer = await reader.read()
        writer.close()
        head, _, said = answer.partition(b"\r\n\r\n")
        if head.split()[1][:1] != b"2":
            raise RuntimeError(answer.decode())
        return json.loads(said)

    async def act(self, what: str, body: object = None) -> None:
        """A write in the room."""
        await self.post(f"/rooms/{self.code}/{what}", body)

    async def states(self) -> AsyncIterator[bytes]:
        """The states as they come, as JSON that is not read: 300 readers have one core here."""
        reader, writer = await self._ask("GET", f"/rooms/{self.code}/events", keep=True)
        try:
            async for line in reader:
                if line.startswith(b"data: "):
                    yield line[6:]
        finally:
            writer.close()

    async def _ask(
        self, method: str, path: str, body: bytes = b"", keep: bool = False
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        host, port = self._address.split(":")
        reader, writer = await asyncio.open_connection(host, int(port), limit=2**20)
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self._address}"]
        lines += [f"Authorization: Bearer {self._secret}"] if self._secret else []
        lines += [f"Content-Length: {len(body)}", *([] if keep else ["Connection: close"])]
        writer.write("\r\n".join([*lines, "", ""]).encode() + body)
        await writer.drain()
        return reader, writer


@dataclass
class Class:
    """A presenter with so many students who listen, and what they heard when."""

    presenter: Person
    students: list[Person]
    #: What is waited for in a state, and who has heard it. Of the presenter: (when, votes).
    wanted: bytes = b'"view":null'
    reached: set[int] = field(default_factory=set)
    all_reached: asyncio.Event = field(default_factory=asyncio.Event)
    votes: list[tuple[float, int]] = field(default_factory=list)
    all_voted: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, number: int) -> None:
        """As one student, until cancelled."""
        async for state in self.students[number].states():
            if self.wanted in state:
                self.reached.add(number)
            if len(self.reached) == len(self.students):
                self.all_reached.set()

    async def count(self) -> None:
        """As the presenter, until cancelled."""
        async for state in self.presenter.states():
            question = json.loads(state)["question"]
            self.votes.append((time.perf_counter(), question["votes"] if question else 0))
            if self.votes[-1][1] == len(self.students):
                self.all_voted.set()

    def want(self, text: str) -> None:
        """Wait for a state with ``text`` in it."""
        self.wanted = text.encode()
        self.reached.clear()
        self.all_reached.clear()


async def _gathered(address: str, count: int) -> Class:
    """A new room in which all have joined, eight at a time."""
    said = await Person(address).post("/rooms")
    code, at_once = said["code"], asyncio.Semaphore(8)

    async def join() -> Person:
        async with at_once:
            token = (await Person(address).post(f"/rooms/{code}/join"))["token"]
        return Person(address, code, token)

    students = await asyncio.gather(*(join() for _ in range(count)))
    return Class(Person(address, code, said["key"]), list(students))


async def _step(found: Class, number: int) -> float:
    """Seconds from the presenter's step until the last student's browser has heard of it."""
    url = f"/rnn?rnn.step={number}"
    found.want(f'"view":"{url}"')
    began = time.perf_counter()
    await found.presenter.act("view", {"url": url})
    async with asyncio.timeout(PATIENCE):
        await found.all_reached.wait()
    return time.perf_counter() - began


async def _vote(found: Class) -> list[float]:
    """Seconds from each vote until the presenter has heard of as many."""
    await found.presenter.act("ask", {"question": QUESTION})
    found.votes.clear()
    sent: list[float] = []

    async def vote(student: Person, after: float) -> None:
        await asyncio.sleep(after)
        sent.append(time.perf_counter())
        await student.act("vote", {"round": 0, "choice": random.randrange(4)})

    votes = [vote(each, random.uniform(0, VOTING)) for each in found.students]
    await asyncio.gather(*votes)
    async with asyncio.timeout(PATIENCE):
        await found.all_voted.wait()
    sent.sort()
    return [
        next(at for at, votes in found.votes if votes >= n) - began
        for n, began in enumerate(sent, 1)
    ]


async def _neighbour(server: Server, number: int, runs: list[Run]) -> None:
    """Somebody who types meanwhile, until cancelled."""
    pause = random.Random(number)
    async with Visitor(server.address, PAGES[number], "ko" if number % 2 else "en") as visitor:
        for text in sentences(1000, start=1000 * (number + 1)):
            await asyncio.sleep(pause.expovariate(1 / MEAN_PAUSE))
            runs.append(await visitor.type(text))


async def _lesson(server: Server, count: int) -> tuple[list[float], list[float], list[Run]]:
    """Steps, votes, and what those who typed beside the class waited for."""
    found = await _gathered(server.address, count)
    runs: list[Run] = []
    going = [asyncio.create_task(found.listen(number)) for number in range(count)]
    going += [asyncio.create_task(found.count())]
    going += [asyncio.create_task(_neighbour(server, number, runs)) for number in range(len(PAGES))]
    try:
        async with asyncio.timeout(PATIENCE):
            await found.all_reached.wait()
        steps: list[float] = []
        for number in range(STEPS):
            await asyncio.sleep(PAUSE)
            steps.append(await _step(found, number))
        votes = await _vote(found)
        for each in going:
            if each.done():
                each.result()  # raises what ended it too early
    finally:
        for each in going:
            each.cancel()
        await asyncio.gather(*going, return_exceptions=True)
    return steps, votes, runs


def table(classes: Sequence[int] = CLASSES) -> str:
    """Markdown table, a row for each size of a class, each on a server of its own."""
    rows = [
        "| students | step to the last student, p50 / p95 | vote to tally, p50 / p95 "
        "| typing beside them, p95 | errors | memory before | at its highest | load |",
        "| ---: " * 8 + "|",
    ]
    for count in classes:
        with serve() as server:
            before = server.resident_megabytes()
            steps, votes, runs = asyncio.run(_lesson(server, count))
            memory = server.resident_megabytes(peak=True)
        typed = [run.seconds for run in runs]
        cells = [
            f"{percentile(each, 0.5):.2f} / {percentile(each, 0.95):.2f} s"
            for each in (steps, votes)
        ]
        cells += [f"{percentile(typed, 0.95):.2f} s" if typed else "–"]
        cells += [str(sum(run.errors for run in runs)), f"{before:.0f} MB", f"{memory:.0f} MB"]
        rows.append(f"| {count} | {' | '.join(cells)} | {os.getloadavg()[0]:.1f} |")
        print(rows[-1], flush=True)
    return "\n".join(rows)
