"""What the server sends for sharing: words, and names for the choices of the address."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from ui import share
from ui.words import catalogs

SITE = Path(share.__file__).with_name("site.py")


def sent(path: str, language: str, **parameters: str) -> dict:
    """The data of the share button on a page that a link opens."""
    app = AppTest.from_file(SITE, default_timeout=60)
    app._page_hash = calc_hash(path)
    app.query_params = {"lang": language, "text": "a b"} | parameters
    app.run()
    assert not app.exception
    (found,) = [
        each.proto
        for each in app.main
        if each.type == "bidi_component" and each.proto.component_name == "share"
    ]
    return json.loads(found.json)


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_the_words_are_the_readers(language):
    catalog = catalogs()[language]
    found = sent("glossary", language, q="gate")
    assert found["page"] == catalog["glossary.menu"]
    assert found["language"] == catalog["language.name"]
    assert found["words"]["copy"] == catalog["share.copy"]
    assert found["names"] == {}
    own = {key for key in catalog if key.startswith("share.")}
    assert {f"share.{name}" for name in found["words"]} == own


def test_a_choice_of_the_link_has_the_name_that_the_page_gives_it():
    catalog = catalogs()["en"]
    view = "gates.view"
    found = sent("gates", "en", **{view: catalog["gates.view.unit"], "step": "1"})
    assert found["names"] == {view: catalog[view]}


def test_no_text_of_the_visitor_is_sent_a_second_time():
    assert "a b" not in json.dumps(sent("glossary", "en"))
