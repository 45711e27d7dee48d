"""/rnn in a browser: every number on the screen is the trace's, and stepping asks nobody."""

from __future__ import annotations

import re

import numpy as np
import pytest
from playwright.sync_api import expect
from rnn_page import (
    ENGLISH,
    KOREAN,
    RARE,
    WIDE,
    check_arithmetic,
    choose,
    column,
    expect_address,
    expect_cell,
    guess,
    hover,
    number,
    picture,
    read,
    share,
)
from waiting import settled

from charts.chips import runs, visible
from charts.palette import palette
from charts.units import contributions, previous_states, unit_order
from models import load
from ui.words import catalogs

# --- the arithmetic ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [("ko", KOREAN), ("en", ENGLISH), ("ko", "Books and tea, 책과 차"), ("en", RARE)],
)
def test_a_cell_under_the_pointer_shows_the_traces_numbers(open_page, language, text):
    page = open_page("/rnn", language=language, text=text, size=WIDE)
    trace = read(text)
    last = len(trace) - 1
    random = np.random.default_rng(0)
    others = zip(random.integers(0, last + 1, 4), random.integers(0, 128, 4), strict=True)
    for t, unit in [(0, 0), (last, 127), (0, 127), *((int(t), int(unit)) for t, unit in others)]:
        hover(page, t, unit)
        check_arithmetic(page, trace, t, unit)


@pytest.mark.parametrize(("language", "text"), [("ko", KOREAN), ("en", ENGLISH)])
def test_a_chosen_unit_shows_its_largest_products_and_the_rest(open_page, language, text):
    page = open_page("/rnn", language=language, text=text, size=WIDE)
    trace, weights = read(text), load("rnn").weights()
    unit = 41
    choose(page, 2, unit)
    exact = contributions(
        weights["W_xh"][unit],
        weights["W_hh"][unit],
        trace.inputs,
        previous_states(trace.hidden, trace.initial),
    )
    for t in (2, 1, 0):
        hover(page, t, unit)
        check_arithmetic(page, trace, t, unit)
        rows = page.locator(".unrolled-rnn .made li").all_inner_texts()
        products = page.locator(".unrolled-rnn .made li b").all_inner_texts()
        assert len(rows) == len(products) == len(exact[t]) + 1
        for row, product, part in zip(rows, products, exact[t], strict=False):
            numbers = re.findall(r"−?\d+\.\d+", row)
            assert [number(n) for n in numbers[:2]] == pytest.approx(
                [part.weight, part.value], abs=0.51e-3
            )
            assert number(product) == pytest.approx(part.product, abs=0.51e-3)
            assert str(part.index + 1) in re.findall(r"\d+", row)
        total = trace.from_input[t, unit] + trace.from_hidden[t, unit]
        assert sum(map(number, products)) == pytest.approx(total, abs=0.51e-3 * len(products))


# --- the picture ------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "text"), [("ko", KOREAN), ("en", ENGLISH), ("ko", RARE)])
def test_guesses_chips_and_surprise_are_the_traces(open_page, language, text):
    page = open_page("/rnn", language=language, text=text, size=WIDE)
    trace = read(text)
    expect(page.locator(".unrolled-rnn .track > .guesses")).to_have_count(len(trace))
    for t, guesses in enumerate(trace.guesses):
        rows = column(page, t).locator("li")
        expect(rows.locator(".word")).to_have_text([guess(it.token, language) for it in guesses])
        expect(rows.locator(".share")).to_have_text([share(it.probability) for it in guesses])
    chips = page.locator(".unrolled-rnn .track > .chip")
    expect(chips).to_have_text([visible(trace.tokens[first]) for first, _ in runs(trace)])
    bits = page.locator(".unrolled-rnn .track > .bits").all_inner_texts()
    assert bits[0].strip() == "–"
    np.testing.assert_allclose([float(b) for b in bits[1:]], trace.surprisal[1:], atol=0.051)


@pytest.mark.parametrize(("theme", "language"), [("light", "ko"), ("dark", "en")])
def test_every_pixel_has_the_colour_of_its_value(open_page, theme, language):
    page = open_page("/rnn", language=language, text=ENGLISH, theme=theme, size=WIDE)
    trace = read(ENGLISH)
    heat = page.locator(".unrolled-rnn .heat canvas")
    pixels = heat.evaluate(
        """(canvas) => {
            const drawn = canvas.getContext('2d')
            const { left, width } = canvas.getBoundingClientRect()
            const columns = canvas.getRootNode().querySelectorAll('.track > .guesses')
            return [...columns].map((column) => {
                const box = column.getBoundingClientRect()
                const middle = (box.left + box.width / 2 - left) / width
                const x = Math.floor(middle * canvas.width)
                return Array.from(drawn.getImageData(x, 0, 1, canvas.height).data)
            })
        }"""
    )
    pixels = np.array(pixels).reshape(len(trace), 128, 4)
    at, colours = zip(*palette(theme).diverging, strict=True)
    for k in range(3):
        channel = [int(colour[1 + 2 * k : 3 + 2 * k], 16) for colour in colours]
        expected = np.interp((trace.hidden.astype(float) + 1) / 2, at, channel)
        np.testing.assert_allclose(pixels[:, :, k], expected, atol=0.51)
    assert (pixels[:, :, 3] == 255).all()
    label = heat.get_attribute("aria-label") or ""
    assert str(len(trace)) in label
    assert f"{trace.hidden.min():.2f}".replace("-", "−") in label
    assert page.get_by_test_id("stException").count() == 0


