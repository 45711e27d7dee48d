"""/tokens in a browser: chips and text light each other up, merges and rows are read."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from models import load, tokenizer
from models.bpe_learning import learn
from models.cutters import cut
from ui.words import catalogs

ENGLISH = "The cat sat by the warm window and the cat slept."
HOSTILE = "<b>x</b> 👩‍👩‍👧 뷁"
VIEWS = ("cut", "merge", "rows", "codes")


def part(view: str, language: str = "en") -> str:
    """The address of a part of the lesson; a bound choice is written by its label."""
    return "/tokens?tokens.view=" + catalogs()[language][f"tokens.view.{view}"].replace(" ", "+")


def row(page: Page, name: str) -> Locator:
    return page.locator(f".cuts [data-row={name}]").first


def lit(page: Page) -> str:
    """The part of the text that is lit up."""
    return page.locator(".cuts").first.evaluate(
        "it => [...it.querySelectorAll('.letter.lit')].map(x => x.textContent).join('')"
    )


def sent_frames(page: Page) -> list:
    """What the page sends to the server from its next load on."""
    sent: list = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(frame)))
    return sent


def test_a_token_lights_up_in_the_text_and_in_the_other_rows(open_page):
    page = open_page("/tokens", "en", text=ENGLISH, size=(1600, 1100))
    sent = sent_frames(page)
    page.reload()
    expect(row(page, "subword")).to_be_visible()
    page.wait_for_load_state("networkidle")
    before = len(sent)
    row(page, "word").locator(".chip", has_text="window").hover()
    assert lit(page) == "window"
    assert row(page, "subword").locator(".chip.same").inner_text().split("\n")[0].endswith("window")
    assert row(page, "character").locator(".chip.same").count() == len("window")
    word_id = f"{cut('word', ENGLISH).ids[6]:,}"
    expect(page.locator(".cuts .say").first).to_contain_text(word_id)
    page.locator(".cuts .letter").nth(4).hover()
    assert row(page, "word").locator(".chip.same").inner_text().startswith("cat")
    assert len(sent) == before, "pointing asked the server"


def test_the_keyboard_goes_along_and_across_the_rows(open_page):
    page = open_page("/tokens", "en", text=ENGLISH, size=(1600, 1100))
    first = row(page, "subword").locator(".chip").first
    first.focus()
    page.keyboard.press("ArrowRight")
    assert lit(page).endswith("cat")
    page.keyboard.press("ArrowDown")
    focused = page.locator(".cuts .chip:focus")
    expect(focused).to_have_count(1)
    assert focused.evaluate("it => it.closest('[data-row]').dataset.row") == "character"
    page.keyboard.press("End")
    assert lit(page) == "."
    page.keyboard.press("Escape")
    assert lit(page) == ""


def test_a_row_is_painted_into_the_text(open_page):
    page = open_page("/tokens", "ko", text="고양이가 잔다", size=(1600, 1100))
    row(page, "word").locator(".name").click()
    marks = "it => [...it.querySelectorAll('.letter')].map(x => x.className.includes('even') ? 'e'"
    marks += " : x.className.includes('odd') ? 'o' : '-').join('')"
    assert page.locator(".cuts").first.evaluate(marks) == "eeee-oo"
    row(page, "character").locator(".name").click()
    assert page.locator(".cuts").first.evaluate(marks) == "eoeoeoe"


@pytest.mark.parametrize("view", VIEWS)
def test_what_was_typed_stays_text_on_a_phone(open_page, view):
    page = open_page(part(view), "en", text=HOSTILE, phone=True)
    expect(page.locator(".st-key-lesson-try")).to_be_visible()
    assert page.locator("[data-testid=stMain] b", has_text="x").evaluate_all(
        "all => all.every(it => it.closest('.three-terms'))"
    )
    wide = page.get_by_test_id("stMain").evaluate("it => it.scrollWidth - it.clientWidth")
    assert wide <= 0
    if view in ("cut", "codes"):
        expect(page.locator(".cuts .letter", has_text="👩‍👩‍👧").first).to_be_visible()


def test_the_merges_are_those_learned_on_the_text(open_page):
    page = open_page(part("merge"), "en", text=ENGLISH, size=(1600, 1100))
    learned = learn(ENGLISH)
    picture = page.locator(".merges").first
    slider = picture.get_by_role("slider")
    slider.focus()
    slider.press("Home")
    expect(picture).to_have_attribute("data-merge", "0")
    for k in (1, 2):
        slider.press("ArrowRight")
        expect(picture).to_have_attribute("data-merge", str(k))
        left, right, times = learned.merges[k - 1]
        shown = picture.locator(".rule .chip").all_inner_texts()
        assert [each.replace("␣", " ") for each in shown] == [left, right, left + right]
        expect(picture.locator(".rule .quiet")).to_contain_text(str(times))
        expect(picture.locator(".sizes")).to_contain_text(str(learned.tokens[k]))
    page.wait_for_function("() => new URLSearchParams(location.search).get('merge') === '2'")
    slider.press("End")
    expect(picture.locator(".pairs")).to_have_text(catalogs()["en"]["merges.finished"])
    assert picture.locator(".words .chip").count() == len(learned.words)


def test_a_word_climbs_to_its_tokens(open_page):
    page = open_page(part("merge"), "en", text=ENGLISH, size=(1600, 1100))
    ladders = page.locator(".merges").nth(1)
    ladders.get_by_role("button", name="window").click()
    rungs = ladders.locator(".ladder li")
    assert rungs.first.locator(".chip").count() == len(" window")
    assert rungs.last.locator(".chip").inner_text().replace("␣", " ") == " window"
    page.wait_for_function("() => new URLSearchParams(location.search).has('word')")


def test_a_cell_is_the_number_of_the_embedding(open_page):
    page = open_page(part("rows"), "en", text=ENGLISH, size=(1600, 1100))
    ids = tokenizer().encode(ENGLISH).ids
    matrix = load("rnn").weights()["W_hy"]
    strip = page.locator(".embedding-rows .strip").nth(2)
    strip.scroll_into_view_if_needed()
    box = strip.bounding_box()
    page.mouse.move(box["x"] + 40.5 / 128 * box["width"], box["y"] + box["height"] / 2)
    say = page.locator(".embedding-rows .say")
    expect(say).to_contain_text(f"{matrix[ids[2], 40]:.4f}".replace("-", "−"))
    strip.focus()
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    expect(say).to_contain_text(f"{matrix[ids[2], 126]:.4f}".replace("-", "−"))
    page.keyboard.press("ArrowDown")
    expect(say).to_contain_text(f"{matrix[ids[3], 126]:.4f}".replace("-", "−"))
