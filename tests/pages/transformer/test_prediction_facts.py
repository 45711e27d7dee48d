"""What /transformer says of predictions, models and times follows from its numbers."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest

from charts.facts import by_model, fact
from charts.text import count
from models import load, store
from models.analysis.pass_times import PassSize, PassTimes, pass_size
from models.decoding.predictions import LensTrace, lens
from models.traces import Guess
from pages.transformer.facts.predictions import depths, lens_facts, model_facts
from pages.transformer.facts.times import chain_facts, even_length, time_facts, work_facts


def test_what_the_lens_shows(complete):
    trace = load("transformer").trace("The <b>cat</b> sat by the window.")
    single = load("transformer").trace("가")
    found = lens(trace, load("transformer").tokenizer)
    step = int(found.settled.argmax())
    assert found.settled[step] != found.settled.min()
    facts = lens_facts(found, trace, step)
    assert complete("transformer", facts)[:3] == ["say_winner", "say_settled", "say_depth_bits"]
    assert facts[1].values["depth"] == depths(trace)[found.settled[step]]
    assert depths(trace)[0] == fact("depth_start")
    assert len(depths(trace)) == 5
    alone = lens_facts(lens(single, load("transformer").tokenizer), single, 0)
    assert "say_depth_bits" not in [each.key for each in alone]


@pytest.mark.parametrize(("echoes", "said"), [(1, False), (2, True)])
def test_echoes_are_said_of_most_tokens(echoes, said):
    two = load("transformer").trace("the the")
    assert len(two) == 2
    guesses = (((Guess("<end>", 0.5),),) * 2,) * 5
    found = LensTrace(guesses, np.full((5, 2), 0.5), np.ones((5, 2)), echoes)
    facts = lens_facts(found, two, 1)
    assert ("say_echo" in [each.key for each in facts]) == said
    assert facts[0].values["winner"] == fact("token.end")


def cards(*models: str) -> dict:
    return {
        model: json.loads((store.WEIGHTS / f"{model}.json").read_text(encoding="utf-8"))
        for model in models
    }


def test_four_models_are_compared(complete):
    guesses = {"rnn": [Guess(" a", 0.5)], "gru": [Guess("<end>", 0.25)]}
    facts = model_facts(guesses, {"rnn": 9.0, "gru": 7.5}, cards("rnn", "gru"))
    measured = ["say_held_out_ko", "say_held_out_en", "say_parameters"]
    assert complete("transformer", facts) == ["say_firsts", "say_perplexity", *measured]
    assert facts[1].values == {"best": "GRU", "worst": "RNN"}
    parameters = by_model({"rnn": "1,322,896", "gru": count(cards("gru")["gru"]["parameters"])})
    assert facts[-1].values["each"] == parameters
    alone = model_facts(guesses, {"rnn": math.nan, "gru": math.nan}, cards("rnn", "gru"))
    assert complete("transformer", alone) == ["say_firsts", *measured]


@pytest.mark.parametrize(("seconds", "key"), [(0.001, "say_rate_more"), (1.0, "say_rate_less")])
def test_what_was_measured_whoever_was_faster(seconds, key, complete):
    lengths = np.array([32, 64, 128])
    own = {
        "rnn": np.array([1.0, 2, 4]) / 1000,
        "transformer": np.array([8.0, 4, 1000 * seconds]) / 1000,
    }
    spread = {name: np.stack([0.9 * each, 1.1 * each]) for name, each in own.items()}
    spread["rnn"][1, 1] = 0.004  # as slow as the Transformer once: open
    times = PassTimes(lengths, own, spread, {"rnn": np.array([9, 9, 5])}, 1)
    sizes = {"rnn": [PassSize(n, 0, n) for n in (1, 2, 4)]}
    sizes["transformer"] = [PassSize(8 * n, n * n, 1) for n in (1, 2, 4)]
    facts = time_facts(times, sizes, {"rnn": 1.0, "transformer": 2.0}, 64)
    assert complete("transformer", facts) == ["say_times", "say_faster", key, "say_growth"]
    assert facts[0].values["longest"] == 128
    assert facts[0].values["rnn"] == "4"
    assert facts[0].values["rnn_spread"] == "3.6–4.4"
    assert facts[0].values["passes"] == 5
    last = int(seconds == 1.0)
    assert facts[1].values == {"faster": 1 + last, "slower": 1 - last, "open": 1, "lengths": 3}
    assert facts[2].values["work"] == "12"  # (8 · 4 + 4 · 4) / 4


def test_the_squared_part_is_counted(complete):
    (said,) = work_facts((2, 8), (PassSize(40, 4, 1), PassSize(160, 64, 1)))
    assert complete("transformer", [said]) == ["say_work"]
    assert said.values["even"] == "20"  # 20 T = T²
    assert said.values["share"] == "29%"
    size = pass_size(load("transformer"), 16)
    even = round(even_length(size, 16))
    at_even = pass_size(load("transformer"), even)
    assert at_even.linear == pytest.approx(at_even.pairs, rel=0.01)


def test_the_chain_counts_its_steps(complete):
    (said,) = chain_facts(7, 4)
    assert complete("transformer", [said]) == ["say_chain"]
    assert said.values == {"tokens": 7, "layers": 4}
