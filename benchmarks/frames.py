"""Frames in the browser: while the pointer moves over the explorer, and while a picture plays."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

import numpy as np
from playwright.sync_api import CDPSession, Page, sync_playwright

from benchmarks.cold_start import CHROMIUM
from benchmarks.explorer import LENGTHS
from benchmarks.server import ROOT, serve

MOVES = 200
PORT = 8699
#: Milliseconds for which a picture plays.
PLAYING = 8_000
#: 20 tokens and the end of the text.
SENTENCE = (
    "The cat that I saw in the garden yesterday was very tired and slept on the old mat all day."
)
#: A lesson with a player, and its button.
PLAYERS = {
    "": ".film",
    "rnn": ".unrolled-rnn",
    "seq2seq": ".encoder-decoder",
    "attention": ".contexts",
}
#: What the pointer moves over.
MATRIX, READINGS = ".explorer .field", ".two-readings .matrix .field"
HEAD = "| median frame | p95 | longest | of them on the main thread, mean |"

TICK = """() => {
  window.frames_ = [];
  let last = null;
  const tick = (now) => {
    if (last !== null) window.frames_.push(now - last);
    last = now;
    window.ticking_ = requestAnimationFrame(tick);
  };
  window.ticking_ = requestAnimationFrame(tick);
}"""
STOP = "() => { cancelAnimationFrame(window.ticking_); return window.frames_; }"


def hovering_table() -> str:
    """Markdown table: frame times while the pointer jumps over the matrix."""
    rows = [f"| {MOVES} random pointer moves {HEAD}", "| --- |" + " ---: |" * 4]
    command = [sys.executable, "-m", "streamlit", "run", "benchmarks/explorer_page.py"]
    command += ["--server.headless=true", f"--server.port={PORT}"]
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(command, cwd=ROOT, **quiet)
    try:
        _await(f"http://127.0.0.1:{PORT}/_stcore/health")
        with _tab() as page:
            for tokens in LENGTHS[1:]:
                page.goto(f"http://127.0.0.1:{PORT}/?tokens={tokens}")
                page.locator(MATRIX).wait_for(state="visible", timeout=60_000)
                page.wait_for_timeout(1500)
                found = _measured(page, lambda: _move(page, MATRIX))
                rows.append(f"| {tokens} × {tokens} tokens {found}")
    finally:
        server.terminate()
        server.wait(timeout=20)
    with serve() as app, _tab() as page:
        page.goto(f"{app.url}/comeback?lang=en&text={quote(' '.join([SENTENCE] * 4))}")
        page.locator(READINGS).wait_for(state="visible", timeout=120_000)
        page.wait_for_timeout(1500)
        rows.append(f"| /comeback, 64 tokens {_measured(page, lambda: _move(page, READINGS))}")
    return "\n".join(rows)


def playing_table() -> str:
    """Markdown table: frame times while the player of a lesson goes through 20 tokens."""
    rows = [f"| playing for {PLAYING // 1000} s {HEAD}", "| --- |" + " ---: |" * 4]
    with serve() as server, _tab() as page:
        for path, picture in PLAYERS.items():
            page.goto(f"{server.url}/{path}?lang=en&text={quote(SENTENCE)}")
            button = page.locator(f"{picture} button.primary").first
            button.wait_for(state="visible", timeout=120_000)
            page.wait_for_timeout(1500)
            page.locator(f"{picture} .player button").first.click()  # from the first step
            button.click()
            rows.append(f"| /{path} {_measured(page, lambda: page.wait_for_timeout(PLAYING))}")
    return "\n".join(rows)


@contextmanager
def _tab() -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser.new_page(viewport={"width": 1920, "height": 1080})
        browser.close()


def _await(url: str) -> None:
    for _ in range(600):
        try:
            urllib.request.urlopen(url, timeout=2).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"no answer from {url}")


def _measured(page: Page, do: Callable[[], object]) -> str:
    """The cells of a row: what the frames took while ``do`` ran."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    before = _busy(session)
    page.evaluate(TICK)
    do()
    frames = page.evaluate(STOP)
    busy = (_busy(session) - before) * 1e3 / len(frames)
    session.detach()
    times = (statistics.median(frames), float(np.percentile(frames, 95)), max(frames), busy)
    return "| " + " | ".join(f"{each:.1f} ms" for each in times) + " |"


def _busy(session: CDPSession) -> float:
    """Seconds of its own processor time that the page's main thread has worked so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return next(each["value"] for each in metrics if each["name"] == "TaskDuration")


def _move(page: Page, picture: str) -> None:
    box = page.locator(picture).bounding_box()
    assert box is not None
    random = np.random.default_rng(0).random((MOVES, 2))
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    high = min(box["height"], 1080 - box["y"]) - 2
    for across, down in random.tolist():
        page.mouse.move(box["x"] + across * (box["width"] - 2), box["y"] + down * high)
