"""/forgetting in a real browser: clicking a token, typing its twin, and a phone."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

ENGLISH = "The cat sat by the warm window and slept."
KOREAN = "고양이가 따뜻한 창가에서 잠을 잔다."
ASSETS = Path(__file__).resolve().parents[2] / "assets"
WORDS = {
    code: json.loads((ASSETS / "words" / f"{code}.json").read_text(encoding="utf-8"))
    for code in ("ko", "en")
}


def chart(page):
    return page.locator(".st-key-twins .js-plotly-plot")


def axis_says(page, text: str) -> None:
    """Wait until a token of the chart's axis reads so."""
    page.wait_for_function(
        """text => [...document.querySelectorAll(".st-key-twins .xaxislayer-above .xtick")]
            .some(tick => tick.textContent.startsWith(text))""",
        arg=text,
    )


def test_clicking_a_token_exchanges_it_and_the_address_says_so(open_page):
    page = open_page("/forgetting", "en", text=ENGLISH)
    expect(chart(page)).to_be_visible()
    pills = page.locator(".st-key-swap button")
    pills.filter(has_text="sat").click()
    page.wait_for_function("() => new URLSearchParams(location.search).has('swap')")
    axis_says(page, "3 sat→")
    page.locator(".st-key-twin input").fill("jumped")
    axis_says(page, "3 sat→jumped")
    page.wait_for_function("() => new URLSearchParams(location.search).get('twin') === 'jumped'")
    query = parse_qs(urlsplit(page.url).query)
    assert query["text"] == [ENGLISH]
    again = open_page(f"/forgetting?{urlsplit(page.url).query}", None, locale="en-US")
    axis_says(again, "3 sat→jumped")


@pytest.mark.parametrize("view", ["twins", "tanh", "alone", "read-back"])
def test_a_phone_shows_every_view_without_scrolling_sideways(open_page, view):
    page = open_page("/forgetting", "ko", text=KOREAN, phone=True)
    if view != "twins":
        page.get_by_text(WORDS["ko"][f"forgetting.view.{view}"], exact=True).first.click()
    expect(page.locator(".js-plotly-plot").first).to_be_visible()
    main = page.get_by_test_id("stMain")
    assert main.evaluate("each => each.scrollWidth - each.clientWidth") <= 1


def test_the_sums_play_in_the_browser(open_page):
    page = open_page("/forgetting", "en", text=ENGLISH)
    page.get_by_text(WORDS["en"]["forgetting.view.tanh"], exact=True).first.click()
    plot = page.locator(".st-key-tanh .js-plotly-plot")
    title = plot.locator(".gtitle")
    expect(title).to_contain_text("10 .")
    plot.locator(".updatemenu-button").first.click()
    expect(title).to_contain_text("1 The")
    expect(title).to_contain_text("3 sat")
