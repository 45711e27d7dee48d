"""The example notebook, executed, and its pictures in Chromium as anywidget shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from explorer_page import ask_for_products, check, expect_cell, explorer, hover, shown
from nbclient import NotebookClient
from notebook_page import SHOWN, VIEW, open_widgets, saved_widgets
from playwright.sync_api import Browser, Page, expect
from waiting import PATIENCE, box, eventually

from charts.palette import DARK, LIGHT
from models import load
from tests.widgets.composed import shown as composed
from tests.widgets.composed import unpacked
from widgets.show import picture_of

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "seq2see.ipynb"
SENTENCE = "The cat sat by the warm window and slept."
#: The pictures of the example, in its order.
NAMES = ["explorer"] * 4 + ["contexts", "encoder-decoder", "unrolled-rnn", "gate-facets"]


@pytest.fixture(scope="module")
def executed() -> nbformat.NotebookNode:
    """The example as Jupyter saves it once it has run. A cell that raises fails here."""
    notebook = nbformat.read(EXAMPLE, as_version=4)
    where = {"metadata": {"path": str(EXAMPLE.parent)}}
    patience = 20 * PATIENCE // 1000
    client = NotebookClient(notebook, timeout=patience, kernel_name="python3", resources=where)
    return client.execute()


@pytest.fixture(scope="module")
def states(executed: nbformat.NotebookNode) -> list[dict[str, Any]]:
    return saved_widgets(executed)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that no error reaches and that asks nobody for anything."""
    context = browser.new_context(viewport={"width": 1040, "height": 900})
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    yield page
    context.close()
    assert errors == []


def test_the_example_is_kept_without_outputs():
    kept = nbformat.read(EXAMPLE, as_version=4)
    code = [cell for cell in kept.cells if cell.cell_type == "code"]
    assert [cell.outputs or cell.execution_count for cell in code] == [None] * len(code)
    nbformat.validate(kept)


def test_every_output_is_a_picture_and_says_so_in_words(executed, states):
    assert [state["name"] for state in states] == NAMES
    outputs = [output for cell in executed.cells for output in cell.get("outputs", [])]
    said = [each.data["text/plain"] for each in outputs if VIEW in each.get("data", {})]
    assert [text.partition(":")[0] for text in said] == NAMES


def test_all_pictures_stand_on_one_page_each_in_its_own_style(page, states):
    pictures = open_widgets(page, states)
    assert len(pictures) == len(NAMES)
    for picture, state in zip(pictures, states, strict=True):
        height = box(picture)["height"]
        assert height == pytest.approx(state["height"], abs=1), state["name"]
        styles = picture.evaluate(
            "root => [root, ...root.querySelectorAll('button, span')].map((it) =>"
            " [getComputedStyle(it).letterSpacing, getComputedStyle(it).textTransform])"
        )
        assert all(spacing == "normal" and case == "none" for spacing, case in styles)
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert page.evaluate(wide)

    # Keys step a picture that has the focus, and no other; the notebook hears of none.
    page.evaluate("addEventListener('keydown', (event) => (window.heard ??= []).push(event.key))")
    contexts = page.locator(".contexts")
    step = contexts.locator(".count")
    before = step.inner_text()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("ArrowRight")
    contexts.locator("[data-name=next], .primary").first.focus()
    assert step.inner_text() == before
    page.keyboard.press("ArrowRight")
    expect(step).not_to_have_text(before)
    assert page.evaluate("window.heard") == ["ArrowRight"]

    # Closed, they hold on to nothing.
    page.evaluate("for (const close of window.closing) close()")
    assert page.evaluate("window.models.map((it) => it.listening())") == [0] * len(NAMES)


