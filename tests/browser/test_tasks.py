"""/tasks in a real browser: a link to a choice, rows of boxes that wrap, and a phone."""

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


def test_a_link_opens_the_part_with_its_choices(open_page):
    page = open_page("/tasks", "en", text=KOREAN)
    expect(page.locator(".task-map > li")).to_have_count(5)
    page.get_by_text(WORDS["en"]["tasks.view.loss"], exact=True).first.click()
    page.get_by_text(WORDS["en"]["tasks.label.negative"], exact=True).click()
    knob = page.get_by_role("slider")
    expect(knob).to_have_attribute("aria-valuetext", "-5.0")
    knob.focus()
    knob.press("ArrowRight")
    expect(knob).to_have_attribute("aria-valuetext", "-4.9")
    page.wait_for_function("() => location.search.includes('tasks.logit=-4.9')")
    again = open_page(f"/tasks?{urlsplit(page.url).query}", None, locale="en-US")
    knob = again.get_by_role("slider")
    expect(knob).to_have_attribute("aria-valuetext", "-4.9")
    expect(again.locator(".st-key-logit-losses .js-plotly-plot")).to_be_visible()


@pytest.mark.parametrize("view", ["map", "many-to-one", "encoder-decoder", "tanh"])
def test_a_phone_shows_every_box_without_scrolling_sideways(open_page, view):
    page = open_page("/tasks", "ko", text=KOREAN, phone=True)
    if view != "map":
        page.get_by_text(WORDS["ko"][f"tasks.view.{view}"], exact=True).first.click()
    picture = ".js-plotly-plot" if view == "tanh" else ".task-steps"
    expect(page.locator(picture).first).to_be_visible()
    width = "document.querySelector('[data-testid=stMain]')"
    assert page.evaluate(f"{width}.scrollWidth <= {width}.clientWidth")
    boxes = ".task-steps b.state"
    right = (
        f"Math.max(0, ...[...document.querySelectorAll('{boxes}')]"
        ".map(b => b.getBoundingClientRect().right))"
    )
    assert page.evaluate(right) <= 390
