"""Pages saved from the running app, opened from their file without a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, ConsoleMessage, Page
from waiting import PATIENCE, PHONE

from seq2see.browser import ASK, SHOWN

#: A picture stands in the page, drawn.
STANDS = """() => {
    const tree = document.getElementById("picture").shadowRoot
    return [...tree.querySelectorAll("*")].some(
        it => it[Symbol.for("seq2see.picture")] && it.childElementCount)
}"""


def save(page: Page, folder: Path) -> Path:
    """The file that the page makes of its main picture."""
    page.wait_for_function(SHOWN, timeout=PATIENCE)
    with page.expect_download(timeout=PATIENCE) as download:
        page.wait_for_function(ASK, arg="html", timeout=PATIENCE)
    name = download.value.suggested_filename
    assert name.endswith(".html")
    download.value.save_as(folder / name)
    return folder / name


@dataclass
class Opened:
    """page: the open file. said: errors and warnings. asked: every request that it made."""

    page: Page
    said: list[str]
    asked: list[str]


@contextmanager
def opened(
    browser: Browser,
    file: Path,
    size: tuple[int, int] = (1366, 768),
    theme: Literal["light", "dark"] = "light",
    within: Callable[[str], str] | None = None,
) -> Iterator[Opened]:
    """The file as a visitor opens it from a stick; it may ask nobody and complain of nothing.

    theme: the visitor's. within: the address of another page that shows the file's.
    """
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=theme,
        offline=True,
        has_touch=size == PHONE,
    )
    context.route("http*://**", lambda route: route.abort())
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    found = Opened(page, [], [])

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            found.said.append(message.text)

    page.on("console", console)
    page.on("pageerror", lambda error: found.said.append(str(error)))
    page.on("request", lambda request: found.asked.append(request.url))
    try:
        address = file.as_uri()
        page.goto(within(address) if within else address)
        if not within:
            page.wait_for_function(STANDS)
        yield found
        asked = [url for url in found.asked if not url.startswith("data:")]
        assert asked == [page.url] if not within else set(asked) <= {page.url, address}
        assert found.said == []
    finally:
        context.close()
