"""/glossary in a browser: found while typing, reopened by a link, led to by an anchor."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import Page, expect
from waiting import fits

from ui.glossary import search, shown_in, term


def names(page: Page):
    return page.locator(".st-key-glossary-entries h2")


def test_a_term_is_found_while_typing_and_by_its_link(open_page):
    page = open_page("/glossary", "en", text="A b.")
    field = page.get_by_test_id("stMain").get_by_role("textbox")
    field.click()
    page.keyboard.type("은닉", delay=20)
    found = search("은닉", "en")
    expect(names(page)).to_have_count(len(found))
    expect(names(page).first).to_contain_text(term(found[0], "en").name)
    page.wait_for_function("() => new URLSearchParams(location.search).get('q') === '은닉'")
    again = open_page(f"/glossary?{urlsplit(page.url).query}", None, locale="ko-KR")
    expect(names(again)).to_have_count(len(found))
    expect(again.get_by_test_id("stMain").get_by_role("textbox")).to_have_value("은닉")


def test_a_term_leads_to_its_lesson_with_the_sentence(open_page):
    page = open_page("/glossary?q=tokenizer", "en", text="Old words.")
    lesson = shown_in("tokenizer")[0]
    link = page.locator(".entry .where a").first
    assert urlsplit(link.get_attribute("href")).path == f"./{lesson.path}"
    link.click()
    page.wait_for_url(f"**/{lesson.path}?**")
    expect(page.locator(".st-key-sentence-bar input")).to_have_value("Old words.")


def test_an_anchor_leads_to_the_term(open_page):
    page = open_page("/glossary?lang=en&text=a#vector", None, locale="en-US")
    expect(page.locator("h2#vector")).to_be_in_viewport()


def test_no_term_is_wider_than_a_phone(open_page):
    page = open_page("/glossary", "ko", text="a", phone=True)
    expect(names(page).first).to_be_visible()
    fits(page)
