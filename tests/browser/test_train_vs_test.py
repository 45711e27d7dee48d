"""/train-vs-test in a real browser: the truth typed live, a link to a choice, and a phone."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import expect
from waiting import fits, settled, turn

from ui.words import catalogs

KOREAN = "나는 어제 친구와 함께 영화를 보았다."
WORDS = catalogs()


def test_the_truth_is_followed_as_it_is_typed_and_lives_in_the_link(open_page):
    page = open_page("/train-vs-test", "en", text=KOREAN)
    expect(page.locator(".st-key-feeding .js-plotly-plot")).to_be_visible()
    page.locator(".st-key-truth input").fill("Nobody was home")
    truths = page.locator(".fed-pair .truth")
    expect(truths).to_have_text(["␣Nobody", "␣was", "␣home", WORDS["en"]["token.end"]])
    page.wait_for_function("() => new URLSearchParams(location.search).get('truth')")
    again = open_page(f"/train-vs-test?{urlsplit(page.url).query}", None, locale="en-US")
    expect(again.locator(".fed-pair .truth").first).to_have_text("␣Nobody")


def test_a_link_opens_the_case_with_its_choices(open_page):
    page = open_page("/train-vs-test", "en", text=KOREAN)
    page.get_by_text(WORDS["en"]["train_vs_test.view.end"], exact=True).click()
    page.get_by_text(WORDS["en"]["train_vs_test.rule.forbidden"], exact=True).click()
    written = page.locator(".written-text span")
    expect(written).to_have_text(WORDS["en"]["train_vs_test.unended"])
    page.get_by_text(WORDS["en"]["train_vs_test.view.loss"], exact=True).click()
    expect(page.locator(".st-key-losses .js-plotly-plot")).to_be_visible()
    turn(page, "train_vs_test.view", "end", "en")
    expect(page.locator(".st-key-source input")).to_have_value(KOREAN)
    again = open_page(f"/train-vs-test?{urlsplit(page.url).query}", None, locale="en-US")
    expect(again.locator(".st-key-ending .js-plotly-plot")).to_be_visible()
    expect(again.locator(".st-key-source input")).to_have_value(KOREAN)


def test_a_phone_shows_every_case_without_scrolling_sideways(open_page):
    page = open_page("/train-vs-test", "ko", text=KOREAN, phone=True)
    plots = {"forcing": "feeding", "end": "ending", "dropout": "dropout", "loss": "losses"}
    for view in (*plots, "search"):
        if view != "forcing":
            turn(page, "train_vs_test.view", view, "ko")
        own = f".st-key-{plots[view]} .js-plotly-plot" if view in plots else "table.candidates"
        expect(page.locator(own).first).to_be_visible()
        fits(settled(page))
