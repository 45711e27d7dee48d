"""What /comeback says of linear attention, scan and memory, against the equations."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from charts.text import count, fixed
from models import load
from models.analysis.linear_attention import linear_attention
from models.analysis.pass_times import PassTimes
from models.analysis.writing_times import WritingTimes
from models.scan import scan_in_steps, scan_in_tree
from pages.comeback.facts.linear import cost, cost_fact, linear_facts
from pages.comeback.facts.memory import kept_facts, writing_facts
from pages.comeback.facts.scan import depth_rows, pairs_of, scan_facts, scan_tree
from pages.comeback.facts.times import time_facts

TEXT = "The old cat sat <b>by</b> the window, looked at the birds and slept."
TEXTS = (TEXT, "고양이가 창가에서 잔다.", "가", "The cat")


@pytest.fixture(scope="module")
def trace():
    return load("mingru").trace(TEXT)


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
