"""/lab in a real browser: pictures grow, runs pause, stop, wait their turn, end on leaving."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect
from waiting import PATIENCE, eventually, fits

pytestmark = pytest.mark.browser

LONG = "/lab?lab.steps=3000&lab.width=64"
TEXT = "The cat sat by the window."


def press(page: Page, name: str) -> None:
    page.locator(f".st-key-lab-{name} button").click()


def progress(page: Page):
    return page.get_by_test_id("stProgress")


def says(page: Page, words: str, timeout: float | None = None) -> None:
    """Wait until the one progress bar says so; while a page is redrawn the old one may linger."""
    expect(progress(page).filter(has_text=words)).to_be_visible(timeout=timeout)
    expect(progress(page)).to_have_count(1)


def step(page: Page) -> int:
    found = re.search(r"[Ss]tep ([\d,]+) of", "".join(progress(page).all_inner_texts()))
    return int(found[1].replace(",", "")) if found else 0


def until(page: Page, true: Callable[[], bool]) -> None:
    """Wait until this is true."""

    def check() -> None:
        assert true(), page.inner_text("body")

    eventually(page, check)


def columns(page: Page) -> int:
    """Measurements in the first picture of gradients."""
    return page.evaluate(
        """() => {
          const plots = [...document.querySelectorAll(".js-plotly-plot")]
          const heat = plots.flatMap((p) => p._fullData || []).find((d) => d.type === "heatmap")
          return heat ? heat.x.length : 0
        }"""
    )


def test_pictures_grow_and_the_run_pauses_goes_on_and_stops(open_page):
    page = open_page(LONG, "en", text=TEXT)
    press(page, "start")
    until(page, lambda: step(page) > 0)  # before that the recorded run is there
    until(page, lambda: columns(page) >= 2)
    seen = columns(page)
    until(page, lambda: columns(page) > seen)
    press(page, "pause")
    says(page, "Paused")
    held = step(page)
    assert held > 0
    page.wait_for_timeout(1200)
    assert step(page) == held
    press(page, "go_on")
    until(page, lambda: step(page) > held)
    page.get_by_role("textbox", name="Your sentence").fill("Typed while it trains.")
    until(page, lambda: step(page) > held + 5)
    press(page, "stop")
    says(page, "Stopped")
    expect(page.locator(".st-key-lab-files")).to_be_visible()
    assert page.get_by_test_id("stException").count() == 0


def test_a_run_ends_when_its_visitor_leaves_and_the_next_one_starts(open_page):
    first, second = (open_page(LONG, "en", text=TEXT) for _ in range(2))
    for page in (first, second):
        press(page, "start")
    until(first, lambda: step(first) > 0)
    third = open_page(LONG, "en", text=TEXT)
    press(third, "start")
    says(third, "number 1 in the queue")
    first.close()
    until(third, lambda: step(third) > 0)
    second.get_by_role("link", name="Glossary").first.click()
    expect(second.get_by_role("heading", name="Glossary")).to_be_visible()
    fourth = open_page(LONG, "en", text=TEXT)
    press(fourth, "start")
    until(fourth, lambda: step(fourth) > 0)
    for page in (third, fourth):
        press(page, "stop")
        says(page, "Stopped")


def test_choices_are_in_the_address_and_the_run_is_the_same_again(open_page):
    page = open_page("/lab?lab.steps=200&lab.width=8&lab.recall.length=3", "en", text=TEXT)
    page.get_by_role("button", name="Task and choices").click()
    page.get_by_text("Count", exact=True).click()
    page.wait_for_function("location.search.includes('lab.task')")
    said = []
    for _ in range(2):
        press(page, "start")
        says(page, "Done", timeout=4 * PATIENCE)
        expect(page.locator(".st-key-lab-files")).to_be_visible()
        said.append(page.locator("li", has_text="chance:").all_inner_texts())
        page.goto(page.url)
        expect(page.locator(".st-key-lab-start")).to_be_visible()
    assert said[0] == said[1]
    assert len(said[0]) == 4
    assert {"lab.steps=200", "lab.width=8", "lab.task=Count"} <= set(
        unquote(page.url).split("?")[1].split("&")
    )


def test_the_pictures_fit_a_phone(open_page):
    page = open_page("/lab?lab.steps=200", "ko", text="고양이가 창가에서 잔다.", phone=True)
    press(page, "start")
    expect(page.locator(".st-key-lab-files")).to_be_visible(timeout=4 * PATIENCE)
    fits(page)
