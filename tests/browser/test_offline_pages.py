"""The files of lessons, opened from the disk without a network: they compute what PyTorch does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe import violations
from explorer_page import ask_for_products, check, expect_cell, hover
from playwright.sync_api import Browser, Page, expect
from waiting import PATIENCE, PHONE

from charts.text import fixed
from charts.units import liveliest_unit
from models.analysis.looks import head_looks, load_looks
from offline.__main__ import write
from tests.offline.node import rnn, transformer
from ui.words import catalogs

ENGLISH = "The dog ran because it was late."
KOREAN = "강아지가 늦어서 집으로 뛰어갔다."
WIDE = (1366, 768)
NARROW = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1"


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``make pages`` fills."""
    folder = tmp_path_factory.mktemp("dist-pages")
    write(folder)
    return folder


@pytest.fixture
def open_file(browser: Browser, pages: Path) -> Iterator[Callable[..., Page]]:
    """Open the file of a lesson, wait until it has drawn; nothing may be asked for or refused."""
    contexts, wrong = [], list[str]()

    def open_(lesson: str, language: str = "en", part: str = "", **options) -> Page:
        size = options.pop("size", WIDE)
        context = browser.new_context(
            locale={"ko": "ko-KR", "en": "en-US"}[language],
            viewport={"width": size[0], "height": size[1]},
            offline=True,
            **options,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("request", lambda request: wrong.append(request.url))
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto((pages / f"{lesson}.html").as_uri() + part)
        return drawn(page) if options.get("java_script_enabled", True) else page

    yield open_
    for context in contexts:
        context.close()
    asked = [each for each in wrong if not each.startswith(("file:", "data:"))]
    assert not asked, f"a file asked for something, or complained: {asked}"


def drawn(page: Page, text: str | None = None) -> Page:
    """Wait until the page shows a text; without one, whatever stands in its line."""
    line = "document.querySelector('#sentence')?.value"
    page.wait_for_function(f"text => document.body.dataset.shown === (text ?? {line})", arg=text)
    return page


def typed(page: Page, text: str) -> None:
    """Type over what is there, letter by letter, without Enter."""
    line = page.locator("#sentence")
    line.fill("")
    line.press_sequentially(text)
    drawn(page, text)


@pytest.mark.parametrize(("language", "text"), [("ko", KOREAN), ("en", ENGLISH)])
def test_the_rnn_reads_what_is_typed(open_file, language, text):
    page = open_file("rnn", language)
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("#sentence")).to_have_value(catalogs()[language]["example.1"])
    typed(page, text)
    trace = rnn("float16").trace(text)
    picture, last = page.locator(".unrolled-rnn"), len(trace) - 1
    unit = liveliest_unit(trace.hidden)
    expect(picture).to_have_attribute("data-step", str(last + 1))
    expect(picture).to_have_attribute("data-unit", str(unit + 1))
    number = picture.locator(".value .number")
    expect(number).to_have_text(fixed(trace.hidden[last, unit], 4))
    expect(picture.locator(".guesses.large li").first).to_have_attribute(
        "title", page_guess(trace, last, language)
    )
    picture.locator(".state").nth(1).hover()
    expect(number).to_have_text(fixed(trace.hidden[0, unit], 4))
    chosen = 6
    box = picture.locator(".heat canvas").bounding_box()
    page.mouse.click(box["x"] + box["width"] - 8, box["y"] + box["height"] * (chosen + 0.5) / 128)
    page.mouse.move(5, 5)
    expect(picture.locator(".made li")).to_have_count(4)  # three products and the rest
    expect(picture).to_have_attribute("data-unit", str(chosen + 1))
    expect(number).to_have_text(fixed(trace.hidden[last, chosen], 4))
    page.wait_for_function("() => location.hash.includes('unit=7')")
    page.reload()
    expect(picture).to_have_attribute("data-unit", str(chosen + 1))
    expect(page.locator("#sentence")).to_have_value(text)


def page_guess(trace, step: int, language: str) -> str:
    """The likeliest next token as the picture names it."""
    from charts.text import percent

    guess = trace.guesses[step][0]
    end = catalogs()[language]["token.end"]
    name = end if guess.token == "<end>" else guess.token.removeprefix(" ")
    return f"{name} {percent(guess.probability)}"


def test_similar_units_stand_together_and_below_lead_pointers(open_file):
    page = open_file("rnn", "en")
    picture = page.locator(".unrolled-rnn")
    button = picture.locator(".order")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    page.locator(".unrolled-below button[data-name=near]").click()
    expect(page.locator(".unrolled-below .pointers li")).to_have_count(4)


