"""The share button: link and QR code are the address as it is now, and what they carry is said."""

from __future__ import annotations

import io
import re
from itertools import pairwise

import numpy as np
import pytest
from axe import violations
from PIL import Image
from playwright.sync_api import Locator, Page, expect
from top_bar import share
from waiting import PHONE, box, eventually, fits, settled, turn, typed

from ui.words import catalogs

WORDS = catalogs()
TEXTS = {"en": "The old cat sat on the mat.", "ko": "나는 어제 밥을 먹었다."}
#: As on a host of a school's own network, without https.
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"


def read(code: Locator) -> str:
    """What a scanner reads off a QR code that is on the screen."""
    import zxingcpp

    image = Image.open(io.BytesIO(code.screenshot())).convert("L")
    found = [each.text for each in zxingcpp.read_barcodes(np.asarray(image))]
    assert len(found) == 1, found
    return found[0]


def says_the_address(page: Page, code: Locator) -> None:
    """Wait until a code says what the address bar says."""

    def check() -> None:
        assert read(code) == page.evaluate("location.href")

    eventually(page, check)


def link(page: Page) -> Locator:
    return share(page).get_by_role("textbox")


@pytest.mark.parametrize("language", sorted(WORDS))
def test_link_code_and_words_are_those_of_the_address_and_follow_it(open_page, language):
    page = open_page("/gates", language=language, text=TEXTS[language])
    words = WORDS[language]
    code, said = share(page).locator(".code svg"), share(page).locator(".carries")
    expect(link(page)).to_have_value(page.url)
    says_the_address(page, code)
    for part in (words["gates.menu"], words["language.name"], TEXTS[language]):
        expect(said).to_contain_text(part)
    other = "<img src=x onerror=alert(1)> & 새 문장 {text}"
    typed(page, other)
    expect(said).to_contain_text(other)
    expect(share(page).locator("img")).to_have_count(0)
    expect(link(page)).to_have_value(page.evaluate("location.href"))
    says_the_address(page, code)
    # What the browser alone has written; two choices that the page has no word for.
    page.evaluate("history.replaceState(history.state, '', `${location.href}&aa=1&bb=2`)")
    expect(link(page)).to_have_value(re.compile("&aa=1&bb=2$"))
    expect(said).to_contain_text(words["share.choices"].format(count=2))
    says_the_address(page, code)


def test_a_choice_is_said_by_its_name(open_page):
    page = open_page("/gates", language="en", text=TEXTS["en"])
    turn(page, "gates.view", "unit", "en")
    view, option = WORDS["en"]["gates.view"], WORDS["en"]["gates.view.unit"]
    expect(share(page).locator(".carries")).to_contain_text(f"{view}: {option}")
    receiver = open_page(link(page).input_value().removeprefix(page.evaluate("origin")), None)
    expect(share(receiver).locator(".carries")).to_contain_text(f"{view}: {option}")


def test_that_the_link_leads_to_this_computer_only_is_said(open_page):
    panel = share(open_page("/glossary", language="en"))
    expect(panel).to_contain_text(WORDS["en"]["share.local"].format(host="127.0.0.1"))


@pytest.mark.parametrize("clipboard", [True, False], ids=["https", "http"])
def test_the_link_is_copied_with_and_without_a_clipboard(open_page, clipboard):
    page = open_page("/glossary", language="ko", text="가")
    if clipboard:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:
        page.evaluate(NO_CLIPBOARD)
    button = share(page).get_by_role("button", name=WORDS["ko"]["share.copy"])
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(share(page).get_by_role("status")).to_have_text(WORDS["ko"]["share.copied"])
    expect(button).to_be_focused()
    copied = page.evaluate("location.href")
    field = page.get_by_test_id("stMain").get_by_role("textbox").last
    field.focus()
    page.keyboard.press("Control+V")
    expect(field).to_have_value(copied)


def test_where_nothing_may_be_copied_the_link_is_selected(open_page):
    page = open_page("/glossary", language="en")
    page.evaluate(NO_CLIPBOARD)
    page.evaluate("document.execCommand = () => false")
    share(page).locator(".copy").click()
    expect(share(page).get_by_role("status")).to_have_text(WORDS["en"]["share.selected"])
    expect(link(page)).to_be_focused()
    assert page.evaluate("getSelection().toString()") == link(page).input_value()


def test_the_code_fills_the_screen_and_escape_leads_back(open_page):
    page = open_page("/rnn", language="ko", text=TEXTS["ko"], theme="dark", size=(1366, 768))
    panel, button = share(page), page.locator(".st-key-share button.open")
    enlarge = panel.get_by_role("button", name=WORDS["ko"]["share.large"])
    large = panel.locator("dialog")
    code = large.locator("svg")
    enlarge.click()
    says_the_address(page, code)
    assert box(code)["height"] > 600
    assert box(large)["width"] == 1366
    page.set_viewport_size({"width": 800, "height": 500})
    page.wait_for_function(
        """it => it.querySelector("svg").getBoundingClientRect().height < 500""",
        arg=large.element_handle(),
    )
    says_the_address(page, code)
    page.keyboard.press("Escape")
    expect(large).to_be_hidden()
    expect(panel).to_be_visible()
    expect(enlarge).to_be_focused()
    enlarge.click()
    code.click()
    expect(large).to_be_hidden()
    panel.locator("h2").click()  # takes the focus from everything
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(panel).to_be_visible()


def test_a_link_that_is_too_long_is_said_to_be(open_page):
    page = open_page("/glossary", language="en", text="가" * 2_000)
    code = share(page).locator(".code")
    expect(code.locator("svg")).to_have_count(0)
    size = len(page.evaluate("location.href"))
    expect(code).to_have_text(
        WORDS["en"]["share.long"].format(bytes=f"{size:,}", most=f"{2_953:,}")
    )
    expect(share(page).locator(".enlarge")).to_be_hidden()


@pytest.mark.parametrize("language", sorted(WORDS))
def test_on_a_phone_nothing_in_the_bar_overlaps_and_the_panel_fits(open_page, language):
    page = open_page("/rnn", language=language, text=TEXTS[language], phone=True)
    names = (".lesson-links summary", ".next", ".st-key-room button.open")
    names += (".st-key-share button.open", ".st-key-language_switch", "[data-testid=stMainMenu]")
    places = [box(page.locator(name).first) for name in names]
    for left, right in pairwise(places):
        assert left["x"] + left["width"] <= right["x"] + 1, names
    panel = box(share(page))
    assert panel["x"] >= 0
    assert panel["x"] + panel["width"] <= PHONE[0]
    assert panel["y"] + panel["height"] <= PHONE[1]
    fits(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_unfolds_breaks_no_rule_of_wcag_and_no_policy(open_page, theme):
    refused: list[str] = []
    page = open_page("/glossary", language="en", text=TEXTS["en"], theme=theme)
    page.on("console", lambda said: refused.append(said.text) if "Policy" in said.text else None)
    share(page).locator(".copy").click()
    expect(share(page).get_by_role("status")).not_to_be_empty()
    assert violations(settled(page)) == []
    share(page).locator(".enlarge").click()
    expect(share(page).locator("dialog svg")).to_be_visible()
    # What lies behind it can be neither reached nor seen: axe would take it for dark on white.
    host = ".st-key-share [data-testid=stBidiComponentIsolated]"
    assert violations(page, [host, "dialog"]) == []
    assert refused == []
