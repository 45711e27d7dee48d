"""What may be typed into the sentence bar, and what becomes of it."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ui.sentence import LIMIT, check
from ui.words import catalogs

ANYTHING = st.text(st.characters(), max_size=300)


@given(ANYTHING)
@example("\ud800")
@example("\x00\x01")
@example("‮abc")
@example("한글")
def test_anything_may_be_typed(typed: str) -> None:
    checked = check(typed)
    assert len(checked.text) <= LIMIT
    assert checked.notice is None or checked.notice in catalogs()["en"]
    assert checked.text or checked.notice, "an empty picture needs a sentence that says why"
    checked.text.encode("utf-8")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_what_is_read_is_what_was_typed(typed: str) -> None:
    checked = check(typed)
    if checked.notice is None:
        assert checked.text == unicodedata.normalize("NFC", typed)


@given(st.text(st.sampled_from(" \t\n\r\u3000\u00a0"), min_size=1))
def test_only_spaces(typed: str) -> None:
    assert check(typed) == ("", "sentence.blank", 0, len(typed))


@given(st.text(st.sampled_from("\x00\x01\x1b\x7f\u200b\u200d\u2066"), min_size=1))
def test_only_control_characters(typed: str) -> None:
    assert check(typed) == ("", "sentence.controls", 0, len(typed))


@pytest.mark.parametrize("typed", [None, ""])
def test_nothing(typed: str | None) -> None:
    assert check(typed) == ("", "sentence.empty", 0, 0)


def test_control_characters_inside_a_text_stay() -> None:
    assert check("a\x07b\x00c\nd\r\ne").text == "a\x07b\x00c\nd\r\ne"


def test_the_limit_is_exact() -> None:
    assert check("가" * LIMIT) == ("가" * LIMIT, None, LIMIT, LIMIT)
    assert check("가" * (LIMIT + 1)) == ("가" * LIMIT, "sentence.cut", LIMIT, LIMIT + 1)


def test_hangul_as_macos_types_it_counts_as_syllables() -> None:
    typed = unicodedata.normalize("NFD", "한" * LIMIT)
    assert len(typed) == 3 * LIMIT
    assert check(typed) == ("한" * LIMIT, None, LIMIT, LIMIT)


def test_a_long_text_taken_apart_is_counted_as_it_is_read() -> None:
    typed = unicodedata.normalize("NFD", "한글을 읽는다. " * 2_000)
    assert len(typed) > 4 * LIMIT
    assert check(typed).given == len(unicodedata.normalize("NFC", typed))


def test_half_a_surrogate_pair_leaves_a_sign_and_a_whole_one_its_character() -> None:
    assert check("a\ud83db").text == "a\ufffdb"
    assert check("\ud83d\ude00").text == "😀"


def test_spaces_before_a_long_text_do_not_make_it_blank() -> None:
    assert check(" " * LIMIT + "a") == ("", "sentence.cut", LIMIT, LIMIT + 1)


def test_a_pile_of_accents_does_not_take_long() -> None:
    begun = time.perf_counter()
    assert check("a" + "\u0301\u0316" * 500_000).notice == "sentence.cut"
    assert time.perf_counter() - begun < 2


def test_a_megabyte_is_checked_at_once() -> None:
    begun = time.perf_counter()
    assert check("가나 다" * 350_000).notice == "sentence.cut"
    assert time.perf_counter() - begun < 0.5
