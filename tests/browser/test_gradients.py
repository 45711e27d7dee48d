"""/gradients in a real browser: the address keeps the choices, hover says the exact number."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from waiting import box, eventually, fits

pytestmark = pytest.mark.browser

TEXT = "The cat sat by the window."


def plots(page: Page):
    return page.locator("[data-testid=stPlotlyChart]")


@pytest.mark.parametrize("phone", [False, True])
def test_the_pictures_fit_the_window(open_page, phone):
    page = open_page("/gradients", "ko", text="고양이가 창가에서 잔다.", phone=phone)
    expect(plots(page)).to_have_count(2)
    fits(page)


def test_a_chosen_view_is_in_the_address(open_page):
    page = open_page("/gradients", "en", text=TEXT)
    page.get_by_text("Vanish or explode", exact=True).click()
    expect(plots(page)).to_have_count(3)
    page.wait_for_function("location.search.includes('gradients.view')")
    page.reload()
    expect(plots(page)).to_have_count(3)


def test_hovering_over_a_pair_says_its_number(open_page):
    page = open_page("/gradients", "en", text=TEXT)
    heat = plots(page).nth(1).locator(".nsewdrag")
    heat.scroll_into_view_if_needed()

    def point() -> None:
        at = box(heat)
        page.mouse.move(at["x"] + at["width"] * 0.3, at["y"] + at["height"] * 0.85)
        said = plots(page).nth(1).locator(".hoverlayer").text_content() or ""
        assert "k =" in said

    eventually(page, point)


def test_markup_in_a_sentence_stays_text(open_page, requested):
    page = open_page("/gradients", "en", text="![](http://127.0.0.1:9/x.png) <b>cat</b> sat")
    expect(plots(page)).to_have_count(2)
    assert not any("127.0.0.1:9/x" in url.split("?")[0] for url in requested)
