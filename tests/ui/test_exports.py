"""What the server sends for saving pictures: words, and what the page is called."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from ui import exports
from ui.road import ROAD
from ui.words import catalogs

SITE = Path(exports.__file__).with_name("site.py")


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_words_and_names_are_the_readers_and_no_text_is_sent_again(language):
    catalog = catalogs()[language]
    app = AppTest.from_file(SITE, default_timeout=60)
    app._page_hash = calc_hash("glossary")
    app.query_params = {"lang": language, "text": "a b"}
    app.run()
    assert not app.exception
    (found,) = [
        json.loads(each.proto.json)
        for each in app.main
        if each.type == "bidi_component" and each.proto.component_name == "exports"
    ]
    assert found["title"] == catalog["glossary.menu"]
    assert found["key"] == "glossary"
    own = {key for key in catalog if key.startswith("exports.")}
    assert {f"exports.{name}" for name in [*found["words"], *found["formats"], "credit"]} == own
    assert "a b" not in json.dumps(found)


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_every_lesson_says_which_model_its_pictures_show(language):
    lessons = [stop.folder for stop in ROAD if stop.built and stop.key != "glossary"]
    assert all(catalogs()[language].get(f"{folder}.exports.model") for folder in lessons)
