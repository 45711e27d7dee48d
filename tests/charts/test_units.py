"""The order of the units, and the parts of one unit's sum."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from scipy.cluster.hierarchy import linkage

from charts.units import contributions, liveliest_unit, previous_states, unit_order
from models import load

TEXTS = ["고양이가 따뜻한 창가에 앉아 있다가 잠들었다.", "The cat sat by the warm window.", "가"]


def neighbours(hidden, order):
    """How far apart, on average, two rows are that the picture draws side by side."""
    rows = hidden.T[order]
    return np.linalg.norm(np.diff(rows, axis=0), axis=1).mean()


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("order", ["trained", "similar"])
def test_an_order_names_every_unit_once(read, text, order):
    hidden = read(text).hidden
    assert sorted(unit_order(hidden, order)) == list(range(hidden.shape[1]))


def test_as_trained_is_as_trained(read):
    assert unit_order(read(TEXTS[0]).hidden, "trained").tolist() == list(range(128))


@pytest.mark.parametrize("text", TEXTS[:2])
def test_similar_units_are_closer_than_in_any_shuffle(read, text):
    hidden = read(text).hidden
    random = np.random.default_rng(0)
    shuffled = [neighbours(hidden, random.permutation(hidden.shape[1])) for _ in range(50)]
    similar = neighbours(hidden, unit_order(hidden, "similar"))
    assert similar < 0.8 * min(shuffled)
    assert similar < 0.8 * neighbours(hidden, unit_order(hidden, "trained"))


def test_units_of_one_kind_stand_together():
    random = np.random.default_rng(1)
    kinds = random.permutation(np.repeat(np.arange(4), 8))
    profiles = random.uniform(-1, 1, (4, 20))
    hidden = (profiles[kinds] + random.normal(0, 0.01, (32, 20))).T.astype(np.float32)
    ordered = kinds[unit_order(hidden, "similar")]
    assert (np.diff(ordered) != 0).sum() == 3


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_short_texts_have_an_order_too(steps):
    hidden = np.random.default_rng(2).uniform(-1, 1, (steps, 7)).astype(np.float32)
    assert sorted(unit_order(hidden, "similar")) == list(range(7))


def test_an_unknown_order_is_refused():
    with pytest.raises(ValueError, match="alphabetical"):
        unit_order(np.zeros((3, 4), np.float32), "alphabetical")


def test_the_liveliest_unit_is_the_one_that_varies_most(read):
    hidden = read(TEXTS[1]).hidden
    ranges = [np.var(hidden[:, unit], dtype=np.float64) for unit in range(hidden.shape[1])]
    assert liveliest_unit(hidden) == int(np.argmax(ranges))
    assert liveliest_unit(np.array([[0.1, -0.8, 0.3]])) == 1


def test_each_step_starts_from_the_state_before(read):
    trace = read(TEXTS[1])
    before = previous_states(trace.hidden, trace.initial)
    assert before.shape == trace.hidden.shape
    assert not before[0].any()
    np.testing.assert_array_equal(before[1:], trace.hidden[:-1])


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("unit", [0, 77, 127])
def test_every_product_is_weight_times_value_and_together_they_are_the_sum(read, text, unit):
    trace, weights = read(text), load("rnn").weights()
    before = previous_states(trace.hidden, trace.initial)
    rows = weights["W_xh"][unit], weights["W_hh"][unit]
    width = sum(map(len, rows))
    steps = contributions(*rows, trace.inputs, before, count=width)
    assert len(steps) == len(trace)
    for t, parts in enumerate(steps):
        assert len({(part.source, part.index) for part in parts}) == len(parts)
        for part in parts:
            row, values = (rows[0], trace.inputs) if part.source == "x" else (rows[1], before)
            assert part.weight == row[part.index]
            assert part.value == values[t, part.index]
            assert part.product == float(row[part.index]) * float(values[t, part.index])
        for source, total in (("x", trace.from_input), ("h", trace.from_hidden)):
            found = sum(part.product for part in parts if part.source == source)
            assert found == pytest.approx(total[t, unit], abs=2e-5)


@pytest.mark.parametrize("text", TEXTS)
def test_the_largest_products_come_first_and_the_rest_completes_the_sum(read, text):
    trace, weights, unit = read(text), load("rnn").weights(), 5
    before = previous_states(trace.hidden, trace.initial)
    rows = weights["W_xh"][unit], weights["W_hh"][unit]
    for t, parts in enumerate(contributions(*rows, trace.inputs, before)):
        products = np.concatenate(
            [rows[0] * trace.inputs[t].astype(float), rows[1] * before[t].astype(float)]
        )
        sizes = [abs(part.product) for part in parts]
        assert sizes == sorted(np.abs(products), reverse=True)[:3]
        rest = products.sum() - sum(part.product for part in parts)
        others = np.sort(np.abs(products))[:-3]
        assert abs(rest) <= others.sum() + 1e-6
        total = trace.from_input[t, unit] + trace.from_hidden[t, unit] + trace.bias[unit]
        mine = sum(part.product for part in parts) + rest + trace.bias[unit]
        assert mine == pytest.approx(total, abs=2e-5)
        assert np.tanh(mine) == pytest.approx(trace.hidden[t, unit], abs=2e-5)


def test_the_first_step_has_no_part_from_a_state(read):
    trace, weights = read(TEXTS[1]), load("rnn").weights()
    before = previous_states(trace.hidden, trace.initial)
    first = contributions(weights["W_xh"][0], weights["W_hh"][0], trace.inputs, before, 300)[0]
    assert {part.source for part in first} == {"x"}


def every_order(tree, node: int, count: int):
    """The leaves of a node in every order that its tree allows."""
    if node < count:
        yield [node]
        return
    first, second = (list(every_order(tree, int(n), count)) for n in tree[node - count][:2])
    for one, other in itertools.product(first, second):
        yield one + other
        yield other + one


@pytest.mark.parametrize("seed", range(12))
def test_no_order_of_the_tree_is_shorter(seed):
    points = np.random.default_rng(seed).normal(size=(7, 3)).astype(np.float32)
    tree = linkage(points.astype(np.float64), "average")
    shortest = min(neighbours(points.T, order) for order in every_order(tree, 12, 7))
    found = unit_order(points.T, "similar")
    assert neighbours(points.T, found) == pytest.approx(shortest)
    assert found.tolist() in list(every_order(tree, 12, 7))
