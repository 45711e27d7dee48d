"""What /comeback says, against the traces it speaks of and against the equations."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from charts.facts import Fact
from charts.text import count, fixed, percent
from models import load
from models.analysis.gradients import influence
from models.analysis.linear_attention import linear_attention
from models.analysis.pass_times import PassTimes
from models.analysis.writing_times import WritingTimes
from models.scan import scan_in_steps, scan_in_tree
from pages.comeback.facts.answers import two_places, writes_most
from pages.comeback.facts.beside import (
    RISE,
    HeadPlace,
    beside_facts,
    furthest_layer,
    gru_fact,
    nearest_head,
    rises,
    row_shares,
    turning_head,
)
from pages.comeback.facts.linear import cost, cost_fact, linear_facts
from pages.comeback.facts.memory import kept_facts, writing_facts
from pages.comeback.facts.readings import reading_facts, readings_alt
from pages.comeback.facts.scan import depth_rows, pairs_of, scan_facts, scan_tree
from pages.comeback.facts.times import time_facts
from pages.comeback.facts.units import (
    attention,
    offered_units,
    opening,
    reach,
    telling_cell,
    with_unit,
)
from pages.comeback.question import weight_question

TEXT = "The old cat sat <b>by</b> the window, looked at the birds and slept."
TEXTS = (TEXT, "고양이가 창가에서 잔다.", "가", "The cat")


@pytest.fixture(scope="module")
def trace():
    return load("mingru").trace(TEXT)


def with_gates(trace, update):
    """The trace with other gates: (T,) for every unit of every layer."""
    layers, steps, units = trace.update.shape
    made = np.broadcast_to(np.asarray(update, np.float32)[None, :, None], (layers, steps, units))
    return replace(trace, update=made.copy())


# --- units ----------------------------------------------------------------------------------------


def test_the_reach_of_a_unit_is_the_mean_distance_of_its_weights(trace):
    shares = trace.shares
    found = reach(shares)
    layers, steps, _, units = shares.shape
    for layer, unit in ((0, 0), (layers - 1, units - 1), (0, 17)):
        whole = sum(
            float(shares[layer, t, k, unit]) * (t - k) for t in range(steps) for k in range(t)
        )
        assert found[layer, unit] == pytest.approx(whole / steps, rel=1e-5)


def test_a_unit_that_writes_all_anew_reaches_nowhere_and_one_that_holds_reaches_the_start(trace):
    steps = len(trace)
    assert reach(with_gates(trace, np.ones(steps)).shares).max() == 0
    held = with_gates(trace, [1.0, *[0.0] * (steps - 1)]).shares
    assert reach(held) == pytest.approx((steps - 1) / 2)
    assert attention(held).max() == pytest.approx(0, abs=1e-9)  # it looks at one token alone
    assert reach(with_gates(trace, np.zeros(steps)).shares).max() == 0  # all is the empty start


@pytest.mark.parametrize("text", TEXTS)
def test_the_units_offered_are_those_that_reach_furthest_and_the_one_that_writes_most(text):
    trace = load("mingru").trace(text)
    shares = trace.shares
    far = reach(shares)
    for layer, units in enumerate(offered_units(trace, shares)):
        assert len(set(units)) == len(units)
        furthest = sorted(far[layer], reverse=True)[:3]
        assert sorted((far[layer, unit] for unit in units[:3]), reverse=True) == pytest.approx(
            furthest
        )
        assert int(trace.update[layer].mean(axis=0).argmax()) in units
    assert with_unit([3, 4], 9) == [3, 4, 9]
    assert with_unit([3, 4], 4) == with_unit([3, 4], None) == [3, 4]


@pytest.mark.parametrize("text", TEXTS)
def test_the_page_opens_on_a_cell_of_the_unit_that_looks_around_most(text):
    shares = load("mingru").trace(text).shares
    found = opening(shares)
    looks = attention(shares)
    assert looks[found.layer, found.unit] == looks.max()
    assert found.column <= found.row < shares.shape[1]
    weights = shares[found.layer, :, :, found.unit]
    assert (found.row, found.column) == telling_cell(weights)


def test_the_telling_cell_is_far_and_heavy():
    weights = np.zeros((5, 6), np.float32)
    weights[3, 0], weights[4, 4], weights[1, 0] = 0.4, 0.9, 0.9
    assert telling_cell(weights) == (3, 0)
    assert telling_cell(np.ones((1, 2), np.float32)) == (0, 0)


# --- what is said ---------------------------------------------------------------------------------


@pytest.mark.parametrize("text", TEXTS)
def test_every_sentence_of_the_readings_has_its_numbers(complete, text):
    trace = load("mingru").trace(text)
    shares = trace.shares
    said = reading_facts(trace, shares)
    keys = complete("comeback", said)
    written = ["say_written"] if len(trace) > 1 else []
    assert keys == [*["say_reach"] * len(trace.update), *written]
    for layer, each in enumerate(said[: len(trace.update)]):
        start = np.prod(1 - trace.update[layer].astype(float), axis=0).mean()
        assert each.values["start"] == percent(start)
        assert each.values["furthest"] == fixed(reach(shares)[layer].max(), 1)
    complete("comeback", [readings_alt(trace, shares[0, :, :, 0])])


def test_the_tokens_that_are_written_most_and_least(trace):
    gates = np.full(len(trace), 0.5)
    gates[0], gates[3], gates[5] = 1.0, 0.9, 0.1  # the first token is left aside
    said = reading_facts(made := with_gates(trace, gates), made.shares)[-1]
    assert (said.values["most"], said.values["most_share"]) == (trace.tokens[3].strip(), "90%")
    assert said.values["least_share"] == "10%"
    answers = writes_most(made)
    assert [each.values["share"] for each in answers] == ["90%"] * len(trace.update)


def test_two_places_are_the_best_pair_that_does_not_stand_side_by_side(complete, trace):
    (said,) = two_places(trace, shares := trace.shares)
    complete("comeback", [said])
    layers, steps, _, units = shares.shape
    best = max(
        min(shares[layer, t, j, unit], shares[layer, t, k, unit])
        for layer in range(layers)
        for unit in range(units)
        for t in range(steps)
        for j in range(t - 1)
        for k in range(j + 2, t + 1)
    )
    weights = [str(said.values[name]) for name in ("first_weight", "second_weight")]
    assert fixed(best, 2) == min(weights)
    assert two_places(load("mingru").trace("가"), load("mingru").trace("가").shares) == []


# --- side by side ---------------------------------------------------------------------------------


def test_a_rise_is_counted_where_an_older_token_gains():
    weights = np.array([[1, 0, 0, 0], [0.5, 0.5, 0, 0], [0.2, 0.5, 0.3, 0], [0.4, 0.505, 0, 0.095]])
    found = rises(weights)
    # Older: (2, 0), (3, 0), (3, 1). Of these only (3, 0) gains more than RISE.
    assert (found.count, found.among) == (1, 3)
    assert found.largest == (3, 0, 0.2, 0.4)
    assert RISE > 0.505 - 0.5
    assert rises(np.ones((1, 1))) == (0, 0, None)
    assert rises(np.tri(2) / 2) == (0, 0, None)


@pytest.mark.parametrize("text", TEXTS)
def test_no_weight_of_the_mingru_ever_rises(text):
    shares = load("mingru").trace(text).shares
    steps = shares.shape[1]
    for layer in shares:
        for unit in range(0, layer.shape[-1], 9):
            assert rises(layer[:, :steps, unit]).count == 0
        assert rises(layer[:, :steps].mean(axis=-1)).count == 0
        change = np.diff(layer, axis=0)
        older = np.tri(steps - 1, steps + 1, dtype=bool) if steps > 1 else np.zeros((0, 2), bool)
        assert (change[older] <= 0).all()


def test_the_heads_are_the_one_that_turns_back_most_and_the_one_most_alike(trace):
    weights = load("transformer").trace(TEXT).weights
    turning = turning_head(weights)

    def gain(place):
        largest = rises(weights[place]).largest
        return largest.after - largest.before if largest else 0

    assert gain(turning) == max(gain(at) for at in np.ndindex(*weights.shape[:2]))
    like = weights[1, 2]
    assert nearest_head(weights, like) == (1, 2)
    assert furthest_layer(trace.shares) == int(reach(trace.shares).mean(axis=1).argmax())


@pytest.mark.parametrize("text", TEXTS)
def test_every_sentence_beside_has_its_numbers(complete, text):
    trace, transformer = load("mingru").trace(text), load("transformer").trace(text)
    weights = trace.shares[0, :, :-1].mean(axis=-1)
    place = turning_head(transformer.weights)
    head = transformer.weights[place]
    said = beside_facts(trace, weights, head, place)
    keys = complete("comeback", said)
    if len(trace) < 3:
        assert keys == ["say_few"]
        return
    assert (keys[0], keys[-1]) == ("say_rises", "say_never")
    assert said[0].values["count"] == rises(head).count > 0
    assert said[-1].values["count"] == 0
    back = said[1].values
    assert float(str(back["after"])) > float(str(back["before"]))
    assert float(str(back["left"])) <= float(str(back["fallen"]))
    shares = row_shares(influence(load("gru"), trace).norms)
    np.testing.assert_allclose(shares.sum(axis=1), 1)
    assert (np.triu(shares, 1) == 0).all()
    complete("comeback", [gru_fact(trace, shares)])


def test_a_head_that_never_turns_back_is_not_said_to(complete, trace):
    steps = len(trace)
    still = (np.tri(steps) / np.arange(1, steps + 1)[:, None]).astype(np.float32)
    said = beside_facts(trace, still, still, HeadPlace(0, 0))
    assert complete("comeback", said) == ["say_rises", "say_never"]
    assert said[0].values["count"] == 0


# --- linear attention -----------------------------------------------------------------------------


@pytest.mark.parametrize("text", TEXTS)
def test_both_orders_of_linear_attention_are_said_and_are_one(complete, text):
    trace = load("transformer").trace(text)
    found = linear_attention(*(each[0, 1] for each in (trace.q, trace.k, trace.v)))
    step = len(trace) - 1
    said = linear_facts(trace, found, trace.weights[0, 1], step)
    rest = ["say_not_softmax"] if step else []
    assert complete("comeback", said) == ["say_same", *rest]
    assert said[0].values["pairs"] == said[0].values["state"]
    numbers = [fixed(x, 4) for x in found.by_state[step, :4]]
    assert said[0].values["state"] == ", ".join(numbers)


def test_the_cost_is_counted_and_even_at_the_width_of_a_head(complete):
    assert cost(10, 32) == (2 * 10 * 10 * 32, 2 * 10 * 32 * 32)
    said = [cost_fact(length, 32) for length in (8, 32, 64)]
    assert complete("comeback", said) == ["say_cost_pairs", "say_cost_even", "say_cost_state"]
    assert [each.values.get("times") for each in said] == ["4", None, "2"]
    assert said[2].values["pairs"] == count(2 * 64 * 64 * 32)


# --- the scan -------------------------------------------------------------------------------------


@pytest.mark.parametrize("steps", [1, 2, 3, 5, 8, 13, 22, 64])
def test_every_state_of_the_tree_is_that_of_the_loop(steps):
    draw = np.random.default_rng(steps)
    a, b = draw.uniform(0, 1, steps), draw.normal(size=steps)
    tree = scan_tree(a, b)
    loop, scanned = (
        form(torch.tensor(a)[:, None], torch.tensor(b)[:, None])[:, 0]
        for form in (scan_in_steps, scan_in_tree)
    )
    states = [node.state for node in tree.rounds[0]]
    np.testing.assert_allclose(states, loop.numpy(), atol=1e-12)
    np.testing.assert_allclose(states, scanned.numpy(), atol=1e-12)
    for row in tree.rounds:
        for node in row:
            h = 0.0 if node.first == 0 else float(loop[node.first - 1])
            assert node.a * h + node.b == pytest.approx(float(loop[node.last]), abs=1e-12)
            assert node.state == pytest.approx(float(loop[node.last]), abs=1e-12)
            if node.first == 0:
                assert node.b == pytest.approx(node.state, abs=1e-12)
    assert tree.up == steps.bit_length() - 1
    assert tree.down <= tree.up
    # Every step but the first ends a stretch from the first on, or is handed a state, just once.
    given = {(each.round, each.to) for each in tree.handed}
    assert len(given) == len(tree.handed)


def test_the_scan_says_what_it_joins_and_where_it_ends(complete, trace):
    a, b = pairs_of(trace.update[0, :, 5], trace.candidate[0, :, 5])
    tree = scan_tree(a, b)
    said = scan_facts(trace, tree, len(trace.update))
    assert complete("comeback", said) == ["say_rounds", "say_joins"]
    assert said[1].values["state"] == fixed(trace.states[0, -1, 5], 4)
    assert depth_rows([64, 100]) == [("64", "64", "12", "1"), ("100", "100", "12", "1")]


def test_who_is_faster_is_said_only_where_every_pass_was(complete):
    def measured(scan, loop):
        spread = {"mingru": np.array(scan), "steps": np.array(loop)}
        return PassTimes(
            lengths=np.array([64, 512]),
            seconds={name: each.mean(axis=0) for name, each in spread.items()},
            spread=spread,
            passes={name: np.array([3, 3]) for name in spread},
            threads=2,
        )

    fast, slow, both = ([[1, 1], [2, 2]], [[3, 3], [5, 5]], [[1, 1], [4, 4]])
    cases = {
        "say_scan_faster": measured(fast, slow),
        "say_scan_slower": measured(slow, fast),
        "say_scan_open": measured(both, slow),
    }
    for key, times in cases.items():
        facts, rows = time_facts(times, "steps")
        assert complete("comeback", facts) == [key]
        assert [name for name, _ in rows] == ["mingru", "steps"]
    assert time_facts(cases["say_scan_slower"], "steps")[0][0].values["times"] == "2.67"


# --- memory ---------------------------------------------------------------------------------------


def test_what_is_kept_is_said_for_the_whole_text(complete):
    kept = {"gru": [512] * 4, "mingru": [1024] * 4, "cached": [4096, 8192, 12288, 16384]}
    said = kept_facts({name: np.array(values) for name, values in kept.items()})
    assert complete("comeback", said) == ["say_cache", "say_state"]
    assert said[0].values == {"each": "4,096", "steps": 4, "whole": "16,384"}
    assert said[1].values == {"gru": "512", "mingru": "1,024"}


def test_a_cache_pays_only_where_every_token_came_sooner(complete):
    def measured(cached, uncached):
        spread = dict.fromkeys(("gru", "mingru"), np.array([[0.5], [2.0]]))
        spread |= {"cached": np.array(cached), "uncached": np.array(uncached)}
        return WritingTimes(
            lengths=np.array([64]),
            seconds={name: each.mean(axis=0) for name, each in spread.items()},
            spread=spread,
            kept={name: np.array([1]) for name in spread},
        )

    fast, slow, both = ([[1.0], [2.0]], [[3.0], [5.0]], [[1.0], [4.0]])
    for key, times in {
        "say_cache_pays": measured(fast, slow),
        "say_cache_costs": measured(slow, fast),
        "say_cache_open": measured(both, slow),
    }.items():
        assert complete("comeback", writing_facts(times)) == ["say_rates", key]
    assert writing_facts(measured(fast, slow))[0].values["uncached_long"] == "0.25"


# --- the question ---------------------------------------------------------------------------------


def test_the_question_is_answered_by_the_largest_weight_of_the_row(trace):
    found = opening(shares := trace.shares)
    question = weight_question(trace, shares, found)
    assert question is not None
    row = shares[found.layer, found.row, :-1, found.unit]
    assert question.number == row.max()
    spot = question.choices[question.answer].spot
    assert spot is not None
    assert spot.n == row.argmax()
    assert isinstance(question.ask.values["unit"], Fact)
    alone = load("mingru").trace("가")
    assert weight_question(alone, alone.shares, opening(alone.shares)) is None
