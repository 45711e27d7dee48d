"""/rnn as visitors meet it: on a phone, with a long text, with markup, and by every way there."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect
from rnn_page import (
    ENGLISH,
    HOSTILE,
    KOREAN,
    RARE,
    WIDE,
    check_arithmetic,
    column,
    expect_address,
    hover,
    picture,
    place,
    read,
)
from top_bar import go_to
from waiting import box, eventually, fits, settled

from charts.chips import runs, visible
from ui.words import catalogs


def test_a_tap_on_a_phone_chooses_the_cell(open_page):
    page = open_page("/rnn", language="ko", text=KOREAN, phone=True)
    trace = read(KOREAN)
    for t, unit in ((1, 20), (len(trace) - 1, 90)):
        page.touchscreen.tap(*place(page, t, unit))
        expect(picture(page)).to_have_attribute("data-step", str(t + 1))
        got = int(picture(page).get_attribute("data-unit") or 0) - 1
        assert abs(got - unit) <= 1  # a row is three pixels high
        expect_address(page, unit=str(got + 1))
        expect(page.locator(".unrolled-rnn .made h3")).to_be_visible()
        check_arithmetic(page, trace, t, got)
    fits(page)


@pytest.mark.parametrize("phone", [False, True])
def test_at_rest_the_beginning_and_the_lit_column_are_seen(open_page, phone):
    text = " ".join([ENGLISH] * 4)
    page = open_page("/rnn", language="en", text=text, phone=phone)
    assert len(read(text)) > 20
    expect(picture(page)).to_have_attribute("data-step", re.compile(r"\d+"))
    lit = int(picture(page).get_attribute("data-step") or 0)

    def the_beginning_and_the_lit_column() -> None:
        stage = box(page.locator(".unrolled-rnn .stage"))
        for t in (0, lit - 1):
            seen = box(column(page, t))
            assert seen["x"] >= stage["x"]
            assert seen["x"] + seen["width"] <= stage["x"] + stage["width"]
        beyond = box(column(page, lit))
        assert beyond["x"] + beyond["width"] > stage["x"] + stage["width"]

    eventually(page, the_beginning_and_the_lit_column)
    expect(page.locator(".unrolled-rnn .veil")).to_be_hidden()
    page.locator(".unrolled-rnn .player [data-name=first]").click()
    expect(page.locator(".unrolled-rnn .veil")).to_be_visible()


@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("dark", "ko")])
def test_markup_in_the_sentence_is_shown_and_not_obeyed(open_page, theme, language):
    page = open_page("/rnn", language=language, text=HOSTILE, theme=theme, size=WIDE)
    trace = read(HOSTILE)
    chips = page.locator(".unrolled-rnn .track > .chip")
    expect(chips).to_have_count(len(trace))
    assert "".join(chips.all_text_contents()).replace("␣", " ") == HOSTILE
    assert picture(page).locator("b, img, a, script").filter(has_text=re.compile("^x")).count() == 0
    assert page.locator("[data-testid=stMain] img[src*='//x']").count() == 0
    hover(page, 0, 4)
    check_arithmetic(page, trace, 0, 4)
    expect(page.locator(".unrolled-rnn [aria-live=polite]")).to_contain_text(f"‘{trace.tokens[0]}’")
    labels = page.locator(".js-plotly-plot .textpoint")
    expect(labels.first).to_be_attached()
    allowed = {""} | {f"{t + 1} {it.strip() or '␣'}" for t, it in enumerate(trace.tokens)}
    shown = {label.strip() for label in labels.all_text_contents()}
    assert shown <= allowed
    assert f"1 {trace.tokens[0]}" in shown
    assert page.get_by_test_id("stException").count() == 0


def test_typing_redraws_the_picture(open_page):
    page = open_page("/rnn", language="en", text=ENGLISH, size=WIDE)
    page.locator(".st-key-sentence-bar input").fill(RARE)
    trace = read(RARE)
    chips = page.locator(".unrolled-rnn .track > .chip")
    expect(chips).to_have_text([visible(trace.tokens[first]) for first, _ in runs(trace)])
    hover(page, len(trace) - 1, 3)
    check_arithmetic(page, trace, len(trace) - 1, 3)


def test_the_way_from_home_ends_at_the_picture(open_page):
    page = open_page("/", language="en", text=KOREAN, size=WIDE)
    page.locator(".road a.here").filter(has_text=catalogs()["en"]["rnn.menu"]).click()
    page.wait_for_url("**/rnn*")
    expect(page.locator(".unrolled-rnn .track > .guesses")).to_have_count(len(read(KOREAN)))


def test_the_menu_leads_to_the_picture_too(open_page):
    page = open_page("/", language="en", text=KOREAN, size=WIDE)
    go_to(page, catalogs()["en"]["rnn.menu"])
    page.wait_for_url("**/rnn*")
    expect(page.locator(".unrolled-rnn .track > .guesses")).to_have_count(len(read(KOREAN)))


@pytest.mark.parametrize(("language", "text"), [("ko", KOREAN), ("en", ENGLISH)])
def test_a_projector_shows_bar_network_and_heatmap_together(open_page, language, text):
    page = open_page("/rnn", language=language, text=text, size=(1920, 1080))
    heat = page.locator(".unrolled-rnn .heat canvas")
    expect(heat).to_be_visible()
    expect(picture(page)).to_have_attribute("data-step", str(len(read(text))))

    def together() -> None:
        assert box(page.locator(".st-key-sentence-bar"))["y"] >= 0
        seen = box(heat)
        assert seen["y"] + seen["height"] <= 1080, "the heatmap is cut off below"

    eventually(page, together)


@pytest.mark.parametrize("late", ["rehype-raw", "Html", "TextInput", "MenuButton"])
def test_a_picture_is_shown_where_it_stays(open_page, late):
    """What stands above it may come later: Streamlit fetches the scripts that draw it on demand.

    rehype-raw: of the explained terms. Html: of the style sheets.
    """
    held: list[Route] = []

    def hold(page: Page) -> None:
        page.route(f"**/{late}.*.js", lambda route: held.append(route))

    page = open_page("/rnn", "en", text=ENGLISH, prepare=hold)
    heat = page.locator(".unrolled-rnn .heat canvas")
    expect(heat).to_be_attached()
    expect(page.get_by_test_id("stSkeleton").first).to_be_attached()
    assert held, "nothing is late"
    expect(heat).to_be_hidden()
    for route in held:
        route.continue_()
    expect(heat).to_be_visible()
    shown = box(heat)
    settled(page)
    assert box(heat) == shown
