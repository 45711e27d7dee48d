"""What the server sends for saving pictures: words, and what the page is called."""

from __future__ import annotations

import json

import pytest

from tests.ui.sent import sent, visited
from ui.road import ROAD
from ui.words import catalogs


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_words_and_names_are_the_readers_and_no_text_is_sent_again(language):
    catalog = catalogs()[language]
    found = sent(visited("glossary", language), "exports")
    assert found["title"] == catalog["glossary.menu"]
    assert found["key"] == "glossary"
    own = {key for key in catalog if key.startswith("exports.")}
    assert {f"exports.{name}" for name in [*found["words"], *found["formats"], "credit"]} == own
    assert "a b" not in json.dumps(found)


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_every_lesson_says_which_model_its_pictures_show(language):
    lessons = [stop.folder for stop in ROAD if stop.built and stop.key != "glossary"]
    assert all(catalogs()[language].get(f"{folder}.exports.model") for folder in lessons)