def test_the_explorer_says_what_the_trace_says_and_changes_heads(page, states):
    trace = load("transformer").trace(SENTENCE)
    picture = picture_of(trace, None, None, "en", None)
    (root,) = open_widgets(page, states[:1])
    assert root.evaluate(SHOWN) == composed(picture)
    ask_for_products(page)
    hover(page, 8, 1)
    check(page, trace, 3, 0, 8, 1)

    # Another head is drawn without the kernel, which hears of it.
    root.locator("[data-head='2.3']").click()
    expect(root.locator("[aria-pressed=true] small")).to_have_text("2.3")
    hover(page, 9, 4)
    check(page, trace, 1, 2, 9, 4)
    assert root.evaluate(SHOWN) == composed(picture, head="2.3")
    chosen = page.evaluate("[window.models[0].state.chosen, window.models[0].saved]")
    assert chosen == [{"head": "2.3"}, 1]

    # And the kernel can choose.
    page.evaluate("window.models[0].set('chosen', { head: '1.1' })")
    expect(root.locator("[aria-pressed=true] small")).to_have_text("1.1")
    hover(page, 5, 3)
    check(page, trace, 0, 0, 5, 3)


def test_it_is_light_or_dark_as_the_notebook_is(page, states):
    trace = load("transformer").trace(SENTENCE)
    picture = picture_of(trace, None, None, "en", None)
    (root,) = open_widgets(page, states[:1], dark=True)
    assert root.evaluate(SHOWN) == composed(picture, "dark")

    def ground(palette) -> None:
        assert root.evaluate("it => it.style.getPropertyValue('--ground')") == palette.ground

    ground(DARK)
    page.evaluate("document.body.classList.remove('dark')")
    eventually(page, lambda: ground(LIGHT))
    # Hidden meanwhile, as JupyterLab does: it is drawn once it is seen again.
    page.evaluate("document.body.classList.add('dark'); document.body.style.display = 'none'")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    page.evaluate("document.body.style.display = ''")
    eventually(page, lambda: ground(DARK))
    hover(page, 8, 1)
    assert shown(page, "weight") == pytest.approx(trace.weights[3, 0, 8, 1], abs=6e-5)


def test_weights_alone_are_shown_without_scores(page, states):
    state = states[1]
    (root,) = open_widgets(page, [state])
    sent = root.evaluate(SHOWN)
    assert sent["d"] == 0
    hover(page, 2, 3)
    tokens = sent["queries"]
    expect(explorer(page).locator(".title")).to_contain_text(tokens[2])
    expect(explorer(page).locator(".step")).to_have_count(1)
    expect(explorer(page).locator(".more")).to_be_hidden()
    weight = shown(page, "weight")
    known = unpacked(sent["weights"])[2 * len(tokens) + 3]
    assert weight == pytest.approx(known, abs=6e-5)
    explorer(page).locator(".field").click(position={"x": 5, "y": 5})
    expect(explorer(page).locator(".pins thead th")).to_have_count(4)
    expect(explorer(page).locator(".pins tbody .strong")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(explorer(page).locator(".pins .hint")).to_be_visible()


def test_queries_and_keys_may_be_others(page, states):
    trace = load("translator").trace("고양이가 매트 위에 누웠다.")
    assert trace.weights is not None
    open_widgets(page, [states[3]])
    hover(page, 6, 3)
    expect_cell(page, 6, 3)
    assert shown(page, "weight") == pytest.approx(trace.weights[6, 3], abs=6e-5)
    expect(explorer(page).locator(".heads")).to_be_hidden()


def test_a_unit_of_the_rnn_is_chosen_without_a_kernel(page, states):
    trace = load("rnn").trace("The cat sat by the warm window.")
    picture = picture_of(trace, None, None, "en", None)
    (root,) = open_widgets(page, [states[6]])
    canvas = root.locator(".stage canvas").first
    at = box(canvas)
    page.mouse.click(at["x"] + 5, at["y"] + (40.5 / 128) * at["height"])
    expect(root).to_have_attribute("data-unit", "41")
    page.wait_for_function("window.models[0].state.chosen.cell === '41'")
    eventually(page, lambda: same(root.evaluate(SHOWN), composed(picture, cell="41")))
    root.locator(".order").click()
    both = composed(picture, cell="41", order="similar")
    eventually(page, lambda: same(root.evaluate(SHOWN), both))


def same(one: object, other: object) -> None:
    assert one == other
