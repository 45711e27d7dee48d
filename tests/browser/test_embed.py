"""A picture in a frame of another page: its sentence and nothing else, as large as the frame."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from waiting import eventually, settled, typed

from ui.road import ROAD
from ui.words import catalogs

TEXT = "나는 어제 밥을 먹었다."
#: Whether the page has no scrollbars, and the stage ends within the frame.
WITHIN = """() => {
    const page = [document.documentElement, document.querySelector("[data-testid=stMain]")]
    const stage = document.querySelector(".st-key-stage")?.getBoundingClientRect()
    return Boolean(stage) && page.every((each) => getComputedStyle(each).overflowY === "hidden")
        && page.every((each) => each.clientWidth === innerWidth)
        && stage.height > 0.6 * innerHeight && stage.bottom <= innerHeight
        && stage.right <= innerWidth
}"""
#: What of the page is in sight, besides what the stage holds.
ELSE = """() => [...document.querySelectorAll(
    "[data-testid=stHeader], .st-key-navigation, .st-key-question, .st-key-controls, .export,"
    + " [class*=st-key-lesson-], [data-testid=stExpander], h1, h2")]
    .filter((each) => each.checkVisibility()).map((each) => each.className)"""

#: What of the stage has to be scrolled, in shadow trees too: its side beside what is in sight.
#: Lists beside the explorer's matrix do: what README calls the arithmetic beside a picture.
SCROLLED = """() => {
    const found = [], parts = (root) => {
        for (const each of root.querySelectorAll("*")) {
            const { overflowX, overflowY } = getComputedStyle(each), scrolls = /auto|scroll/
            const wide = scrolls.test(overflowX) && each.scrollWidth > each.clientWidth + 4
            const high = scrolls.test(overflowY) && each.scrollHeight > each.clientHeight + 4
            if ((wide || high) && each.checkVisibility() && !each.closest(".side, .list"))
                found.push(`${each.className} ${each.scrollWidth} ${each.scrollHeight}`)
            if (each.shadowRoot) parts(each.shadowRoot)
        }
    }
    parts(document.querySelector(".st-key-stage").parentElement.parentElement)
    return found
}"""
LESSONS = [stop.key for stop in ROAD if stop.built and stop.key != "glossary"]


def framed(page: Page) -> None:
    page.wait_for_function("document.documentElement.classList.contains('embedded')")
    settled(page)


@pytest.mark.parametrize("path", ["/self-attention", "/gates"])
def test_the_sentence_and_the_picture_fill_the_frame_and_typing_works(open_page, path):
    page = open_page(f"{path}?embed=picture", "ko", text=TEXT, size=(800, 450))
    framed(page)
    for width, height in ((800, 450), (1280, 720)):
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_function(WITHIN)
        assert page.evaluate(ELSE) == []
        expect(page.locator(".st-key-sentence-bar input")).to_be_in_viewport(ratio=0.95)
    typed(page, "고양이가 잔다.")
    assert "embed=picture" in page.url
    framed(page)
    page.wait_for_function(WITHIN)
    assert page.evaluate(ELSE) == []


def test_the_picture_follows_the_sentence_in_a_frame(open_page):
    page = open_page("/rnn?embed=picture", "ko", text=TEXT, size=(1280, 720))
    framed(page)
    typed(page, "고양이가 잔다.")
    chips = page.locator(".st-key-stage .token")

    def check() -> None:
        assert "고양이" in "".join(chips.all_inner_texts())

    eventually(page, check)
    assert catalogs()["ko"]["share.button"] not in page.inner_text("body")


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_whole_picture_of_every_lesson_is_in_a_frame_of_800_by_450(open_page, lesson):
    path = "/" if lesson == "home" else f"/{lesson}"
    page = open_page(f"{path}?embed=picture", "ko", text=TEXT, size=(800, 450))
    framed(page)
    page.wait_for_function(WITHIN)

    def check() -> None:
        assert page.evaluate(SCROLLED) == []

    eventually(page, check)
    assert page.evaluate(ELSE) == []
    expect(page.locator(".st-key-sentence-bar input").first).to_be_in_viewport(ratio=0.95)
    page.set_viewport_size({"width": 640, "height": 360})
    page.wait_for_function(WITHIN)
    assert page.evaluate(ELSE) == []
