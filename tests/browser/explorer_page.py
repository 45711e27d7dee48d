"""The explorer of /self-attention as tests read it: what is shown against what torch computed."""

from __future__ import annotations

import math

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect
from waiting import box, eventually

KOREAN = "고양이가 매트 위에 누웠다."
ENGLISH = "The cat that I saw sat on the mat."
MARKUP = "<b>x</b> ![](http://127.0.0.1:9/x.png)"
STORY = "The cat sat by the warm window and slept."
#: 64 tokens.
LONG = "The cat that I saw sat on the mat because it was tired, and we let it sleep. " * 4
WIDE = (1920, 1080)
FIRST = "/self-attention?layer=1&head=1"


def explorer(page: Page) -> Locator:
    return page.locator(".explorer")


def cell(page: Page, row: int, column: int) -> tuple[float, float]:
    """Where a cell of the matrix is, counted from 0; scrolled into view first."""
    field = explorer(page).locator(".field")
    field.scroll_into_view_if_needed()
    at = box(field)
    rows, columns = field.locator("canvas").evaluate("canvas => [canvas.height, canvas.width]")
    x = at["x"] + (column + 0.5) * at["width"] / columns
    return x, at["y"] + (row + 0.5) * at["height"] / rows


def expect_cell(page: Page, row: int, column: int) -> None:
    expect(explorer(page)).to_have_attribute("data-query", str(row + 1))
    expect(explorer(page)).to_have_attribute("data-key", str(column + 1))


def hover(page: Page, row: int, column: int) -> None:
    def point() -> None:
        page.mouse.move(*cell(page, row, column))
        seen = tuple(explorer(page).get_attribute(f"data-{name}") for name in ("query", "key"))
        assert seen == (str(row + 1), str(column + 1))

    eventually(page, point)


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


def ask_for_products(page: Page) -> None:
    """Show the tables of products, which stand folded."""
    button = explorer(page).locator(".more")
    if button.get_attribute("aria-expanded") == "false":
        button.click()
    expect(explorer(page).locator(".dimensions.product")).to_be_visible()


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
        scores = trace.scores[layer, head, i, : i + 1].astype(float)
        assert shown(page, "most") == pytest.approx(scores.max(), abs=6e-3)
        assert shown(page, "power") == pytest.approx(score - scores.max(), abs=6e-3)
        total = np.exp(scores - scores.max()).sum()
        assert shown(page, "total") == pytest.approx(total, abs=6e-5)
    heights = (
        explorer(page)
        .locator(".bar .column span")
        .evaluate_all(
            "spans => spans.map((span) => Number(/scaleY\\((.*)\\)/.exec(span.style.transform)[1]))"
        )
    )
    np.testing.assert_allclose(heights, trace.weights[layer, head, i], atol=1e-6)
