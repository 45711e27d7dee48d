"""A running app, a real Chromium, and pages opened in it as a visitor opens them."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    StorageState,
    expect,
    sync_playwright,
)
from waiting import PATIENCE, PHONE, settled

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
LOCALES = {"ko": "ko-KR", "en": "en-US"}

expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


def chromium() -> str | None:
    """The Chromium of this machine; $CHROMIUM first, then the one that draws no window."""
    names = (os.environ.get("CHROMIUM"), "chromium-headless-shell", "chromium", "chromium-browser")
    names += ("google-chrome", "chrome")
    places = [shutil.which(name) for name in names if name]
    places.append("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
    return next((place for place in places if place and Path(place).exists()), None)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """``streamlit run app.py`` on a free port; its address without a slash at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    log = tmp_path_factory.mktemp("server") / "streamlit.log"
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true"]
    command += [f"--server.port={port}", "--server.address=127.0.0.1"]
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=subprocess.STDOUT)
    try:
        _wait_for(process, url, log)
        yield url
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait_for(process: subprocess.Popen, url: str, log: Path) -> None:
    until = time.monotonic() + 4 * PATIENCE / 1000
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.05)
    pytest.fail(f"The app did not start:\n{log.read_text(encoding='utf-8')[-4000:]}")


@pytest.fixture(scope="session")
def base_url(server: str) -> str:
    return server


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests. Without one they are skipped, but not where CI=true."""
    place = chromium()
    if place is None:
        missing = "There is no Chromium here; install it, or name it in CHROMIUM."
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=place, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture
def requested() -> list[str]:
    """The address of every request that the pages of this test have made."""
    return []


@pytest.fixture
def open_page(browser: Browser, server: str, requested: list[str]) -> Iterator[Callable[..., Page]]:
    """Open a path as a visitor with a browser of their own, and wait until it is drawn.

    language: ``lang`` in the address, None for an address without it. locale: the browser's, the
    language's own where it is not said. text: the sentence in the address.
    prepare: called with the page before it opens the path; then nothing is waited for.
    storage: what a browser has kept that was closed.
    No page may ask another machine for anything; that is checked when the test ends.
    """
    contexts: list[BrowserContext] = []

    def open_(
        path: str = "/",
        language: str | None = "ko",
        locale: str | None = None,
        text: str | None = None,
        theme: Literal["light", "dark"] = "light",
        size: tuple[int, int] = (1280, 900),
        phone: bool = False,
        prepare: Callable[[Page], object] | None = None,
        storage: StorageState | None = None,
    ) -> Page:
        width, height = PHONE if phone else size
        context = browser.new_context(
            locale=locale or LOCALES[language or "ko"],
            viewport={"width": width, "height": height},
            color_scheme=theme,
            is_mobile=phone,
            has_touch=phone,
            storage_state=storage,
        )
        contexts.append(context)
        context.on("request", lambda request: requested.append(request.url))
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        given = {"lang": language, "text": text}
        query = urlencode({key: value for key, value in given.items() if value is not None})
        joint = "&" if "?" in path else "?"
        if prepare:
            prepare(page)
        page.goto(f"{server}{path}{joint + query if query else ''}")
        return page if prepare else settled(page)

    yield open_
    for context in contexts:
        context.close()
    outside = [url for url in requested if leaves(url, server)]
    assert not outside, f"a page asked another machine: {outside}"


def leaves(url: str, server: str) -> bool:
    """Whether a request goes to another place than the app."""
    parts = urlsplit(url)
    return parts.scheme not in ("data", "blob") and parts.netloc != urlsplit(server).netloc
