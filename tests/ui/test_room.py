"""What the server sends for a class: words, and the words of which nicknames are made."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from classroom import limits
from classroom.refusals import Reason
from tests.ui.sent import sent, visited
from ui import room
from ui.words import catalogs

#: What no sentence is for: a browser that keeps to the rules is never refused so.
NEVER = {"no_token", "not_presenter", "not_student", "bad_request"}


def room_data(language: str, **parameters: str) -> dict[str, Any]:
    """The data of the class's button on a page that a link opens."""
    return sent(visited("glossary", language, **parameters), "room")


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_the_words_are_the_readers_and_all_of_them(language):
    catalog = catalogs()[language]
    found = room_data(language)["words"]
    assert found["open"] == catalog["room.open"]
    assert found["copy"] == catalog["share.copy"]
    own = {
        key.removeprefix("room.").replace("error.", "error_")
        for key in catalog
        if key.startswith("room.") and key not in room.NAMES
    }
    assert set(found) == own | set(room.SHARED)


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_nicknames_are_made_of_as_many_words_as_the_server_draws_from(language):
    for words in room_data(language)["names"]:
        assert len(set(words)) == len(words) == limits.WORDS
        assert all(word == word.strip() for word in words)


def test_for_every_reason_of_the_server_there_is_a_sentence():
    assert set(get_args(Reason)) - NEVER <= set(room.ERRORS)


def test_neither_the_code_nor_the_sentence_is_sent_a_second_time():
    found = json.dumps(room_data("en", room="CDFGHJ"))
    assert "CDFGHJ" not in found
    assert "a b" not in found
