"""From ``streamlit run app.py`` to the first picture in Chromium."""

from __future__ import annotations

import os
import shutil
import statistics
import time

from playwright.sync_api import Page, sync_playwright

from benchmarks.server import serve

#: The Chromium of this machine, as for the tests.
NAMES = (os.environ.get("CHROMIUM", ""), "chromium", "google-chrome", "chromium-headless-shell")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), "/usr/bin/chromium")
ROUNDS = 3


def _first_picture(page: Page, url: str) -> float:
    started = time.perf_counter()
    page.goto(url)
    page.locator(".unrolled-rnn .heat canvas").first.wait_for(state="visible", timeout=60_000)
    if page.get_by_test_id("stException").count():
        raise RuntimeError(f"{url} shows an exception")
    return time.perf_counter() - started


def table() -> str:
    """Markdown table of cold starts and of opening the page on a warm server."""
    cold, opened = [], []
    with sync_playwright() as playwright:
        for _ in range(ROUNDS):
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            page = browser.new_page()
            started = time.perf_counter()
            with serve(wait=False) as server:
                server.wait()
                _first_picture(page, f"{server.url}/rnn")
                cold.append(time.perf_counter() - started)
                fresh = browser.new_context().new_page()
                opened.append(_first_picture(fresh, f"{server.url}/rnn"))
            browser.close()
    return "\n".join(
        [
            f"| to the first picture of `/rnn`, median of {ROUNDS} | seconds |",
            "| --- | --- |",
            f"| server and browser cache cold | {statistics.median(cold):.1f} |",
            f"| server warm, browser cache cold | {statistics.median(opened):.1f} |",
        ]
    )
