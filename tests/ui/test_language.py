"""Whose language the page speaks, and what its words do when one is missing."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from ui import words
from ui.glossary import entries, term
from ui.texts import FALLBACK
from ui.words import language, languages, word


@pytest.fixture
def visitor(monkeypatch):
    """Sets what the link, the session and the browser say."""

    def visitor_(link=None, session=None, locale=None):
        said = SimpleNamespace(
            query_params={} if link is None else {"lang": link},
            session_state={} if session is None else {"lang": session},
            context=SimpleNamespace(locale=locale),
        )
        monkeypatch.setattr(words, "st", said)

    return visitor_


@pytest.mark.parametrize(
    ("link", "session", "locale", "spoken"),
    [
        ("en", "ko", "ko-KR", "en"),
        ("ko", "en", "en-US", "ko"),
        (None, "en", "ko-KR", "en"),
        (None, None, "ko-KR", "ko"),
        (None, None, "ko", "ko"),
        (None, None, "ko_KR", "ko"),
        (None, None, "KO-kr", "ko"),
        (None, None, "en-GB", "en"),
        (None, None, "fr-FR", FALLBACK),
        (None, None, "", FALLBACK),
        (None, None, None, FALLBACK),
        ("xx", None, "ko-KR", "ko"),
        ("xx", "en", "ko-KR", "en"),
        ("", "yy", "ko-KR", "ko"),
        ("../en", None, "ko-KR", "ko"),
    ],
)
def test_the_link_then_the_session_then_the_browser(visitor, link, session, locale, spoken):
    visitor(link, session, locale)
    assert language() == spoken


@pytest.mark.parametrize("code", sorted(languages()))
def test_a_missing_word_is_an_error(visitor, code):
    visitor(link=code)
    with pytest.raises(KeyError):
        word("no.such.word")
    with pytest.raises(KeyError):
        term("no-such-term")


@pytest.mark.parametrize("code", sorted(languages()))
def test_words_are_the_languages_own(visitor, code):
    visitor(link=code)
    assert word("language.name") == languages()[code]
    said = word("sentence.cut", used="2,000", given="9,999")
    assert "2,000" in said
    assert "9,999" in said
    assert "{" not in said
    assert term("token").name == entries()["token"][code]["name"]


def test_a_missing_value_is_an_error(visitor):
    visitor(link="en")
    with pytest.raises(KeyError):
        word("sentence.cut", used="2,000")


def test_braces_of_a_visitor_are_no_placeholders(visitor):
    visitor(link="en")
    assert "{used}" in word("sentence.cut", used="{used}", given="{0.__class__}")


def test_the_words_outside_a_page_are_the_fallback():
    assert language() == FALLBACK
