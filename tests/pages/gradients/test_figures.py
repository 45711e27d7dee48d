"""The pictures of /gradients show the numbers of the traces, and 0 only as 0."""

from __future__ import annotations

import numpy as np
import pytest

from charts.gradients import HIGHEST, LOWEST, decades, log_range, reach_figure
from charts.palette import DARK, LIGHT
from charts.text import small_share
from models import load, tokenizer
from models.analysis.gradients import gradients, influence
from models.analysis.radius_sweep import radius_sweep
from models.analysis.start_values import default_start
from models.traces import TokenTrace
from pages.gradients.figures.chain import ChainLabels, FactorLabels, chain_figure
from pages.gradients.figures.map import MapLabels, map_figure
from pages.gradients.figures.parts import PartsLabels, parts_figure
from pages.gradients.figures.radius import (
    LengthsLabels,
    ScaledLabels,
    lengths_figure,
    scaled_figure,
)
from pages.gradients.figures.reach import ReachLabels, left_figure

TEXT = "The cat <b>sat</b> by the window."
LONG = "비가 오면 길이 젖고 우리는 천천히 걷는다. " * 8
KINDS = ("rnn", "lstm", "gru")
LOSS = "loss"
REACH = ReachLabels("cell", "start", "loss", "added")
MAP, PARTS = MapLabels("later", "earlier"), PartsLabels("part", "length", "sum")
CHAIN = ChainLabels("factors", "product", "largest")
FACTORS = FactorLabels("first", "second", "mean")
SCALED = ScaledLabels("own", "scaled", "clipped")
LENGTHS = LengthsLabels("radius", "length", "clipped", "own", "chaotic")


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


@pytest.fixture(scope="module")
def traces():
    return [gradients(load(kind), tokens(TEXT)) for kind in KINDS]


def test_the_bars_are_the_norms_on_one_scale(traces):
    figure = reach_figure(traces, LIGHT, LOSS)
    bars = [each for each in figure.data if each.type == "bar"]
    rnn, lstm, gru = traces
    rows = (rnn.hidden_norms, lstm.hidden_norms, lstm.cell_norms, gru.hidden_norms)
    for bar, norms in zip(bars, rows, strict=True):
        drawn = np.array(bar.y, float)
        np.testing.assert_array_equal(drawn[norms > 0], norms[norms > 0])
        assert np.isnan(drawn[norms == 0]).all()
    layout = figure.to_dict()["layout"]
    ranges = {tuple(layout[f"yaxis{n}"]["range"]) for n in ("", 2, 3, 4)}
    assert len(ranges) == 1
    low, high = ranges.pop()
    assert low < np.log10(min(row[row > 0].min() for row in rows))
    assert high > np.log10(max(row.max() for row in rows))


def test_a_gradient_of_0_is_the_sign_0_and_no_bar(traces):
    zeros = [e for e in reach_figure(traces, LIGHT, LOSS).data if e.type == "scatter"]
    for each in zeros:
        assert set(each.text) == {"0"}
        assert list(each.x)[-1].startswith(f"{len(traces[0])} ")


@pytest.mark.parametrize("target", [-1, 3, None])
def test_the_lines_are_shares_of_what_the_loss_reads(target):
    traces = {kind: gradients(load(kind), tokens(LONG), target, checked=False) for kind in KINDS}
    figure = left_figure(traces, None, 12, LIGHT, REACH)
    read = int(traces["rnn"].targets[-1]) - 1
    lines = {line.name: np.array(line.y, float) for line in figure.data}
    cell = traces["lstm"].cell_norms
    wanted = {"RNN": traces["rnn"].hidden_norms, "LSTM": traces["lstm"].hidden_norms}
    wanted |= {"GRU": traces["gru"].hidden_norms, "cell": cell}
    for name, norms in wanted.items():
        np.testing.assert_array_equal(lines[name][: read + 1], norms[: read + 1] / norms[read])
        assert np.isnan(lines[name][read + 1 :]).all()
    said = [note.text for note in figure.layout.annotations]
    assert "added" in said
    assert ("loss" in said) == (target is not None)
    share = small_share(traces["rnn"].hidden_norms[0] / traces["rnn"].hidden_norms[read])
    assert f"<b>RNN</b><br>{share}" in said


def test_start_values_stand_beside_the_trained_ones(traces):
    """However small they get, the trained lines keep most of the height."""
    beside = gradients(default_start("rnn"), tokens(LONG), checked=False)
    far = {kind: gradients(load(kind), tokens(LONG), checked=False) for kind in KINDS}
    figure = left_figure(far, beside, 12, LIGHT, REACH)
    assert [line.name for line in figure.data] == ["RNN", "LSTM", "GRU", "cell", "start"]
    low, high = figure.layout.yaxis.range
    least = min(np.nanmin(np.array(line.y, float)) for line in figure.data[:4])
    assert high - low < 1.3 * (4 - np.log10(least))


