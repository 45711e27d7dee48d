"""The pictures of /dot-product draw the numbers that they are given."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import plotly.graph_objects as go
import pytest

from charts.palette import DARK, LIGHT
from models import load
from models.analysis.scaling import MEASURES as SOFT
from models.analysis.scaling import HeadSpread, Spread, draw, softening
from models.analysis.similarity import LengthByFrequency, pairwise
from pages.dot_product.facts.nearest_words import nearest
from pages.dot_product.figures.lengths import LengthLabels, frequency_figure
from pages.dot_product.figures.nearest_words import ListLabels, lists_html
from pages.dot_product.figures.pairs import MEASURES, pairs_figure
from pages.dot_product.figures.softmax import (
    SofteningLabels,
    softening_figure,
    softening_table,
    weights_figure,
    weights_table,
)
from pages.dot_product.figures.spread import (
    SpreadLabels,
    heads_table,
    spread_figure,
    spread_table,
)

LISTS = ListLabels("by_dot", "by_cosine", "word", "other_dot", "other_cosine", "#{n}")
LENGTHS = LengthLabels("frequency", "length", "median", "half")
SPREAD = SpreadLabels(
    "d", "deviation", "law", "random", "heads", "{layer}.{head}", "measured", "ratio"
)
SOFTENING = SofteningLabels("d", "measure", "without", "with", "here")


def drawn(figure: go.Figure) -> Any:
    """The figure, whose fields Plotly makes when they are asked for."""
    return figure


def test_the_lists_show_every_number_and_escape_every_word(disagreeing):
    html = lists_html(disagreeing, lambda i: f" <b>{i}", LISTS)
    assert "<b>" not in html
    assert html.count("<table") == 2
    for kind, places, scores in zip(
        ("dot", "cosine"),
        nearest(disagreeing),
        (disagreeing.dots, disagreeing.cosines),
        strict=True,
    ):
        table = html.split(f'<table class="{kind}">')[1].split("</table>")[0]
        rows = re.findall(r'<tr class="(\w+)">(.*?)</tr>', table)
        assert len(rows) == 10
        for place, (found, row) in zip(places, rows, strict=True):
            assert f"&lt;b&gt;{disagreeing.ids[place]}" in row
            assert f"<span>{scores[place]:.3f}</span>" in row
            assert f"<span>{disagreeing.lengths[place]:.3f}</span>" in row
            assert found == ("alone" if place < 2 else "both")


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_map_is_symmetric_about_zero(measure, colours):
    trace = load("transformer").trace("<b>The</b> cat sat.")
    pairs = pairwise(load("transformer").weights()["W_hy"][trace.ids])
    figure = drawn(pairs_figure(trace, pairs, measure, colours, "score"))
    cells = figure.data[0]
    values = pairs.dots if measure == "dot" else pairs.cosines
    assert cells.zmin == -cells.zmax
    assert cells.zmax >= np.abs(values).max() - 1e-9
    np.testing.assert_allclose(cells.z, values, atol=1e-5)
    assert len(figure.layout.annotations) == values.size
    assert not any("<b>" in name for name in cells.x)


def test_the_law_is_a_line_and_the_table_has_its_ratios():
    spread = Spread(np.array([2, 8]), np.array([1.5, 2.9]), 100)
    deviation, scaled, query, key = (np.full((2, 3), n) for n in (5.0, 1.8, 2.0, 0.5))
    heads = HeadSpread(8, deviation, scaled, query, key, np.array([0.9, 0.4]))
    figure = drawn(spread_figure(spread, heads, LIGHT, SPREAD))
    law, points, measured = figure.data
    np.testing.assert_allclose(law.y, np.sqrt([2, 8]))
    np.testing.assert_allclose(measured.y, spread.deviation)
    assert len(points.x) == 6
    assert set(points.x) == {8}
    assert figure.layout.xaxis.type == figure.layout.yaxis.type == "log"
    table = spread_table(spread, SPREAD)
    assert f"| 8 | 2.83 | 2.90 | {2.9 / np.sqrt(8):.3f} |" in table
    assert len(heads_table(heads)["head"]) == 6
    assert len(drawn(spread_figure(spread, None, DARK, SPREAD)).data) == 2


@pytest.mark.parametrize("scaled", [False, True])
def test_bars_are_the_weights_on_a_scale_that_stays(scaled):
    one = draw(512, seed=1)
    figure = drawn(weights_figure(one, scaled, LIGHT, "title", "weight"))
    np.testing.assert_allclose(figure.data[0].y, one.weights[int(scaled)])
    assert tuple(figure.layout.yaxis.range) == (0, 1.02)
    table = weights_table(one)
    np.testing.assert_allclose(np.array(table["dot"]) / np.sqrt(512), table["scaled"])
    np.testing.assert_allclose(table["weight"], one.weights[1])


@pytest.mark.parametrize("measure", SOFT)
def test_medians_are_drawn_as_they_are(measure):
    many, one = softening(draws=50), draw(32)
    figure = drawn(softening_figure(many, measure, one, DARK, SOFTENING))
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
    figure = drawn(frequency_figure(groups, (" <b>cat", 3e-5, 2.5), LIGHT, LENGTHS))
    assert figure.data[-1].text == ("&lt;b&gt;cat",)
    assert figure.data[-1].x[0] == pytest.approx(30)
    np.testing.assert_allclose(figure.data[1].y, [2, 1.5])
    assert len(drawn(frequency_figure(groups, None, LIGHT, LENGTHS)).data) == 2
