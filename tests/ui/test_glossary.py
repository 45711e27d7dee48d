"""Searching the glossary, and which lessons use its terms."""

from __future__ import annotations

import unicodedata

import pytest

from ui.glossary import TERM, entries, search, shown_in
from ui.road import ROAD
from ui.texts import PAGES
from ui.words import catalogs

LESSONS = sorted(PAGES.glob("*/*.md"))


@pytest.mark.parametrize("code", sorted(catalogs()))
def test_no_query_gives_every_term_once(code):
    assert sorted(search("", code)) == sorted(entries())
    assert search("  ", code) == search("", code)


@pytest.mark.parametrize("key", sorted(entries()))
@pytest.mark.parametrize("code", sorted(catalogs()))
def test_a_term_is_found_by_its_names(key, code):
    for each in entries()[key].values():
        for written in (each["name"], unicodedata.normalize("NFD", each["name"].upper())):
            assert key in search(written, code), written


def test_names_come_before_definitions():
    found = search("token", "en")
    named = [key for key in found if "token" in entries()[key]["en"]["name"]]
    assert found[: len(named)] == named
    assert len(found) > len(named)


def test_a_syllable_in_the_making_does_not_hide_the_term():
    assert "hidden-state" in search("은닉 ㅅ", "ko")
    assert "hidden-state" in search("ㅇㄴㅅㅌ", "ko")


def test_every_term_of_a_lesson_leads_back_to_it():
    for path in LESSONS:
        for mention in TERM.finditer(path.read_text(encoding="utf-8")):
            assert path.parent.name in [stop.folder for stop in shown_in(mention[1])]
    assert shown_in("no-such-term") == []


def test_lessons_are_named_in_the_order_of_the_road():
    order = [stop.key for stop in ROAD]
    for key in entries():
        places = [order.index(stop.key) for stop in shown_in(key)]
        assert places == sorted(set(places))
