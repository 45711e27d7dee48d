"""The pictures of /dot-product: what they say of the numbers they are given."""

from __future__ import annotations

import re

import numpy as np
import pytest

from charts.dot_pairs import MEASURES, pair_facts, pairs_figure
from charts.dot_softmax import softening_figure, softening_table, weights_figure, weights_table
from charts.dot_spread import heads_facts, heads_table, spread_figure, spread_table
from charts.dot_words import frequency_figure, lists_html, tops, word_facts
from charts.palette import DARK, LIGHT
from models import load
from models.scaling import MEASURES as SOFT
from models.scaling import HeadSpread, Spread, draw, softening
from models.similarity import LengthByFrequency, Nearness, pairwise

KEYS = """by_dot by_cosine word other_dot other_cosine frequency length median half d deviation law
    random heads measured ratio title weight without with here measure"""
WORDS = {key: key for key in re.findall(r"\w+", KEYS)}
WORDS |= {"place": "#{n}", "head": "{layer}.{head}"}


def near(dots, lengths) -> Nearness:
    """A token of length 1 whose words have these dot products and lengths."""
    dots, lengths = np.array(dots, float), np.array(lengths, float)
    cosines = dots / lengths
    ranks = [(-each).argsort().argsort() + 1 for each in (dots, cosines)]
    return Nearness(7, 1.0, np.arange(100, 100 + len(dots)), lengths, dots, cosines, *ranks)


@pytest.fixture
def disagreeing() -> Nearness:
    """Word 100 is long and far off in angle, word 101 short and close; the others in between."""
    return near([9.0, 1.0, *np.linspace(3, 2, 10)], [30.0, 1.1, *([4.0] * 10)])


def test_the_word_that_length_lifts_up_and_the_one_it_holds_back(disagreeing):
    facts = word_facts(disagreeing)
    assert facts.shared == 9
    assert (facts.pushed.id, facts.pushed.dot_rank, facts.pushed.cosine_rank) == (100, 1, 12)
    assert (facts.held_back.id, facts.held_back.dot_rank) == (101, 12)
    assert facts.held_back.cosine_rank == 1
    assert facts.pushed.longer == pytest.approx(11 / 12)
    assert facts.held_back.longer == 0
    assert facts.pushed.degrees == pytest.approx(np.degrees(np.arccos(0.3)))
    assert facts.dot_length == pytest.approx((30 + 9 * 4) / 10)
    assert facts.dot_length > facts.typical > facts.cosine_length


def test_lists_that_agree_have_nothing_that_moved():
    facts = word_facts(near(np.linspace(3, 2, 12), [4.0] * 12))
    assert facts.shared == 10
    assert facts.pushed is None
    assert facts.held_back is None


def test_the_lists_show_every_number_and_escape_every_word(disagreeing):
    html = lists_html(disagreeing, lambda i: f" <b>{i}", WORDS)
    assert "<b>" not in html
    assert html.count("<table") == 2
    for kind, places, scores in zip(
        ("dot", "cosine"), tops(disagreeing), (disagreeing.dots, disagreeing.cosines), strict=True
    ):
        table = re.search(rf'<table class="{kind}">(.*?)</table>', html)[1]
        rows = re.findall(r'<tr class="(\w+)">(.*?)</tr>', table)
        assert len(rows) == 10
        for place, (found, row) in zip(places, rows, strict=True):
            assert f"&lt;b&gt;{disagreeing.ids[place]}" in row
            assert f"<span>{scores[place]:.3f}</span>" in row
            assert f"<span>{disagreeing.lengths[place]:.3f}</span>" in row
            assert found == ("alone" if place < 2 else "both")


def test_equal_tokens_are_no_pair():
    trace = load("transformer").trace("the cat the cat the")
    pairs = pairwise(load("transformer").weights()["W_hy"][trace.ids])
    facts = pair_facts(trace, pairs)
    for measure, (i, j) in facts.nearest.items():
        assert i < j, measure
        assert trace.ids[i] != trace.ids[j]
    assert facts.mean_cosine == pytest.approx(pairs.cosines[0, 1], abs=1e-9)
    assert pair_facts(load("transformer").trace("the the"), pairs) is None


