"""The command line with a real browser: one file, made as the page makes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image
from playwright.sync_api import expect
from saved_page import opened

ROOT = Path(__file__).resolve().parents[2]


def export(file: Path, *words: str) -> None:
    command = [sys.executable, "-m", "seq2see", "export", *words, "-o", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert str(file) in done.stdout
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_vector_picture_on_the_command_line(tmp_path):
    file = tmp_path / "rnn.svg"
    export(file, "rnn", "고양이가 <b>잔다.", "--lang", "ko", "--theme", "dark")
    root = ElementTree.parse(file).getroot()
    texts = ["".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert any("고양이가 <b>잔다." in text for text in texts)
    assert not list(root.iter("{http://www.w3.org/2000/svg}foreignObject"))


def test_a_slide_on_the_command_line(tmp_path):
    file = tmp_path / "gates.png"
    export(file, "gates", "The cat sat")
    with Image.open(file) as image:
        assert image.size == (3840, 2160)
        assert len(image.convert("RGB").getcolors(1 << 24) or ()) > 20


def test_a_page_on_the_command_line(browser, tmp_path):
    file = tmp_path / "cat.html"
    words = ["self-attention", "The cat sat <b>", "--lang", "ko", "--theme", "dark"]
    export(file, *words, "--set", "layer=2", "--set", "head=3")
    with opened(browser, file) as found:
        page = found.page
        expect(page.locator("html")).to_have_attribute("lang", "ko")
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")
        expect(page.locator("header .sentence")).to_have_text("The cat sat <b>")
        expect(page.locator("[data-head='2.3']")).to_have_attribute("aria-pressed", "true")
