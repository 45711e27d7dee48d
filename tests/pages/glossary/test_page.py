"""The glossary: every term once, defined in every language, found by search, with its lessons."""

from __future__ import annotations

import re
from html import unescape

import pytest

from pages.glossary.figures import EntryLabels, entry_html
from ui.glossary import entries, shown_in
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
TAG = re.compile(r"<[^>]+>")


def shown(app) -> list[str]:
    """The keys of the terms on the page, in order."""
    return [each.anchor for each in app.header]


def body(app) -> str:
    """What the entries say, without tags, an index written after an underscore."""
    html = "\n".join(each.proto.body for each in app.main.get("html"))
    return unescape(TAG.sub("", html.replace("<sub>", "_")))


@pytest.fixture
def find(visit):
    """The glossary after something was typed into its search."""

    def find_(query: str, language: str = "en"):
        app = visit("glossary", language)
        app.text_input(key="q").set_value(query).run()
        assert not app.exception, app.exception[0].value
        return app

    return find_


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_stands_once_in_every_language(visit, language):
    app = visit("glossary", language)
    assert [each.value for each in app.title] == [catalogs()[language]["glossary.menu"]]
    assert sorted(shown(app)) == sorted(entries())
    names = {each.anchor: each.value for each in app.header}
    page = body(app)
    for key, entry in entries().items():
        assert names[key] == entry[language]["name"]
        for code, term in entry.items():
            assert page.count(term["definition"]) == 1, (key, code)
            assert code == language or term["name"] in page, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_terms_are_in_alphabetical_order(visit, language):
    names = [each.value.casefold() for each in visit("glossary", language).header]
    own = [name for name in names if language == "en" or not name[0].isascii()]
    assert own == sorted(own)
    assert names[: len(own)] == own


def test_a_term_names_the_lessons_that_show_it(visit):
    app = visit("glossary", "en", "A b & c.")
    blocks = [
        each.proto.body for each in app.main.get("html") if 'class="entry"' in each.proto.body
    ]
    for key, block in zip(shown(app), blocks, strict=True):
        links = [unescape(each) for each in re.findall(r'href="([^"]+)"', block)]
        stops = shown_in(key)
        assert [link.split("?")[0] for link in links] == [f"./{stop.path}" for stop in stops]
        assert all("lang=en" in link and "text=A+b+%26+c." in link for link in links)
        assert all(stop.title in unescape(block) for stop in stops)


@pytest.mark.parametrize(
    ("query", "first"),
    [("토크나이저", "tokenizer"), ("tokenizer", "tokenizer"), ("ㅌㅋㄴㅇㅈ", "tokenizer")],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_search_finds_a_term_in_either_language(find, language, query, first):
    app = find(query, language)
    assert shown(app)[0] == first
    assert len(shown(app)) < len(entries())
    counted = catalogs()[language]["glossary.found"]
    wanted = counted.format(found=len(shown(app)), total=len(entries()))
    assert wanted in [each.value for each in app.caption]


@pytest.mark.parametrize("query", ["no such term", "<b>x</b>", "$[[x]]", "\\", "가" * 5_000])
def test_what_is_not_found_is_said(find, query):
    app = find(query)
    assert shown(app) == []
    assert [each.value for each in app.info] == [catalogs()["en"]["glossary.none"]]


@pytest.mark.parametrize("text", ["", "\x00", "<b>x</b>", "가" * 5_000])
def test_the_sentence_that_comes_along_does_not_matter(visit, text):
    app = visit("glossary", "en", text)
    assert len(app.header) == len(entries())
    assert not app.error


def test_an_entry_is_escaped():
    labels = EntryLabels(shown="Shown", nowhere="Nowhere")
    html = entry_html(("en", "<i>h_t</i>"), {"ko": ("<b>", "&")}, [("<u>", '"x')], labels)
    assert "<u>" not in html
    assert "&lt;i&gt;<i>h</i><sub>t</sub>&lt;/i&gt;" in html
    assert 'href="&quot;x"' in html
    assert "Nowhere" in entry_html(("en", "d"), {}, [], labels)
