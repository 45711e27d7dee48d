"""The command line with a real browser: one file, made as the page makes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import expect
from saved_page import opened

ROOT = Path(__file__).resolve().parents[2]


def test_a_page_on_the_command_line(browser, tmp_path):
    file = tmp_path / "cat.html"
    words = ["self-attention", "The cat sat <b>", "--lang", "ko", "--theme", "dark"]
    words += ["--set", "layer=2", "--set", "head=3", "-o", str(file)]
    command = [sys.executable, "-m", "seq2see", "export", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert str(file) in done.stdout
    assert [each.name for each in tmp_path.iterdir()] == ["cat.html"]
    with opened(browser, file) as found:
        page = found.page
        expect(page.locator("html")).to_have_attribute("lang", "ko")
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")
        expect(page.locator("header .sentence")).to_have_text("The cat sat <b>")
        expect(page.locator("[data-head='2.3']")).to_have_attribute("aria-pressed", "true")
