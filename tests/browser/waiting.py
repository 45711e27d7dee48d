"""Waiting for a state of the page, never for a time: what is read once may be read too early."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from playwright.sync_api import FloatRect, Locator, Page

from ui.words import catalogs

#: Milliseconds; PATIENCE=4 in the environment waits four times as long, for a busy machine.
PATIENCE = 30_000 * int(os.environ.get("PATIENCE", "4"))
#: Width and height of a phone, in pixels.
PHONE = (390, 844)
READY = (
    "[data-testid=stApp][data-test-connection-state=CONNECTED][data-test-script-state=notRunning]"
)
#: Nothing stands in for an element whose own script, or whose font, has not arrived yet.
ARRIVED = """() => !document.querySelector("[data-testid=stSkeleton]")
    && document.fonts.status === "loaded" """
NARROW = """() => [document.documentElement, document.querySelector("[data-testid=stMain]")]
    .every((it) => it.scrollWidth <= it.clientWidth + 1)"""


def settled(page: Page) -> Page:
    """Wait until the app has drawn what it was asked for, so that nothing on the page moves.

    A crashed page fails here. After a click it may be too early to ask: wait for what the click
    changes first.
    """
    page.wait_for_selector(READY, timeout=PATIENCE, state="attached")
    assert page.get_by_test_id("stException").count() == 0, page.inner_text("body")
    page.wait_for_function(ARRIVED, timeout=PATIENCE)
    return page


def turn(page: Page, key: str, view: str, language: str) -> Page:
    """Choose a view of the open lesson, and wait until it is drawn. key: "forgetting.view"."""
    label = catalogs()[language][f"{key}.{view}"]
    page.get_by_text(label, exact=True).first.click()
    page.wait_for_function(
        "([key, label]) => new URLSearchParams(location.search).get(key) === label",
        arg=[key, label],
        timeout=PATIENCE,
    )
    return settled(page)


def typed(page: Page, text: str) -> None:
    """Type into the sentence bar, and wait until the page is drawn for it."""
    page.locator(".st-key-sentence-bar input").fill(text)
    page.wait_for_function(
        """text => {
            const given = new URLSearchParams(location.search)
            return [given.get("text"), given.get("source")].includes(text)
        }""",
        arg=text,
    )
    settled(page)


def eventually(page: Page, check: Callable[[], object]) -> None:
    """Call ``check`` until it raises no AssertionError; raise its last one where it always does."""
    until = time.monotonic() + PATIENCE / 1000
    while True:
        try:
            check()
            return
        except AssertionError:
            if time.monotonic() > until:
                raise
        page.wait_for_timeout(20)


def fits(page: Page) -> None:
    """Wait until nothing makes the page scroll sideways."""
    page.wait_for_function(NARROW, timeout=PATIENCE)


def box(locator: Locator) -> FloatRect:
    """Where an element that is shown lies on the screen: x, y, width and height."""
    found = locator.bounding_box()
    assert found is not None, "it is not on the page"
    return found
