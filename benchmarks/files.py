"""Typing into a lesson in one file: what a letter costs, in a browser without a network."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import CDPSession, Page, sync_playwright

from benchmarks.cold_start import CHROMIUM
from models.store import tokenizer
from offline.__main__ import write

SENTENCES = "The cat that I saw sat on the mat because it was tired, and so we let it sleep. "
LENGTHS = (20, 64)
EDITS = 30
#: Types a text, and says how many milliseconds pass from the frame that shows it to its painting.
TYPE = """text => new Promise((done) => {
    const line = document.querySelector("#sentence")
    line.value = text
    line.dispatchEvent(new Event("input"))
    requestAnimationFrame((frame) => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => done(performance.now() - frame)
        channel.port2.postMessage(0)
    })
})"""


def text_of(tokens: int) -> str:
    """A text of so many tokens."""
    read = tokenizer().encode(SENTENCES * (tokens // 16 + 1))
    return read.text[: int(read.spans[tokens - 1][1])]


class Typed(NamedTuple):
    """Milliseconds an edit: of the processor (script, and all that the page's thread does), and by
    the clock until it is painted."""

    script: float
    thread: float
    painted: float


def _spent(session: CDPSession) -> tuple[float, float]:
    found = session.send("Performance.getMetrics")["metrics"]
    values = {each["name"]: 1000 * each["value"] for each in found}
    return values["ScriptDuration"], values["TaskDuration"]


def _typed(page: Page, texts: list[str]) -> Typed:
    """The texts in turn; the processor's time does not depend on what else the machine does."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    for n in range(12):
        page.evaluate(TYPE, texts[n % len(texts)])
    before = _spent(session)
    painted = [page.evaluate(TYPE, texts[n % len(texts)]) for n in range(EDITS)]
    script, thread = (now - then for now, then in zip(_spent(session), before, strict=True))
    session.detach()
    return Typed(script / EDITS, thread / EDITS, statistics.median(painted))


def _opened(page: Page, path: Path) -> float:
    """Seconds from the address to the first picture."""
    began = time.perf_counter()
    page.goto(path.as_uri())
    page.wait_for_function("() => document.body.dataset.shown")
    return time.perf_counter() - began


def table() -> str:
    """A row a file and length: a letter at the end, and another first word."""
    edits = ("a letter at the end", "another first word")
    heads = [f"{edit}: {what}" for edit in edits for what in ("script", "page’s thread", "clock")]
    titles = ["file", "opened", "tokens", *heads]
    rows = [f"| {' | '.join(titles)} |", f"|{' --- |' * len(titles)}"]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for path in write(Path(folder)):
            page = browser.new_page(viewport={"width": 1366, "height": 768}, offline=True)
            opened = statistics.median(_opened(page, path) for _ in range(3))
            name = f"`{path.name}`, {path.stat().st_size / 1e6:.1f} MB"
            for tokens in LENGTHS:
                text = text_of(tokens)
                found = [
                    *_typed(page, [text[:-1], text]),
                    *_typed(page, [f"A {text[4:]}", f"My {text[4:]}"]),
                ]
                cells = [f"{each:.0f} ms" for each in found]
                rows.append(f"| {' | '.join([name, f'{opened:.2f} s', str(tokens), *cells])} |")
            page.close()
        browser.close()
    return "\n".join(rows)
