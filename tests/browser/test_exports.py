"""Saving a picture: its files hold what the page shows, and look right on their own."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from typing import Any

import numpy as np
import pytest
from axe import violations
from PIL import Image
from playwright.sync_api import Locator, Page, expect
from waiting import box, fits, turn

from models import load
from ui.road import ROAD
from ui.words import catalogs

WORDS = catalogs()
TEXTS = {"en": "The old cat sat on the mat.", "ko": "나는 어제 밥을 먹었다."}
HOSTILE = '<img src=x onerror="alert(1)"> =1+1 & "고양이"'
SVG = "{http://www.w3.org/2000/svg}"
#: One language a lesson, in turn: each is opened once.
LESSONS = [
    (stop.key, "ko" if n % 2 else "en")
    for n, stop in enumerate(each for each in ROAD if each.built and each.key != "glossary")
]
#: The letters that a picture shows, without its controls and hints.
SHOWN = """frame => {
    const hosts = [...frame.querySelectorAll("[data-testid=stBidiComponentIsolated]")]
    const root = hosts[0]?.shadowRoot.querySelector("div[class]")
        ?? frame.querySelector(".js-plotly-plot, [data-testid=stHtml] > *")
    const controls = ".player, .live, .hint, .begin, .more, .order, .pin-button, .presets,"
        + ".shade button, button.arrow, button[data-act], option, style, .hoverlayer, .handle"
    const found = []
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
        const parent = walk.currentNode.parentElement
        const style = getComputedStyle(parent)
        const range = document.createRange()
        range.selectNodeContents(walk.currentNode)
        const seen = range.getBoundingClientRect().width > 0 && style.visibility === "visible"
            && !/, 0\\)$/.test(style.color) && !parent.closest(controls)
        if (seen) found.push(walk.currentNode.data)
    }
    return found.join(" ")
}"""
#: Texts of a drawing that reach beyond its page.
BEYOND = """source => {
    document.body.innerHTML = source.replace(/^<\\?xml.*?\\?>/, "")
    const page = document.querySelector("svg")
    const whole = page.getBoundingClientRect()
    return [...page.querySelectorAll("text")].filter((each) => {
        const at = each.getBoundingClientRect()
        return at.left < whole.left - 1 || at.right > whole.right + 1
            || at.top < whole.top - 1 || at.bottom > whole.bottom + 1
    }).map((each) => each.textContent)
}"""


def buttons(page: Page) -> Locator:
    return page.locator(".export")


def ready(page: Page, count: int = 1) -> Page:
    """Wait until the pictures can be saved."""
    page.wait_for_function("n => document.querySelectorAll('.export').length >= n", arg=count)
    return page


def save(page: Page, kind: str, button: Locator | None = None) -> tuple[str, bytes]:
    """The name and the content of the file that a picture's menu makes."""
    (button or buttons(page).first).press("Enter")
    with page.expect_download() as coming:
        page.locator(f".export-menu [data-name={kind}]").click()
    return coming.value.suggested_filename, coming.value.path().read_bytes()


def largest(page: Page) -> Locator:
    """The button of the largest picture on the stage."""
    sizes = [box(each.locator("..")) for each in page.locator(".st-key-stage .export").all()]
    areas = [size["width"] * size["height"] for size in sizes]
    return page.locator(".st-key-stage .export").nth(areas.index(max(areas)))


def texts(drawing: ET.Element) -> list[str]:
    return [" ".join(each.itertext()) for each in drawing.iter(f"{SVG}text")]


def letters(text: str) -> set[str]:
    return set(re.findall(r"[\w가-힣.%]+", text.replace("\u2212", "-")))


@pytest.mark.parametrize(("key", "language"), LESSONS)
def test_a_lessons_main_picture_as_svg(open_page, key, language):
    path = "/" if key == "home" else f"/{key}"
    page = ready(open_page(path, language, text=TEXTS[language], size=(1366, 768)))
    page.wait_for_selector(".st-key-stage .export", state="attached")
    button = largest(page)
    shown = letters(button.locator("..").evaluate(SHOWN))
    name, content = save(page, "svg", button)
    source = content.decode("utf-8")
    drawing = ET.fromstring(source)
    assert re.fullmatch(rf"seq2see-{key}-[a-z0-9-]+\.svg", name)
    assert "foreignObject" not in source
    written = texts(drawing)
    missing = shown - letters(" ".join(written))
    assert len(missing) <= len(shown) / 10, missing
    title = page.locator(".st-key-question h1").inner_text()
    sentence = page.locator(".st-key-sentence-bar input").first.input_value()
    said = " ".join(written[:6] + written[-4:])
    model = WORDS[language][f"{key.replace('-', '_')}.exports.model"]
    for part in (title.split()[0], sentence, model, "seq2see"):
        assert part in said
    alone = page.context.new_page()
    assert alone.evaluate(BEYOND, source) == []


def test_png_is_a_slide_at_twice_its_size_in_the_readers_theme(open_page):
    for theme in ("light", "dark"):
        page = ready(open_page("/gates", "ko", text=TEXTS["ko"], theme=theme))
        name, content = save(page, "png")
        assert name == "seq2see-gates-chart.png"
        image = np.asarray(Image.open(io.BytesIO(content)).convert("RGB")).astype(int)
        assert image.shape == (2160, 3840, 3)
        ground = image[0, 0]
        assert (ground.mean() > 128) == (theme == "light")
        assert (image[[0, -1, 0, -1], [0, 0, -1, -1]] == ground).all()
        inked = abs(image - ground).max(axis=2) > 60
        assert 0.002 < inked.mean() < 0.6
        rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
        assert 40 < rows[0] < rows[-1] < 2120
        assert 40 < columns[0] < columns[-1] < 3800


