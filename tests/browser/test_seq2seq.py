"""/seq2seq in a browser: the steps ask nobody, and every word hangs on the same c."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from waiting import box, fits

from charts.chips import visible
from models import load
from pages.seq2seq.facts import parting
from ui.words import catalogs

KOREAN = "나는 어제 친구와 영화를 봤다."
SHORT = "가자."


@pytest.fixture
def trace():
    return load("translator_fixed").trace(KOREAN)


def at(page: Page, where: str) -> None:
    expect(page.locator(".encoder-decoder")).to_have_attribute("data-at", where)


def pressed(page: Page, *keys: str) -> str:
    """Where the picture is right after the keys, before any answer could have come."""
    return page.locator(".encoder-decoder").evaluate(
        """(root, keys) => {
            for (const key of keys) {
                root.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
            }
            return root.dataset.at
        }""",
        list(keys),
    )


@pytest.mark.parametrize("language", ["ko", "en"])
def test_steps_show_the_traces_candidates_and_the_address_follows(open_page, trace, language):
    page = open_page("/seq2seq", language=language, text=KOREAN, size=(1600, 1000))
    apart = parting(trace, load("translator").trace(KOREAN))
    assert apart is not None
    at(page, f"s{apart + 1}")
    expect(page.locator(".encoder-decoder .parts")).to_be_visible()
    source = len(trace)
    assert pressed(page, "Home") == "h1"
    assert pressed(page, *["ArrowRight"] * source) == "c"
    assert pressed(page, "ArrowRight", "ArrowRight") == "s2"
    rows = page.locator(".encoder-decoder .panel .guesses li")
    end = catalogs()[language]["token.end"]
    names = [end if it.token == "<end>" else visible(it.token) for it in trace.guesses[1]]
    expect(rows.locator(".word")).to_have_text(names)
    shares = [float(text.strip("<>%")) for text in rows.locator(".share").all_inner_texts()]
    for share, guess in zip(shares, trace.guesses[1], strict=True):
        assert share == pytest.approx(100 * guess.probability, abs=0.51)
    page.wait_for_url(re.compile(r"[?&]at=s2(&|$)"))
    page.reload()
    at(page, "s2")


def test_every_word_has_its_arrow_from_the_one_vector(open_page, trace):
    page = open_page("/seq2seq", text=KOREAN, size=(1600, 1000))
    arrows = page.locator(".encoder-decoder .lines g.line")
    expect(arrows).to_have_count(1 + len(trace.target_ids))
    starts = arrows.locator(".stroke").evaluate_all("all => all.map(it => it.getAttribute('d'))")
    assert len({start.split("C")[0] for start in starts}) == 1, "they leave from the same place"
    pressed(page, "Home")
    expect(page.locator(".encoder-decoder .lines g.later")).to_have_count(2 + len(trace.target_ids))
    expect(page.locator(".encoder-decoder .context.later")).to_have_count(1)
    pressed(page, "End")
    expect(page.locator(".encoder-decoder .later")).to_have_count(0)


def test_play_reads_hands_over_and_writes_to_the_end(open_page):
    page = open_page("/seq2seq", language="en", text=SHORT)
    trace = load("translator_fixed").trace(SHORT)
    page.locator(".encoder-decoder .player select").select_option("4")
    page.locator(".encoder-decoder [data-name=play]").click()
    expect(page.locator(".encoder-decoder [data-name=pause]")).to_be_visible()
    at(page, f"s{len(trace.target_ids)}")
    expect(page.locator(".encoder-decoder [data-name=play]")).to_be_visible()


def test_on_a_phone_nothing_scrolls_sideways_but_the_rows(open_page):
    page = open_page("/seq2seq?at=s1", text=KOREAN * 3, phone=True)
    at(page, "s1")
    fits(page)
    row = page.locator(".encoder-decoder .row.reading")
    pressed(page, "Home")
    pressed(page, "End")
    page.wait_for_function(
        "row => row.scrollLeft + row.clientWidth > row.scrollWidth - 4", arg=row.element_handle()
    )


def test_space_plays_before_anything_was_clicked_and_turns_the_page_further_down(open_page):
    page = open_page("/seq2seq?at=h1", language="en", text=KOREAN)
    at(page, "h1")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press(" ")
    expect(page.locator(".encoder-decoder [data-name=pause]")).to_be_visible()
    page.keyboard.press(" ")
    expect(page.locator(".encoder-decoder .primary[data-name=play]")).to_be_visible()


def test_what_flies_is_gone_on_arrival_and_with_reduced_motion_nothing_flies(open_page):
    page = open_page("/seq2seq?at=h2", language="en", text=KOREAN)
    at(page, "h2")
    flying = page.locator(".encoder-decoder .flying")
    count = """async (root, key) => {
        root.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        await null  // all is measured before any of it flies
        return root.querySelectorAll('.flying').length
    }"""
    picture = page.locator(".encoder-decoder")
    assert picture.evaluate(count, "ArrowRight") == 2, "the state before and the token go in"
    expect(flying).to_have_count(0)
    page.emulate_media(reduced_motion="reduce")
    assert picture.evaluate(count, "ArrowRight") == 0


def test_on_a_phone_the_arithmetic_is_a_sheet_that_opens(open_page):
    page = open_page("/seq2seq", language="en", text=KOREAN, phone=True)
    sheet = page.locator(".encoder-decoder .sheet")
    low = box(sheet)["height"]
    assert box(sheet)["y"] + low <= 844
    handle = sheet.locator(".handle")
    handle.tap()
    expect(handle).to_have_attribute("aria-expanded", "true")
    page.wait_for_function(
        "([sheet, low]) => sheet.getBoundingClientRect().height > 2 * low",
        arg=[sheet.element_handle(), low],
    )
