"""The pictures of /gradients show the numbers of the traces, and 0 only as 0."""

from __future__ import annotations

import numpy as np
import pytest

from charts.gradient_chain import chain_figure
from charts.gradient_map import HIGHEST, LOWEST, map_figure
from charts.gradient_parts import parts_figure
from charts.gradient_radius import lengths_figure, scaled_figure
from charts.gradient_reach import decades, log_range, reach_figure
from charts.palette import DARK, LIGHT
from models import load
from models.gradients import default_start, gradients, influence, radius_sweep

TEXT = "The cat <b>sat</b> by the window."
LONG = "비가 오면 길이 젖고 우리는 천천히 걷는다. " * 8
KINDS = ("rnn", "lstm", "gru")
WORDS = {
    key: key
    for key in (
        *("loss", "part", "length", "sum", "later", "earlier", "first", "second", "mean"),
        *("largest", "product", "factors", "own", "scaled", "clipped", "radius"),
    )
}


@pytest.fixture(scope="module")
def traces():
    return [gradients(load(kind), TEXT) for kind in KINDS]


def test_the_bars_are_the_norms_on_one_scale(traces):
    figure = reach_figure(traces, LIGHT, WORDS)
    bars = [each for each in figure.data if each.type == "bar"]
    rnn, lstm, gru = traces
    rows = (rnn.hidden_norms, lstm.hidden_norms, lstm.cell_norms, gru.hidden_norms)
    for bar, norms in zip(bars, rows, strict=True):
        drawn = np.array(bar.y, float)
        np.testing.assert_array_equal(drawn[norms > 0], norms[norms > 0])
        assert np.isnan(drawn[norms == 0]).all()
    ranges = {tuple(figure.layout[f"yaxis{n or ''}"].range) for n in ("", 2, 3, 4)}
    assert len(ranges) == 1
    low, high = ranges.pop()
    assert low < np.log10(min(row[row > 0].min() for row in rows))
    assert high > np.log10(max(row.max() for row in rows))


def test_a_gradient_of_0_is_the_sign_0_and_no_bar(traces):
    zeros = [e for e in reach_figure(traces, LIGHT, WORDS).data if e.type == "scatter"]
    for each in zeros:
        assert set(each.text) == {"0"}
        assert list(each.x)[-1].startswith(f"{len(traces[0])} ")


def test_labels_are_literal(traces):
    figure = reach_figure(traces, DARK, WORDS)
    assert not any("<b>" in label for label in figure.data[0].x)
    shown = influence(load("rnn"), TEXT)
    figure = map_figure(shown, shown.norms, "h", DARK, WORDS)
    assert not any("<b>" in label for label in (*figure.data[0].x, *figure.data[0].y))


def test_a_range_of_any_numbers():
    assert log_range(np.zeros(3)) == (-1.0, 0.0)
    low, high = log_range(np.array([0.0, 2.0, 2.0]))
    assert low < np.log10(2.0) == high
    ticks = decades(-21.3, 0.4)
    assert len(ticks["tickvals"]) <= 6
    assert ticks["ticktext"][0] == "1"


@pytest.mark.parametrize("text", [TEXT, LONG])
def test_the_map_holds_every_pair_and_its_scale_stays(text):
    for source in (load, default_start):
        trace = influence(source("rnn"), text)
        figure = map_figure(trace, trace.norms, "h", LIGHT, WORDS)
        heat = figure.data[0]
        assert (heat.zmin, heat.zmax) == (LOWEST, HIGHEST)
        drawn = np.array(heat.z, float)
        below = ~np.isnan(trace.norms)
        assert np.isnan(drawn[~below]).all()
        wanted = np.clip(np.log10(trace.norms[below]), LOWEST, HIGHEST)
        np.testing.assert_allclose(drawn[below], wanted)


def test_the_parts_add_up_to_the_sum(traces):
    figure = parts_figure(traces, LIGHT, WORDS)
    for stairs, trace in zip(figure.data, traces, strict=True):
        np.testing.assert_allclose(
            np.array(stairs.y[:-1], float) * trace.total_norm, trace.part_along, atol=1e-12
        )
        assert sum(stairs.y[:-1]) == pytest.approx(1)
        assert stairs.measure[-1] == "total"


@pytest.mark.parametrize("kind", KINDS)
def test_the_factors_of_the_chain_multiply_up_to_its_product(kind):
    trace = gradients(load(kind), TEXT)
    means = influence(load(kind), TEXT).factor
    figure = chain_figure(trace, means, 2.0 if kind == "rnn" else None, DARK, WORDS)
    first, second, product = (each for each in figure.data if each.type == "bar")
    together = 2.0 ** (np.array(first.y, float) + np.array(second.y, float))
    back = together[::-1].cumprod()[::-1]
    np.testing.assert_allclose(back, np.array(product.y, float)[:-1], rtol=1e-9)
    assert product.y[-1] == 1


def test_the_scaled_network_and_what_clipping_does():
    trace = radius_sweep(load("rnn"), TEXT, (0.2, 3.0))
    for row in range(3):
        bars = scaled_figure(trace, row, 0.25, LIGHT, WORDS).data[0]
        there = trace.part_norms[row] > 0
        np.testing.assert_allclose(
            np.array(bars.y, float)[there], trace.part_norms[row][there] * 0.25
        )
        assert np.isnan(np.array(bars.y, float)[~there]).all()
    first, whole, clipped, marked = lengths_figure(trace, 2, 1.0, LIGHT, WORDS).data
    np.testing.assert_array_equal(first.y, trace.hidden_norms[:, 0])
    np.testing.assert_array_equal(whole.y, trace.total_norms)
    np.testing.assert_array_equal(clipped.y, np.minimum(trace.total_norms, 1.0))
    assert marked.y[1] == min(trace.total_norms[2], 1.0)
    assert len(lengths_figure(trace, 2, None, LIGHT, WORDS).data) == 3
