"""A picture saved as one HTML file: the model's numbers, all that can be done with it, no host."""

from __future__ import annotations

import numpy as np
import pytest
from axe import violations
from explorer_page import (
    LONG,
    ask_for_products,
    cell,
    expect_cell,
    explorer,
    hover,
    rows_of,
    shown,
)
from playwright.sync_api import Page, expect
from rnn_page import check_arithmetic, picture, place
from rnn_page import expect_cell as expect_unit
from rnn_page import hover as point
from saved_page import opened, save
from waiting import PHONE, eventually

from models import load
from models.traces import TransformerTrace
from ui.words import catalogs

HOSTILE = '</script><img src=x onerror="document.title=1"> 고양이가 🐈'
KOREAN = "나는 어제 친구와 영화를 봤다."
ENGLISH = "The old cat sat on the mat."
#: The share of the largest number of its kind that a number may differ by: tests/closeness.py.
CLOSE = 1e-5


def check(page: Page, trace: TransformerTrace, layer: int, head: int, i: int, j: int) -> None:
    """What a cell says, against the trace; half of the last digit is rounding."""
    at = layer, head
    near = {"atol": 0.00051, "rtol": 0}
    query, key, _ = rows_of(page, "product", ("query", "key", "product"))
    values, _, output = rows_of(page, "value", ("value", "part", "output"))
    for seen, exact in (
        (query, trace.q[at][i]),
        (key, trace.k[at][j]),
        (values, trace.v[at][j]),
        (output, trace.z[at][i]),
    ):
        np.testing.assert_allclose(seen, exact, **near)
    largest = float(np.abs(trace.dots).max())
    exact = float(trace.dots[at][i, j])
    assert shown(page, "dot") == pytest.approx(exact, abs=5e-5 + CLOSE * largest)
    assert shown(page, "weight") == pytest.approx(float(trace.weights[at][i, j]), abs=6e-5)


