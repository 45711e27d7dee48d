"""Ways between the pages: Back and Forward, the map, odd links and a pasted book."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from rnn_page import expect_address
from top_bar import go_to

from ui.words import catalogs

FIRST = "The old cat sat on the mat."
SECOND = "나는 어제 밥을 먹었다."


def sentence(page: Page):
    return page.locator(".st-key-sentence-bar input")


def station(page: Page, key: str):
    return page.locator(".road a.here").filter(
        has_text=catalogs()["en"][f"{key.replace('-', '_')}.menu"]
    )


def go(page: Page, key: str) -> None:
    title = catalogs()["en"][f"{key.replace('-', '_')}.menu"]
    go_to(page, title)


def expect_page(page: Page, path: str, **address: str) -> None:
    """Wait until a page is open and the address and the sentence bar agree."""
    page.wait_for_url(f"**/{path}?*")
    expect(sentence(page)).to_have_value(address["text"])
    expect_address(page, **address)


def test_back_leads_to_the_page_before_with_the_sentence_it_had(open_page):
    page = open_page("/", language="en", locale="ko-KR", text=FIRST)
    page.evaluate("window.loadedOnce = true")
    page.wait_for_selector("body[data-test-links=ready]", state="attached")
    station(page, "rnn").click()
    expect_page(page, "rnn", text=FIRST, lang="en")
    sentence(page).fill(SECOND)
    expect_address(page, text=SECOND)
    order = page.locator(".unrolled-rnn button.order")
    order.click()
    expect_address(page, order="similar")
    go(page, "gates")
    expect_page(page, "gates", text=SECOND, lang="en")
    go(page, "glossary")
    page.wait_for_url("**/glossary?*")
    expect_address(page, text=SECOND, lang="en")
    page.go_back()
    expect_page(page, "gates", text=SECOND, lang="en")
    page.go_back()
    expect_page(page, "rnn", text=SECOND, lang="en", order="similar")
    expect(order).to_have_attribute("aria-pressed", "true")
    page.go_back()
    expect_page(page, "", text=FIRST, lang="en")
    expect(page.locator("ol.chips li").first).to_contain_text("The")
    page.go_forward()
    expect_page(page, "rnn", text=SECOND, lang="en")
    assert page.evaluate("window.loadedOnce"), "the page was loaded anew on the way"


def test_a_station_opens_in_a_tab_of_its_own_where_that_is_asked_for(open_page):
    page = open_page("/", language="en", text=SECOND)
    with page.context.expect_page() as opened:
        station(page, "rnn").click(modifiers=["ControlOrMeta"])
    expect_page(opened.value, "rnn", text=SECOND, lang="en")
    expect_page(page, "", text=SECOND, lang="en")


@pytest.mark.parametrize(
    ("language", "piece"), [("en", "The cat sat. "), ("ko", "나는 밥을 먹었다. ")]
)
def test_a_pasted_megabyte_is_cut_with_a_word_and_the_page_lives_on(open_page, language, piece):
    page = open_page("/", language=language, text=FIRST)
    book = piece * (1_000_000 // len(piece))
    sentence(page).fill(book)
    said = catalogs()[language]["sentence.cut"].format(used="2,000", given=f"{len(book):,}")
    expect(page.get_by_text(said)).to_be_visible()
    expect_address(page, text=book[:2000])
    sentence(page).fill("Good day.")
    expect(page.get_by_text(said)).to_have_count(0)
    expect_address(page, text="Good day.")
    expect(page.locator("ol.chips li")).to_have_count(3)


def test_line_ends_and_controls_of_a_link_are_seen(open_page):
    page = open_page("/?text=one%0Atwo%09three%00four", language="en")
    expect(page.locator("ol.chips")).to_contain_text("↵")
    expect(page.locator("ol.chips")).to_contain_text("⇥")
    expect(page.locator("ol.chips")).to_contain_text("U+0000")
    expect_address(page, text="one\ntwo\tthree\0four", lang="en")
