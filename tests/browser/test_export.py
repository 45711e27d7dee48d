"""The command line with a real browser: one file, made as the page makes it."""

from __future__ import annotations

from playwright.sync_api import expect
from saved_page import opened

from seq2see.export import main


def test_a_page_on_the_command_line(browser, tmp_path, capsys):
    file = tmp_path / "cat.html"
    words = ["self-attention", "The cat sat <b>", "--lang", "ko", "--theme", "dark"]
    assert main([*words, "--set", "layer=2", "--set", "head=3", "-o", str(file)]) == 0
    assert str(file) in capsys.readouterr().out
    assert [each.name for each in tmp_path.iterdir()] == ["cat.html"]
    with opened(browser, file) as found:
        page = found.page
        expect(page.locator("html")).to_have_attribute("lang", "ko")
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")
        expect(page.locator("header .sentence")).to_have_text("The cat sat <b>")
        expect(page.locator("[data-head='2.3']")).to_have_attribute("aria-pressed", "true")
