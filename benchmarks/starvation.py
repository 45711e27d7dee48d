"""What six visitors wait for while others ask again and again for the most that a page computes."""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.sentences import sentences
from benchmarks.server import Server
from benchmarks.visitor import Run, Visitor, percentile
from ui.sentence import LIMIT
from ui.words import catalogs

#: Six who type, and the pages they are on.
PAGES = ("", "rnn", "gates", "tokens", "attention", "self-attention")
MEAN_PAUSE = 1.5
SECONDS = 12
CROWDS = (1, 10)


@dataclass(frozen=True)
class Answer:
    """A neighbour's rerun, and the processor's seconds that the server used meanwhile.

    Those are for everybody whose page it drew: on a machine with nothing else to do the wait is no
    longer, however busy this one is.
    """

    run: Run
    processor: float


@dataclass(frozen=True)
class Heavy:
    """What one page computes at most. choices: in the address; button: pressed after each text."""

    page: str
    choices: dict[str, str] = field(default_factory=dict)
    button: str = ""


def _view(of: str, name: str) -> dict[str, str]:
    """A view as links name it: by its label."""
    return {f"{of}.view": catalogs()["en"][f"{of}.view.{name}"]}


HEAVY = {
    "`/tokens`, merges": Heavy("tokens", _view("tokens", "merges")),
    "`/tokens`, morphemes": Heavy("tokens"),
    "`/next-token`, 40 tokens written": Heavy(
        "next-token", {**_view("next_token", "write"), "next_token.count": "40"}
    ),
    "`/gradients`, every pair of steps": Heavy("gradients", _view("gradients", "pairs")),
    "`/gradients`, radii": Heavy("gradients", _view("gradients", "radius")),
    "`/train-vs-test`, dropout": Heavy("train-vs-test", _view("train_vs_test", "dropout")),
    "`/train-vs-test`, 8 beams": Heavy(
        "train-vs-test", {**_view("train_vs_test", "search"), "train_vs_test.beam": "8"}
    ),
    "`/transformer`, pass times": Heavy("transformer", _view("transformer", "time"), "measure"),
}


def texts(seed: int) -> Iterator[str]:
    """Endless texts of 2,000 random syllables, no two the same."""
    draw = random.Random(seed)
    while True:
        yield "".join(chr(draw.randrange(0xAC00, 0xD7A4)) for _ in range(LIMIT))


async def _neighbour(server: Server, number: int, answers: list[Answer]) -> None:
    """Type for a while, a new sentence every ``MEAN_PAUSE`` seconds on average."""
    pause = random.Random(number)
    async with Visitor(server.address, PAGES[number], "ko" if number % 2 else "en") as visitor:
        until = time.monotonic() + SECONDS
        for text in sentences(1000, start=1000 * (number + 1)):
            await asyncio.sleep(pause.expovariate(1 / MEAN_PAUSE))
            if time.monotonic() > until:
                return
            before = server.processor_seconds()
            run = await visitor.type(text)
            answers.append(Answer(run, server.processor_seconds() - before))


async def _crowd(server: Server, heavy: Heavy, seed: int, runs: list[Run]) -> None:
    """Ask for the most, and for more as soon as the answer is there, until cancelled."""
    async with Visitor(server.address, heavy.page, "en", heavy.choices) as visitor:
        for text in texts(seed):
            runs.append(await visitor.type(text))
            if heavy.button:
                runs.append(await visitor.press(heavy.button))


async def _beside(server: Server, heavy: Heavy, crowd: int) -> tuple[list[Answer], list[Run]]:
    """What the six got, and the crowd."""
    answers: list[Answer] = []
    theirs: list[Run] = []
    seed = random.randrange(2**32)
    others = [asyncio.create_task(_crowd(server, heavy, seed + n, theirs)) for n in range(crowd)]
    try:
        await asyncio.gather(*(_neighbour(server, n, answers) for n in range(len(PAGES))))
        for each in others:
            if each.done():
                each.result()  # raises what ended it too early
    finally:
        for each in others:
            each.cancel()
        await asyncio.gather(*others, return_exceptions=True)
    return answers, theirs


async def _open(server: Server) -> None:
    """What the first visitor of a page waits for is another matter."""
    for page in {*PAGES, *(heavy.page for heavy in HEAVY.values())}:
        async with Visitor(server.address, page) as visitor:
            await visitor.type(sentences(1)[0])


def _cell(answers: list[Answer]) -> str:
    waited = percentile((each.run.seconds for each in answers), 0.95)
    return f"{waited:.2f} ({percentile((each.processor for each in answers), 0.95):.2f})"


def table(server: Server, names: tuple[str, ...] = tuple(HEAVY)) -> str:
    """Markdown table: the six by themselves, then beside one and beside ten of each kind."""
    rows = [
        "| beside the six | by themselves | beside one | beside ten | errors | one of ten waits "
        "| load of the machine |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    asyncio.run(_open(server))
    for name in names:
        found = [asyncio.run(_beside(server, HEAVY[name], crowd)) for crowd in (0, *CROWDS)]
        runs = [each.run for answers, _ in found for each in answers]
        errors = sum(run.errors for run in (*runs, *(run for _, theirs in found for run in theirs)))
        waited = statistics.median(run.seconds for run in found[-1][1])
        rows.append(
            f"| {name} | {' | '.join(_cell(answers) for answers, _ in found)} | {errors} "
            f"| {waited:.2f} s | {os.getloadavg()[0]:.1f} |"
        )
        print(rows[-1], flush=True)
    return "\n".join(rows)
