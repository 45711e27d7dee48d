"""/next-token in a browser: going through the text, one candidate in all lists, links."""

from __future__ import annotations

from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Page, expect
from waiting import fits, settled

from models import load, tokenizer
from models.decoding.generation import write
from models.decoding.sampling import Settings
from ui.words import catalogs

ENGLISH = "The cat sat by the warm window and slept."
HOSTILE = "<i id=planted>x</i> 👩‍👩‍👧 뷁 **c** $d$"
VIEWS = ("predict", "surprise", "write", "autocomplete")
BARS = ".next-bars"


def part(view: str, language: str = "en", more: str = "") -> str:
    """The address of a part of the lesson; a bound choice is written by its label."""
    if view == "predict":
        return f"/next-token?{more.removeprefix('&')}"
    name = catalogs()[language][f"next_token.view.{view}"]
    return f"/next-token?next_token.view={quote(name)}{more}"


def address(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def drawn(page: Page) -> list[str]:
    chips = page.locator(".written .drawn > span")
    return [each.replace("␣", " ") for each in chips.all_inner_texts()]


@pytest.mark.parametrize("view", VIEWS)
def test_what_was_typed_stays_text_on_a_phone(open_page, view):
    page = open_page(
        part(view, "ko", "&next_token.count=2" if view == "write" else ""),
        "ko",
        text=HOSTILE,
        phone=True,
    )
    expect(page.locator(".st-key-lesson-try")).to_be_visible()
    expect(page.locator("#planted")).to_have_count(0)
    expect(page.locator(".st-key-sentence-bar input")).to_have_value(HOSTILE)
    fits(page)


def test_the_lists_follow_the_token_and_the_link_keeps_it(open_page):
    page = open_page(
        part("predict", more="&next_token.at=2"), "en", text=ENGLISH, size=(1600, 1100)
    )
    root = page.locator(BARS)
    expect(root).to_have_attribute("data-place", "2")
    trace = load("gru").trace(ENGLISH)
    guess = tokenizer().entry(int(trace.logits[1].argmax()))
    panel = root.locator(".panel", has_text="GRU")
    expect(panel.locator(".row .word").first).to_contain_text(guess.strip())
    root.locator(".chip.now").focus()
    page.keyboard.press("ArrowRight")
    expect(root).to_have_attribute("data-place", "3")
    expect(root.locator(".chip:focus")).to_contain_text("sat")
    expect(root.locator(".chip.true")).to_contain_text("by")
    root.locator(".chip").nth(5).click()
    expect(root).to_have_attribute("data-place", "6")
    page.wait_for_function(
        "() => new URLSearchParams(location.search).get('next_token.at') === '6'"
    )
    settled(page)
    page.reload()
    expect(page.locator(BARS)).to_have_attribute("data-place", "6")


def test_a_candidate_lights_up_in_every_list_that_has_it(open_page):
    page = open_page(part("predict"), "en", text=ENGLISH, size=(1600, 1100))
    common = page.locator(f"{BARS} .panel").first.locator(".row.common").first
    id = common.get_attribute("data-id")
    common.hover()
    lit = page.locator(f"{BARS} .row.lit")
    expect(lit).to_have_count(4)
    assert {row.get_attribute("data-id") for row in lit.all()} == {id}
    first = page.locator(f"{BARS} .panel").first.locator(".row").first
    first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    focused = page.locator(f"{BARS} .row:focus")
    expect(focused).to_have_count(1)
    assert focused.evaluate("it => it.closest('.panel').querySelector('h3').textContent") == "LSTM"


def test_a_link_reopens_what_was_written(open_page):
    asked = "&next_token.from=5&next_token.temperature=0.7&next_token.top_p=0.8"
    asked += "&next_token.seed=8&next_token.count=6"
    page = open_page(part("write", more=asked), "en", text=ENGLISH, size=(1600, 1100))
    ids = tokenizer().encode(ENGLISH).ids[:5].tolist()
    found = write(load("transformer"), ids, Settings(0.7, 0, 0.8), 8, 7)
    entries = [tokenizer().entry(int(id)) for id in found.ids]
    expect(page.locator(".written .drawn")).to_have_count(6)
    assert drawn(page) == entries[:6]
    page.get_by_role("button", name=catalogs()["en"]["drawing.one"]).click()
    expect(page.locator(".written .drawn")).to_have_count(7)
    settled(page)
    page.wait_for_function(
        "() => new URLSearchParams(location.search).get('next_token.count') === '7'"
    )
    assert address(page)["next_token.seed"] == ["8"]
    page.reload()
    settled(page)
    expect(page.locator(".written .drawn")).to_have_count(7)
    assert drawn(page) == entries[:7]


def test_a_suggestion_joins_the_sentence_in_the_address(open_page):
    page = open_page(part("autocomplete"), "en", text="The cat sat on", size=(1600, 1100))
    page.locator(".st-key-next-suggestions button").first.click()
    box = page.locator(".st-key-sentence-bar input")
    expect(box).to_have_value("The cat sat on the")
    page.wait_for_function(
        "() => new URLSearchParams(location.search).get('text') === 'The cat sat on the'"
    )
    page.get_by_role("button", name=catalogs()["en"]["next_token.take_back"]).click()
    expect(box).to_have_value("The cat sat on")
