"""The glossary: every term once, defined, where links to it find it."""

from __future__ import annotations

import pytest

from ui.glossary import entries
from ui.words import catalogs

LANGUAGES = sorted(catalogs())


def body(app) -> str:
    """All that the page says, without the frame."""
    said = [each.value for kind in (app.subheader, app.main.markdown) for each in kind]
    said += [each.proto.body for each in app.main.get("html")]
    return "\n".join(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_has_its_definition(visit, language):
    app = visit("glossary", language)
    assert [each.value for each in app.title] == [catalogs()[language]["page.glossary"]]
    page = body(app)
    for key, entry in entries().items():
        assert page.count(entry[language]["definition"]) == 1, key
        assert entry[language]["name"] in page, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_has_an_anchor(visit, language):
    anchors = [each.anchor for each in visit("glossary", language).subheader]
    assert sorted(anchors) == sorted(entries())


def test_the_terms_are_in_alphabetical_order(visit):
    names = [each.value.casefold() for each in visit("glossary", "en").subheader]
    assert names == sorted(names)


@pytest.mark.parametrize("text", ["", "\x00", "<b>x</b>", "가" * 5_000])
def test_the_sentence_that_comes_along_does_not_matter(visit, text):
    app = visit("glossary", "en", text)
    assert len(app.subheader) == len(entries())
    assert not app.error