def test_a_longer_neighbour_beats_the_diagonal():
    trace = load("transformer").trace("the cat")
    rows = np.array([[1, 0], [3, 1]], np.float32)
    assert pair_facts(trace, pairwise(rows)).beaten == 1


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_map_is_symmetric_about_zero(measure, colours):
    trace = load("transformer").trace("<b>The</b> cat sat.")
    pairs = pairwise(load("transformer").weights()["W_hy"][trace.ids])
    figure = pairs_figure(trace, pairs, measure, colours, "score")
    cells = figure.data[0]
    values = pairs.dots if measure == "dot" else pairs.cosines
    assert cells.zmin == -cells.zmax
    assert cells.zmax >= np.abs(values).max() - 1e-9
    np.testing.assert_allclose(cells.z, values, atol=1e-5)
    assert len(figure.layout.annotations) == values.size
    assert not any("<b>" in name for name in cells.x)


def test_the_law_is_a_line_and_the_table_has_its_ratios():
    spread = Spread(np.array([2, 8]), np.array([1.5, 2.9]), 100)
    heads = HeadSpread(8, *(np.full((2, 3), n) for n in (5.0, 1.8, 2.0, 0.5)), np.array([0.9, 0.4]))
    figure = spread_figure(spread, heads, LIGHT, WORDS)
    law, points, measured = figure.data
    np.testing.assert_allclose(law.y, np.sqrt([2, 8]))
    np.testing.assert_allclose(measured.y, spread.deviation)
    assert len(points.x) == 6
    assert set(points.x) == {8}
    assert figure.layout.xaxis.type == figure.layout.yaxis.type == "log"
    table = spread_table(spread, WORDS)
    assert f"| 8 | 2.83 | 2.90 | {2.9 / np.sqrt(8):.3f} |" in table
    facts = heads_facts(heads)
    assert facts.ratio == pytest.approx(5 / np.sqrt(8))
    assert len(heads_table(heads)["head"]) == 6
    assert len(spread_figure(spread, None, DARK, WORDS).data) == 2


@pytest.mark.parametrize("scaled", [False, True])
def test_bars_are_the_weights_on_a_scale_that_stays(scaled):
    one = draw(512, seed=1)
    figure = weights_figure(one, scaled, LIGHT, WORDS)
    np.testing.assert_allclose(figure.data[0].y, one.weights[int(scaled)])
    assert tuple(figure.layout.yaxis.range) == (0, 1.02)
    table = weights_table(one)
    np.testing.assert_allclose(np.array(table["dot"]) / np.sqrt(512), table["scaled"])
    np.testing.assert_allclose(table["weight"], one.weights[1])


@pytest.mark.parametrize("measure", SOFT)
def test_medians_are_drawn_as_they_are(measure):
    many, one = softening(draws=50), draw(32)
    figure = softening_figure(many, measure, one, DARK, WORDS)
    lines = [each for each in figure.data if each.mode == "lines+markers"]
    table = softening_table(many, measure)
    for line, name, values in zip(
        lines, ("without", "with"), many.quartiles[measure][:, 1], strict=True
    ):
        assert line.name == name
        seen = values > 1e-6
        np.testing.assert_allclose(np.array(line.y)[seen], values[seen])
        np.testing.assert_allclose(table[name], values)
    np.testing.assert_allclose(figure.data[-1].y, one.measures[measure])


def test_the_chosen_token_is_marked_where_its_frequency_is_known():
    groups = LengthByFrequency(
        -0.4, np.array([5, 5]), np.array([1e-5, 2e-5]), np.array([[1, 1], [2, 1.5], [3, 2.0]])
    )
    figure = frequency_figure(groups, (" <b>cat", 3e-5, 2.5), LIGHT, WORDS)
    assert figure.data[-1].text == ("&lt;b&gt;cat",)
    assert figure.data[-1].x[0] == pytest.approx(30)
    np.testing.assert_allclose(figure.data[1].y, [2, 1.5])
    assert len(frequency_figure(groups, None, LIGHT, WORDS).data) == 2