def test_every_head_of_self_attention_cell_by_cell(open_page, browser, tmp_path):
    """A hostile text, saved in the dark and in Korean; opened by a visitor who prefers light."""
    text = f"{HOSTILE} 누웠다."
    page = open_page("/self-attention?layer=1&head=1&pin=3.2", "ko", text=text, theme="dark")
    file = save(page, tmp_path)
    trace = load("transformer").trace(text)
    last = len(trace) - 1
    with opened(browser, file, size=(1920, 1080)) as found:
        saved = found.page
        expect(saved).to_have_title(saved.locator("h1").inner_text())
        expect(saved.locator("html")).to_have_attribute("lang", "ko")
        expect(saved.locator("header .sentence")).to_have_text(text)
        assert saved.locator("header .sentence").inner_text() == text
        expect(saved.locator("img[onerror], header img")).to_have_count(0)
        assert (
            saved.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 22, 28)"
        )
        expect(explorer(saved).locator(".pins tbody tr")).to_have_count(1)
        ask_for_products(saved)
        for i, j in ((0, 0), (last, 0), (last // 2, 1)):
            hover(saved, i, j)
            check(saved, trace, 0, 0, i, j)
        saved.mouse.click(*cell(saved, last, last))
        expect(explorer(saved).locator(".pins tbody tr")).to_have_count(2)
        saved.mouse.move(0, 0)
        explorer(saved).locator("[data-head='3.2']").click()
        eventually(saved, lambda: check(saved, trace, 2, 1, last, last))
        explorer(saved).locator(".field").focus()
        saved.keyboard.press("ArrowLeft")
        expect_cell(saved, last, last - 1)
        check(saved, trace, 2, 1, last, last - 1)
        expect(explorer(saved).locator(".live")).not_to_be_empty()
        assert violations(saved) == []


def test_sixteen_heads_of_64_tokens_in_less_than_a_megabyte(open_page, browser, tmp_path):
    page = open_page("/self-attention", "en", text=LONG)
    file = save(page, tmp_path)
    assert file.stat().st_size < 1_000_000
    trace = load("transformer").trace(LONG, limit=64)
    with opened(browser, file, size=PHONE) as found:
        heads = explorer(found.page).locator(".heads .list button")
        expect(heads).to_have_count(16)
        sizes = heads.locator("img").evaluate_all("images => images.map(it => it.naturalWidth)")
        assert sizes == [len(trace)] * 16
        fits_without_scrolling(found.page)
        assert violations(found.page) == []
        heads.last.click()
        expect(heads.last).to_have_attribute("aria-pressed", "true")


def fits_without_scrolling(page: Page) -> None:
    page.wait_for_function(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )


def test_the_unrolled_rnn_plays_steps_and_knows_every_unit(open_page, browser, tmp_path):
    page = open_page("/rnn?step=1&unit=5", "en", text=ENGLISH)
    expect_unit(page, 0, 4)
    page.keyboard.press("ArrowRight")  # which the server does not hear of
    expect_unit(page, 1, 4)
    file = save(page, tmp_path)
    trace = load("rnn").trace(ENGLISH)
    weights = load("rnn").weights()
    with opened(browser, file, size=(1900, 1300)) as found:
        saved = found.page
        expect_unit(saved, 1, 4)
        check_arithmetic(saved, trace, 1, 4)
        saved.keyboard.press("ArrowRight")
        expect_unit(saved, 2, 4)
        check_arithmetic(saved, trace, 2, 4)
        point(saved, 3, 40)
        saved.mouse.click(*place(saved, 3, 40))
        saved.mouse.move(0, 0)
        expect_unit(saved, 3, 40)
        check_arithmetic(saved, trace, 3, 40)
        products = np.concatenate(
            [
                weights["W_xh"][40] * trace.inputs[3],
                weights["W_hh"][40] * trace.hidden[2],
            ]
        )
        largest = products[np.argsort(-np.abs(products))[:3]]
        parts = picture(saved).locator(".made li:not(.rest) .number b")
        said = [float(part.replace("−", "-").replace("+", "")) for part in parts.all_inner_texts()]
        np.testing.assert_allclose(said, largest, atol=0.00051)
        saved.get_by_role("button", name=catalogs()["en"]["unrolled.similar"]).click()
        expect(saved.locator(".order")).to_have_attribute("aria-pressed", "true")
        saved.keyboard.press("Home")
        expect_unit(saved, 0, 40)
        picture(saved).locator(".player .primary").click()
        expect_unit(saved, 1, 40)  # played on
        picture(saved).locator(".player .primary").click()
        saved.wait_for_function(
            "document.getAnimations().every((it) => it.playState !== 'running')"
        )
        assert violations(saved) == []


@pytest.mark.parametrize(
    ("path", "name", "attribute"),
    [("attention", "contexts", "data-step"), ("seq2seq", "encoder-decoder", "data-at")],
)
def test_translations_step_as_in_the_app(open_page, browser, tmp_path, path, name, attribute):
    page = open_page(f"/{path}", "ko", text=KOREAN)
    file = save(page, tmp_path)
    with opened(browser, file, theme="dark") as found:
        root = found.page.locator(f".{name}")
        assert violations(found.page) == []
        root.locator("[data-name=first]").click()
        first = {"contexts": "1", "encoder-decoder": "h1"}[name]
        expect(root).to_have_attribute(attribute, first)
        found.page.keyboard.press("ArrowRight")
        expect(root).to_have_attribute(attribute, {"1": "2", "h1": "h2"}[first])
        trace = load("translator" if path == "attention" else "translator_fixed").trace(KOREAN)
        if trace.weights is not None:
            heights = root.locator(".weight .bar").evaluate_all(
                "bars => bars.map((bar) => parseFloat(bar.style.height) / 100)"
            )
            np.testing.assert_allclose(heights, trace.weights[1], atol=1e-4)


@pytest.mark.parametrize("path", ["gates", "gradients"])
def test_a_chart_says_its_numbers_where_it_is_pointed_at(open_page, browser, tmp_path, path):
    file = save(open_page(f"/{path}", "en", text=ENGLISH), tmp_path)
    with opened(browser, file) as found:
        chart = found.page.locator(".plot")
        area = chart.locator(".nsewdrag").first.bounding_box()
        assert area is not None

        tokens = iter(np.linspace(0.2, 0.8, 200))

        def point() -> None:  # it says nothing between two tokens
            x = area["x"] + area["width"] * next(tokens)
            found.page.mouse.move(x, area["y"] + area["height"] / 2)
            said = chart.locator(".hoverlayer").text_content() or ""
            assert "LSTM" in said
            assert "%" in said

        eventually(found.page, point)
        assert violations(found.page) == []
        found.page.set_viewport_size({"width": 390, "height": 844})
        fits_without_scrolling(found.page)


def test_the_facets_of_the_gates_follow_the_pointer(open_page, browser, tmp_path):
    view = catalogs()["ko"]["gates.view.unit"]
    file = save(open_page(f"/gates?gates.view={view}", "ko", text=KOREAN), tmp_path)
    frame = '<iframe title="f" style="width:700px;height:600px" src="{}"></iframe>'
    around = tmp_path / "lms.html"

    def within(address: str) -> str:
        around.write_text(f"<!doctype html><title>LMS</title>{frame.format(address)}", "utf-8")
        return around.as_uri()

    with opened(browser, file, within=within) as found:
        inside = found.page.frame_locator("iframe")
        facets = inside.locator(".gate-facets")
        expect(facets).to_be_visible()
        before = facets.inner_text()
        facets.locator("canvas").first.hover(position={"x": 30, "y": 30})
        expect(facets).not_to_have_text(before)
