"""The linked picture of /rnn as the browser tests see it: its places, its numbers, its address."""

from __future__ import annotations

import re
from functools import cache

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect
from waiting import box, eventually

from charts.chips import visible
from models import load
from models.traces import RecurrentTrace
from ui.words import catalogs

KOREAN = "나는 어제 친구와 밥을 먹었다."
ENGLISH = "The old cat sat on the mat."
HOSTILE = "<b>x</b> &amp; ![](http://x) $y$"
RARE = "가 뷁 나"
WIDE = (1900, 1300)
#: Half of the last digit shown, and a little for another order of summation.
ROUNDING = 0.5e-4 + 2e-6

READING = """root => {
    const text = (selector) => root.querySelector(selector)?.textContent
    return {
        step: Number(root.dataset.step), unit: Number(root.dataset.unit),
        place: text('.panel .place'), token: text('.panel .title .chip'),
        value: text('.value .number'), input: text('.term.input .number'),
        hidden: text('.term.hidden .number'), bias: text('.term.bias .number'),
        total: text('.term.total .number'), result: text('.term.result .number'),
        sign: text('.term.total .label').trim().slice(-1),
    }
}"""


@cache
def read(text: str) -> RecurrentTrace:
    return load("rnn").trace(text)


def picture(page: Page) -> Locator:
    return page.locator(".unrolled-rnn")


def column(page: Page, t: int) -> Locator:
    return page.locator(".unrolled-rnn .track > .guesses").nth(t)


def place(page: Page, t: int, row: int) -> tuple[float, float]:
    """Where on the screen the heatmap's cell of step ``t`` lies, ``row`` rows from the top."""
    column(page, t).evaluate("it => it.scrollIntoView({ block: 'center', inline: 'center' })")
    canvas = page.locator(".unrolled-rnn .heat canvas")
    canvas.evaluate("it => it.scrollIntoView({ block: 'center', inline: 'nearest' })")
    above, heat = box(column(page, t)), box(canvas)
    return above["x"] + above["width"] / 2, heat["y"] + (row + 0.5) / 128 * heat["height"]


def expect_cell(page: Page, t: int, unit: int) -> None:
    expect(picture(page)).to_have_attribute("data-step", str(t + 1))
    expect(picture(page)).to_have_attribute("data-unit", str(unit + 1))


def expect_address(page: Page, **wanted: str | None) -> None:
    """Wait until the address bar says this; None: it does not have the parameter."""
    page.wait_for_function(
        """wanted => {
            const given = new URLSearchParams(location.search)
            return Object.entries(wanted).every(([key, value]) => given.get(key) === value)
        }""",
        arg=wanted,
    )


def hover(page: Page, t: int, unit: int, row: int | None = None) -> None:
    """Point at the cell of a unit, which stands in ``row``, in that of its number by default."""

    def point() -> None:
        page.mouse.move(*place(page, t, unit if row is None else row))
        seen = tuple(picture(page).get_attribute(f"data-{name}") for name in ("step", "unit"))
        assert seen == (str(t + 1), str(unit + 1))

    eventually(page, point)


def choose(page: Page, t: int, unit: int) -> None:
    """Click a cell and wait for the server's answer."""
    hover(page, t, unit)
    page.mouse.click(*place(page, t, unit))
    expect_address(page, unit=str(unit + 1), step=str(t + 1))
    expect(page.locator(".unrolled-rnn .made h3")).to_be_visible()
    expect_cell(page, t, unit)


def number(shown: str) -> float:
    assert re.fullmatch(r"[+−]?\d+\.\d+", shown), shown
    return float(shown.replace("−", "-"))


def share(probability: float) -> str:
    """A probability as the picture writes it."""
    value = round(probability, 6)
    if 0 < value < 0.001 or 0.999 < value < 1:
        return "<0.1%" if value < 0.5 else ">99.9%"
    return f"{100 * value:.{int(not 0.1 <= value <= 0.9)}f}".removesuffix(".0") + "%"


def guess(token: str, language: str) -> str:
    return catalogs()[language]["token.end"] if token == "<end>" else visible(token)


def check_arithmetic(page: Page, trace: RecurrentTrace, t: int, unit: int) -> None:
    """The numbers of the panel are the trace's and add up before one's eyes."""
    seen = picture(page).evaluate(READING)
    assert (seen["step"], seen["unit"]) == (t + 1, unit + 1)
    assert {str(unit + 1), str(t + 1)} <= set(re.findall(r"\d+", seen["place"]))
    assert seen["token"] == visible(trace.tokens[t])
    terms = {
        "value": trace.hidden[t, unit],
        "input": trace.from_input[t, unit],
        "hidden": trace.from_hidden[t, unit],
        "bias": trace.bias[unit],
        "result": trace.hidden[t, unit],
    }
    for name, exact in terms.items():
        assert re.search(r"\.\d{4}$", seen[name]), f"{name} has not four digits: {seen[name]}"
        assert number(seen[name]) == pytest.approx(exact, abs=ROUNDING), name
    parts = [number(seen[name]) for name in ("input", "hidden", "bias")]
    total = number(seen["total"])
    assert total == pytest.approx(sum(parts), abs=2.1e-4)
    assert (seen["sign"] == "=") == (round(sum(parts), 4) == total)
    assert seen["sign"] in "=≈"
    assert np.tanh(total) == pytest.approx(number(seen["value"]), abs=1.1e-4)
