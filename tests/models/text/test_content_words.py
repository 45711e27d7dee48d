"""Which tokens of a text name something, as a person reads them."""

from __future__ import annotations

import pytest

from models import tokenizer
from models.text.content_words import content_words, last_content_word


def words(text: str, limit: int | None = None) -> list[str]:
    trace = tokenizer().encode(text, limit)
    found = content_words(trace)
    for token, word in found:  # a word begins with its token
        assert word.startswith(trace.tokens[token].strip())
    return [word for _, word in found]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The cat sat by the warm window and slept.", ["cat", "sat", "warm", "window", "slept"]),
        ("Don't tell me that it was you.", ["tell"]),
        ("고양이가 따뜻한 창가에서 잠을 잔다.", ["고양이", "따뜻한", "창", "잠", "잔다"]),
        ("나는 어제 친구와 밥을 먹었다.", ["어제", "친구", "밥", "먹었다"]),
        ("... 3 + 4 = 7 :)", []),
        ("", []),
    ],
)
def test_content_words_are_those_that_name_something(text, named):
    assert words(text) == named


def test_a_word_cut_into_pieces_is_none():
    trace = tokenizer().encode("The hippopotamus sleeps")
    assert "hippopotamus" not in trace.tokens
    assert not any("hippopotamus".startswith(word) for word in words(trace.text))


def test_the_last_one_is_no_full_stop_and_no_piece():
    trace = tokenizer().encode("The cat slept.")
    assert trace.tokens[last_content_word(trace)] == " slept"
    nothing = tokenizer().encode("... !!")
    assert last_content_word(nothing) == len(nothing) - 1
    assert last_content_word(tokenizer().encode("")) == 0


def test_a_word_that_the_limit_cuts_is_left_out():
    whole = tokenizer().encode("저녁을 먹었다")
    assert words(whole.text) == ["저녁", "먹었다"]
    assert words(whole.text, limit=len(whole) - 1) == ["저녁"]
