"""/transformer as a machine to walk into: its numbers, the way into a room and back, the keys."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from waiting import fits, settled

from charts.text import percent
from models import load
from models.text.content_words import last_content_word
from ui.words import catalogs

pytestmark = pytest.mark.browser

ENGLISH = "The cat sat by the warm window and slept."
KOREAN = "고양이가 따뜻한 창가에서 잠을 잔다."
WORDS = {language: catalogs()[language] for language in ("en", "ko")}


def machine(page: Page):
    return page.locator(".machine")


def numbers(page: Page) -> list[str]:
    return machine(page).locator(".panel dd").all_inner_texts()


def point(page: Page, block: int) -> None:
    """Point at a block, counted from 0."""
    machine(page).locator(".hit").nth(block).hover()
    expect(machine(page)).to_have_attribute("data-block", str(block + 1))


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("ko", KOREAN)])
def test_what_passes_a_block_is_what_the_model_computed(open_page, language, text):
    page = open_page("/transformer", language, text=text)
    trace = load("transformer").trace(text)
    token = last_content_word(trace)
    expect(machine(page)).to_have_attribute("data-token", str(token + 1))
    chances = [percent(guess.probability) for guess in trace.guesses[token][:3]]
    assert [each.rsplit(" ", 1)[-1] for each in numbers(page)] == chances

    def length(vector) -> str:
        return f"{float((vector.astype('f8') ** 2).sum() ** 0.5):.2f}"

    point(page, 0)
    stream = trace.stream[:, token]
    assert numbers(page) == [
        length(each) for each in (trace.embedded[token], trace.positions[token], stream[0])
    ]
    point(page, 13)  # attention of layer 4
    row = trace.weights[3, :, token].mean(axis=0)
    best = sorted(row.tolist(), reverse=True)[:3]
    shown = [each.rsplit(" ", 1)[-1] for each in numbers(page)[1:4]]
    assert shown == [percent(round(weight, 4)) for weight in best if weight >= 0.03]
    point(page, 14)
    assert numbers(page) == [length(stream[6]), length(stream[7] - stream[6]), length(stream[7])]
    point(page, 15)
    assert numbers(page)[0].startswith(f"{(trace.inner[3, token] > 0).sum()} / 256")


def test_a_block_is_entered_and_escape_leads_back_to_the_same_token(open_page):
    page = open_page("/transformer", "en", text=ENGLISH)
    machine(page).locator(".name").nth(1).click()
    page.wait_for_function("() => location.search.includes('transformer.token=2')")
    settled(page)
    machine(page).locator(".hit").nth(3).click()
    page.wait_for_function("() => location.search.includes('transformer.view=Feed')")
    settled(page)
    expect(machine(page)).to_have_count(0)
    page.keyboard.press("Escape")
    expect(machine(page)).to_be_visible()
    settled(page)
    expect(machine(page)).to_have_attribute("data-token", "2")


def test_the_keys_step_through_blocks_and_tokens_and_a_link_holds_the_block(open_page):
    page = open_page("/transformer", "en", text=ENGLISH)
    drawing = machine(page).locator(".drawing")
    drawing.focus()
    page.keyboard.press("Home")
    expect(machine(page)).to_have_attribute("data-block", "1")
    page.keyboard.press("ArrowRight")
    expect(machine(page)).to_have_attribute("data-block", "2")
    expect(machine(page).locator(".panel .title b")).to_have_text("layer 1: attention")
    page.wait_for_function("() => location.search.includes('transformer.block=2')")
    settled(page)
    page.keyboard.press("ArrowUp")
    expect(machine(page)).to_have_attribute("data-token", "8")
    page.wait_for_function("() => location.search.includes('transformer.token=8')")
    page.reload()
    settled(page)
    expect(machine(page)).to_have_attribute("data-block", "2")
    expect(machine(page)).to_have_attribute("data-token", "8")
    said = WORDS["en"]["transformer.machine.attention"]
    expect(machine(page).locator(".live")).to_contain_text(said)


def test_it_plays_and_fits_a_phone_with_64_tokens(open_page):
    page = open_page("/transformer", "ko", text="나는 학교에 갔다. " * 20, phone=True)
    expect(machine(page).locator(".name")).to_have_count(64)
    fits(page)
    over = machine(page).locator(".drawing").evaluate("it => it.scrollHeight - it.clientHeight")
    assert over <= 40
    machine(page).locator(".player .primary").click()
    expect(machine(page)).to_have_attribute("data-block", "3")
