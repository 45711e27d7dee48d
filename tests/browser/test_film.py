"""The film of home in a browser: it plays, shows the models' numbers, takes bets, and leads on."""

from __future__ import annotations

from functools import cache

import pytest
from playwright.sync_api import Page, expect
from rnn_page import expect_address
from waiting import settled, typed

from charts.chips import visible
from charts.text import percent
from models import load
from models.analysis.looks import head_looks, load_looks
from models.analysis.omission import omission
from ui.words import catalogs

ENGLISH = "The cat sat by the warm window and slept."
KOREAN = "나는 어제 친구와 밥을 먹었다."
WORDS = catalogs()


@cache
def look(text: str):
    """Who asks, who answers, and the weights of the head that the film shows."""
    trace = load("transformer").trace(text)
    found = head_looks(trace, load_looks())[0]
    assert found.best
    return found.best, trace.weights[found.layer, found.head, found.best.query.token]


def film(page: Page):
    return page.locator(".film")


def stop_at(page: Page, step: int) -> None:
    """Stop the film at a step, counted from 0."""
    slider = film(page).locator("input[type=range]")
    slider.evaluate(
        "(it, n) => { it.value = n; it.dispatchEvent(new Event('input')) }", str(step + 1)
    )
    expect(film(page)).to_have_attribute("data-step", str(step))
    expect(film(page)).to_have_attribute("data-playing", "false")


@pytest.mark.parametrize("text", [ENGLISH, KOREAN])
def test_it_shows_what_the_models_computed(open_page, text):
    page = open_page("/", "en", text=text)
    trace = load("rnn").trace(text)
    best, weights = look(text)
    left = omission(load("rnn"), trace).left
    expect(film(page).locator(".chip")).to_have_text([visible(token) for token in trace.tokens])
    last = len(trace) - 1
    stop_at(page, last)
    shares = film(page).locator(".share")
    expect(shares).to_have_text([percent(round(float(each), 4)) for each in left[last]])
    stop_at(page, last + 2)
    expect(film(page).locator(".weight")).to_have_text(percent(float(weights[best.key.token])))
    expect(film(page).locator(".word.answers .chip")).to_have_text(
        visible(trace.tokens[best.key.token])
    )
    expect(film(page).locator(".say")).to_contain_text(percent(best.weight))
    share = percent(float(left[best.query.token, best.key.token]))
    expect(film(page).locator(".more")).to_contain_text(share)


def test_it_begins_by_itself_and_the_keyboard_stops_and_steps_it(open_page):
    page = open_page("/", "en", text=ENGLISH)
    page.wait_for_selector(".film[data-playing=true]")
    page.wait_for_selector(".film:not([data-step='0'])")
    film(page).locator("[data-name=pause]").click()
    expect(film(page)).to_have_attribute("data-playing", "false")
    film(page).locator("[data-name=first]").click()
    expect(film(page)).to_have_attribute("data-step", "0")
    page.keyboard.press("ArrowRight")
    expect(film(page)).to_have_attribute("data-step", "1")
    page.keyboard.press("End")
    expect(film(page).locator(".arc.main")).to_have_count(1)
    page.keyboard.press("Home")
    expect(film(page)).to_have_attribute("data-step", "0")
    expect(film(page).locator(".arc")).to_have_count(0)


def test_a_bet_is_answered_with_what_the_head_really_puts_there(open_page):
    page = open_page("/", "en", text=ENGLISH)
    trace = load("rnn").trace(ENGLISH)
    _, weights = look(ENGLISH)
    stop_at(page, len(trace))
    expect(film(page).locator(".say")).to_have_text("Who slept?")
    window = trace.tokens.index(" window")
    film(page).locator(".chip").nth(window).click()
    expect(film(page)).to_have_attribute("data-step", str(len(trace) + 1))
    expect(film(page).locator(".word.bet")).to_have_count(1)
    guess = WORDS["en"]["home.film.words.guess"]
    said = guess.format(token="window", share=percent(round(float(weights[window]), 4)))
    expect(film(page).locator(".more")).to_contain_text(said)


def test_who_steps_before_it_begins_is_left_in_peace(open_page):
    page = open_page("/", "en", text=ENGLISH)
    page.clock.install()
    page.locator(".st-key-sentence-bar input").fill("The old dog slept.")
    expect(film(page).locator(".chip")).to_contain_text(["dog"])
    stop_at(page, 2)
    page.clock.run_for(60_000)
    expect(film(page)).to_have_attribute("data-step", "2")


def test_another_sentence_makes_another_film(open_page):
    page = open_page("/", "en", text=ENGLISH)
    stop_at(page, 3)
    typed(page, KOREAN)
    tokens = load("rnn").trace(KOREAN).tokens
    expect(film(page).locator(".chip")).to_have_text([visible(token) for token in tokens])
    page.wait_for_selector(".film[data-playing=true]")


def test_without_motion_four_stills_tell_it(open_page):
    page = open_page(
        "/", "en", text=ENGLISH, prepare=lambda it: it.emulate_media(reduced_motion="reduce")
    )
    expect(film(page).locator(".stills .scene")).to_have_count(4)
    settled(page)
    expect(film(page).locator(".player")).to_have_count(0)
    best, _ = look(ENGLISH)
    expect(film(page).locator(".weight")).to_have_text(percent(best.weight))
    assert page.evaluate("document.getAnimations().length") == 0


def test_begin_leads_to_the_first_lesson_with_the_sentence(open_page):
    page = open_page("/", "en", text="Rain fell on the old roof.")
    page.evaluate("window.loadedOnce = true")
    page.wait_for_selector("body[data-test-links=ready]", state="attached")
    film(page).locator(".begin").click()
    page.wait_for_url("**/tokens?*")
    expect_address(page, text="Rain fell on the old roof.", lang="en")
    assert page.evaluate("window.loadedOnce")
