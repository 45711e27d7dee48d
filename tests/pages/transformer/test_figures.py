"""The pictures of /transformer show the numbers of the traces."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import plotly.graph_objects as go
import pytest

from charts.bars import ShiftLabels, bars_figure, highest, shift_figure
from charts.lens import depths_figure, lens_figure, winner_figure
from charts.palette import DARK, LIGHT
from charts.pass_times import TimeLabels, times_figure
from models import load
from models.analysis.pass_times import PassTimes, pass_size
from models.decoding.predictions import Shift, lens
from models.traces import Guess
from pages.transformer.facts.feed_forward import most_active
from pages.transformer.figures.feed_forward import active_figure, units_figure
from pages.transformer.figures.heads import (
    EffectLabels,
    GlanceLabels,
    effects_figure,
    glance_figure,
)
from pages.transformer.figures.positions import positions_figure
from pages.transformer.figures.stream import StreamLabels, added_figure, norms_figure
from pages.transformer.figures.strip import PARTS, StripLabels, strip_html
from pages.transformer.figures.times import SizeLabels, chain_figure, sizes_figure

TEXT = "The <b>cat</b> sat by the window, and the cat slept."
LONG = "비가 오면 길이 젖고 우리는 천천히 걷는다. " * 8
STAGES = ["start", *(f"{n} {part}" for n in range(4) for part in ("attention", "feed"))]
DEPTHS = ["embedding", "1", "2", "3", "4"]
GLANCE = GlanceLabels("{layer}·{head}", "query", "key")
STREAM = StreamLabels("attention", "feed_forward", "stream")
TIMES = TimeLabels("length", "time", "~{power}")
SIZES = SizeLabels("length", "work", "pairs", "linear")
SHIFT = ShiftLabels("before", "after")


@pytest.fixture(scope="module")
def trace():
    return load("transformer").trace(TEXT)


@pytest.fixture(scope="module")
def read_off(trace):
    return lens(trace, load("transformer").tokenizer)


def drawn(figure: go.Figure) -> Any:
    """The figure, whose fields Plotly makes when they are asked for."""
    return figure


def test_the_positions_are_the_formula_with_its_scale(trace):
    heat = drawn(positions_figure(trace, LIGHT, "dimension")).data[0]
    for position, dimension in ((0, 1), (3, 10), (9, 127)):
        angle = position / 10000 ** ((dimension - dimension % 2) / 128)
        wave = math.cos(angle) if dimension % 2 else math.sin(angle)
        assert heat.z[position, dimension] == pytest.approx(wave, abs=1e-5)
    assert (heat.zmin, heat.zmax) == (-1, 1)
    assert not any("<b>" in label for label in heat.y)


def test_the_stream_and_what_is_added_to_it(trace):
    norms = np.linalg.norm(trace.stream, axis=-1)
    heat = drawn(norms_figure(trace, STAGES, DARK)).data[0]
    np.testing.assert_allclose(heat.z, norms)
    assert (list(heat.y), heat.zmin) == (STAGES, 0)
    attention, fed, stream, said = drawn(added_figure(trace, 2, STAGES, LIGHT, STREAM)).data
    parts = np.linalg.norm(trace.head_outputs.sum(1)[:, 2], axis=-1)
    np.testing.assert_allclose(np.array(attention.x), parts, rtol=1e-3)
    np.testing.assert_allclose(np.array(stream.x), norms[:, 2])
    assert list(attention.y) == [1, 3, 5, 7]
    assert list(fed.y) == [2, 4, 6, 8]
    assert len(said.text) == 8


@pytest.mark.parametrize("text", [TEXT, LONG])
def test_all_heads_at_a_glance_in_whole_percent(text):
    trace = load("transformer").trace(text)
    figure = drawn(glance_figure(trace, LIGHT, GLANCE, off={(0, 1)}))
    assert len(figure.data) == 16
    for heat, weights in zip(
        figure.data, trace.weights.reshape(16, *trace.weights.shape[2:]), strict=True
    ):
        assert np.abs(np.asarray(heat.z) / 100 - weights).max() <= 0.005 + 1e-6
    axis = figure.layout.coloraxis
    assert (axis.cmin, axis.cmax) == (0, 100)
    assert [heat.opacity for heat in figure.data[:3]] == [1.0, 0.15, 1.0]
    assert len(json.dumps(figure.to_plotly_json(), default=str)) < 10**7
    assert len(figure.to_json()) < 150_000


def test_the_effects_are_crossed_out_where_off():
    effects = np.array([[0.0, 1e-5], [0.25, 3.0]])
    labels = EffectLabels("layer {n}", "head {n}")
    heat = drawn(effects_figure(effects, LIGHT, labels, {(1, 0)})).data[0]
    assert [list(row) for row in heat.text] == [["0", "<0.001"], ["✕ 0.250", "3.00"]]


def test_the_units_of_the_feed_forward(trace):
    shares = drawn(active_figure(trace, DEPTHS[1:], LIGHT)).data[0]
    np.testing.assert_allclose(shares.z, (trace.inner > 0).mean(-1))
    assert (shares.zmin, shares.zmax) == (0, 1)
    units = most_active(trace, 1, 4, most=5)
    assert trace.inner[1, 4, units[0]] == trace.inner[1, 4].max()
    heat = drawn(units_figure(trace, 1, units, DARK, "unit {n}")).data[0]
    np.testing.assert_array_equal(heat.z[-1], trace.inner[1, :, units[0]])  # the first on top
    assert heat.y[-1] == f"unit {units[0] + 1}"


def test_the_lens_shows_its_guesses(trace, read_off):
    heat = drawn(lens_figure(read_off, trace, DEPTHS, LIGHT, "(end)")).data[0]
    for n, t in ((0, 0), (4, 3)):
        assert heat.z[n][t] == read_off.guesses[n][t][0].probability
    assert (heat.zmin, heat.zmax) == (0, 1)
    bars = drawn(depths_figure(read_off, 3, DEPTHS, LIGHT, "(end)")).data
    assert list(bars[0].x) == [guess.probability for guess in read_off.guesses[4][3]]
    won = read_off.guesses[4][3][0].token
    for bar, layer in zip(bars, reversed(read_off.guesses), strict=True):
        purple = [colour == LIGHT.hidden for colour in bar.marker.color]
        assert purple == [guess.token == won for guess in layer[3]]
    np.testing.assert_array_equal(
        drawn(winner_figure(read_off, 3, DEPTHS, DARK)).data[0].y, read_off.winner[:, 3]
    )


def test_predictions_as_bars_with_every_token_apart():
    guesses = [Guess(" cat", 0.5), Guess("cat", 0.25), Guess("<end>", 0.125), Guess("<0xEB>", 0.1)]
    bars = drawn(bars_figure(guesses, 0.5, "#000000", LIGHT, "(end)"))
    assert list(bars.data[0].y) == [0, 1, 2, 3]  # equal labels do not fall together
    assert [t.strip() for t in bars.layout.yaxis.ticktext] == [
        "cat",
        "cat",
        "(end)",
        "&lt;0xEB&gt;",
    ]
    shift = Shift(("a", "<i>"), np.array([0.7, 0.1]), np.array([0.2, 0.4]), 1.0)
    assert highest(shift.before, shift.after) == 0.7
    figure = drawn(shift_figure(shift, 0.7, DARK, SHIFT, "(end)"))
    assert [list(bar.x) for bar in figure.data] == [[0.7, 0.1], [0.2, 0.4]]
    assert "&lt;i&gt; " in figure.layout.yaxis.ticktext


def test_the_chain_is_a_staircase_or_level(trace):
    (stairs,) = drawn(chain_figure(trace.tokens, "rnn", 4, LIGHT, "step")).data
    assert list(stairs.y) == list(range(1, len(trace) + 1))
    levels = drawn(chain_figure(trace.tokens, "transformer", 4, LIGHT, "step")).data
    assert [set(level.y) for level in levels] == [{1}, {2}, {3}, {4}]


def test_times_and_sizes_on_logarithmic_axes():
    lengths = np.array([32, 64, 128])
    seconds = {"rnn": np.array([1.0, 2, 4]) / 1000, "transformer": np.array([8.0, 4, 1]) / 1000}
    spread = {name: np.stack([each / 2, 3 * each]) for name, each in seconds.items()}
    times = PassTimes(lengths, seconds, spread, {}, 1)
    figure = drawn(times_figure(times, 64, LIGHT, TIMES))
    linear, square, rnn, transformer = figure.data
    assert list(rnn.y) == [1, 2, 4]
    assert list(transformer.y) == [8, 4, 1]
    assert list(transformer.error_y.array) == [16, 8, 2]
    assert list(transformer.error_y.arrayminus) == [4, 2, 0.5]
    assert list(linear.y) == [2, 4, 8]
    assert list(square.y) == [1, 4, 16]
    assert figure.layout.xaxis.type == figure.layout.yaxis.type == "log"
    sizes = {
        name: [pass_size(load(name), int(n)) for n in lengths] for name in ("rnn", "transformer")
    }
    drawn_sizes = {
        each.name: list(each.y)
        for each in drawn(sizes_figure(lengths.tolist(), sizes, DARK, SIZES)).data
    }
    assert drawn_sizes["Transformer"] == [
        a + b for a, b in zip(drawn_sizes["linear"], drawn_sizes["pairs"], strict=True)
    ]


@pytest.mark.parametrize("view", PARTS)
def test_the_strip_marks_what_a_view_is_about(view):
    html = strip_html(view, 4, StripLabels(*["<x>"] * 6, predict="p"))
    assert "<x>" not in html
    marks = html.count("aria-current")
    assert marks == sum(2 if part == "add" else 1 for part in PARTS[view])