def test_similar_units_side_by_side_and_in_the_address(open_page):
    page = open_page("/rnn", language="en", text=ENGLISH, size=WIDE)
    button = page.locator(".unrolled-rnn button.order")
    button.click()
    expect_address(page, order="similar")
    expect(button).to_have_attribute("aria-pressed", "true")
    order = unit_order(read(ENGLISH).hidden, "similar").tolist()
    assert order != sorted(order)
    for row in (0, 60, 127):
        hover(page, 1, order[row], row)
        check_arithmetic(page, read(ENGLISH), 1, order[row])
    page.reload()
    settled(page)
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    expect_address(page, order=None)
    expect(button).to_have_attribute("aria-pressed", "false")
    hover(page, 1, 60)


def test_the_live_text_names_the_cell(open_page):
    for language, text in (("en", ENGLISH), ("ko", KOREAN)):
        page = open_page("/rnn", language=language, text=text, size=WIDE)
        hover(page, 1, 9)
        value = f"{read(text).hidden[1, 9]:.4f}".replace("-", "−")
        words = catalogs()[language]["unrolled.cell"]
        token = read(text).tokens[1].strip()
        live = page.locator(".unrolled-rnn [aria-live=polite]")
        expect(live).to_have_text(words.format(unit=10, step=2, token=token, value=value))


# --- moving through it ------------------------------------------------------------------------


def test_playing_sends_and_receives_nothing(open_page):
    page = open_page("/rnn", language="en", text=ENGLISH, size=WIDE)
    frames: list[str] = []

    def count(socket) -> None:
        socket.on("framesent", lambda _: frames.append("sent"))
        socket.on("framereceived", lambda _: frames.append("received"))

    page.on("websocket", count)
    page.reload()
    settled(page)
    assert frames, "the counter does not see the app's own messages"
    play = page.locator(".unrolled-rnn .player .primary")
    page.locator(".unrolled-rnn .player select").select_option("4")
    trace = read(ENGLISH)
    page.locator(".unrolled-rnn .player [data-name=first]").click()
    expect(picture(page)).to_have_attribute("data-step", "1")
    before, seen = (
        len(frames),
        picture(page).evaluate_handle(
            """root => {
            const steps = [root.dataset.step]
            new MutationObserver(() => {
                if (steps.at(-1) !== root.dataset.step) steps.push(root.dataset.step)
            }).observe(root, { attributes: true, attributeFilter: ['data-step'] })
            return steps
        }"""
        ),
    )
    play.click()
    expect(play).to_have_attribute("data-name", "pause")
    expect(picture(page)).to_have_attribute("data-step", str(len(trace)))
    expect(play).to_have_attribute("data-name", "play")
    assert seen.json_value() == [str(t + 1) for t in range(len(trace))]
    unit = int(picture(page).get_attribute("data-unit") or 0) - 1
    check_arithmetic(page, trace, len(trace) - 1, unit)
    page.locator(".unrolled-rnn .player [data-name=back]").click()
    expect(picture(page)).to_have_attribute("data-step", str(len(trace) - 1))
    hover(page, 1, 100)
    assert len(frames) == before, "stepping and hovering went to the server"
    choose(page, 1, 100)
    assert len(frames) > before, "a choice did not reach the server"


def test_the_keyboard_moves_step_and_unit(open_page):
    page = open_page("/rnn", language="ko", text=KOREAN, size=WIDE)
    trace = read(KOREAN)
    last = len(trace) - 1
    choose(page, last, 30)
    page.mouse.move(2, 2)
    page.locator(".unrolled-rnn .stage").focus()
    for key, t, unit in [
        ("ArrowLeft", last - 1, 30),
        ("ArrowLeft", last - 2, 30),
        ("ArrowRight", last - 1, 30),
        ("ArrowDown", last - 1, 31),
        ("ArrowUp", last - 1, 30),
        ("Shift+ArrowDown", last - 1, 40),
        ("Home", 0, 40),
        ("ArrowLeft", 0, 40),
        ("End", last, 40),
        ("ArrowRight", last, 40),
    ]:
        page.keyboard.press(key)
        expect_cell(page, t, unit)
    check_arithmetic(page, trace, last, 40)
    expect_address(page, unit="41")
    expect(page.locator(".unrolled-rnn .made h3")).to_be_visible()


def test_the_arrows_step_before_anything_was_clicked(open_page):
    page = open_page("/rnn", language="en", text=ENGLISH, size=WIDE)
    last = len(read(ENGLISH))
    expect(picture(page)).to_have_attribute("data-step", str(last))
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("ArrowLeft")
    expect(picture(page)).to_have_attribute("data-step", str(last - 1))


def test_a_chosen_cell_is_in_the_address_and_outlives_a_reload(open_page):
    page = open_page("/rnn", language="en", text=KOREAN, size=WIDE)
    choose(page, 3, 77)
    page.mouse.move(2, 2)
    page.reload()
    settled(page)
    expect_cell(page, 3, 77)
    expect_address(page, unit="78", step="4", text=KOREAN, lang="en")
    expect(page.locator(".unrolled-rnn .made h3")).to_be_visible()
    check_arithmetic(page, read(KOREAN), 3, 77)


def test_a_pointer_leads_to_the_place_it_speaks_of(open_page):
    page = open_page("/rnn", language="ko", text=ENGLISH, size=WIDE)
    trace = read(ENGLISH)
    page.locator(".unrolled-below .pointers [data-name=surprising]").click()
    expect(picture(page)).to_have_attribute(
        "data-step", str(int(np.nanargmax(trace.surprisal)) + 1)
    )
