"""/tokens in a browser: chips and text light each other up, merges and rows are read."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect
from waiting import box, eventually, fits, settled, turn

from models import load, tokenizer
from models.text import analyser
from models.text.bpe_learning import learn
from models.text.cutters import tokenize
from ui.words import catalogs

ENGLISH = "The cat sat by the warm window and the cat slept."
HOSTILE = "<b>x</b> 👩‍👩‍👧 뷁"
VIEWS = ("tokenizers", "merges", "embedding", "code_points")


def part(view: str, language: str = "en") -> str:
    """The address of a part of the lesson; a bound choice is written by its label."""
    return "/tokens?tokens.view=" + catalogs()[language][f"tokens.view.{view}"].replace(" ", "+")


def row(page: Page, name: str) -> Locator:
    return page.locator(f".token-cuts [data-row={name}]").first


def expect_lit(page: Page, text: str) -> None:
    """Wait until just this part of the text is lit up, but for spaces around it."""

    def lit() -> None:
        letters = page.locator(".token-cuts").first.locator(".letter.lit").all_text_contents()
        assert "".join(letters).strip(" ␣") == text

    eventually(page, lit)


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
    settled(page)
    before = len(sent)
    row(page, "word").locator(".chip", has_text="window").hover()
    expect_lit(page, "window")
    expect(row(page, "subword").locator(".chip.same")).to_contain_text("window")
    expect(row(page, "character").locator(".chip.same")).to_have_count(len("window"))
    word_id = f"{tokenize('word', ENGLISH).ids[6]:,}"
    expect(page.locator(".token-cuts .say").first).to_contain_text(word_id)
    page.locator(".token-cuts .letter").nth(4).hover()
    expect(row(page, "word").locator(".chip.same")).to_contain_text(re.compile("^cat"))
    assert len(sent) == before, "pointing asked the server"


def test_the_keyboard_goes_along_and_across_the_rows(open_page):
    page = open_page("/tokens", "en", text=ENGLISH, size=(1600, 1100))
    first = row(page, "subword").locator(".chip").first
    first.focus()
    page.keyboard.press("ArrowRight")
    expect_lit(page, "cat")
    page.keyboard.press("ArrowDown")
    focused = page.locator(".token-cuts .chip:focus")
    expect(focused).to_have_count(1)
    assert focused.evaluate("it => it.closest('[data-row]').dataset.row") == "character"
    page.keyboard.press("End")
    expect_lit(page, ".")
    page.keyboard.press("Escape")
    expect_lit(page, "")


def test_morphemes_come_without_being_asked_for(open_page):
    page = open_page("/tokens", "ko", text="고양이가 잔다", size=(1600, 1100))
    if not analyser.installed():
        expect(row(page, "morpheme")).to_contain_text(catalogs()["ko"]["tokens.kiwi_missing"])
        return
    expect(row(page, "morpheme").locator(".chip")).to_have_count(4)
    row(page, "morpheme").locator(".chip").nth(1).hover()
    expect_lit(page, "가")


def test_a_row_is_painted_into_the_text(open_page):
    page = open_page("/tokens", "ko", text="고양이가 잔다", size=(1600, 1100))
    letters = page.locator(".token-cuts").first.locator(".letter")
    even, odd, none = re.compile(r"\beven\b"), re.compile(r"\bodd\b"), re.compile("^letter blank$")
    row(page, "word").locator(".name").click()
    expect(letters).to_have_class([even, even, even, even, none, odd, odd])
    row(page, "character").locator(".name").click()
    expect(letters).to_have_class([even, odd, even, odd, even, odd, even])


def test_what_was_typed_stays_text_on_a_phone(open_page):
    page = open_page("/tokens", "en", text=HOSTILE, phone=True)
    for view in VIEWS:
        if view != VIEWS[0]:
            turn(page, "tokens.view", view, "en")
        expect(page.locator(".st-key-lesson-try")).to_be_visible()
        assert page.locator("[data-testid=stMain] b", has_text="x").evaluate_all(
            "all => all.every(it => it.closest('.three-terms'))"
        )
        fits(page)
        if view in ("tokenizers", "code_points"):
            expect(page.locator(".token-cuts .letter", has_text="👩‍👩‍👧").first).to_be_visible()


def test_the_merges_are_those_learned_on_the_text(open_page):
    page = open_page(part("merges"), "en", text=ENGLISH, size=(1600, 1100))
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
    expect(picture.locator(".pairs")).to_have_text(catalogs()["en"]["tokens.merges.finished"])
    expect(picture.locator(".words .chip")).to_have_count(len(learned.words))


def test_a_word_climbs_to_its_tokens(open_page):
    page = open_page(part("merges"), "en", text=ENGLISH, size=(1600, 1100))
    ladders = page.locator(".merges").nth(1)
    ladders.get_by_role("button", name="window").click()
    rungs = ladders.locator(".ladder li")
    expect(rungs.first.locator(".chip")).to_have_count(len(" window"))
    expect(rungs.last.locator(".chip")).to_have_text("␣window")
    page.wait_for_function("() => new URLSearchParams(location.search).has('word')")


def test_a_cell_is_the_number_of_the_embedding(open_page):
    page = open_page(part("embedding"), "en", text=ENGLISH, size=(1600, 1100))
    ids = tokenizer().encode(ENGLISH).ids
    matrix = load("rnn").weights()["W_hy"]
    strip = page.locator(".embedding-rows .strip").nth(2)
    strip.scroll_into_view_if_needed()
    say = page.locator(".embedding-rows .say")

    def point() -> None:
        at = box(strip)
        page.mouse.move(at["x"] + 40.5 / 128 * at["width"], at["y"] + at["height"] / 2)
        assert f"{matrix[ids[2], 40]:.4f}".replace("-", "−") in (say.text_content() or "")

    eventually(page, point)
    strip.focus()
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    expect(say).to_contain_text(f"{matrix[ids[2], 126]:.4f}".replace("-", "−"))
    page.keyboard.press("ArrowDown")
    expect(say).to_contain_text(f"{matrix[ids[3], 126]:.4f}".replace("-", "−"))
