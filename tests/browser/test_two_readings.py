"""/comeback's picture: pointing at one reading answers in the other, with the model's numbers."""

from __future__ import annotations

import pytest
from axe import violations
from playwright.sync_api import Page, expect
from waiting import PATIENCE, settled

from models import load
from pages.comeback.facts.units import opening
from ui.words import catalogs

pytestmark = pytest.mark.browser

TEXT = "The cat sat by the warm window and slept."
WORDS = catalogs()["en"]


def picture(page: Page):
    return page.locator(".two-readings")


def point(page: Page, part: str, across: float, down: float) -> None:
    """Point into one of both fields, at these shares of its width and height."""
    field = picture(page).locator(f".{part} .field")
    box = field.bounding_box()
    assert box is not None
    field.hover(position={"x": across * box["width"], "y": down * box["height"]})


def test_gates_and_matrix_answer_each_other(open_page):
    page = open_page("/comeback", "en", text=TEXT, size=(1366, 768))
    trace = load("mingru").trace(TEXT)
    shares, steps = trace.shares, len(trace)
    start = opening(shares)
    root = picture(page)
    expect(root).to_have_attribute("data-row", str(start.row + 1))
    expect(root).to_have_attribute("data-column", str(start.column + 1))

    def weight(row: int, column: int) -> str:
        return f"{shares[start.layer, row, column, start.unit]:.2f}"

    tip = root.locator(".matrix .tip")
    for row, column in ((5, 3), (steps - 1, 0), (4, steps)):
        point(page, "matrix", (column + 0.5) / (steps + 1), (row + 0.5) / steps)
        expect(root).to_have_attribute("data-row", str(row + 1))
        expect(root).to_have_attribute("data-column", str(column + 1))
        assert tip.inner_text().rsplit(" ", 1)[-1] == weight(row, column)
        # The gates behind the cell are marked: those after its column, up to its row.
        first = 0 if column == steps else column + 1
        kept = root.locator(".gates .mark.kept").bounding_box()
        field = root.locator(".gates .field").bounding_box()
        assert kept is not None
        assert field is not None
        high = field["height"] / steps
        assert kept["height"] == pytest.approx((row - first + 1) * high, abs=2)
        assert kept["y"] - field["y"] == pytest.approx(first * high, abs=2)
    point(page, "gates", 0.5, (6 + 0.5) / steps)
    expect(root).to_have_attribute("data-gate", "true")
    written = float(trace.update[start.layer, 6, start.unit])
    expect(root.locator(".gates .tip")).to_have_text(f"{1 - written:.2f} + {written:.2f} = 1")
    expect(root.locator(".title")).to_contain_text(f"row 6 times {1 - written:.2f}")
    expect(root.locator(".mark.before")).to_be_visible()

    # Both readings make the state that the model has.
    state = f"{trace.states[start.layer, 6, start.unit]:.2f}".replace("-", "−")
    expect(root.locator(".sum b")).to_have_text(state)
    expect(root.locator(".whole b")).to_have_text(state)

    root.locator(".board").focus()
    page.keyboard.press("g")
    page.keyboard.press("ArrowLeft")
    expect(root).to_have_attribute("data-column", "6")
    page.keyboard.press("Enter")
    page.wait_for_function("() => location.search.includes('from=6')", timeout=PATIENCE)
    settled(page)
    expect(root).to_have_attribute("data-row", "7")

    root.locator("[data-unit='']").click()
    page.wait_for_function("() => location.search.includes('unit=0')", timeout=PATIENCE)
    settled(page)
    mean = shares[start.layer, 6, 5].mean()
    expect(tip).to_have_text(f"{mean:.2f}")
    assert violations(page) == []
