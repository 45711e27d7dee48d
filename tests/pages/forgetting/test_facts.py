"""What /forgetting says, against its numbers: every branch, on real readings and made ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from charts.facts import Fact, Listed, counted
from charts.text import count, fixed, number, percent
from models import load, tokenizer
from models.analysis.forgetting import (
    Saturation,
    repeated_tanh,
    resting_point,
    saturation,
    twins,
)
from models.analysis.probes import Probes, ReadBack, load_probes
from models.text.twin_words import exchange
from models.traces import SATURATED
from pages.forgetting.facts.probes import accuracy_facts, read_back_facts, readable
from pages.forgetting.facts.tanh import FEW, repeated_facts, saturation_facts
from pages.forgetting.facts.twins import TOGETHER, twin_distances, twins_facts
from ui.words import catalogs

MODELS = ("rnn", "lstm", "gru")
TEXT = "The <b>cat</b> sat on the mat and slept."
CARD = {
    "chance": 0.06,
    "measured_on": {"states": 12345},
    "trained_on": {"states": 678901},
}


def texts(listed: object) -> list[object]:
    """What is said of each model."""
    assert isinstance(listed, Listed)
    return [each.values["value"] for each in listed.facts]


# --- twins ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def readings():
    tokens = tokenizer().encode(TEXT)
    change = exchange(tokens, 1, 2, "dog")
    assert change is not None
    return [twins(model, tokens, change) for model in MODELS]


def made(twin, *relative: float):
    """``twin`` with these distances from the exchanged token on, one token before it."""
    apart = np.array([0.0, *relative])
    return replace(
        twin,
        tokens=tuple("abcdefgh"[: len(apart)]),
        changed=1,
        typical=2.0,
        distance=2.0 * apart,
        variation=apart / 2,
        bits=apart / 4,
    )


def test_distances_say_when_two_readings_stay_together(readings):
    found = twin_distances(made(readings[0], 1.0, 0.05, 0.2, 0.05))
    assert (found.steps, found.first, found.last, found.together) == (3, 1.0, 0.05, 3)
    assert (found.variation_first, found.variation_last) == (0.5, 0.025)
    assert found.bits_last == 0.0125
    assert twin_distances(made(readings[0], 1.0, 0.05, 0.2)).together is None
    assert twin_distances(made(readings[0], 0.05, 0.01)).together == 0
    assert twin_distances(made(readings[0], 1.0, TOGETHER)).together is None


@pytest.mark.parametrize("code", sorted(catalogs()))
def test_the_sentence_names_the_limit_of_running_together(code):
    assert percent(TOGETHER) in catalogs()[code]["forgetting.say_together"]


#: What is left at the end of each model, and what follows from it.
@pytest.mark.parametrize(
    ("left", "weights", "keys", "named"),
    [
        ((0.01, 0.05, 0.05), "trained", ["say_textbook"], None),
        ((0.5, 0.6, 0.7), "trained", ["say_textbook", "say_short"], None),
        ((0.05, 0.01, 0.06), "trained", ["say_not_textbook"], "LSTM"),
        ((0.5, 0.01, 0.02), "trained", ["say_not_textbook", "say_short"], "LSTM, GRU"),
        ((0.05, 0.01, 0.06), "start", ["say_start"], None),
        ((0.5, 0.01, 0.06), "orthogonal", ["say_orthogonal", "say_short"], None),
    ],
)
@pytest.mark.parametrize("log", [False, True])
def test_whether_the_textbook_is_right_follows_from_what_is_left(
    readings, complete, left, weights, keys, named, log
):
    found = [made(twin, 1.0, 0.5, last) for twin, last in zip(readings, left, strict=True)]
    said = twins_facts(found, weights, log, 1.234)
    always = ["say_last", "say_together", "say_predictions"]
    assert complete("forgetting", said) == [*always, *keys, *(["say_log"] if log else [])]
    assert said[0].values["steps"] == counted("count", 2)
    assert texts(said[0].values["first"]) == ["100%"] * 3
    assert texts(said[0].values["last"]) == [percent(share) for share in left]
    within = [counted("count", 2) if share < TOGETHER else Fact("not_yet") for share in left]
    assert texts(said[1].values["each"]) == within
    assert texts(said[2].values["last"]) == [percent(share / 2) for share in left]
    assert texts(said[2].values["bits"]) == [number(share / 4) for share in left]
    if named:
        assert said[3].values["models"] == named
    if keys[0] != "say_textbook":
        assert said[3].values["radius"] == "1.23"


def test_a_divergence_that_float32_cannot_tell_from_none_is_a_bound(readings):
    found = [made(twin, 1.0, left) for twin, left in zip(readings, (0.004, 1e-8, 0.0), strict=True)]
    said = twins_facts(found, "trained", False, 1.0)
    assert texts(said[2].values["bits"]) == ["0.001", "<0.001", "<0.001"]


def test_nothing_after_the_exchange_leaves_nothing_to_say(readings, complete):
    found = [made(twin, 1.0) for twin in readings]
    assert complete("forgetting", twins_facts(found, "trained", True, 1.0)) == ["say_none_after"]


def test_a_real_twin_is_said_whole(readings, complete):
    keys = complete("forgetting", twins_facts(readings, "trained", False, 1.0))
    assert keys[:3] == ["say_last", "say_together", "say_predictions"]


# --- tanh -----------------------------------------------------------------------------------------


def pushed(share: float, steps: int = 4) -> Saturation:
    """A made network: so many of its 20 units saturated at every step."""
    hidden = np.zeros((steps, 20), np.float32)
    hidden[:, : round(20 * share)] = 0.95
    shares = np.full(steps, share)
    return Saturation(np.arctanh(hidden), hidden, shares, np.full(steps, 1 - share / 2))


@pytest.mark.parametrize(
    ("share", "key"), [(0.05, "say_few"), (FEW, "say_many"), (0.5, "say_many")]
)
def test_training_is_said_to_saturate_where_it_does(complete, share, key):
    tokens = tokenizer().encode("one two three four")
    said = saturation_facts(pushed(0.25), pushed(share), pushed(0.8), tokens, 1)
    assert complete("forgetting", said) == ["say_saturated", "say_shares", key]
    assert said[0].values == {
        "token": tokens.tokens[1].strip(),
        "beyond": 5,
        "units": 20,
        "share": "25%",
        "slope": fixed(1 - 0.125, 2),
    }
    assert said[1].values["trained"] == percent(share)
    assert said[1].values["untrained"] == "80%"
    assert said[1].values["fresh"] == "0.60"


def test_the_saturated_units_of_a_real_state_are_counted(complete):
    trace = load("rnn").trace(TEXT)
    seen = saturation(trace)
    said = saturation_facts(seen, seen, seen, trace, 3)
    complete("forgetting", said)
    assert said[0].values["beyond"] == sum(abs(float(h)) > 0.9 for h in trace.hidden[3])


@pytest.mark.parametrize("code", sorted(catalogs()))
def test_the_sentence_names_the_limit_of_saturation(code):
    assert f"|h| > {SATURATED:g}" in catalogs()[code]["forgetting.say_saturated"]


@pytest.mark.parametrize(("w", "ends"), [(0.5, "below"), (1.0, "one"), (2.0, "above")])
def test_where_repeated_tanh_ends_up_depends_on_w(complete, w, ends):
    rows = repeated_tanh(w, np.array([-3.0, -0.1, 0.02, 1.0, 3.0]), 24)
    rest = resting_point(w)
    said = repeated_facts(w, rest, rows, 1.456, 0.578)
    keys = [f"say_alone_{ends}", "say_gap", "say_alone_network"]
    assert complete("forgetting", said) == keys
    assert said[0].values == {"w": fixed(w, 2), "rest": fixed(rest, 4)}
    assert said[1].values == {
        "low": "0.02",
        "high": "3",
        "gap": "2.98",
        "times": 24,
        "after": number(rows[-1, 4] - rows[-1, 2]),
    }
    assert said[2].values == {"radius": "1.46", "start": "0.58"}


# --- reading back ---------------------------------------------------------------------------------


def read_back(*chances: float) -> ReadBack:
    names = ("the", " a", " *b*", " c", " d")[: len(chances)]
    return ReadBack(np.array(chances), np.zeros(len(chances), int), names)


def test_a_state_says_what_it_still_knows(complete):
    tokens = tokenizer().encode("one two three four five")
    found = {
        "rnn": read_back(0.9, 0.6, 0.5, 0.02),
        "lstm": read_back(0.1, 0.1, 0.1, 0.1),
        "gru": read_back(0.9, 0.1, 0.9, 0.9),
    }
    said = read_back_facts(found, tokens, 4, 3)
    assert complete("forgetting", said) == ["say_sure", "say_back", "say_reach"]
    assert (said[0].values["step"], said[0].values["count"]) == (5, 4)
    assert texts(said[0].values["each"]) == [2, 0, 3]
    assert said[1].values["token"] == tokens.tokens[1].strip()
    assert said[1].values["back"] == counted("back", 3)
    assert texts(said[1].values["each"]) == ["2%", "10%", "90%"]
    assert said[1].values["guess"] == "c"
    assert said[2].values == {"reach": 3}


def test_early_states_have_less_to_tell(complete):
    tokens = tokenizer().encode("one two three four five")
    second = {model: read_back(0.9, 0.3) for model in MODELS}
    said = read_back_facts(second, tokens, 1, 10)
    assert complete("forgetting", said) == ["say_sure", "say_back"]
    assert said[1].values["back"] == counted("back", 1)
    assert said[1].values["token"] == tokens.tokens[0]
    first = {model: read_back(0.9) for model in MODELS}
    assert complete("forgetting", read_back_facts(first, tokens, 0, 10)) == ["say_sure"]


def test_the_end_of_a_text_is_a_guess_with_a_name(complete):
    tokens = tokenizer().encode("one two")
    ended = ReadBack(np.array([0.9, 0.3]), np.zeros(2, int), ("the", "<end>"))
    said = read_back_facts(dict.fromkeys(MODELS, ended), tokens, 1, 10)
    complete("forgetting", said)
    assert said[1].values["guess"] == Fact("token.end")


def made_probes(*accuracy: float) -> Probes:
    maps = np.zeros((len(accuracy), 2, 3), np.float32)
    return Probes("rnn", maps, np.zeros(5, np.float32), np.array(accuracy), CARD)


def test_readable_is_more_than_twice_chance_all_the_way():
    assert readable(made_probes(0.9, 0.3, 0.1, 0.2), 0.06) == 1
    assert readable(made_probes(0.9, 0.3, 0.12, 0.2), 0.06) == 1
    assert readable(made_probes(0.9, 0.3, 0.13, 0.2), 0.06) == 3
    assert readable(made_probes(0.9, 0.3), 0.5) is None


@pytest.mark.parametrize(
    ("lstm", "last", "keys", "named"),
    [
        (0.7, 0.06, ["say_far"], "LSTM"),
        (0.4, 0.06, ["say_near"], None),
        (0.5, 0.06, ["say_near"], None),
        (0.4, 0.05, ["say_near", "say_below"], None),
    ],
)
def test_who_can_be_read_better_on_held_out_text(complete, lstm, last, keys, named):
    probes = {
        "rnn": made_probes(0.9, 0.5, 0.4, 0.3, 0.2, 0.11, 0.07),
        "lstm": made_probes(0.9, lstm, 0.3, 0.4, 0.3, 0.2, last),
        "gru": made_probes(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.08),
    }
    said = accuracy_facts(probes)
    always = ["say_accuracy", "say_readable", "say_better"]
    assert complete("forgetting", said) == [*always, *keys, "say_measured"]
    assert texts(said[0].values["one"]) == ["50%", percent(lstm), "10%"]
    assert texts(said[0].values["five"]) == ["11%", "20%", "10%"]
    assert texts(said[0].values["last"]) == [percent(share) for share in (0.07, last, 0.08)]
    assert said[0].values["chance"] == "6%"
    assert texts(said[1].values["each"]) == ["k = 4", "k = 5", "–"]
    better = sum(np.array([0.9, lstm, 0.3, 0.4, 0.3, 0.2, last]) > probes["rnn"].accuracy)
    assert texts(said[2].values["each"]) == [better, 1]
    assert said[2].values["of"] == 7
    if named:
        assert said[3].values["models"] == named
    assert said[-1].values == {"states": count(12345), "reach": 6, "trained": count(678901)}


def test_the_probes_that_ship_are_said_whole(complete):
    keys = complete("forgetting", accuracy_facts({model: load_probes(model) for model in MODELS}))
    assert keys[0] == "say_accuracy"
    assert keys[-1] == "say_measured"
