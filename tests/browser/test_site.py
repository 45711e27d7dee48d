"""What holds on every page: the address is the state, and what a visitor types stays text."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect
from top_bar import go_to, menu
from waiting import PHONE, box

from ui.texts import PAGES
from ui.words import catalogs

KOREAN = "나는 어제 밥을 먹었다."
ENGLISH = "The old cat sat on the mat."
WORDS = catalogs()
TITLES = {
    code: (PAGES / "home" / f"{code}.md").read_text(encoding="utf-8").split("\n")[0][2:]
    for code in WORDS
}


def address(page: Page) -> dict[str, str]:
    """The query parameters in the address bar."""
    query = urlsplit(page.url).query
    return {key: values[0] for key, values in parse_qs(query, keep_blank_values=True).items()}


def expect_address(page: Page, **wanted: str) -> None:
    """Wait until the address bar says all this."""
    page.wait_for_function(
        """wanted => {
            const given = new URLSearchParams(location.search)
            return Object.entries(wanted).every(([key, value]) => given.get(key) === value)
        }""",
        arg=wanted,
    )


def sentence(page: Page):
    return page.locator(".st-key-sentence-bar input")


def chips(page: Page):
    return page.locator("ol.chips li > span")


def expect_chips(page: Page, text: str) -> None:
    """Wait until the chips, read in a row, spell this."""
    page.wait_for_function(
        """text => [...document.querySelectorAll("ol.chips li > span")]
            .map(chip => chip.textContent).join("").replaceAll("␣", " ").trim() === text""",
        arg=text,
    )


def switch(page: Page):
    return page.locator(".st-key-language")


# --- links ------------------------------------------------------------------------------------


def test_the_first_page_of_a_fresh_server_may_be_a_lesson(open_page):
    page = open_page("/rnn", text=KOREAN)
    expect(page.locator("h1")).to_contain_text("RNN")
    expect(sentence(page)).to_have_value(KOREAN)
    expect(page.get_by_text("Page not found")).to_have_count(0)


@pytest.mark.parametrize(
    ("path", "language", "text", "locale"),
    [
        ("/", "ko", ENGLISH, "en-US"),
        ("/", "en", KOREAN, "ko-KR"),
        ("/rnn", "en", KOREAN, "ko-KR"),
        ("/forgetting", "ko", ENGLISH, "en-US"),
        ("/forgetting", "en", KOREAN, "en-US"),
    ],
)
def test_a_link_keeps_its_language_and_its_sentence_in_any_browser(
    open_page, path, language, text, locale
):
    """Sender and receiver have browsers of either language; all see what the link says."""
    page = open_page(path, language=language, locale=locale, text=text)
    expect(sentence(page)).to_have_value(text)
    expect_address(page, lang=language, text=text)
    page.wait_for_timeout(500)  # Streamlit rewrites the address after it has drawn the page
    assert address(page) == {"lang": language, "text": text}
    expect(sentence(page)).to_have_attribute("aria-label", WORDS[language]["sentence.label"])


def test_what_the_address_bar_says_opens_the_same_view_elsewhere(open_page):
    sender = open_page("/", language=None, locale="ko-KR")
    sentence(sender).fill(ENGLISH)
    expect_address(sender, lang="ko", text=ENGLISH)
    parts = urlsplit(sender.url)
    link = f"{parts.path}?{parts.query}"
    receiver = open_page(link, language=None, locale="en-US")
    expect(receiver.locator("h1")).to_have_text(TITLES["ko"])
    expect(sentence(receiver)).to_have_value(ENGLISH)
    expect_chips(receiver, ENGLISH)


@pytest.mark.parametrize(("locale", "language"), [("ko-KR", "ko"), ("en-GB", "en"), ("fr", "en")])
def test_the_browser_picks_the_language_and_the_address_says_it(open_page, locale, language):
    page = open_page("/", language=None, locale=locale)
    expect(page.locator("h1")).to_have_text(TITLES[language])
    expect_address(page, lang=language)


def test_an_unknown_language_in_a_link_is_the_browsers(open_page):
    page = open_page("/", language="xx", locale="ko-KR")
    expect(page.locator("h1")).to_have_text(TITLES["ko"])
    expect_address(page, lang="ko")


def test_the_glossary_keeps_the_address_too(open_page):
    page = open_page("/glossary", language="en", locale="ko-KR", text=KOREAN)
    expect(page.locator("h1")).to_have_text(WORDS["en"]["glossary.menu"])
    expect_address(page, lang="en", text=KOREAN)


# --- typing -----------------------------------------------------------------------------------


def test_the_picture_follows_the_typing_without_enter(open_page):
    page = open_page("/", language="en", text="Old words.")
    expect_chips(page, "Old words.")
    sentence(page).click()
    sentence(page).press("ControlOrMeta+a")
    page.keyboard.type("New day", delay=20)
    expect_chips(page, "New day")
    expect_address(page, text="New day", lang="en")


def test_an_example_is_one_click_away(open_page):
    page = open_page("/", language="ko", text=ENGLISH)
    page.locator(".st-key-text-examples button").click()
    wanted = WORDS["ko"]["example.2"]
    page.get_by_role("menuitem", name=wanted).click()
    expect(sentence(page)).to_have_value(wanted)
    expect_address(page, text=wanted, lang="ko")


def test_an_emptied_bar_stays_empty_and_says_what_to_do(open_page):
    page = open_page("/", language="en", text=ENGLISH)
    sentence(page).fill("")
    expect(page.get_by_text(WORDS["en"]["sentence.empty"])).to_be_visible()
    expect(chips(page)).to_have_count(0)


# --- the way through the site -----------------------------------------------------------------


@pytest.mark.parametrize(("language", "other"), [("ko", "en"), ("en", "ko")])
def test_the_switch_changes_the_language_and_keeps_the_sentence(open_page, language, other):
    page = open_page("/", language=language, text=KOREAN)
    switch(page).get_by_text(WORDS[other]["language.name"], exact=True).click()
    expect(page.locator("h1")).to_have_text(TITLES[other])
    expect(sentence(page)).to_have_value(KOREAN)
    expect_address(page, lang=other, text=KOREAN)


def test_on_a_phone_the_switch_is_at_hand_and_covers_nothing(open_page):
    page = open_page("/rnn", language="ko", text=KOREAN, phone=True)
    button = switch(page).get_by_text("English", exact=True)
    # Polled: the style that lifts it up may come a moment after the page.
    page.wait_for_function(
        """() => document.querySelector(".st-key-language").getBoundingClientRect().bottom
          <= document.querySelector("h1").getBoundingClientRect().top"""
    )
    at = box(switch(page))
    assert at["x"] + at["width"] <= PHONE[0]
    button.click()
    expect_address(page, lang="en", text=KOREAN)


def test_the_menu_keeps_sentence_and_language(open_page):
    page = open_page("/", language="en", locale="ko-KR")
    sentence(page).fill(ENGLISH)
    expect_address(page, lang="en", text=ENGLISH)
    go_to(page, WORDS["en"]["rnn.menu"])
    page.wait_for_url("**/rnn*")
    expect(sentence(page)).to_have_value(ENGLISH)
    expect_address(page, lang="en", text=ENGLISH)
    go_to(page, WORDS["en"]["glossary.menu"])
    expect(page.locator("h1")).to_have_text(WORDS["en"]["glossary.menu"])
    expect_address(page, lang="en", text=ENGLISH)
    menu(page).first.click()
    expect(page.locator("h1")).to_have_text(TITLES["en"])
    expect(sentence(page)).to_have_value(ENGLISH)
    expect_address(page, lang="en", text=ENGLISH)


def test_the_menu_closes_where_one_turns_elsewhere(open_page):
    page = open_page("/rnn", language="en")
    links, summary = menu(page), page.locator(".lesson-links summary")
    page.keyboard.press("Escape")
    expect(links.first).to_be_hidden()
    expect(summary).to_be_focused()
    summary.click()
    page.mouse.click(1_200, 860)
    expect(links.first).to_be_hidden()


@pytest.mark.parametrize("language", sorted(WORDS))
def test_the_bar_leads_to_the_lesson_before_and_the_one_after(open_page, language):
    page = open_page("/rnn", language=language, text=KOREAN)
    page.locator(".lesson-links .next").click()
    page.wait_for_url("**/gates*")
    expect_address(page, lang=language, text=KOREAN)
    page.locator(".lesson-links .previous").click()
    page.wait_for_url("**/rnn*")
    expect(sentence(page)).to_have_value(KOREAN)


def test_a_switched_language_goes_along_too(open_page):
    page = open_page("/", language="ko", locale="ko-KR", text=KOREAN)
    switch(page).get_by_text("English", exact=True).click()
    expect(page.locator("h1")).to_have_text(TITLES["en"])
    go_to(page, WORDS["en"]["rnn.menu"])
    page.wait_for_url("**/rnn*")
    expect_address(page, lang="en", text=KOREAN)
    expect(sentence(page)).to_have_attribute("aria-label", WORDS["en"]["sentence.label"])


def test_the_map_leads_on_with_sentence_and_language(open_page):
    page = open_page("/", language="en", locale="ko-KR", text="Fish & <b>chips</b> = 100% #1?")
    page.locator(".road a.here").filter(has_text=WORDS["en"]["rnn.menu"]).click()
    page.wait_for_url("**/rnn*")
    expect(sentence(page)).to_have_value("Fish & <b>chips</b> = 100% #1?")
    expect_address(page, lang="en", text="Fish & <b>chips</b> = 100% #1?")


# --- what a visitor types is text -------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/rnn"])
def test_markdown_and_html_of_a_visitor_are_shown_and_not_obeyed(open_page, requested, path):
    hostile = "![](http://127.0.0.1:9/x.png) <b>bold</b> <img src=http://127.0.0.1:9/y.png>"
    page = open_page(path, language="en", text=hostile)
    expect(sentence(page)).to_have_value(hostile)
    page.wait_for_timeout(1_000)  # time for a picture that must not be asked for
    asked = [url for url in requested if ":9/" in url]
    requested[:] = [url for url in requested if ":9/" not in url]
    assert not asked
    assert page.locator("[data-testid=stMain] img[src*=':9/']").count() == 0
    assert page.locator("b", has_text=re.compile("^bold$")).count() == 0


def test_the_chips_spell_what_was_typed(open_page):
    page = open_page("/", language="en", text="<b>bold</b> & $x$ `y`")
    expect_chips(page, "<b>bold</b> & $x$ `y`")


@pytest.mark.parametrize("path", ["/", "/rnn"])
def test_no_page_asks_another_machine(open_page, requested, server, path):
    open_page(path, text=KOREAN).wait_for_timeout(500)
    assert requested
    assert not [url for url in requested if not url.startswith((server, "data:", "blob:"))]


# --- terms ------------------------------------------------------------------------------------


def test_the_keyboard_reaches_the_explained_terms(open_page):
    page = open_page("/", language="en", text=ENGLISH)
    term = page.locator(".term").first
    tip = term.locator(".term-tip")
    expect(tip).to_be_hidden()
    sentence(page).focus()
    for _ in range(40):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("document.activeElement.classList.contains('term')"):
            break
    focused = page.locator(".term:focus")
    expect(focused).to_have_count(1)
    expect(focused.locator(".term-tip")).to_be_visible()


def test_a_definition_on_a_phone_stays_on_the_screen(open_page):
    page = open_page("/", language="ko", text=KOREAN, phone=True)
    term = page.locator(".term:visible").first
    term.scroll_into_view_if_needed()
    term.tap()
    tip = term.locator(".term-tip")
    expect(tip).to_be_visible()
    at = box(tip)
    assert at["x"] >= 0
    assert at["x"] + at["width"] <= PHONE[0]
