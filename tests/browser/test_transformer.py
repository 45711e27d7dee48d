"""/transformer in a real browser: choices live in the address, links lead to the heads."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect
from waiting import eventually, fits, settled, turn

from ui.words import catalogs

pytestmark = pytest.mark.browser

TEXT = "The cat sat by the window."
VIEWS = ("machine", "positions", "stream", "heads", "off", "feed-forward", "lens", "models", "time")


def view(name: str, language: str = "en") -> str:
    """The path of the page in one of its views."""
    label = catalogs()[language][f"transformer.view.{name}"]
    return f"/transformer?transformer.view={quote(label)}"


def plots(page: Page):
    return page.get_by_test_id("stPlotlyChart")


def address_has(page: Page, part: str) -> None:
    page.wait_for_function("part => location.search.includes(part)", arg=part)


def test_every_view_fits_a_phone(open_page):
    page = open_page("/transformer", "ko", text="비가 오면 길이 젖는다.", phone=True)
    for name in VIEWS:
        if name != VIEWS[0]:
            turn(page, "transformer.view", name, "ko")
        shown = page.locator(".machine") if name == "machine" else plots(page).first
        expect(shown).to_be_visible()
        fits(page)


def test_switched_off_heads_are_in_the_link_also_when_a_layer_has_none_left(open_page):
    page = open_page(view("off"), "en", text=TEXT)
    for head in range(4):
        page.locator(".st-key-transformer-on-2 button").nth(head).click()
        expect(page.get_by_text(f"Heads off: {head + 1}.")).to_be_visible()
    address_has(page, "transformer.on.2=")
    page.reload()
    settled(page)
    expect(page.get_by_text("Heads off: 4.")).to_be_visible()
    page.get_by_text("All on").click()
    expect(page.get_by_text("All heads are on.")).to_be_visible()


def test_the_order_of_the_words_is_in_the_link(open_page):
    page = open_page(view("positions"), "en", text=TEXT)
    chips = page.locator("ol.chips li span:not(.unseen)")
    expect(chips).not_to_have_count(0)
    first = chips.all_inner_texts()
    page.get_by_text("Shuffle again").click()
    address_has(page, "transformer.order=2")
    second: list[str] = []

    def shuffled() -> None:
        second[:] = chips.all_inner_texts()
        assert sorted(second) == sorted(first)
        assert second != first

    eventually(page, shuffled)
    page.reload()
    expect(chips).to_have_text(second)


def test_each_head_links_to_its_own_numbers(open_page):
    page = open_page(view("heads"), "en", text=TEXT)
    links = page.locator(".st-key-transformer-links a")
    expect(links).to_have_count(16)
    links.nth(6).click()
    page.wait_for_url("**/self-attention?**")
    settled(page)
    for part in ("layer=2", "head=3", "text=The"):
        address_has(page, part)


def test_a_measurement_ends_in_two_lines(open_page):
    page = open_page(view("time"), "en", text=TEXT)
    expect(plots(page).first).to_be_visible()
    page.get_by_role("button", name="Measure on this server").click()
    times = page.locator(".st-key-times")
    expect(times).to_be_visible()
    expect(times.locator(".scatterlayer .trace")).to_have_count(4)
    expect(page.get_by_text("the RNN took")).to_be_visible()
    # Another visitor sees what this server has measured without measuring again.
    other = open_page(view("time", "ko"), "ko", text=TEXT)
    expect(other.locator(".st-key-times")).to_be_visible()


def test_markup_in_a_sentence_stays_text(open_page, requested):
    for name in ("positions", "lens", "feed-forward"):
        page = open_page(view(name), "en", text="![](http://127.0.0.1:9/x.png) <b>cat</b> sat")
        expect(plots(page).first).to_be_visible()
    assert not any("127.0.0.1:9/x" in url.split("?")[0] for url in requested)
