"""Predict, then reveal: each lesson asks at its picture, in the browser, and moves nothing."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from axe import violations
from playwright.sync_api import Page, expect
from waiting import PATIENCE, box, settled

from ui.road import stop
from ui.words import catalogs

LESSONS = (
    *("tokens", "next-token", "tasks", "rnn", "gates", "gradients", "forgetting", "train-vs-test"),
    *("seq2seq", "attention", "dot-product", "self-attention", "transformer"),
    "comeback",
)
#: Whose choices stand under the question where they have no room: a chart that does not reach down
#: to the lowest band, slanted words over narrow columns.
CROWDED = ("gradients", "forgetting", "comeback")
TEXTS = {
    "en": "The cat sat by the warm window and slept.",
    "ko": "고양이가 따뜻한 창가에서 잠을 잔다.",
}
#: What lies on the page: the veils, and the choices that can be taken.
LAID = """root => {
    const size = (each) => { const b = each.getBoundingClientRect(); return [b.width, b.height] }
    const seen = (each) => each.checkVisibility() && size(each).every((it) => it > 0)
    const boxes = (selector) => [...root.querySelectorAll(selector)].filter(seen).map(size)
    return { veils: boxes(".veil"), choices: boxes(".choice"), on: root.dataset.on }
}"""


def guess(page: Page):
    return page.locator("div.predict[data-state]")


def said(page: Page) -> dict:
    """What the lesson has sent: the question as the server made it."""
    return json.loads(
        guess(page).evaluate("root => JSON.stringify(root[Symbol.for('seq2see.picture')].data)")
    )


def opened(page: Page) -> None:
    guess(page).locator(".open").click()
    expect(guess(page)).to_have_attribute("data-state", "asks")
    page.wait_for_function(
        "() => [...document.querySelectorAll('[data-testid=stBidiComponentIsolated]')]"
        ".some((host) => host.shadowRoot?.querySelector('.predict .veil'))",
        timeout=PATIENCE,
    )


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_every_lesson_asks_veils_and_reveals(open_page, language):
    for n, lesson in enumerate(LESSONS):
        page = open_page(f"/{lesson}", language=language, text=TEXTS[language])
        expect(guess(page)).to_have_attribute("data-state", "rests")
        before = box(page.locator(".st-key-stage"))
        opened(page)
        sent = said(page)
        found = guess(page).evaluate(LAID)
        assert found["veils"], lesson
        assert 2 <= len(found["choices"]) == len(sent["choices"]) <= 5, lesson
        assert min(min(size) for size in found["choices"]) >= 24, (lesson, found["choices"])
        assert found["on"] == "picture" or lesson in CROWDED, lesson
        taken = sent["answer"] if n % 2 else (sent["answer"] + 1) % len(sent["choices"])
        guess(page).locator(".choice").filter(visible=True).nth(0).focus()
        guess(page).get_by_role("button", name=sent["choices"][taken]["label"], exact=True).click()
        expect(guess(page)).to_have_attribute("data-state", "tells")
        told = guess(page).locator(".told")
        expect(told).to_contain_text(sent["choices"][taken]["told"])
        expect(told).to_contain_text(sent["why"])
        expect(guess(page).locator(".live")).to_contain_text(sent["why"])
        expect(guess(page).locator(".choice.true")).to_contain_text(
            sent["choices"][sent["answer"]]["label"]
        )
        assert guess(page).locator(".choice.mine").count() == (0 if n % 2 else 1)
        assert guess(page).evaluate(LAID)["veils"] == []
        page.keyboard.press("Escape")
        expect(guess(page)).to_have_attribute("data-state", "rests")
        after = box(page.locator(".st-key-stage"))
        assert all(abs(before[side] - after[side]) <= 2 for side in before), lesson
        page.context.close()


def test_looking_is_one_key_or_one_click_away(open_page):
    page = open_page("/self-attention", language="en", text=TEXTS["en"])
    opened(page)
    page.keyboard.press("Escape")
    expect(guess(page)).to_have_attribute("data-state", "rests")
    expect(guess(page).locator(".open")).to_be_focused()
    opened(page)
    guess(page).locator(".veil").first.click()
    expect(guess(page)).to_have_attribute("data-state", "rests")
    opened(page)
    guess(page).locator(".leave").click()
    expect(guess(page)).to_have_attribute("data-state", "rests")


def test_a_guess_is_made_with_the_keyboard(open_page):
    page = open_page("/self-attention", language="en", text=TEXTS["en"])
    guess(page).locator(".open").focus()
    page.keyboard.press("Enter")
    labels = [choice["label"] for choice in said(page)["choices"]]
    expect(guess(page).get_by_role("button", name=labels[0], exact=True)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(guess(page).get_by_role("button", name=labels[1], exact=True)).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowUp")
    expect(guess(page).get_by_role("button", name=labels[-1], exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(guess(page)).to_have_attribute("data-state", "tells")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_question_breaks_no_rule_of_wcag(open_page, theme):
    page = open_page("/gradients", language="en", text=TEXTS["en"], theme=theme)
    opened(page)
    assert violations(page) == []
    guess(page).locator(".choice").first.click()
    expect(guess(page)).to_have_attribute("data-state", "tells")
    assert violations(page) == []


def test_who_wants_it_is_asked_first_on_every_page(open_page):
    page = open_page("/rnn", language="en", text=TEXTS["en"])
    opened(page)
    guess(page).get_by_label(catalogs()["en"]["guess.first"]).check()
    page.wait_for_function("() => new URLSearchParams(location.search).get('guess') === 'first'")
    settled(page)
    page.keyboard.press("Escape")
    page.locator(".lesson-links .next").click()
    page.wait_for_url("**/gates?**")
    settled(page)
    assert parse_qs(urlsplit(page.url).query)["guess"] == ["first"]
    expect(guess(page)).to_have_attribute("data-state", "asks")
    guess(page).get_by_label(catalogs()["en"]["guess.first"]).uncheck()
    page.wait_for_function("() => !new URLSearchParams(location.search).has('guess')")
    settled(page)
    page.keyboard.press("Escape")
    page.locator(".lesson-links .next").click()
    page.wait_for_url("**/gradients?**")
    settled(page)
    assert "guess" not in parse_qs(urlsplit(page.url).query)
    expect(guess(page)).to_have_attribute("data-state", "rests")


def test_a_link_asks_first_and_a_presented_or_embedded_picture_never(open_page):
    page = open_page("/self-attention?guess=first", language="en", text=TEXTS["en"])
    expect(guess(page)).to_have_attribute("data-state", "asks")
    for way in ("present=1", "embed=picture"):
        page = open_page(f"/self-attention?guess=first&{way}", language="en", text=TEXTS["en"])
        expect(page.locator(".explorer .field")).to_be_visible()
        for part in (".open", ".card", ".veil", ".choice"):
            assert not any(each.is_visible() for each in guess(page).locator(part).all()), part


def test_a_poor_sentence_is_asked_nothing(open_page):
    page = open_page("/rnn", language="en", text="a")
    settled(page)
    expect(page.locator(".unrolled-rnn")).to_be_visible()
    assert guess(page).count() == 0


def test_the_lessons_are_on_the_road():
    assert all(stop(lesson).built for lesson in LESSONS)
