"""What the server holds after every page and a thousand texts, and after visitors have gone.

``python -m benchmarks.soak --minutes 30`` is another one: a class that walks over all pages for so
long, and whether memory, files and threads grow (``benchmarks/walk.py``).
"""

from __future__ import annotations

import asyncio
import itertools
import sys
from collections.abc import Iterator

from benchmarks.sentences import sentences
from benchmarks.server import Server
from benchmarks.visitor import Run, Visitor
from ui.road import ROAD
from ui.words import catalogs

TEXTS = 1_000
#: Sentences of one text: more than the 64 tokens that are read.
LENGTH = 12
#: Visitors who open a page, type once and go.
PASSERS_BY = 200
AT_ONCE = 20


def views() -> list[tuple[str, dict[str, str]]]:
    """Every page with what opens each of its views."""
    found: list[tuple[str, dict[str, str]]] = []
    for stop in (each for each in ROAD if each.built):
        prefix = f"{stop.folder}.view."
        names = [label for key, label in catalogs()["en"].items() if key.startswith(prefix)]
        opened = [{f"{stop.folder}.view": name} for name in names]
        found += [(stop.path, choices) for choices in opened or [{}]]
    return found


def texts() -> Iterator[str]:
    """Endless long texts, no two the same."""
    for n in itertools.count():
        yield " ".join(sentences(LENGTH, start=n * LENGTH))


async def _read(server: Server, page: str, choices: dict[str, str], given: list[str]) -> list[Run]:
    async with Visitor(server.address, page, "en", choices) as visitor:
        if not visitor.has_bar:
            return []
        return [await visitor.type(text) for text in given]


async def _pass_by(server: Server, count: int) -> list[Run]:
    """Visitors who come, type once and go, ``AT_ONCE`` at a time."""
    places, written = itertools.cycle(views()), texts()
    runs: list[Run] = []
    for _ in range(count // AT_ONCE):
        reading = (
            _read(server, *next(places), [next(written)]) for _ in range(min(count, AT_ONCE))
        )
        for found in await asyncio.gather(*reading):
            runs += found
    return runs


def table(server: Server) -> str:
    """Markdown table: resident memory at the start, after each page, after visitors have gone."""
    rows = [
        "| after | texts | errors | resident | most so far |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]

    def row(name: str, runs: list[Run]) -> None:
        errors = sum(run.errors for run in runs)
        now, most = server.resident_megabytes(), server.resident_megabytes(peak=True)
        rows.append(f"| {name} | {len(runs)} | {errors} | {now:.0f} MB | {most:.0f} MB |")
        print(rows[-1], flush=True)

    row("the start", [])
    written, places = texts(), views()
    each = -(-TEXTS // len(places))
    for page, of_page in itertools.groupby(places, key=lambda place: place[0]):
        runs: list[Run] = []
        for _, choices in of_page:
            given = list(itertools.islice(written, each))
            runs += asyncio.run(_read(server, page, choices, given))
        row(f"`/{page}`", runs)
    row(f"{PASSERS_BY} visitors who came and went", asyncio.run(_pass_by(server, PASSERS_BY)))
    return "\n".join(rows)


if __name__ == "__main__":
    from benchmarks import walk

    sys.exit(walk.main(sys.argv[1:]))
