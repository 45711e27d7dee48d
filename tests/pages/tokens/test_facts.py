"""What /tokens says: each branch for a text that takes it."""

from __future__ import annotations

import unicodedata
from typing import get_args

import numpy as np
import pytest

from charts.facts import Listed
from charts.text import fixed
from models import load, tokenizer
from models.text.analyser import State
from models.text.bpe_learning import learn
from models.text.code_points import code_points, without_nfc
from models.text.cutters import CUTTERS, tokenize
from pages.tokens import facts

#: Those that need no analyser of morphemes.
PLAIN = [name for name in CUTTERS if name != "morpheme"]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("cat", ["say_kept"] * 4),
        ("catnappishly", ["say_lost", "say_kept", "say_kept", "say_kept"]),
        ("뷁", ["say_lost", "say_bytes", "say_lost", "say_kept"]),
    ],
)
def test_a_word_is_kept_spelled_in_bytes_or_lost(complete, text, keys):
    found = {name: tokenize(name, text) for name in PLAIN}
    said = facts.unseen_word(found)
    assert complete("tokens", said) == keys
    for fact, one in zip(said, found.values(), strict=True):
        assert fact.values["total"] == len(one)
        assert fact.values.get("unknown", 0) == (~one.known).sum()
        assert fact.values.get("count", 0) == one.kinds.count("byte") * (fact.key == "say_bytes")


def test_the_picture_in_words_counts_every_row(complete):
    found = {name: tokenize(name, "The cat") for name in PLAIN}
    said = facts.token_counts(found)
    assert complete("tokens", [said]) == ["rows_alt"]
    assert said.values["count"] == 4
    each = said.values["each"]
    assert isinstance(each, Listed)
    assert [one.values["count"] for one in each.facts] == [2, 2, 7, 7]


def test_why_there_are_no_morphemes(complete):
    said = [facts.no_morphemes(state) for state in get_args(State)]
    wanted = ["off", "full", "missing", "loading", "loading", "ended"]
    assert complete("tokens", said) == [f"kiwi_{each}" for each in wanted]


@pytest.mark.parametrize(
    ("text", "morphemes", "keys"),
    [
        ("the cat", False, []),
        ("the cat", True, ["kiwi_takes", "kiwi_english"]),
        ("the ㅋ", True, ["kiwi_takes"]),
        ("고양이 " * 50, True, ["only_first", "kiwi_takes"]),
        ("the cat " * 50, True, ["only_first", "kiwi_takes", "kiwi_english"]),
    ],
)
def test_what_the_picture_leaves_out_is_said(complete, text, morphemes, keys):
    assert complete("tokens", facts.notes(text, 160, morphemes, 330)) == keys


def test_merges_in_words(complete):
    learned = learn("low low lower")
    said = [facts.learned_merges(learned), facts.learned_merges(learn(""))]
    assert complete("tokens", said) == ["learn_alt", "learn_nothing"]
    assert said[0].values["merges"] == len(learned)
    assert said[0].values["after"] == learned.tokens[-1] < learned.tokens[0]


def test_rows_in_words(complete):
    trace, matrix = tokenizer().encode("the cat"), load("rnn").weights()["W_hy"]
    said = facts.picked_rows(trace, matrix)
    assert complete("tokens", [said]) == ["embedding_alt"]
    assert said.values["high"] == fixed(np.max(matrix[trace.ids]), 2)
    assert said.values["width"] == matrix.shape[1]


@pytest.mark.parametrize(
    ("text", "came", "nfd"),
    [
        ("나는 밥", "say_given_nfc", "say_nfd"),
        (unicodedata.normalize("NFD", "나는 밥"), "say_given_other", "say_nfd"),
        ("the cat", "say_given_nfc", "say_nfd_same"),
    ],
)
def test_composed_and_apart(complete, text, came, nfd):
    composed, apart = len(tokenize("subword", text)), len(without_nfc(text))
    points = code_points(text)
    said = facts.code_points(points, composed, apart)
    assert complete("tokens", said) == ["say_codes", came, nfd]
    assert said[0].values["apart"] == len(unicodedata.normalize("NFD", text))
    assert said[1].values["given"] == len(text)
    assert complete("tokens", [facts.tokens_of_forms(composed, apart)]) == ["code_points_alt"]