def test_a_pass_can_do_without_autograd(traces):
    unchecked = gradients(load("rnn"), tokens(TEXT), checked=False)
    assert np.isnan([unchecked.difference, unchecked.largest]).all()
    np.testing.assert_array_equal(unchecked.hidden_norms, traces[0].hidden_norms)


def test_labels_are_literal(traces):
    figure = reach_figure(traces, DARK, LOSS)
    assert not any("<b>" in label for label in figure.data[0].x)
    shown = influence(load("rnn"), tokens(TEXT))
    figure = map_figure(shown, shown.norms, "h", DARK, MAP)
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
        trace = influence(source("rnn"), tokens(text))
        figure = map_figure(trace, trace.norms, "h", LIGHT, MAP)
        heat = figure.data[0]
        assert (heat.zmin, heat.zmax) == (LOWEST, HIGHEST)
        drawn = np.array(heat.z, float)
        below = ~np.isnan(trace.norms)
        assert np.isnan(drawn[~below]).all()
        wanted = np.clip(np.log10(trace.norms[below]), LOWEST, HIGHEST)
        np.testing.assert_allclose(drawn[below], wanted)


def test_the_parts_add_up_to_the_sum(traces):
    figure = parts_figure(traces, LIGHT, PARTS)
    for stairs, trace in zip(figure.data, traces, strict=True):
        np.testing.assert_allclose(
            np.array(stairs.y[:-1], float) * trace.total_norm, trace.part_along, atol=1e-12
        )
        assert sum(stairs.y[:-1]) == pytest.approx(1)
        assert stairs.measure[-1] == "total"


@pytest.mark.parametrize("kind", KINDS)
def test_the_factors_of_the_chain_multiply_up_to_its_product(kind):
    trace = gradients(load(kind), tokens(TEXT))
    means = influence(load(kind), tokens(TEXT)).factor
    figure = chain_figure(trace, means, 2.0 if kind == "rnn" else None, DARK, CHAIN, FACTORS)
    first, second, product = (each for each in figure.data if each.type == "bar")
    together = 2.0 ** (np.array(first.y, float) + np.array(second.y, float))
    back = together[::-1].cumprod()[::-1]
    np.testing.assert_allclose(back, np.array(product.y, float)[:-1], rtol=1e-9)
    assert product.y[-1] == 1


def test_the_scaled_network_and_what_clipping_does():
    trace = radius_sweep(load("rnn"), tokens(TEXT), (0.2, 3.0))
    for row in range(3):
        bars = scaled_figure(trace, row, 0.25, LIGHT, SCALED).data[0]
        there = trace.part_norms[row] > 0
        np.testing.assert_allclose(
            np.array(bars.y, float)[there], trace.part_norms[row][there] * 0.25
        )
        assert np.isnan(np.array(bars.y, float)[~there]).all()
    first, whole, clipped, marked = lengths_figure(trace, 2, 1.0, LIGHT, LENGTHS).data
    np.testing.assert_array_equal(first.y, trace.hidden_norms[:, 0])
    np.testing.assert_array_equal(whole.y, trace.total_norms)
    np.testing.assert_array_equal(clipped.y, np.minimum(trace.total_norms, 1.0))
    assert marked.y[1] == min(trace.total_norms[2], 1.0)
    assert len(lengths_figure(trace, 2, None, LIGHT, LENGTHS).data) == 3


def test_where_the_network_is_chaotic_there_are_bands_and_whiskers():
    read = tokens("The cat sat by the warm window and slept. " * 8)
    trace = radius_sweep(default_start("rnn"), read, (0.5, 15.0))
    row = 2
    assert trace.chaotic[row]
    figure = lengths_figure(trace, row, None, LIGHT, LENGTHS)
    first, whole = figure.data[:2]
    for band, reached in ((first, trace.hidden_range[:, :, 0]), (whole, trace.total_range)):
        np.testing.assert_array_equal(band.y, [*reached[1], *reached[0][::-1]])
    assert [note.text for note in figure.layout.annotations] == ["chaotic", "own"]
    bars = scaled_figure(trace, row, 0.25, LIGHT, SCALED).data[0]
    np.testing.assert_allclose(
        bars.y[1:-1] + bars.error_y.array[1:-1], trace.part_range[1, row, 1:-1] * 0.25
    )
    np.testing.assert_allclose(
        bars.y[1:-1] - bars.error_y.arrayminus[1:-1], trace.part_range[0, row, 1:-1] * 0.25
    )
    assert scaled_figure(trace, 0, 1.0, LIGHT, SCALED).data[0].error_y.array is None
