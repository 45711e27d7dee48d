"""The widgets in a real marimo, which shows any anywidget by itself.

marimo is no requirement of the tests: 30 packages. It is found beside the Python that runs them, on
the PATH, or named in ``SEQ2SEE_MARIMO``; without it these tests are skipped. Its Python needs what
``requirements-notebook.txt`` names.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from notebook_server import free_port, serving
from playwright.sync_api import Browser, Page, expect
from waiting import PATIENCE

from models import load

SENTENCE = "The cat sat by the warm window and slept."
#: A notebook as marimo keeps it: a cell for each picture, the last of anyone's arrays.
NOTEBOOK = f"""
import marimo

app = marimo.App()


@app.cell
def _():
    from models import load
    from widgets import attention_view, show
    return attention_view, load, show


@app.cell
def _(load, show):
    show(load("transformer").trace({SENTENCE!r}))


@app.cell
def _(load, show):
    show(load("rnn").trace({SENTENCE!r}))


@app.cell
def _(attention_view):
    attention_view(["a", "b"], [[1.0, 0.0], [0.25, 0.75]])


if __name__ == "__main__":
    app.run()
"""


def marimo() -> str | None:
    """The program, wherever it is."""
    beside = Path(sys.executable).with_name("marimo")
    named = os.environ.get("SEQ2SEE_MARIMO", str(beside))
    return shutil.which(named) or shutil.which("marimo")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the notebook as an app, which runs by itself once it is opened."""
    program = marimo()
    if program is None:
        pytest.skip("There is no marimo here; name one in SEQ2SEE_MARIMO.")
    home = tmp_path_factory.mktemp("marimo")
    notebook = home / "notebook.py"
    notebook.write_text(NOTEBOOK, encoding="utf-8")
    port = free_port()
    command = [program, "--yes", "run", str(notebook), "--headless", "--no-token"]
    command += [f"--port={port}", "--host=127.0.0.1"]
    with serving(command, port, "/health", home) as url:
        yield url


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    """The notebook, open; no error reaches it."""
    context = browser.new_context(viewport={"width": 1366, "height": 900})
    page = context.new_page()
    page.set_default_timeout(4 * PATIENCE)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(served)
    yield page
    context.close()
    assert errors == []


def test_every_picture_is_drawn_with_its_numbers(page: Page):
    explorer, other = page.locator(".explorer").first, page.locator(".explorer").last
    expect(page.locator(".explorer")).to_have_count(2, timeout=8 * PATIENCE)
    trace = load("transformer").trace(SENTENCE)
    expect(explorer.locator("[aria-pressed=true] small")).to_have_text("4.1")
    expect(explorer.locator(".field")).to_be_visible()
    explorer.locator(".field").focus()
    page.keyboard.press("Home")
    row, column = (int(explorer.get_attribute(f"data-{it}") or 0) for it in ("query", "key"))
    shown = float(explorer.locator("[data-number=weight]").inner_text())
    assert shown == pytest.approx(trace.weights[3, 0, row - 1, column - 1], abs=6e-5)

    # Another head is drawn in the browser.
    explorer.locator("[data-head='1.3']").click()
    expect(explorer.locator("[aria-pressed=true] small")).to_have_text("1.3")

    states = page.locator(".unrolled-rnn .token")
    assert "cat" in " ".join(states.all_inner_texts())
    expect(other.locator(".field")).to_be_visible()
