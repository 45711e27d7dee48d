"""The example notebook in a real JupyterLab, with a kernel: what Jupyter itself makes of a widget.

JupyterLab is no requirement of the tests: 60 packages, 200 MB. It is found beside the Python that
runs them, on the PATH, or named in ``SEQ2SEE_JUPYTERLAB``; without it these tests are skipped, and
``test_notebook.py`` shows the same widgets without one. It needs anywidget beside itself.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from notebook_server import ROOT, free_port, serving
from playwright.sync_api import Browser, Locator, Page, expect
from waiting import PATIENCE, box, eventually

from charts.palette import DARK, LIGHT
from models import load

EXAMPLE = ROOT / "docs" / "seq2see.ipynb"
#: How many cells there are, and which one is active.
CELLS = """(({ widgets, activeCellIndex }) => [widgets.length, activeCellIndex])(
  jupyterapp.shell.currentWidget.content)"""
TO_DARK = "jupyterapp.commands.execute('apputils:change-theme', { theme: 'JupyterLab Dark' })"
SENTENCE = "The cat sat by the warm window and slept."


def jupyterlab() -> str | None:
    """The program, wherever it is."""
    beside = Path(sys.executable).with_name("jupyter-lab")
    named = os.environ.get("SEQ2SEE_JUPYTERLAB", str(beside))
    return shutil.which(named) or shutil.which("jupyter-lab")


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a JupyterLab whose kernel is this Python, on a copy of the example."""
    program = jupyterlab()
    if program is None:
        pytest.skip("There is no JupyterLab here; name one in SEQ2SEE_JUPYTERLAB.")
    home = tmp_path_factory.mktemp("jupyter")
    run = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    kernel = {"display_name": "seq2see", "language": "python", "argv": run}
    spec = home / "share" / "kernels" / "seq2see" / "kernel.json"
    spec.parent.mkdir(parents=True)
    spec.write_text(json.dumps(kernel), encoding="utf-8")
    asked = home / "jupyter_config_dir/lab/user-settings/@jupyterlab/apputils-extension"
    asked.mkdir(parents=True)
    settings = {"fetchNews": "false", "checkForUpdates": False}
    (asked / "notification.jupyterlab-settings").write_text(json.dumps(settings), encoding="utf-8")
    notebook = nbformat.read(EXAMPLE, as_version=4)
    notebook.metadata.kernelspec = {"name": "seq2see", "display_name": "seq2see"}
    (home / "files").mkdir()
    nbformat.write(notebook, home / "files" / EXAMPLE.name)
    port = free_port()
    command = [program, "--no-browser", "--allow-root", f"--port={port}", "--port-retries=0"]
    command += ["--IdentityProvider.token=", "--expose-app-in-browser", "--ServerApp.ip=127.0.0.1"]
    command += [f"--ServerApp.root_dir={home / 'files'}"]
    paths = {name: str(home / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR")}
    paths |= {"JUPYTER_RUNTIME_DIR": str(home / "runtime"), "JUPYTER_PATH": str(home / "share")}
    with serving(command, port, "/api", home, paths) as url:
        yield url


def point(page: Page, explorer: Locator, row: int, column: int) -> None:
    """Move the pointer over a cell, counted from 0, and wait until it is shown."""

    def there() -> None:
        at = box(explorer.locator(".field"))
        rows, columns = explorer.locator(".field canvas").evaluate("it => [it.height, it.width]")
        x = at["x"] + (column + 0.5) * at["width"] / columns
        page.mouse.move(x, at["y"] + (row + 0.5) * at["height"] / rows)
        seen = [explorer.get_attribute(f"data-{name}") for name in ("query", "key")]
        assert seen == [str(row + 1), str(column + 1)]

    eventually(page, there)


@pytest.fixture
def page(browser: Browser, lab: str) -> Iterator[Page]:
    """The example, open and run."""
    context = browser.new_context(viewport={"width": 1366, "height": 900})
    page = context.new_page()
    page.set_default_timeout(4 * PATIENCE)
    page.goto(f"{lab}/lab/tree/{EXAMPLE.name}")
    page.wait_for_function("window.jupyterapp?.shell.currentWidget?.context?.isReady")
    page.wait_for_function(
        "window.jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'"
    )
    page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
    yield page
    context.close()


def test_the_example_runs_and_its_pictures_work(page: Page):
    trace = load("transformer").trace(SENTENCE)
    explorer = page.locator(".explorer").first
    expect(explorer).to_be_visible(timeout=8 * PATIENCE)
    explorer.scroll_into_view_if_needed()
    expect(explorer.locator("[aria-pressed=true] small")).to_have_text("4.1")
    point(page, explorer, 8, 1)
    assert float(explorer.locator("[data-number=weight]").inner_text()) == pytest.approx(
        trace.weights[3, 0, 8, 1], abs=6e-5
    )

    # Another head: drawn at once, and the kernel hears of it.
    explorer.locator("[data-head='1.3']").click()
    expect(explorer.locator("[aria-pressed=true] small")).to_have_text("1.3")
    point(page, explorer, 8, 7)
    assert float(explorer.locator("[data-number=weight]").inner_text()) == pytest.approx(
        trace.weights[0, 2, 8, 7], abs=6e-5
    )

    # The keys are the picture's while it has the focus: none makes, moves or runs a cell.
    before = page.evaluate(CELLS)
    explorer.locator(".field").focus()
    for key in ("b", "ArrowDown", "x", "Enter"):
        page.keyboard.press(key)
    expect(explorer).to_have_attribute("data-query", "10")
    assert page.evaluate(CELLS) == before

    def ground() -> str:
        return explorer.evaluate("root => root.style.getPropertyValue('--ground')")

    # The theme is Jupyter's.
    numbers = explorer.locator("[data-number=weight]").inner_text()
    assert ground() == LIGHT.ground
    page.evaluate(TO_DARK)

    def is_dark() -> None:
        assert ground() == DARK.ground

    eventually(page, is_dark)
    expect(explorer.locator("[data-number=weight]")).to_have_text(numbers)
