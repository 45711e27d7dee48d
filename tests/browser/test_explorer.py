"""/self-attention in a browser: every number on the screen is torch's, and hovering asks nobody."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from models import load

KOREAN = "고양이가 매트 위에 누웠다."
ENGLISH = "The cat that I saw sat on the mat."
MARKUP = "<b>x</b> ![](http://127.0.0.1:9/x.png)"
WIDE = (1920, 1080)


def explorer(page: Page) -> Locator:
    return page.locator(".explorer")


def cell(page: Page, row: int, column: int) -> tuple[float, float]:
    """Where a cell of the matrix is, counted from 0; scrolled into view first."""
    field = explorer(page).locator(".field")
    field.scroll_into_view_if_needed()
    box = field.bounding_box()
    rows, columns = (
        field.locator("canvas").evaluate(f"canvas => canvas.{name}") for name in ("height", "width")
    )
    x = box["x"] + (column + 0.5) * box["width"] / columns
    return x, box["y"] + (row + 0.5) * box["height"] / rows


def expect_cell(page: Page, row: int, column: int) -> None:
    expect(explorer(page)).to_have_attribute("data-query", str(row + 1))
    expect(explorer(page)).to_have_attribute("data-key", str(column + 1))


def hover(page: Page, row: int, column: int) -> None:
    page.mouse.move(*cell(page, row, column))
    expect_cell(page, row, column)


def value(text: str) -> float:
    return float(text.replace("\u2212", "-").replace("\u221e", "inf").strip("()"))


def shown(page: Page, name: str) -> float:
    return value(explorer(page).locator(f"[data-number={name}]").inner_text())


def rows_of(page: Page, grid: str, roles: tuple[str, ...]) -> list[np.ndarray]:
    """The numbers of each role in a grid of dimensions, in order."""
    texts = (
        explorer(page)
        .locator(f".dimensions.{grid}")
        .evaluate(
            "(grid, roles) => roles.map((role) =>"
            " [...grid.querySelectorAll(`.dimension .${role}`)].map((it) => it.textContent))",
            list(roles),
        )
    )
    return [np.array([value(text) for text in row]) for row in texts]


def check(page: Page, trace, layer: int, head: int, i: int, j: int) -> None:
    """Everything that the explorer says of a cell, against the trace."""
    q, k, v, z = (part[layer, head] for part in (trace.q, trace.k, trace.v, trace.z))
    dot, scaled = trace.dots[layer, head, i, j], trace.scaled[layer, head, i, j]
    weight, score = trace.weights[layer, head, i, j], trace.scores[layer, head, i, j]
    near = {"atol": 0.00051, "rtol": 0}
    query, key, product = rows_of(page, "product", ("query", "key", "product"))
    np.testing.assert_allclose(query, q[i], **near)
    np.testing.assert_allclose(key, k[j], **near)
    np.testing.assert_allclose(product, q[i] * k[j], **near)
    values, part, output = rows_of(page, "value", ("value", "part", "output"))
    np.testing.assert_allclose(values, v[j], **near)
    np.testing.assert_allclose(part, weight * v[j], **near)
    np.testing.assert_allclose(output, z[i], **near)
    assert shown(page, "dot") == pytest.approx(dot, abs=6e-5)
    assert shown(page, "scaled") == pytest.approx(scaled, abs=6e-5)
    assert shown(page, "weight") == pytest.approx(weight, abs=6e-5)
    if j > i:
        assert shown(page, "score") == -math.inf
        assert weight == 0
    else:
        assert shown(page, "score") == pytest.approx(score, abs=6e-5)
        total = np.exp(trace.scores[layer, head, i, : i + 1].astype(float)).sum()
        assert shown(page, "total") == pytest.approx(total, rel=6e-3, abs=6e-5)
    heights = (
        explorer(page)
        .locator(".bar .column span")
        .evaluate_all(
            "spans => spans.map((span) => Number(/scaleY\\((.*)\\)/.exec(span.style.transform)[1]))"
        )
    )
    np.testing.assert_allclose(heights, trace.weights[layer, head, i], atol=1e-6)


@pytest.mark.parametrize(
    ("language", "text", "layer", "head"),
    [
        ("ko", KOREAN, 0, 0),
        ("en", ENGLISH, 2, 3),
        ("en", "책과 tea 🙂 뷁", 3, 1),
        ("ko", "가", 1, 1),
    ],
)
def test_the_shown_numbers_are_torchs(open_page, language, text, layer, head):
    path = f"/self-attention?layer={layer + 1}&head={head + 1}"
    page = open_page(path, language=language, text=text, size=WIDE)
    trace = load("transformer").trace(text)
    last = len(trace) - 1
    random = np.random.default_rng(1).integers(0, last + 1, (3, 2)).tolist()
    for i, j in [[0, 0], [last, 0], [0, last], *random]:
        hover(page, i, j)
        check(page, trace, layer, head, i, j)


def test_switches_of_the_page_reach_the_numbers(open_page):
    from models.transformer import WhatIf

    page = open_page(
        "/self-attention?mask=false&scale=false&temperature=2", "en", text=ENGLISH, size=WIDE
    )
    change = WhatIf(mask=False, scale=False, temperature=2.0)
    trace = load("transformer").trace(ENGLISH, what_if=change)
    hover(page, 1, 5)
    assert shown(page, "dot") == pytest.approx(trace.dots[0, 0, 1, 5], abs=6e-5)
    assert shown(page, "scaled") == pytest.approx(trace.dots[0, 0, 1, 5] / 2, abs=6e-5)
    assert shown(page, "weight") == pytest.approx(trace.weights[0, 0, 1, 5], abs=6e-5)


def test_hovering_sends_nothing_to_the_server(open_page):
    page = open_page("/self-attention", "en", text=ENGLISH, size=WIDE)
    sockets = []
    page.on("websocket", lambda socket: sockets.append(socket))
    page.reload()
    expect(explorer(page).locator(".title")).to_be_visible()
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
    cell(page, 0, 0)  # scrolls
    frames: list[str] = []
    for socket in sockets:
        socket.on("framesent", lambda frame: frames.append("sent"))
        socket.on("framereceived", lambda frame: frames.append("received"))
    assert sockets
    for i in range(6):
        hover(page, i, i // 2)
    explorer(page).locator(".strip.keys .label").nth(1).hover()
    expect(explorer(page)).to_have_attribute("data-whole", "column")
    assert frames == []
    page.mouse.click(*cell(page, 3, 1))  # a pin is told, which shows that frames are counted
    expect(page).to_have_url(re.compile(r"pin=4\.2"))
    assert frames


def test_a_token_shows_its_whole_row(open_page):
    page = open_page("/self-attention", "ko", text=KOREAN, size=WIDE)
    weights = load("transformer").trace(KOREAN).weights[0, 0]
    explorer(page).locator(".strip.queries .label").nth(4).hover()
    expect(explorer(page)).to_have_attribute("data-whole", "row")
    expect_cell(page, 4, int(weights[4].argmax()))
    explorer(page).locator(".strip.keys .label").nth(2).hover()
    expect(explorer(page)).to_have_attribute("data-whole", "column")
    expect_cell(page, int(weights[:, 2].argmax()), 2)


def test_the_keyboard_does_what_the_pointer_does(open_page):
    page = open_page("/self-attention", "en", text=ENGLISH, size=WIDE)
    hover(page, 4, 2)
    page.mouse.click(*cell(page, 4, 2))
    page.mouse.move(5, 5)
    expect(explorer(page).locator(".pins tbody tr")).to_have_count(1)
    explorer(page).locator(".field").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    expect_cell(page, 5, 3)
    weight = load("transformer").trace(ENGLISH).weights[0, 0, 5, 3]
    spoken = f"query ‘sat’, key ‘I’, weight {weight:.2f}"
    expect(explorer(page).locator(".live")).to_have_text(spoken)
    page.keyboard.press("Enter")
    expect(explorer(page).locator(".pins tbody tr")).to_have_count(2)
    expect(page).to_have_url(re.compile(r"pin=5\.3%2C6\.4"))
    page.keyboard.press("Escape")
    expect(explorer(page).locator(".pins tbody tr")).to_have_count(0)
    expect(page).not_to_have_url(re.compile("pin="))


def test_another_head_keeps_the_pin_and_the_place(open_page):
    page = open_page("/self-attention?pin=5.3,7.2", "en", text=ENGLISH, size=WIDE)
    pins = explorer(page).locator(".pins tbody tr")
    expect(pins).to_have_count(2)
    head = explorer(page).locator("[data-head='3.2']")
    head.scroll_into_view_if_needed()
    before = explorer(page).bounding_box()["y"]
    head.click()
    expect(page).to_have_url(re.compile(r"layer=3&head=2|head=2&layer=3"))
    expect(head).to_have_attribute("aria-pressed", "true")
    expect(pins).to_have_count(2)
    weights = load("transformer").trace(ENGLISH).weights[2, 1]
    expect(pins.nth(0).locator(".strong")).to_have_text(f"{weights[4, 2]:.4f}")
    assert abs(explorer(page).bounding_box()["y"] - before) < 40


def test_a_tap_on_a_phone_shows_a_cell_and_a_second_one_pins_it(open_page):
    page = open_page("/self-attention", "ko", text=KOREAN, phone=True)
    page.touchscreen.tap(*cell(page, 5, 2))
    expect_cell(page, 5, 2)
    expect(explorer(page).locator(".pins tbody tr")).to_have_count(0)
    page.touchscreen.tap(*cell(page, 5, 2))
    expect(explorer(page).locator(".pins tbody tr")).to_have_count(1)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("main => main.scrollWidth <= main.clientWidth")


def test_markup_is_shown_and_not_obeyed(open_page, requested):
    page = open_page("/self-attention", "en", text=MARKUP, size=WIDE)
    tokens = load("transformer").trace(MARKUP).tokens
    labels = explorer(page).locator(".strip.queries .label")
    expect(labels.first).to_be_visible()
    texts = [text.replace("␣", " ") for text in labels.all_inner_texts()]
    assert "".join(texts).split() == "".join(tokens).split()
    assert not any("127.0.0.1:9" in url for url in requested)


def test_the_strip_goes_through_its_steps(open_page):
    page = open_page("/self-attention?step=2", "en", text=ENGLISH, size=WIDE)
    strip = page.locator(".strip-picture")
    expect(strip).to_have_attribute("data-step", "qkv")
    strip.locator("[data-of=softmax].group").click()
    expect(strip).to_have_attribute("data-step", "softmax")
    strip.locator("[data-step=softmax]").focus()
    page.keyboard.press("ArrowLeft")
    expect(strip).to_have_attribute("data-step", "mask")
    expect(page).to_have_url(re.compile("step=5"))
    count = len(load("transformer").trace(ENGLISH))
    expect(strip.locator("[data-of=dots] small")).to_contain_text(f"{count} × {count}")
