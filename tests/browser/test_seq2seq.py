"""/seq2seq in a browser: the steps ask nobody, and every word hangs on the same c."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from charts.chips import visible
from models import load
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
    at(page, "s1")
    source = len(trace)
    assert pressed(page, "Home") == "h1"
    assert pressed(page, *["ArrowRight"] * source) == "c"
    assert pressed(page, "ArrowRight", "ArrowRight") == "s2"
    rows = page.locator(".encoder-decoder .panel .guesses li")
    end = catalogs()[language]["reader.end"]
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
    page.locator(".encoder-decoder .transport select").select_option("4")
    page.locator(".encoder-decoder [data-name=play]").click()
    expect(page.locator(".encoder-decoder [data-name=pause]")).to_be_visible()
    at(page, f"s{len(trace.target_ids)}")
    expect(page.locator(".encoder-decoder [data-name=play]")).to_be_visible()


def test_on_a_phone_nothing_scrolls_sideways_but_the_rows(open_page):
    page = open_page("/seq2seq", text=KOREAN * 3, phone=True)
    at(page, "s1")
    widths = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert widths[0] <= widths[1]
    row = page.locator(".encoder-decoder .row.reading")
    pressed(page, "Home")
    pressed(page, "End")
    page.wait_for_function(
        "row => row.scrollLeft + row.clientWidth > row.scrollWidth - 4", arg=row.element_handle()
    )
