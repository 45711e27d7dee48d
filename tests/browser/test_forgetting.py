"""/forgetting in a real browser: clicking a token, typing its twin, and a phone."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect
from waiting import PATIENCE, fits, turn

from ui.words import catalogs

ENGLISH = "The cat sat by the warm window and slept."
KOREAN = "고양이가 따뜻한 창가에서 잠을 잔다."
WORDS = catalogs()


def chart(page):
    return page.locator(".st-key-twins .js-plotly-plot")


def axis_says(page, text: str) -> None:
    """Wait until the chart names the exchange so."""
    page.wait_for_function(
        """text => [...document.querySelectorAll(".st-key-twins .annotation-text")]
            .some(note => note.textContent.startsWith(text))""",
        arg=text,
    )


def test_choosing_a_token_exchanges_it_and_the_address_says_so(open_page):
    page = open_page("/forgetting?further=false", "en", text=ENGLISH)
    expect(chart(page)).to_be_visible()
    page.locator(".st-key-swap input").click()
    page.get_by_role("option", name="3 sat").click()
    page.wait_for_function("() => new URLSearchParams(location.search).has('swap')")
    axis_says(page, "sat→")
    page.locator(".st-key-twin input").fill("jumped")
    axis_says(page, "sat→jumped")
    page.wait_for_function("() => new URLSearchParams(location.search).get('twin') === 'jumped'")
    query = parse_qs(urlsplit(page.url).query)
    assert query["text"] == [ENGLISH]
    again = open_page(f"/forgetting?{urlsplit(page.url).query}", None, locale="en-US")
    axis_says(again, "sat→jumped")


def test_a_phone_shows_every_view_without_scrolling_sideways(open_page):
    page = open_page("/forgetting", "ko", text=KOREAN, phone=True)
    for view in ("twins", "tanh", "alone", "read-back"):
        if view != "twins":
            turn(page, "forgetting.view", view, "ko")
        expect(page.locator(".js-plotly-plot").first).to_be_visible()
        fits(page)


def test_the_sums_play_in_the_browser(open_page):
    page = open_page("/forgetting", "en", text=ENGLISH)
    page.get_by_text(WORDS["en"]["forgetting.view.tanh"], exact=True).first.click()
    plot = page.locator(".st-key-tanh .js-plotly-plot")
    title = plot.locator(".gtitle")
    expect(title).to_contain_text("10 .")
    # What passes is written down as it passes: a busy machine may look too late.
    page.evaluate(
        """plot => {
            window.passed = []
            const look = () => window.passed.push(plot.querySelector(".gtitle")?.textContent)
            new MutationObserver(look).observe(plot, { subtree: true, childList: true })
        }""",
        plot.element_handle(),
    )
    plot.locator(".updatemenu-button").first.click()
    for shown in ("1 The", "3 sat"):
        page.wait_for_function(
            "shown => window.passed.some(it => it?.includes(shown))", arg=shown, timeout=PATIENCE
        )
