"""/train-vs-test in a real browser: the truth typed live, a link to a choice, and a phone."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

KOREAN = "나는 어제 친구와 함께 영화를 보았다."
ASSETS = Path(__file__).resolve().parents[2] / "assets"
WORDS = {
    code: json.loads((ASSETS / "words" / f"{code}.json").read_text(encoding="utf-8"))
    for code in ("ko", "en")
}


def test_the_truth_is_followed_as_it_is_typed_and_lives_in_the_link(open_page):
    page = open_page("/train-vs-test", "en", text=KOREAN)
    expect(page.locator(".st-key-feeding .js-plotly-plot")).to_be_visible()
    page.locator(".st-key-truth input").fill("Nobody was home")
    truths = page.locator(".fed-pair .truth")
    expect(truths).to_have_text(["␣Nobody", "␣was", "␣home", WORDS["en"]["reader.end"]])
    page.wait_for_function("() => new URLSearchParams(location.search).get('truth')")
    again = open_page(f"/train-vs-test?{urlsplit(page.url).query}", None, locale="en-US")
    expect(again.locator(".fed-pair .truth").first).to_have_text("␣Nobody")


def test_a_link_opens_the_case_with_its_choices(open_page):
    page = open_page("/train-vs-test", "en", text=KOREAN)
    page.get_by_text(WORDS["en"]["testing.view.end"], exact=True).click()
    page.get_by_text(WORDS["en"]["testing.rule.forbidden"], exact=True).click()
    written = page.locator(".written-text span")
    expect(written).to_have_text(WORDS["en"]["testing.unended"])
    page.get_by_text(WORDS["en"]["testing.view.loss"], exact=True).click()
    expect(page.locator(".st-key-losses .js-plotly-plot")).to_be_visible()
    page.get_by_text(WORDS["en"]["testing.view.end"], exact=True).click()
    expect(page.locator(".st-key-text input")).to_have_value(KOREAN)
    again = open_page(f"/train-vs-test?{urlsplit(page.url).query}", None, locale="en-US")
    expect(again.locator(".st-key-ending .js-plotly-plot")).to_be_visible()
    expect(again.locator(".st-key-text input")).to_have_value(KOREAN)


@pytest.mark.parametrize("view", ["forcing", "end", "dropout", "loss", "search"])
def test_a_phone_shows_every_case_without_scrolling_sideways(open_page, view):
    page = open_page("/train-vs-test", "ko", text=KOREAN, phone=True)
    if view != "forcing":
        page.get_by_text(WORDS["ko"][f"testing.view.{view}"], exact=True).first.click()
    picture = "table.candidates" if view == "search" else ".js-plotly-plot"
    expect(page.locator(picture).first).to_be_visible()
    main = page.get_by_test_id("stMain")
    assert main.evaluate("each => each.scrollWidth - each.clientWidth") <= 1