def table(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def data(content: bytes) -> Any:
    return json.loads(content)["data"]


def test_the_explorers_numbers_are_the_traces(open_page):
    page = ready(open_page("/self-attention", "en", text=TEXTS["en"]))
    trace = load("transformer").trace(TEXTS["en"])
    name, content = save(page, "json")
    assert name == "seq2see-self-attention-explorer.json"
    found = data(content)
    layer, head = found["heads"]["layer"], found["heads"]["head"]
    assert found["queries"] == list(trace.tokens)
    for array in ("q", "k", "v", "z", "dots", "weights"):
        np.testing.assert_array_equal(
            np.float32(found[array]), getattr(trace, array)[layer, head], err_msg=array
        )
    assert not {"words", "palette"} & set(found)
    rows = table(save(page, "csv")[1])
    weights = np.array([float(row["weight"]) for row in rows], np.float32).reshape(
        len(trace), len(trace)
    )
    np.testing.assert_array_equal(weights, trace.weights[layer, head])


def test_the_networks_numbers_are_the_traces_and_what_is_typed_is_text(open_page):
    page = ready(open_page("/rnn", "ko", text=HOSTILE), 3)
    trace = load("rnn").trace(HOSTILE)
    hidden = data(save(page, "json")[1])["hidden"]
    np.testing.assert_array_equal(np.float32(hidden), trace.hidden)
    rows = table(save(page, "csv")[1])
    found = np.array([float(row["h"]) for row in rows], np.float32).reshape(trace.hidden.shape)
    np.testing.assert_array_equal(found, trace.hidden)
    tokens = [row["token"] for row in rows[:: trace.hidden.shape[1]]]
    assert tokens == [f"'{token}" if token[0] in "=+-@" else token for token in trace.tokens]
    drawing = ET.fromstring(save(page, "svg")[1])
    assert f"‘{HOSTILE}’" in texts(drawing)
    assert {each.tag for each in drawing.iter()} & {f"{SVG}img", "img"} == set()


def test_a_charts_numbers_are_the_traces(open_page):
    page = ready(open_page("/", "en", text=TEXTS["en"]), 3)
    button = page.locator("[data-testid=stElementContainer]:has(.js-plotly-plot) > .export").first
    states = load("rnn").trace(TEXTS["en"]).hidden.T
    (trace,) = data(save(page, "json", button)[1])["traces"]
    np.testing.assert_allclose(np.float64(trace["z"]), states, rtol=1e-6)
    name, content = save(page, "csv", button)
    assert name == "seq2see-home-chart.csv"
    values = [float(list(row.values())[-1]) for row in table(content)]
    np.testing.assert_allclose(values, states.ravel(), rtol=1e-6)


def test_the_keyboard_saves_and_no_server_hears_of_it(open_page, requested):
    page = ready(open_page("/gates", "en", text=TEXTS["en"]))
    before = box(page.locator(".js-plotly-plot").first)
    button, menu = buttons(page).first, page.get_by_role("menu")
    items = menu.get_by_role("menuitem")
    # In the order of the page: the next after what stands before the picture.
    page.locator(".st-key-controls [role=radio][aria-checked=true]").focus()
    for _ in range(12):
        page.keyboard.press("Tab")
        if button.evaluate("it => it === document.activeElement"):
            break
    expect(button).to_be_focused()
    expect(button).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(items.first).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "true")
    assert violations(page) == []
    page.keyboard.press("ArrowUp")
    expect(items.last).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    requested.clear()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    with page.expect_download() as coming:
        page.keyboard.press("Enter")
    assert coming.value.suggested_filename == "seq2see-gates-chart.svg"
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    save(page, "png")
    assert [url for url in requested if not url.startswith(("blob:", "data:"))] == []
    assert box(page.locator(".js-plotly-plot").first) == before
    # What cannot be made is said, and nothing is saved.
    page.evaluate("() => { HTMLCanvasElement.prototype.toBlob = (then) => then(null) }")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator(".export-menu [role=status]")).to_have_text(
        WORDS["en"]["exports.failed"].format(format="PNG")
    )
    page.keyboard.press("Escape")
    # Another view has another name and a button; presenting has none.
    turn(page, "gates.view", "all", "en")
    frame = ".st-key-stage [data-testid=stElementContainer]"
    facets = page.locator(f"{frame}:has([data-testid=stBidiComponentIsolated]) > .export")
    assert save(page, "csv", facets.first)[0] == "seq2see-gates-all-gate-facets.csv"
    page.evaluate("document.documentElement.classList.add('presenting')")
    expect(buttons(page).first).to_be_hidden()


def test_on_a_phone_the_buttons_are_there_and_nothing_overflows(open_page):
    page = ready(open_page("/self-attention", "ko", text=TEXTS["ko"], phone=True))
    expect(buttons(page).first).to_have_css("opacity", "1")
    fits(page)
    buttons(page).first.tap()
    menu = box(page.get_by_role("menu"))
    assert 0 <= menu["x"] <= 390 - menu["width"]
