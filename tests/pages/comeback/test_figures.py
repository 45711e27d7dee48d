"""The pictures of /comeback hold the numbers of their traces."""

from __future__ import annotations

import base64
import math

import numpy as np
import pytest

from charts.explorer import MANY
from charts.palette import DARK, LIGHT
from charts.text import count, fixed
from models import load
from models.analysis.linear_attention import linear_attention
from models.analysis.writing_times import WritingTimes
from pages.comeback.facts.linear import cost
from pages.comeback.facts.scan import pairs_of, scan_tree
from pages.comeback.figures.beside import weights_figure
from pages.comeback.figures.linear import LENGTHS, CostLabels, cost_figure, state_figure
from pages.comeback.figures.memory import MemoryLabels, kept_figure, rates_figure
from pages.comeback.figures.readings import readings_figure
from pages.comeback.figures.scan import WRITTEN, TreeLabels, tree_figure

TEXT = "The <b>old</b> cat sat by the window."
LONG = "The old cat sat by the warm window, looked at the birds in the tree, and then it slept."
TREE = TreeLabels("round", "up", "down", "state")


@pytest.fixture(scope="module")
def trace():
    return load("mingru").trace(TEXT)


def unpacked(text: str) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text), "<f4")


def test_the_readings_are_sent_the_gates_as_they_are(trace):
    sent = readings_figure(trace, [[(3, "far")], [(5, "near")]], (1, None), (4, 2))
    shape = trace.update.shape
    np.testing.assert_array_equal(unpacked(sent["update"]).reshape(shape), trace.update)
    np.testing.assert_array_equal(unpacked(sent["candidate"]).reshape(shape), trace.candidate)
    assert sent["tokens"] == list(trace.tokens)
    assert sent["units"] == shape[-1]
    assert sent["chosen"] == {"layer": 1, "unit": None}
    assert sent["cell"] == {"row": 4, "column": 2}
    assert sent["offered"] == [[{"unit": 3, "said": "far"}], [{"unit": 5, "said": "near"}]]


@pytest.mark.parametrize("text", [TEXT, LONG])
def test_weights_are_drawn_from_0_to_1_and_their_roots_where_there_are_many(text):
    trace = load("mingru").trace(text)
    weights = trace.shares[0].mean(axis=-1)
    figure = weights_figure(trace.tokens, weights, LIGHT, "h₀", row=2)
    (heat,) = figure.data
    steps = len(trace)
    shown = np.array(heat.z, float)
    assert (heat.zmin, heat.zmax) == (0, 1)
    later = np.triu(np.ones((steps, steps), bool), 1)
    assert np.isnan(shown[:, :steps][later]).all()
    open_ = ~np.isnan(shown)
    expected = np.sqrt(weights) if steps > MANY else weights
    np.testing.assert_allclose(shown[open_], expected[open_])
    assert heat.customdata[3][1] == fixed(weights[3, 1], 3)
    assert list(heat.colorbar.ticktext) == ["0", "0.05", "0.25", "0.5", "1"]
    assert "<b>" not in "".join(heat.x)
    assert (figure.layout.shapes[0].y0, figure.layout.shapes[0].y1) == (1.5, 2.5)


def test_the_state_is_drawn_as_it_is(trace):
    transformer = load("transformer").trace(TEXT)
    found = linear_attention(
        *(each[2, 1] for each in (transformer.q, transformer.k, transformer.v))
    )
    figure = state_figure(found.states[3], 2.5, DARK, "key", "value")
    (heat,) = figure.data
    np.testing.assert_array_equal(np.array(heat.z), found.states[3])
    assert (heat.zmin, heat.zmax) == (-2.5, 2.5)


def test_both_costs_cross_at_the_width_and_the_length_is_marked():
    figure = cost_figure(256, 32, LIGHT, CostLabels("T", "work", "pairs", "state"))
    pairs, here, state, there = figure.data
    assert list(pairs.y) == [cost(length, 32).pairs for length in LENGTHS]
    assert list(state.y) == [cost(length, 32).state for length in LENGTHS]
    at = LENGTHS.index(32)
    assert pairs.y[at] == state.y[at]
    assert (here.y[0], there.y[0]) == cost(256, 32)
    assert here.text[0] == count(cost(256, 32).pairs)


def test_what_is_kept_and_what_is_written_a_second_is_drawn():
    kept = {"gru": np.array([512, 512]), "cached": np.array([4096, 8192])}
    called = {"gru": "GRU", "cached": "cache", "uncached": "again"}
    labels = MemoryLabels("kept", "length", "rate")
    figure = kept_figure(("The", " cat"), kept, LIGHT, labels, called)
    assert [list(each.y) for each in figure.data] == [[512, 512], [4096, 8192]]
    assert figure.data[1].customdata[1] == "8,192"
    seconds = {"cached": np.array([0.5, 0.25]), "uncached": np.array([1.0, 2.0])}
    times = WritingTimes(
        lengths=np.array([16, 64]),
        seconds=seconds,
        spread={name: np.stack([each / 2, each * 2]) for name, each in seconds.items()},
        kept={name: np.array([1, 2]) for name in seconds},
    )
    cached, again = rates_figure(times, DARK, labels, called).data
    assert (list(cached.y), list(again.y)) == ([2, 4], [1, 0.5])
    assert list(cached.error_y.array) == [2, 4]
    assert list(cached.error_y.arrayminus) == [1, 2]


@pytest.mark.parametrize("text", [TEXT, LONG, "가"])
def test_the_tree_stands_over_its_tokens_with_the_pair_of_each_stretch(text):
    trace = load("mingru").trace(text)
    tree = scan_tree(*pairs_of(trace.update[0, :, 3], trace.candidate[0, :, 3]))
    figure = tree_figure(tree, trace.tokens, LIGHT, TREE)
    dots = [each for each in figure.data if "markers" in each.mode]
    shown = {
        (x, y): data
        for each in dots
        for x, y, data in zip(each.x, each.y, each.customdata, strict=True)
    }
    assert len(shown) == sum(len(row) for row in tree.rounds)
    for level, row in enumerate(tree.rounds):
        for node in row:
            data = shown[(node.first + node.last) / 2, level]
            assert list(data[1:4]) == [fixed(x, 4) for x in (node.a, node.b, node.state)]
            if node.first == node.last:
                assert data[3] == fixed(trace.states[0, node.last, 3], 4)
    for each in dots:
        for y, said in zip(each.y, each.text, strict=True):
            assert bool(said) == (len(tree.rounds[int(y)]) <= WRITTEN)
    lines = [each for each in figure.data if each.mode == "lines"]
    parts = sum(math.isnan(x) for each in lines for x in each.x)
    assert parts == 2 * sum(len(row) for row in tree.rounds[1:]) + len(tree.handed)
