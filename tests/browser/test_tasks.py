"""/tasks in a real browser: a link to a choice, rows of boxes that wrap, and a phone."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import expect
from waiting import fits, turn

from ui.words import catalogs

KOREAN = "나는 어제 친구와 함께 영화를 보았다."
WORDS = catalogs()


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


def test_a_phone_shows_every_box_without_scrolling_sideways(open_page):
    page = open_page("/tasks", "ko", text=KOREAN, phone=True)
    for view in ("overview", "many-to-one", "encoder-decoder", "nonlinearity"):
        if view != "overview":
            turn(page, "tasks.view", view, "ko")
        picture = ".js-plotly-plot" if view == "nonlinearity" else ".task-steps"
        expect(page.locator(picture).first).to_be_visible()
        fits(page)
        page.wait_for_function(
            # A long sentence scrolls within its picture, which stays on the screen.
            """() => [...document.querySelectorAll('.task-steps')]
                .every((steps) => steps.getBoundingClientRect().right <= innerWidth)"""
        )
