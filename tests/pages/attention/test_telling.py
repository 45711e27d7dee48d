"""The step on which /attention opens."""

from __future__ import annotations

import pytest

from models import load
from models.text.content_words import ENGLISH
from pages.attention.telling import telling_step
from ui.source import examples


def test_the_largest_weight_of_a_content_word_that_looks_elsewhere(translation):
    # " bought" looks at " 샀" from the middle to the end; " books" looks where it stands.
    found = telling_step(translation())
    assert found == (1, True)


@pytest.mark.parametrize(
    ("best", "source", "target", "step", "shown"),
    [
        # nothing looks elsewhere: still a content word, not the full stop with its larger weight
        (((0, 0.9), (1, 0.5), (2, 0.95)), ("책", " 읽", "."), (" I", " read", "."), 1, False),
        # pieces of a word are left out, however large their weight
        (
            ((0, 0.9), (0, 0.8), (1, 0.6), (1, 0.9)),
            ("한국", " 가"),
            (" K", "ore", " go", "<end>"),
            2,
            False,
        ),
        # a source word that is no beginning of one is no content word
        (((2, 0.9), (1, 0.4)), ("나", " 책", "을"), (" books", " you"), 0, False),
        # only pieces: a word rather than a mark
        (((0, 0.4), (0, 0.4), (1, 0.9)), ("가", "."), (" K", "ore", "."), 0, False),
        # only marks
        (((0, 0.4), (1, 0.9)), ("가", "."), (".", "<end>"), 1, False),
    ],
)
def test_where_there_is_none_it_is_the_next_best(translation, best, source, target, step, shown):
    assert telling_step(translation(best, source, target)) == (step, shown)


def test_the_page_opens_on_a_word_that_looks_elsewhere():
    found = [telling_step(load("translator").trace(text)) for text in examples()]
    assert found[0].shown, "the first example does not show what attention is for"
    assert sum(each.shown for each in found) >= len(found) / 2


@pytest.mark.parametrize(
    "text", ["나는 한국에서 태어났다.", "가", ".", "a\x00b", "고양이 😀", "뷁"]
)
def test_never_on_a_mark_or_a_piece_where_there_is_a_whole_word(text):
    trace = load("translator").trace(text)
    token = trace.target_tokens[telling_step(trace).step]
    words = [each for each in trace.target_tokens if each.strip().lower() in ENGLISH]
    assert not words or any(map(str.isalpha, token))


def test_small_words_are_those_that_all_lessons_leave_out(translation):
    # " got" says little by itself, and is left out though its weight is larger
    trace = translation(
        ((2, 0.5), (2, 0.9), (0, 0.6)), ("집", " 에", " 왔"), (" I", " got", " home")
    )
    assert telling_step(trace) == (2, True)
