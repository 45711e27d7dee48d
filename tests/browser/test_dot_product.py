"""/dot-product in a browser: both roads to a·b agree wherever the arrows go, asking nobody."""

from __future__ import annotations

import math
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect
from waiting import box, eventually, fits, settled, turn

from models import load
from models.analysis.similarity import pairwise
from ui.words import catalogs

ENGLISH = "The cat sat by the warm window and slept."
KOREAN = "고양이가 따뜻한 창가에서 잠을 잔다."
WIDE = (1600, 1100)

READING = """root => Object.fromEntries(
    [...root.querySelectorAll('output')].map((it) => [it.dataset.name, it.textContent]))"""


def picture(page: Page) -> Locator:
    return page.locator(".vectors")


def handle(page: Page, name: str) -> Locator:
    return page.locator(f".vectors .handle[data-name={name}]")


def numbers(page: Page) -> dict[str, float]:
    """Every number of the panel, once the arrows stand still."""
    expect(picture(page)).to_have_attribute("data-moving", "false")
    seen = picture(page).evaluate(READING)
    return {name: float(text.replace("−", "-")) for name, text in seen.items()}


def arrows(page: Page) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where a and b point, with all their digits."""
    expect(picture(page)).to_have_attribute("data-moving", "false")
    ends = ((picture(page).get_attribute(f"data-{name}") or "").split() for name in "ab")
    (a1, a2), (b1, b2) = (map(float, end) for end in ends)
    return (a1, a2), (b1, b2)


def span(page: Page) -> float:
    """How far the plane reaches from its middle."""
    return float(picture(page).get_attribute("data-range") or 0)


def check_roads(page: Page, digits: int = 2) -> dict[str, float]:
    """The sum of products, |a||b|cos θ and |a| times the shadow: shown, and each one true."""
    seen = numbers(page)
    (a1, a2), (b1, b2) = arrows(page)
    rounding = 0.5 * 10**-digits + 1e-9
    long, wide, angle = math.hypot(a1, a2), math.hypot(b1, b2), math.radians(seen["angle"])
    truth = {"a1": a1, "a2": a2, "b1": b1, "b2": b2, "p1": a1 * b1, "p2": a2 * b2}
    truth |= {"sum": a1 * b1 + a2 * b2, "long": long, "wide": wide}
    for name, value in truth.items():
        assert seen[name] == pytest.approx(value, abs=rounding), name
    assert seen["sum"] == seen["size"] == seen["shade"]
    between = math.acos(max(-1.0, min(1.0, truth["sum"] / (long * wide))))
    assert seen["angle"] == pytest.approx(math.degrees(between), abs=0.051)
    assert seen["cosine"] == pytest.approx(math.cos(angle), abs=0.002)
    assert seen["ground"] * seen["shadow"] == pytest.approx(
        seen["shade"], abs=rounding * (1 + seen["ground"] + abs(seen["shadow"]))
    )
    return seen


def drag(page: Page, name: str, x: float, y: float) -> None:
    """Take a tip and let it go at (x, y) of the plane."""
    handle(page, name).scroll_into_view_if_needed()
    plane = box(page.locator(".vectors .plane"))
    scale = plane["width"] / 644 * 300 / span(page)
    middle = plane["x"] + plane["width"] / 2, plane["y"] + plane["height"] / 2
    (a, b) = arrows(page)
    tip = a if name == "a" else b
    page.mouse.move(middle[0] + tip[0] * scale, middle[1] - tip[1] * scale)
    page.mouse.down()
    page.mouse.move(middle[0] + x * scale, middle[1] - y * scale, steps=6)
    page.mouse.up()


def sent_frames(page: Page) -> list:
    """What the page sends to the server from its next load on."""
    sent: list = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(frame)))
    return sent


def test_the_roads_agree_wherever_the_tips_are_dragged(open_page):
    page = open_page("/dot-product", "en", text=ENGLISH, size=WIDE)
    sent = sent_frames(page)
    page.reload()
    expect(picture(page)).to_be_visible()
    settled(page)
    check_roads(page)
    before = len(sent)
    words = catalogs()["en"]
    for name, x, y, sign in (
        ("a", 3, -2, "zero"),
        ("b", -4, -1, "minus"),
        ("b", 2, 3, "zero"),
        ("a", 1.5, 4.6, "plus"),
    ):
        drag(page, name, x, y)
        seen = check_roads(page)
        assert [seen[f"{name}1"], seen[f"{name}2"]] == pytest.approx([x, y], abs=0.06)
        expect(page.locator(".verdict p").first).to_have_text(
            words[f"dot_product.vectors.sign_{sign}"]
        )
    expect(page.locator(".vectors .live")).to_contain_text(f"a·b = {seen['sum']:.2f}")
    page.wait_for_function("() => new URLSearchParams(location.search).has('a')")
    assert len(sent) == before, "a drag asked the server"
    stood = arrows(page)
    again = open_page(f"/dot-product?{urlsplit(page.url).query}", None, locale="en-US", size=WIDE)
    expect(picture(again)).to_be_visible()
    assert [each for v in arrows(again) for each in v] == pytest.approx(
        [each for v in stood for each in v], abs=1e-3
    )


def test_the_keyboard_turns_and_stretches(open_page):
    page = open_page("/dot-product", "ko", text=KOREAN, size=WIDE)
    handle(page, "b").focus()
    before = check_roads(page)
    page.keyboard.press("Shift+ArrowLeft")
    turned = check_roads(page)
    assert turned["angle"] == pytest.approx(before["angle"] + 15, abs=0.11)
    assert turned["wide"] == before["wide"]
    page.keyboard.press("ArrowRight")
    assert check_roads(page)["angle"] == pytest.approx(before["angle"] + 14, abs=0.11)
    page.keyboard.press("ArrowUp")
    longer = check_roads(page)
    assert longer["wide"] == pytest.approx(before["wide"] + 0.1, abs=0.011)
    for _ in range(60):
        page.keyboard.press("Shift+ArrowDown")
    assert check_roads(page)["wide"] > 0
    assert handle(page, "b").get_attribute("aria-valuetext")


def test_presets_put_b_where_they_say(open_page):
    page = open_page("/dot-product", "ko", text=KOREAN, size=WIDE)
    start = check_roads(page)
    for name, cosine in (("same", 1), ("square", 0), ("opposite", -1)):
        page.locator(f"[data-preset={name}]").click()
        expect(page.locator("output[data-name=cosine]")).to_have_text(
            f"{cosine:.3f}".replace("-", "−")
        )
        assert check_roads(page)["wide"] == start["wide"]
    opposite = check_roads(page)
    page.locator("[data-preset=double]").click()
    expect(page.locator("output[data-name=wide]")).not_to_have_text(f"{opposite['wide']:.2f}")
    doubled = check_roads(page)
    assert doubled["sum"] == pytest.approx(2 * opposite["sum"], abs=0.02)
    page.locator(".vectors .swap").click()
    swapped = check_roads(page)
    assert swapped["ground"] == doubled["wide"]
    assert swapped["shade"] == doubled["shade"]
    page.locator("[data-preset=start]").click()
    expect(page.locator("output[data-name=sum]")).to_have_text(f"{start['sum']:.2f}")


def test_two_tokens_are_drawn_as_their_embeddings_lie(open_page):
    page = open_page("/dot-product", "en", text=ENGLISH, size=WIDE)
    trace = load("transformer").trace(ENGLISH)
    pairs = pairwise(load("transformer").weights()["W_hy"][trace.ids])
    selects = page.locator(".pairs select")
    selects.nth(0).select_option("1")
    selects.nth(1).select_option("8")
    expect(page.locator(".vectors .full")).to_be_visible()
    digits = 3 if span(page) < 2 else 2
    seen = check_roads(page, digits)
    rounding = 0.5 * 10**-digits + 1e-5
    assert seen["sum"] == pytest.approx(pairs.dots[1, 8], abs=rounding)
    assert seen["long"] == pytest.approx(pairs.lengths[1], abs=rounding)
    assert seen["wide"] == pytest.approx(pairs.lengths[8], abs=rounding)
    assert seen["cosine"] == pytest.approx(pairs.cosines[1, 8], abs=0.0006)
    expect(page.locator(".plane .a .name")).to_have_text("a cat")
    page.wait_for_function("() => new URLSearchParams(location.search).get('pair') === '2-9'")
    again = open_page(f"/dot-product?{urlsplit(page.url).query}", None, locale="en-US", size=WIDE)
    expect(again.locator(".plane .b .name")).to_have_text("b slept")
    drag(again, "a", 0.5, -0.5)
    check_roads(again, digits)
    expect(again.locator(".pairs select").first).to_have_value("")


def test_the_address_outlives_a_rerun(open_page):
    page = open_page("/dot-product?a=1,2&b=-3,1", "en", text=ENGLISH, size=WIDE)
    check_roads(page)
    page.locator(".st-key-text input").fill("The dog slept.")
    expect(page.locator(".pairs option", has_text="dog").first).to_be_attached()
    assert arrows(page) == ((1, 2), (-3, 1))
    page.wait_for_function(
        """() => {
            const given = new URLSearchParams(location.search)
            return given.get('text') === 'The dog slept.' && given.get('a') === '1,2'
        }"""
    )
    assert parse_qs(urlsplit(page.url).query)["b"] == ["-3,1"]
    page.get_by_text(catalogs()["en"]["dot_product.view.words"], exact=True).first.click()
    expect(page.locator(".near-words")).to_be_visible()
    page.get_by_text(catalogs()["en"]["dot_product.view.vectors"], exact=True).first.click()
    expect(picture(page)).to_be_visible()
    assert arrows(page) == ((1, 2), (-3, 1))


def test_every_part_fits_a_phone(open_page):
    page = open_page("/dot-product", "ko", text=KOREAN, phone=True)
    shown = {"vectors": ".vectors .plane", "words": ".near-words", "scale": ".st-key-spread"}
    for view, picture in shown.items():
        if view != "vectors":
            turn(page, "dot_product.view", view, "ko")
        expect(page.locator(picture).first).to_be_visible()
        fits(page)


def test_the_dimension_and_the_draw_are_in_the_address(open_page):
    page = open_page("/dot-product", "en", text=ENGLISH, size=WIDE)
    page.locator(".st-key-go-on button").click()
    page.locator(".st-key-go-on button", has_text="√d").click()
    expect(page.locator(".st-key-weights-without .js-plotly-plot")).to_be_visible()
    page.locator(".st-key-d input[type=range]").press("End")
    page.wait_for_function("() => new URLSearchParams(location.search).get('d') === '512'")
    page.locator(".st-key-again-softmax button").click()
    page.wait_for_function("() => new URLSearchParams(location.search).get('seed') === '1'")
    again = open_page(f"/dot-product?{urlsplit(page.url).query}", None, locale="en-US", size=WIDE)
    expect(again.locator(".st-key-d")).to_contain_text("512")

    def the_same_draw() -> None:
        texts = [
            it.locator(".st-key-weights-without .xaxislayer-above").text_content()
            for it in (page, again)
        ]
        assert texts[0]
        assert texts[0] == texts[1]

    eventually(page, the_same_draw)
