"""A room, as its presenter and its students use it."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect
from waiting import PATIENCE, box, eventually, settled

from ui.words import catalogs

WORDS = catalogs()
LINK = re.compile(r"^http://127\.0\.0\.1:\d+/\?room=[A-Z0-9]{6}$")


def panel(page: Page) -> Locator:
    """What the button of the class unfolds, unfolded."""
    found = page.locator(".room-panel")
    if not found.is_visible():
        page.locator(".st-key-room button.open").click()
        expect(found).to_be_visible()
    return found


def folded(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(page.locator(".room-panel")).to_be_hidden()


def named(page: Page, language: str, name: str) -> Locator:
    """A button of the panel by the key of its label."""
    label = WORDS[language][f"room.{name}"]
    return panel(page).get_by_role("button", name=label, exact=True)


def led(page: Page) -> str:
    """Open a room on this page; the link for students."""
    panel(page).locator(".room-open").click()
    field = panel(page).locator("input[readonly]")
    expect(field).to_have_value(LINK)
    return field.input_value()


def at(page: Page, path: str, **parameters: str) -> None:
    """Wait until this page is there, and drawn; it is never loaded again."""
    page.wait_for_function(
        "([path, given]) => location.pathname === path && Object.entries(given).every("
        "([name, value]) => new URLSearchParams(location.search).get(name) === value)",
        arg=[path, parameters],
        timeout=PATIENCE,
    )
    settled(page)


def counted(page: Page, language: str, here: int, following: int) -> None:
    said = WORDS[language]["room.numbers"].format(here=here, following=following)
    expect(page.locator(".room-numbers")).to_have_text(said)


def turns_to(page: Page, path: str) -> None:
    """Turn to a lesson as its links do."""
    page.locator(f'.lesson-menu a[href^=".{path}?"]').evaluate("link => link.click()")
    at(page, path)


def bottom(page: Page, selector: str) -> float:
    """Where an element ends, in pixels from the window's top."""
    found = box(page.locator(selector))
    return found["y"] + found["height"]


def choices(page: Page) -> Locator:
    return page.locator(".room-vote .room-choice")


def tell(page: Page, count: int, rest: str, chosen: dict[int, str]) -> None:
    """Wait until the bars of the ``count`` choices say what is ``chosen``, the others ``rest``."""

    def check() -> None:
        assert bars(page) == [chosen.get(n, rest) for n in range(count)]

    eventually(page, check)


def bars(page: Page) -> list[str]:
    """What the distribution says of each choice, as it is read aloud."""
    return choices(page).locator(".room-spoken").all_text_contents()
