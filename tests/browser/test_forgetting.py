"""/forgetting in a real browser: clicking a token, typing its twin, and a phone."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

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


def labels(page) -> str:
    return " ".join(chart(page).locator(".xaxislayer-above .xtick text").all_inner_texts())


def test_clicking_a_token_exchanges_it_and_the_address_says_so(open_page):
    page = open_page("/forgetting", "en", text=ENGLISH)
    expect(chart(page)).to_be_visible()
    pills = page.locator(".st-key-swap button")
    pills.filter(has_text="sat").click()
    page.wait_for_function("() => new URLSearchParams(location.search).has('swap')")
    expect(chart(page).locator(".xaxislayer-above")).to_contain_text("3 sat→")
    page.locator(".st-key-twin input").fill("jumped")
    expect(chart(page).locator(".xaxislayer-above")).to_contain_text("3 sat→jumped")
    page.wait_for_function("() => new URLSearchParams(location.search).get('twin') === 'jumped'")
    query = parse_qs(urlsplit(page.url).query)
    assert query["text"] == [ENGLISH]
    again = open_page(f"/forgetting?{urlsplit(page.url).query}", None, locale="en-US")
    expect(chart(again).locator(".xaxislayer-above")).to_contain_text("3 sat→jumped")


def test_the_sums_play_in_the_browser(open_page):
    page = open_page("/forgetting", "en", text=ENGLISH)
    page.get_by_text(WORDS["en"]["forgetting.view.tanh"], exact=True).first.click()
    plot = page.locator(".st-key-tanh .js-plotly-plot")
    title = plot.locator(".gtitle")
    expect(title).to_contain_text("10 .")
    plot.locator(".updatemenu-button").first.click()
    expect(title).to_contain_text("1 The")
    expect(title).to_contain_text("3 sat")
