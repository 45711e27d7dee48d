"""What /gradients says of pairs of steps, of the chain between them and of other radii."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from charts.facts import Fact
from charts.text import fixed, number, small_share
from models import load, tokenizer
from models.analysis.gradients import gradients, influence
from models.analysis.radius_sweep import radius_sweep
from models.analysis.start_values import default_start
from models.traces import TokenTrace
from pages.gradients.facts.radius import exploding_radius, nearest_radius, radius_facts
from pages.gradients.facts.steps import chain_facts, pair_facts

TEXT = "The cat sat by the warm window and slept."
MODELS = ("rnn", "lstm", "gru")


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


@pytest.fixture(scope="module")
def traces():
    return {model: gradients(load(model), tokens(TEXT)) for model in MODELS}


# --- pairs and chain ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("which", "model"),
    [("rnn", "rnn"), ("lstm", "lstm"), ("gru", "gru"), ("forget", "lstm"), ("update", "gru")],
)
def test_a_map_says_its_corner_and_its_neighbours(complete, which, model):
    trace = influence(load(model), tokens(TEXT))
    norms = trace.norms if which == model else trace.carried
    said = pair_facts(trace, norms, which)
    assert complete("gradients", said) == ["say_pair", f"say_map_{which}", "say_scale"]
    corner = said[0].values
    assert corner["norm"] == number(norms[-1, 0])
    near = [norms[t, t - 1] for t in range(1, len(trace))]
    assert corner["near"] == number(np.prod(near) ** (1 / len(near)))
    assert corner["steps"] == Fact("steps", {"n": len(trace) - 1})
    assert said[1].values["factor"] == fixed(trace.factor[1:].mean(), 2)


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(
    ("first", "second", "key"),
    [(0.5, 1.2, "first"), (1.2, 0.5, "second"), (0.5, 0.5, "both"), (1.2, 1.2, "none")],
)
def test_the_chain_says_which_factor_shrinks(traces, complete, model, first, second, key):
    trace = traces[model]
    steps = len(trace) - 2
    found = replace(
        trace,
        first_factors=np.full(len(trace), first),
        second_factors=np.full(len(trace), second),
    )
    pairs = influence(load(model), tokens(TEXT))
    said = chain_facts(found, pairs)
    keys = ["say_chain", f"say_chain_{key}", f"say_chain_{model}"]
    assert complete("gradients", said) == keys
    assert said[0].values["one_product"] == number(first**steps)
    assert said[0].values["two_product"] == number(second**steps)
    assert said[0].values["product"] == number(first**steps * second**steps)
    assert (said[0].values["two"] == "$W_{hh}$") == (model == "rnn")
    assert said[2].values["largest"] == fixed(pairs.largest_singular_value, 2)
    assert said[2].values["mean"] == fixed(pairs.factor[1 : steps + 1].mean(), 2)


# --- the radius -----------------------------------------------------------------------------------


def test_nearest_radius_is_the_row_of_the_slider():
    trace = radius_sweep(load("rnn"), tokens(TEXT), (0.5, 1.0, 9.0))
    for radius in (0.5, 1.0, 9.0):
        assert trace.radii[nearest_radius(trace, radius)] == radius


def test_a_random_rnn_explodes_at_a_large_radius_and_not_at_a_small_one():
    radii = (0.2, 1.0, 30.0)
    trace = radius_sweep(default_start("rnn"), tokens(TEXT), radii)
    assert exploding_radius(trace) == 30.0
    assert exploding_radius(radius_sweep(default_start("rnn"), tokens(TEXT), radii[:2])) is None
    assert exploding_radius(radius_sweep(default_start("rnn"), tokens(TEXT), radii, 1)) is None


def test_a_radius_says_what_it_does_to_lengths_and_parts(complete):
    radii = (0.2, 1.0, 30.0)
    trace = radius_sweep(default_start("rnn"), tokens(TEXT), radii)
    row = nearest_radius(trace, 30.0)
    lengths = np.ones(len(trace.radii))
    lengths[row] = 4.0
    trace = replace(trace, total_norms=lengths, total_range=np.stack([lengths, lengths]))
    said = radius_facts(trace, row, "start", 1.0, True)
    keys = ["say_radius", "say_radius_parts", "say_slopes", "say_explosion", "say_clip_long"]
    assert complete("gradients", said) == keys
    assert said[0].values["radius"] == "30"
    assert said[0].values["length"] == "4"
    read = len(trace) - 2
    for name, at in (("ratio", row), ("own", trace.own)):
        share = trace.part_norms[at, 1] / trace.part_norms[at, read]
        assert said[1].values[name] == small_share(share)
    assert said[2].values["slope"] == fixed(trace.slopes[row], 2)
    assert said[-1].values == {"factor": "0.25", "limit": "1"}
    off = radius_facts(trace, row, "start", 1.0, False)
    assert complete("gradients", off) == [*keys[:-1], "say_clip_off"]
    assert off[-1].values == said[-1].values


def test_a_chaotic_network_gives_a_band_and_no_number(complete):
    read = tokenizer().encode("The cat sat by the warm window and slept. " * 8, 64)
    trace = radius_sweep(default_start("rnn"), read, (0.5, 15.0))
    row = nearest_radius(trace, 15.0)
    assert trace.chaotic.tolist() == [False, False, True]
    said = radius_facts(trace, row, "start", 1.0, True)
    keys = ["say_chaotic", "say_chaos", "say_slopes", "say_explosion", "say_clip_long"]
    assert complete("gradients", said) == keys
    least, most = trace.total_range[:, row]
    assert said[0].values["low"] == number(least)
    assert said[0].values["high"] == number(most)
    assert said[0].values["first_low"] == number(trace.hidden_range[0, row, 0])
    assert said[-1].values["factor"] == Fact(
        "between", {"low": number(1 / most), "high": number(1 / least)}
    )
    calm = radius_facts(trace, 0, "start", 1.0, True)
    assert complete("gradients", calm)[:2] == ["say_radius", "say_radius_parts"]


def test_no_explosion_no_clipping_and_trained_weights_have_their_sentences(complete):
    trace = radius_sweep(load("rnn"), tokens(TEXT), (0.2,))
    trace = replace(trace, total_range=np.full((2, len(trace.radii)), 0.5))
    arriving = trace.hidden_range.copy()
    arriving[:, :, 0] = 0.0
    trace = replace(trace, hidden_range=arriving)
    said = radius_facts(trace, 0, "trained", 1.0, True)
    keys = ["say_radius", "say_radius_parts", "say_slopes"]
    keys += ["say_no_explosion", "say_explosion_start", "say_clip_short"]
    assert complete("gradients", said) == keys
    assert said[3].values["most"] == number(trace.radii[-1])


@pytest.mark.parametrize(
    ("target", "keys"),
    [(1, ["say_radius", "say_slopes", "chain_short"]), (2, ["say_radius", "say_slopes"])],
)
def test_a_loss_read_at_once_has_no_way_back_to_compare(complete, target, keys):
    trace = radius_sweep(load("rnn"), tokens(TEXT), (1.0,), target)
    assert complete("gradients", radius_facts(trace, 0, "start", 1.0, False))[: len(keys)] == keys