@pytest.mark.parametrize(("language", "text"), [("ko", KOREAN), ("en", ENGLISH)])
def test_attention_reads_what_is_typed(open_file, language, text):
    page = open_file("self-attention", language, size=(1920, 1080))
    typed(page, text)
    trace = transformer("float16").trace(text)
    opening = head_looks(trace, load_looks())[0]
    expect(page.locator(".heads [aria-pressed=true][data-head]")).to_have_attribute(
        "data-head", f"{opening.layer + 1}.{opening.head + 1}"
    )
    if opening.best:
        expect_cell(page, opening.best.query.token, opening.best.key.token)
    page.locator(".heads [data-head='2.3']").click()
    ask_for_products(page)
    last = len(trace) - 1
    for i, j in ((last, 0), (2, 1), (0, last)):
        hover(page, i, j)
        check(page, trace, 1, 2, i, j)
    expect(page.locator("#head-does")).to_contain_text(
        catalogs()[language]["self_attention.head"].format(layer=2, head=3)
    )
    page.wait_for_function("() => location.hash.includes('layer=2&head=3')")
    page.locator(f"#languages [lang={'en' if language == 'ko' else 'ko'}]").click()
    expect(page.locator("html")).not_to_have_attribute("lang", language)
    expect(page.locator("#sentence")).to_have_value(text)  # the sentence stays the visitor's own
    expect(page.locator("[data-head='2.3']")).to_have_attribute("aria-pressed", "true")


def test_the_mask_can_be_taken_off(open_file):
    from models.transformer import WhatIf

    page = open_file("self-attention", "en", "#layer=1&head=1&lang=en", size=(1920, 1080))
    page.get_by_label("Mask").uncheck()
    page.get_by_label("Temperature").select_option("2")
    expect(page.locator("#change-said")).to_contain_text("The mask is off.")
    ask_for_products(page)
    hover(page, 1, 5)
    text = catalogs()["en"]["example.1"]
    change = WhatIf(mask=False, temperature=2.0)
    trace = transformer("float16").trace(text, what_if=change)
    number = page.locator("[data-number=weight]")
    expect(number).to_have_text(fixed(trace.weights[0, 0, 1, 5], 4))


def test_what_cannot_be_read_is_said(open_file):
    page = open_file("rnn", "en")
    notice, words = page.locator("#notice"), catalogs()["en"]
    for text, said in (
        ("", words["sentence.empty"]),
        ("   ", words["sentence.blank"]),
        ("a b " * 600, words["sentence.cut"].format(used="2,000", given="2,400")),
        ("one " * 70, words["sentence.tokens"].format(shown=64, total=71)),
        ("<img src=x onerror=alert(1)>", ""),
    ):
        page.locator("#sentence").fill(text)
        expect(notice).to_contain_text(said) if said else expect(notice).to_be_hidden()
    expect(page.locator(".unrolled-rnn .chip").first).to_have_text("<")
    page.locator("#examples summary").click()
    page.locator("#examples button").nth(1).click()
    expect(page.locator("#sentence")).to_have_value(words["example.2"])
    drawn(page, words["example.2"])


@pytest.mark.parametrize("lesson", ["rnn", "self-attention"])
@pytest.mark.parametrize(
    ("language", "theme", "size"),
    [("ko", "dark", PHONE), ("en", "light", PHONE), ("ko", "light", WIDE), ("en", "dark", WIDE)],
)
def test_a_file_is_accessible_and_fits(open_file, lesson, language, theme, size):
    page = open_file(lesson, language, size=size, color_scheme=theme)
    page.wait_for_function(NARROW)
    screen = page.locator(".screen").bounding_box()
    assert screen["height"] <= size[1] + 1
    assert violations(page) == []


@pytest.mark.parametrize("lesson", ["rnn", "self-attention"])
def test_a_file_works_in_a_frame_and_lets_nothing_out(browser, pages, lesson):
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    try:
        page = context.new_page()
        source = (pages / f"{lesson}.html").as_uri()
        frame = f'<iframe sandbox="allow-scripts" src="{source}" width=1200 height=700></iframe>'
        outer = pages / f"frame-{lesson}.html"
        outer.write_text(frame, encoding="utf-8")
        page.goto(outer.as_uri())
        inner = page.frame_locator("iframe")
        expect(inner.locator("body")).to_have_attribute("data-shown", catalogs()["en"]["example.1"])
        refused = inner.locator("body").evaluate("() => fetch('http://127.0.0.1:9').catch(String)")
        assert "Failed to fetch" in refused
    finally:
        context.close()


def test_a_browser_that_cannot_is_told_so(open_file, browser, pages):
    page = open_file("rnn", "ko", java_script_enabled=False)
    expect(page.locator("#unable")).to_be_visible()
    expect(page.locator("#unable")).to_contain_text(catalogs()["ko"] and "자바스크립트")
    context = browser.new_context()
    try:
        old = context.new_page()
        old.add_init_script("delete window.ResizeObserver")
        old.goto((pages / "self-attention.html").as_uri())
        expect(old.locator("body.unable #unable")).to_be_visible()
    finally:
        context.close()
