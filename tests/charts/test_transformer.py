"""The pictures of /transformer show the numbers of the traces, and their sentences follow."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest

from charts.next_tokens import bars_figure, highest, shift_figure
from charts.palette import DARK, LIGHT
from charts.transformer_facts import in_bits, position_facts, role_counts, stream_facts, time_facts
from charts.transformer_heads import effects_figure, glance_figure
from charts.transformer_layers import (
    active_figure,
    added_figure,
    depths_figure,
    exciting,
    lens_figure,
    most_active,
    norms_figure,
    positions_figure,
    units_figure,
    winner_figure,
)
from charts.transformer_strip import PARTS, strip_html
from charts.transformer_times import chain_figure, sizes_figure, times_figure
from models import load
from models.head_roles import head_roles
from models.pass_times import PassTimes, pass_size
from models.predictions import Shift, lens
from models.trace import Guess

TEXT = "The <b>cat</b> sat by the window, and the cat slept."
LONG = "비가 오면 길이 젖고 우리는 천천히 걷는다. " * 8
STAGES = ["start", *(f"{n} {part}" for n in range(4) for part in ("attention", "feed"))]
DEPTHS = ["embedding", "1", "2", "3", "4"]
HEAD = {"head": "{layer}·{head}", "query": "query", "key": "key"}
WORDS = {
    key: key
    for key in (
        *("dimension", "attention", "feed_forward", "stream", "before", "after", "step"),
        *("length", "time", "work", "pairs", "linear"),
    )
} | {"guide": "~{power}", "unit": "unit {n}"}


@pytest.fixture(scope="module")
def trace():
    return load("transformer").trace(TEXT)


@pytest.fixture(scope="module")
def read_off(trace):
    return lens(trace, load("transformer").tokenizer)


def drawn(axis) -> np.ndarray:
    return np.array(axis, float)


def test_the_positions_are_the_formula_with_its_scale(trace):
    heat = positions_figure(trace, LIGHT, WORDS).data[0]
    for position, dimension in ((0, 1), (3, 10), (9, 127)):
        angle = position / 10000 ** ((dimension - dimension % 2) / 128)
        wave = math.cos(angle) if dimension % 2 else math.sin(angle)
        assert heat.z[position, dimension] == pytest.approx(wave, abs=1e-5)
    assert (heat.zmin, heat.zmax) == (-1, 1)
    assert not any("<b>" in label for label in heat.y)


def test_the_facts_of_positions(trace):
    facts = position_facts(trace)
    assert facts.position == pytest.approx(8)  # √(D / 2): sin² + cos² = 1 for each pair
    assert facts.waves == pytest.approx(
        (2 * math.pi, 200 * math.pi, 2 * math.pi * 10000 ** (63 / 64))
    )
    near = [math.cos(1 / 10000 ** (i / 64)) for i in range(64)]  # PE_p · PE_q = Σ cos(ω (p − q))
    assert facts.near == pytest.approx(sum(near) / 64, abs=1e-5)
    assert math.isnan(position_facts(load("transformer").trace("가")).far)


def test_the_stream_and_what_is_added_to_it(trace):
    norms = np.linalg.norm(trace.stream, axis=-1)
    heat = norms_figure(trace, STAGES, DARK).data[0]
    np.testing.assert_allclose(heat.z, norms)
    assert (list(heat.y), heat.zmin) == (STAGES, 0)
    attention, fed, stream, said = added_figure(trace, 2, STAGES, LIGHT, WORDS).data
    parts = np.linalg.norm(trace.head_outputs.sum(1)[:, 2], axis=-1)
    np.testing.assert_allclose(drawn(attention.x), parts, rtol=1e-3)
    np.testing.assert_allclose(drawn(stream.x), norms[:, 2])
    assert list(attention.y) == [1, 3, 5, 7]
    assert list(fed.y) == [2, 4, 6, 8]
    assert len(said.text) == 8


def test_the_facts_of_the_stream(trace):
    facts = stream_facts(trace, 3)
    assert sum(facts.shares) == pytest.approx(1)
    start = trace.stream[0, 3] @ trace.stream[-1, 3] / (trace.stream[-1, 3] ** 2).sum()
    assert facts.shares[0] == pytest.approx(start, rel=1e-4)
    lengths = np.linalg.norm(np.diff(trace.stream, axis=0), axis=-1)
    assert facts.added == pytest.approx(lengths[:, 3].max(), rel=1e-5)
    assert lengths[facts.largest - 1, 3] == lengths[:, 3].max()
    assert facts.after == pytest.approx(np.linalg.norm(trace.stream[facts.largest, 3]), rel=1e-5)
    assert facts.most[1] == pytest.approx(lengths.mean(1).max(), rel=1e-5)


@pytest.mark.parametrize("text", [TEXT, LONG])
def test_all_heads_at_a_glance_in_whole_percent(text):
    trace = load("transformer").trace(text)
    figure = glance_figure(trace, LIGHT, HEAD, off={(0, 1)})
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


def test_every_head_has_one_role(trace):
    counts = role_counts(head_roles(trace.weights, trace.ids))
    assert sum(counts.values()) == 16


def test_the_effects_are_crossed_out_where_off():
    effects = np.array([[0.0, 1e-5], [0.25, 3.0]])
    words = {"layer": "layer {n}", "head": "head {n}"}
    heat = effects_figure(effects, LIGHT, words, {(1, 0)}).data[0]
    assert [list(row) for row in heat.text] == [["0", "<0.001"], ["✕ 0.250", "3.00"]]
    assert in_bits(1e-12) == "0"


def test_the_units_of_the_feed_forward(trace):
    shares = active_figure(trace, DEPTHS[1:], LIGHT).data[0]
    np.testing.assert_allclose(shares.z, (trace.inner > 0).mean(-1))
    assert (shares.zmin, shares.zmax) == (0, 1)
    units = most_active(trace, 1, 4, most=5)
    assert trace.inner[1, 4, units[0]] == trace.inner[1, 4].max()
    heat = units_figure(trace, 1, units, DARK, WORDS).data[0]
    np.testing.assert_array_equal(heat.z[-1], trace.inner[1, :, units[0]])  # the first on top
    assert heat.y[-1] == f"unit {units[0] + 1}"
    name, value = exciting(trace, 1, units[0])
    assert value == trace.inner[1, :, units[0]].max()
    assert name


def test_the_lens_shows_its_guesses(trace, read_off):
    heat = lens_figure(read_off, trace, DEPTHS, LIGHT, "(end)").data[0]
    for n, t in ((0, 0), (4, 3)):
        assert heat.z[n][t] == read_off.guesses[n][t][0].probability
    assert (heat.zmin, heat.zmax) == (0, 1)
    bars = depths_figure(read_off, 3, DEPTHS, LIGHT, "(end)").data
    assert list(bars[0].x) == [guess.probability for guess in read_off.guesses[4][3]]
    won = read_off.guesses[4][3][0].token
    for bar, layer in zip(bars, reversed(read_off.guesses), strict=True):
        purple = [colour == LIGHT.hidden for colour in bar.marker.color]
        assert purple == [guess.token == won for guess in layer[3]]
    np.testing.assert_array_equal(
        winner_figure(read_off, 3, DEPTHS, DARK).data[0].y, read_off.winner[:, 3]
    )


def test_predictions_as_bars_with_every_token_apart():
    guesses = [Guess(" cat", 0.5), Guess("cat", 0.25), Guess("<end>", 0.125), Guess("<0xEB>", 0.1)]
    bars = bars_figure(guesses, 0.5, "#000000", LIGHT, "(end)")
    assert list(bars.data[0].y) == [0, 1, 2, 3]  # equal labels do not fall together
    assert [t.strip() for t in bars.layout.yaxis.ticktext] == [
        "cat",
        "cat",
        "(end)",
        "&lt;0xEB&gt;",
    ]
    shift = Shift(("a", "<i>"), np.array([0.7, 0.1]), np.array([0.2, 0.4]), 1.0)
    assert highest(shift.before, shift.after) == 0.7
    figure = shift_figure(shift, 0.7, DARK, WORDS, "(end)")
    assert [list(bar.x) for bar in figure.data] == [[0.7, 0.1], [0.2, 0.4]]
    assert "&lt;i&gt; " in figure.layout.yaxis.ticktext


def test_the_chain_is_a_staircase_or_level(trace):
    (stairs,) = chain_figure(trace.tokens, "rnn", 4, LIGHT, WORDS).data
    assert list(stairs.y) == list(range(1, len(trace) + 1))
    levels = chain_figure(trace.tokens, "transformer", 4, LIGHT, WORDS).data
    assert [set(level.y) for level in levels] == [{1}, {2}, {3}, {4}]


def test_times_and_sizes_on_logarithmic_axes():
    lengths = np.array([32, 64, 128])
    seconds = {"rnn": np.array([1.0, 2, 4]) / 1000, "transformer": np.array([8.0, 4, 1]) / 1000}
    times = PassTimes(lengths, seconds, {}, 1)
    figure = times_figure(times, 64, LIGHT, WORDS)
    linear, square, rnn, transformer = figure.data
    assert list(rnn.y) == [1, 2, 4]
    assert list(transformer.y) == [8, 4, 1]
    assert list(linear.y) == [2, 4, 8]
    assert list(square.y) == [1, 4, 16]
    assert figure.layout.xaxis.type == figure.layout.yaxis.type == "log"
    sizes = {
        name: [pass_size(load(name), int(n)) for n in lengths] for name in ("rnn", "transformer")
    }
    drawn_sizes = {
        each.name: list(each.y) for each in sizes_figure(lengths, sizes, DARK, WORDS).data
    }
    assert drawn_sizes["Transformer"] == [
        a + b for a, b in zip(drawn_sizes["linear"], drawn_sizes["pairs"], strict=True)
    ]
    facts = time_facts(times, sizes)
    assert facts.faster == (32, 64)
    assert facts.ratio == pytest.approx(0.25)
    assert facts.rates[0] == pytest.approx(sizes["rnn"][-1].total / 0.004)


@pytest.mark.parametrize("view", PARTS)
def test_the_strip_marks_what_a_view_is_about(view):
    words = dict.fromkeys(("name", "input", "attention", "add", "feed_forward", "norm"), "<x>")
    html = strip_html(view, 4, words | {"predict": "p"})
    assert "<x>" not in html
    marks = html.count("aria-current")
    assert marks == sum(2 if part == "add" else 1 for part in PARTS[view])
