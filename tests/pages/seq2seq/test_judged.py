"""What was judged is what the translator writes, and is shown of these weights only."""

from __future__ import annotations

import csv

import pytest

from models import load
from models.training.translation_pairs import OWN
from pages.seq2seq.facts import judged_fact
from pages.seq2seq.judged import judged

CARD = load("translator").card


def test_the_sentences_are_the_first_hundred_short_ones_of_the_test_pairs():
    with OWN.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["part"] == "test"]
    short = [(row["ko"], row["en"]) for row in rows if len(row["ko"].split()) <= 10]
    assert [(each.korean, each.english) for each in judged()] == short[:100]


@pytest.mark.parametrize("each", judged()[::9], ids=lambda each: each.korean)
def test_the_translator_still_writes_what_was_judged(each):
    assert judged_fact(CARD)
    assert load("translator").translate(each.korean, beam=4) == each.output


def test_the_count_is_that_of_the_list_and_of_these_weights_only():
    right = [each for each in judged() if each.right]
    (said,) = judged_fact(CARD)
    assert (said.values["count"], said.values["right"]) == (100, len(right))
    assert judged_fact({**CARD, "sha256": "other"}) == []
