"""/self-attention in a browser: every number on the screen is torch's, and hovering asks nobody."""

from __future__ import annotations

import re

import numpy as np
import pytest
from explorer_page import (
    ENGLISH,
    FIRST,
    KOREAN,
    LONG,
    MARKUP,
    STORY,
    WIDE,
    ask_for_products,
    cell,
    check,
    expect_cell,
    explorer,
    hover,
    shown,
)
from playwright.sync_api import expect
from waiting import box, eventually, fits, settled

from models import load


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
    ask_for_products(page)
    random = np.random.default_rng(1).integers(0, last + 1, (3, 2)).tolist()
    for i, j in [[0, 0], [last, 0], [0, last], *random]:
        hover(page, i, j)
        check(page, trace, layer, head, i, j)


def test_switches_of_the_page_reach_the_numbers(open_page):
    from models.transformer import WhatIf

    page = open_page(f"{FIRST}&mask=false&scale=false&temperature=2", "en", text=ENGLISH, size=WIDE)
    change = WhatIf(mask=False, scale=False, temperature=2.0)
    trace = load("transformer").trace(ENGLISH, what_if=change)
    hover(page, 1, 5)
    assert shown(page, "dot") == pytest.approx(trace.dots[0, 0, 1, 5], abs=6e-5)
    assert shown(page, "scaled") == pytest.approx(trace.dots[0, 0, 1, 5] / 2, abs=6e-5)
    assert shown(page, "weight") == pytest.approx(trace.weights[0, 0, 1, 5], abs=6e-5)


def test_hovering_sends_nothing_to_the_server(open_page):
    page = open_page(FIRST, "en", text=ENGLISH, size=WIDE)
    sockets = []
    page.on("websocket", lambda socket: sockets.append(socket))
    page.reload()
    expect(explorer(page).locator(".title")).to_be_visible()
    settled(page)
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
    page = open_page(FIRST, "ko", text=KOREAN, size=WIDE)
    weights = load("transformer").trace(KOREAN).weights[0, 0]
    explorer(page).locator(".strip.queries .label").nth(4).hover()
    expect(explorer(page)).to_have_attribute("data-whole", "row")
    expect_cell(page, 4, int(weights[4].argmax()))
    explorer(page).locator(".strip.keys .label").nth(2).hover()
    expect(explorer(page)).to_have_attribute("data-whole", "column")
    expect_cell(page, int(weights[:, 2].argmax()), 2)


def test_the_keyboard_does_what_the_pointer_does(open_page):
    page = open_page(FIRST, "en", text=ENGLISH, size=WIDE)
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
    page = open_page("/self-attention?layer=1&head=1&pin=5.3,7.2", "en", text=ENGLISH, size=WIDE)
    pins = explorer(page).locator(".pins tbody tr")
    expect(pins).to_have_count(2)
    head = explorer(page).locator("[data-head='3.2']")
    head.scroll_into_view_if_needed()
    before = box(explorer(page))["y"]
    head.click()
    expect(page).to_have_url(re.compile(r"layer=3&head=2|head=2&layer=3"))
    expect(head).to_have_attribute("aria-pressed", "true")
    expect(pins).to_have_count(2)
    weights = load("transformer").trace(ENGLISH).weights[2, 1]
    expect(pins.nth(0).locator(".strong")).to_have_text(f"{weights[4, 2]:.4f}")
    settled(page)
    assert abs(box(explorer(page))["y"] - before) < 40


def test_a_tap_on_a_phone_shows_a_cell_and_a_second_one_pins_it(open_page):
    page = open_page(FIRST, "ko", text=KOREAN, phone=True)
    page.touchscreen.tap(*cell(page, 5, 2))
    expect_cell(page, 5, 2)
    expect(explorer(page).locator(".pins tbody tr")).to_have_count(0)
    page.touchscreen.tap(*cell(page, 5, 2))
    expect(explorer(page).locator(".pins tbody tr")).to_have_count(1)
    fits(page)


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


def test_it_opens_on_slept_that_looks_at_cat_and_leads_back_to_it(open_page):
    page = open_page("/self-attention", "en", text=STORY)
    story = explorer(page).locator(".story")
    expect(story).to_contain_text("‘slept’ looks at ‘cat’: 50%")
    expect_cell(page, 8, 1)
    expect(explorer(page).locator(".title")).to_have_text("q9slept → k2cat: 50%")
    expect(explorer(page).locator("[aria-pressed=true][data-head]")).to_have_attribute(
        "data-head", "4.1"
    )
    explorer(page).locator("[data-head='1.2']").click()
    page.mouse.move(5, 5)
    expect(page).to_have_url(re.compile("head=2"))
    hover(page, 3, 3)
    page.mouse.move(5, 5)
    story.click()
    expect(page).to_have_url(re.compile("layer=4"))
    expect(explorer(page).locator("[data-head='4.1']")).to_have_attribute("aria-pressed", "true")
    expect_cell(page, 8, 1)


def test_the_heads_come_in_the_order_of_what_they_tell_and_back_by_layer(open_page):
    page = open_page("/self-attention", "en", text=STORY)
    heads = explorer(page).locator("[data-head]")
    shown = "buttons => buttons.map((button) => button.dataset.head)"
    by_layer = [f"{layer}.{head}" for layer in range(1, 5) for head in range(1, 5)]
    expect(heads).to_have_count(16)
    telling = heads.evaluate_all(shown)
    assert telling[0] == "4.1"
    assert sorted(telling) == by_layer != telling
    explorer(page).locator(".order").click()
    assert heads.evaluate_all(shown) == by_layer
    expect(page).to_have_url(re.compile("order=layer"))
    page.reload()
    expect(heads).to_have_count(16)
    assert heads.evaluate_all(shown) == by_layer


def test_many_tokens_show_square_roots_and_a_name_at_what_is_pointed_at(open_page):
    page = open_page(FIRST, "en", text=LONG)
    scale = explorer(page).locator(".scale")
    expect(scale).to_contain_text("square root")
    scale.click()
    expect(scale).to_contain_text("from 0 to 1")
    labels = explorer(page).locator(".tops .label")
    seen = labels.evaluate_all(
        "all => all.filter((it) => getComputedStyle(it).color !== 'rgba(0, 0, 0, 0)').length"
    )
    assert 15 < seen < labels.count()
    thin = labels.evaluate_all("all => all.findIndex((it) => it.classList.contains('thin'))")
    hover(page, 40, thin)
    lit = explorer(page).locator(".tops .label.lit")
    expect(lit).to_have_count(1)
    assert lit.evaluate("it => getComputedStyle(it).color") != "rgba(0, 0, 0, 0)"


def test_the_arithmetic_stands_beside_the_matrix_at_every_width(open_page):
    page = open_page(FIRST, "en", text=LONG)
    for width, height in ((1920, 1080), (1366, 768), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})

        def both_in_sight(high: int = height) -> None:
            for part in (".matrix", ".title", ".flow"):
                at = box(explorer(page).locator(part))
                assert 0 < at["y"] < at["y"] + at["height"] <= high, part

        eventually(page, both_in_sight)
