"""What /seq2seq says: every branch of meaning, on translators as they are before training."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from charts.chips import in_markdown, label
from charts.facts import Fact, Listed
from charts.text import count, fixed, percent
from pages.seq2seq.facts import (
    SAME,
    alternative_fact,
    bottleneck_facts,
    held_out_fact,
    loss_fact,
    mean_probability,
    parting,
    parting_fact,
    quality_facts,
    sure_fact,
)
from pages.seq2seq.quality_by_length import Length

KOREAN = "나는 어제 친구와 밥을 먹었다."


@pytest.fixture
def given(untrained):
    """The trace of a translation with one vector that says this."""
    return lambda target: untrained("translator_fixed").trace(KOREAN, target=target)


def test_how_narrow_the_vector_is(complete, given):
    trace = given("I had a meal.")
    narrow, sure = facts = bottleneck_facts(trace, 24)
    assert complete("seq2seq", facts) == ["say_narrow", "say_sure"]
    size = len(trace)
    assert narrow.values == {
        "tokens": size, "embedded": 24, "numbers": count(24 * size), "units": 40,
        "per": f"{40 / size:.1f}",
    }  # fmt: skip
    p = trace.probabilities
    assert sure.values["sure_share"] == percent(p.max())
    assert sure.values["unsure_share"] == percent(p.min())
    unsurest = trace.target_tokens[int(p.argmin())]
    expected = Fact("token.end") if unsurest == "<end>" else in_markdown(label(unsurest))
    assert sure.values["unsure"] == expected
    assert complete("seq2seq", [alternative_fact(trace)]) == ["alternative"]
    assert alternative_fact(trace).values["target"] == len(trace.target_ids)


def test_a_translation_without_an_end_is_said_to_have_none(complete, given):
    trace = given("I had a meal.")
    endless = replace(trace, target_tokens=(*trace.target_tokens[:-1], " and"))
    assert complete("seq2seq", bottleneck_facts(endless, 24))[-1] == "say_endless"


def test_the_mean_is_geometric(complete, given):
    trace = given("I had a meal.")
    product = math.prod(float(p) for p in trace.probabilities)
    mean = mean_probability(trace)
    assert mean ** len(trace.target_ids) == pytest.approx(product, rel=1e-6)
    found = sure_fact(trace)
    assert complete("seq2seq", [found]) == ["sure"]
    assert found.values == {"n": len(trace.target_ids), "share": percent(mean)}
    nothing = replace(trace, target_tokens=("<end>",), probabilities=np.array([0.5], np.float32))
    assert complete("seq2seq", [sure_fact(nothing)]) == ["sure.one"]
    assert sure_fact(nothing).values == {"share": "50%"}


def test_where_two_translations_part(complete, given):
    one, other = given("I had a meal."), given("I had no meal.")
    assert parting(one, given("I had a meal.")) is None
    assert complete("seq2seq", [parting_fact(one, one)]) == ["say_alike"]
    at = parting(one, other)
    assert at is not None
    assert one.target_ids[:at].tolist() == other.target_ids[:at].tolist()
    assert one.target_ids[at] != other.target_ids[at]
    assert complete("seq2seq", [parting_fact(one, other)]) == ["say_part"]
    values = parting_fact(one, other).values
    assert values == {"step": at + 1, "fixed": "a", "attention": "no"}


def test_one_that_was_stopped_parts_from_the_longer_one_behind_its_end(complete, given):
    whole = given("I had a meal.")
    stopped = replace(
        whole, target_ids=whole.target_ids[:-1], target_tokens=whole.target_tokens[:-1]
    )
    at = len(stopped.target_ids)
    assert parting(stopped, whole) == parting(whole, stopped) == at
    values = parting_fact(stopped, whole).values
    assert values["fixed"] == values["attention"] == Fact("token.end")
    assert complete("seq2seq", [parting_fact(stopped, whole)]) == ["say_part"]


def length(low: int, one: float, attention: float, sentences: int = 500) -> Length:
    return Length(low, low + 2, sentences, (one, attention), (1.0, 2.0))


@pytest.mark.parametrize(
    ("lead", "key"),
    [
        (2 + 2 * SAME, "say_lead_grows"),
        (2 + SAME / 2, "say_lead_stays"),
        (2 - SAME / 2, "say_lead_stays"),
        (2 - 2 * SAME, "say_lead_shrinks"),
        (-1.0, "say_lead_shrinks"),
    ],
)
def test_how_the_lead_of_attention_goes(complete, lead, key):
    found = quality_facts({"tatoeba": [length(1, 40, 42), length(7, 20, 20 + lead)]})
    assert complete("seq2seq", found) == ["say_fall", key]
    (together,) = found
    assert isinstance(together, Listed)
    fall, said = together.facts
    assert fall.values["test"] == Fact("test.tatoeba")
    assert (fall.values["short"], fall.values["long"]) == ("1–3", "7–9")
    assert fall.values["fixed_short"] == "40.0"
    assert fall.values["attention_long"] == fixed(20 + lead, 1)
    assert said.values["lead_short"] == "+2.0"
    assert said.values["lead_long"] == ("−1.0" if lead < 0 else f"+{fixed(lead, 1)}")


def test_with_one_length_nothing_is_said_about_a_fall(complete):
    found = quality_facts({"massive": [length(1, 40, 42), length(7, 20, 99, sentences=3)]})
    assert complete("seq2seq", found) == ["say_short_only"]


def test_the_lead_in_loss(complete):
    def card(*losses: float) -> dict:
        keys = ("4-6 words", "13-99 words", "1-3 words")
        return {"loss_by_length": {k: {"loss": x} for k, x in zip(keys, losses, strict=True)}}

    found = loss_fact([card(2.0, 4.0, 1.0), card(1.5, 3.25, 0.875)])
    assert complete("seq2seq", [found]) == ["say_loss"]
    assert found.values == {
        "short": "0.13", "long": "0.75", "short_words": "1–3", "long_words": 13,
    }  # fmt: skip


def test_what_was_held_out_of_is_what_the_cards_say(complete):
    kept = {"test_sets_used": 2}
    assert complete("seq2seq", [held_out_fact([{}, kept])]) == ["say_met_alone"]
    said = held_out_fact([{"test_sets_used": 1}, kept])
    assert complete("seq2seq", [said]) == ["say_untouched"]
    assert said.values == {"used": 2}
