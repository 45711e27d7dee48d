"""Presenting: one picture fills the screen, and a clicker leads through steps, views, lessons."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from waiting import PATIENCE, box, eventually, settled

from ui.road import ROAD
from ui.words import catalogs

TEXT = "A cat slept."
LESSONS = [stop for stop in ROAD if stop.built and stop.key != "glossary"]
#: Whether the stage and the pictures in it lie in the window.
WITHIN = """() => {
    const stage = document.querySelector(".st-key-stage")
    if (!stage || !document.documentElement.classList.contains("presenting")) return false
    const own = [...stage.querySelectorAll("[data-testid=stBidiComponentIsolated]")]
        .map((host) => host.shadowRoot?.querySelector("[style*=visibility]")).filter(Boolean)
    const drawn = [stage, ...own, ...stage.querySelectorAll(".main-svg, [data-testid=stHtml] > *")]
    return drawn.length > 1 && drawn.every((each) => {
        const box = each.getBoundingClientRect()
        return box.bottom <= innerHeight + 2 && box.right <= innerWidth + 2
    })
}"""

#: Pixels of the smallest word of a picture at 1920×1080; most are 20 and more.
LEAST = 17
#: The words of the stage that are smaller, indices and the mark of a space aside.
SMALL = """least => {
    const found = []
    const look = (root) => {
        for (const each of root.querySelectorAll("*")) {
            if (each.shadowRoot) look(each.shadowRoot)
            const says = [...each.childNodes].some((it) => it.nodeType === 3 && it.data.trim())
            if (!says || !each.checkVisibility({ visibilityProperty: true })) continue
            if (each.matches("style, sub, sup, sub *, svg *, .unseen, .dot, .live")) continue
            const size = parseFloat(getComputedStyle(each).fontSize) * each.currentCSSZoom
            if (size < least) found.push(`${each.textContent.slice(0, 20)}: ${size}`)
        }
    }
    look(document.querySelector(".st-key-stage"))
    return found
}"""


def presented(page: Page, path: str) -> None:
    """Wait until this lesson is presented, and drawn."""
    page.wait_for_function(
        "path => location.pathname === path && location.search.includes('present=1')"
        " && document.documentElement.classList.contains('presenting')",
        arg=path,
        timeout=PATIENCE,
    )
    ready(page)
    settled(page)


def chosen(page: Page, key: str, view: str) -> None:
    """Wait until this view is chosen, and drawn."""
    label = catalogs()["en"][f"{key}.{view}"]
    active = page.locator(".st-key-controls [role=radio][aria-checked=true]")
    expect(active.filter(has_text=label)).to_be_visible()
    settled(page)


def ready(page: Page) -> None:
    """Wait until the browser listens for the key and the button."""
    page.wait_for_selector(".present-bar", state="attached")


def test_p_fills_the_screen_and_escape_ends_it(open_page):
    page = open_page("/rnn", "en", text=TEXT, size=(1920, 1080))
    ready(page)
    before = box(page.locator(".st-key-stage"))
    page.keyboard.press("p")
    presented(page, "/rnn")
    for hidden in (".st-key-navigation", ".st-key-sentence-bar", ".st-key-lesson-story"):
        expect(page.locator(hidden)).to_be_hidden()
    page.wait_for_function(
        "least => document.querySelector('.st-key-stage').clientHeight > least",
        arg=before["height"] + 40,
    )
    page.reload()
    presented(page, "/rnn")
    expect(page.locator(".st-key-navigation")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.locator(".st-key-navigation")).to_be_visible()
    expect(page).not_to_have_url(re.compile("present"))


def test_the_button_begins_it_and_the_link_leads_to_it(open_page):
    page = open_page("/rnn", "en", text=TEXT)
    button = page.locator(".lesson-links .present")
    assert "present=1" in (button.get_attribute("href") or "")
    ready(page)
    button.click()
    presented(page, "/rnn")
    page.mouse.move(300, 300)
    page.get_by_role("toolbar").get_by_label("Stop presenting").click()
    expect(button).to_be_focused()


def test_a_clicker_leads_through_the_steps_and_on_to_the_next_lesson(open_page):
    page = open_page("/rnn?present=1", "en", text=TEXT)
    presented(page, "/rnn")
    count = page.locator(".unrolled-rnn .count")
    expect(count).to_be_visible()
    total = int(count.inner_text().split("/")[1])
    page.keyboard.press("PageDown")  # it stands complete: it begins
    expect(count).to_have_text(re.compile(rf"1 / {total}$"))
    for step in range(2, total + 1):
        page.keyboard.press("PageDown")
        expect(count).to_have_text(re.compile(rf"{step} / {total}$"))
    page.keyboard.press("PageUp")
    expect(count).to_have_text(re.compile(rf"{total - 1} / {total}$"))
    page.keyboard.press("End")
    expect(count).to_have_text(re.compile(rf"{total} / {total}$"))
    settled(page)
    page.keyboard.press("PageDown")
    presented(page, "/gates")
    page.keyboard.press("PageUp")
    presented(page, "/rnn")


def test_arrows_lead_from_view_to_view(open_page):
    page = open_page("/dot-product?present=1", "en", text=TEXT)
    presented(page, "/dot-product")
    chosen(page, "dot_product.view", "vectors")
    page.keyboard.press("ArrowRight")
    chosen(page, "dot_product.view", "words")
    page.keyboard.press("ArrowLeft")
    chosen(page, "dot_product.view", "vectors")
    page.keyboard.press("ArrowLeft")
    presented(page, "/attention")


def test_black_screen_keys_and_sentence_close_one_by_one(open_page):
    page = open_page("/rnn?present=1", "en", text=TEXT)
    presented(page, "/rnn")
    page.keyboard.press("?")
    keys = page.get_by_role("dialog")
    expect(keys).to_contain_text("PageDown")
    page.keyboard.press("Escape")
    expect(keys).to_be_hidden()
    page.keyboard.press("b")
    expect(page.locator(".present-blank")).to_be_visible()
    page.keyboard.press("b")
    expect(page.locator(".present-blank")).to_be_hidden()
    page.keyboard.press("s")
    line = page.locator(".st-key-sentence-bar input")
    expect(line).to_be_focused()
    line.fill("")
    page.keyboard.type("pbs? A dog slept.")  # letters are letters in here
    page.wait_for_function("() => location.search.includes('dog')")
    expect(page.locator(".present-blank")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(line).to_be_hidden()
    presented(page, "/rnn")
    page.keyboard.press("Escape")
    expect(page.locator(".st-key-navigation")).to_be_visible()


def test_a_glossary_has_no_picture_and_stays_as_it_is(open_page):
    page = open_page("/glossary?present=1", "en")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda stop: stop.key)
def test_every_picture_lies_in_the_window(open_page, lesson):
    text = "The old cat sat by the window, and then it slept."
    page = open_page(f"/{lesson.path}?present=1", "en", text=text, size=(1280, 720))
    presented(page, f"/{lesson.path}")
    page.wait_for_function(WITHIN, timeout=PATIENCE)
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.wait_for_function(WITHIN, timeout=PATIENCE)
    eventually(page, lambda: all_large(page))


def all_large(page: Page) -> None:
    assert page.evaluate(SMALL, LEAST) == []
