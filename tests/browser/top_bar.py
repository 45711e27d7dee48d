"""The bar at the top of a page, as a visitor uses it."""

from __future__ import annotations

from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as Late
from waiting import eventually


def menu(page: Page) -> Locator:
    """The links to all lessons, unfolded."""
    links = page.locator(".lesson-menu a")
    if not links.first.is_visible():
        page.locator(".lesson-links summary").click()
    return links


def go_to(page: Page, title: str) -> None:
    """Choose the lesson of that title in the menu, which folds where the page is drawn anew."""

    def choose() -> None:
        try:
            menu(page).filter(has_text=title).click(timeout=1_000)
        except Late as late:
            raise AssertionError(f"the link to {title} stays folded") from late

    eventually(page, choose)


def share(page: Page) -> Locator:
    """What the share button unfolds, unfolded."""
    panel = page.locator(".st-key-share [popover]")
    if not panel.is_visible():
        page.locator(".st-key-share button.open").click()
        panel.locator(".code").wait_for()
    return panel
