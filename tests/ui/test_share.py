"""What the server sends for sharing: words, and names for the choices of the address."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.ui.sent import sent, visited
from ui.words import catalogs


def share_data(path: str, language: str, **parameters: str) -> dict[str, Any]:
    """The data of the share button on a page that a link opens."""
    return sent(visited(path, language, **parameters), "share")


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_the_words_are_the_readers(language):
    catalog = catalogs()[language]
    found = share_data("glossary", language, q="gate")
    assert found["page"] == catalog["glossary.menu"]
    assert found["language"] == catalog["language.name"]
    assert found["words"]["copy"] == catalog["share.copy"]
    assert found["names"] == {}
    own = {key for key in catalog if key.startswith("share.")}
    assert {f"share.{name}" for name in found["words"]} == own


def test_a_choice_of_the_link_has_the_name_that_the_page_gives_it():
    catalog = catalogs()["en"]
    view = "gates.view"
    found = share_data("gates", "en", **{view: catalog["gates.view.unit"], "step": "1"})
    assert found["names"] == {view: catalog[view]}


def test_no_text_of_the_visitor_is_sent_a_second_time():
    assert "a b" not in json.dumps(share_data("glossary", "en"))
