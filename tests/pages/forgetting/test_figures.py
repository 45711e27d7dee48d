"""The pictures of /forgetting: their numbers are the traces', their labels literal."""

from __future__ import annotations

import numpy as np
import pytest

from charts.palette import DARK, LIGHT
from models import load, tokenizer
from models.analysis.forgetting import repeated_tanh, resting_point, saturation, twins
from models.analysis.probes import Probes, ReadBack
from models.text.twin_words import exchange
from pages.forgetting.figures.probes import (
    AccuracyLabels,
    ReadBackLabels,
    accuracy_figure,
    read_back_figure,
    read_back_table,
)
from pages.forgetting.figures.tanh import (
    CurveLabels,
    RepeatedLabels,
    SharesLabels,
    TanhLabels,
    curve_figure,
    repeated_figure,
    share_figure,
    tanh_figure,
)
from pages.forgetting.figures.twins import MEASURES, TwinsLabels, twins_figure, twins_table

KINDS = ("rnn", "lstm", "gru")
TEXT = "The <b>cat</b> sat on the mat and slept."


@pytest.fixture(scope="module")
def readings():
    tokens = tokenizer().encode(TEXT)
    change = exchange(tokens, 1, 2, "dog")
    assert change is not None
    return [twins(kind, tokens, change) for kind in KINDS]


LABELS = TwinsLabels("axis", "unrelated", "added", "cell")


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_model_has_its_line_on_one_scale(readings, measure, log, colours):
    figure = twins_figure(readings, measure, log, len(readings[0].tokens), colours, LABELS)
    named = {trace.name: trace for trace in figure.data}
    for name, twin in zip(("RNN", "LSTM", "GRU"), readings, strict=True):
        drawn = np.array(named[name].y, float)
        wanted = {
            "relative": twin.distance / twin.typical,
            "distance": twin.distance,
            "variation": twin.variation,
        }[measure]
        shown = ~np.isnan(drawn)
        np.testing.assert_allclose(drawn[shown], wanted[shown])
        assert log or shown.all()
        assert (wanted[~shown] <= 1e-6).all()
    assert ("cell" in named) == (measure != "variation")
    assert len({(trace.line.dash, trace.marker.symbol) for trace in figure.data}) >= 3


def test_labels_take_the_text_literally(readings):
    figure = twins_figure(readings, "relative", False, 99, LIGHT, LABELS)
    assert not any("<b" in label for label in figure.data[0].x)
    assert len(set(figure.data[0].x)) == len(readings[0].tokens)


def test_added_text_is_marked(readings):
    plain = twins_figure(readings, "relative", False, len(readings[0].tokens), LIGHT, LABELS)
    added = twins_figure(readings, "relative", False, 4, LIGHT, LABELS)
    shapes = [figure.to_dict()["layout"]["shapes"] for figure in (plain, added)]
    assert len(shapes[1]) == len(shapes[0]) + 1


def test_the_table_has_a_row_for_each_step(readings):
    table = twins_table(readings)
    assert {len(column) for column in table.values()} == {len(readings[0].tokens)}
    np.testing.assert_allclose(table["gru-distance"], readings[2].distance)


@pytest.mark.parametrize("text", [TEXT, "가"])
def test_the_sums_lie_on_the_curve_at_every_step(read, text):
    trace = read(text)
    seen = saturation(trace)
    labels = TanhLabels("sums", "states", "unit", "play", "pause", "{step}: {share}")
    figure = tanh_figure(seen, trace.tokens, len(trace) - 1, LIGHT, labels)
    bands = {(shape["y0"], shape["y1"]) for shape in figure.to_dict()["layout"]["shapes"]}
    assert bands == {(0.9, 1.08), (-1.08, -0.9)}
    assert len(figure.frames) == len(trace)
    assert bool(figure.to_dict()["layout"].get("updatemenus")) == (len(trace) > 1)
    for t, frame in enumerate(figure.frames):
        top, side, points = frame.data
        np.testing.assert_allclose(np.tanh(np.array(points.x, float)), points.y, atol=2e-4)
        np.testing.assert_allclose(points.y, trace.hidden[t], atol=1e-4)
        assert sum(top.y) == sum(side.x) == trace.hidden.shape[1]
        assert "<b>" not in frame.layout.title.text
    shares = SharesLabels("share", "trained", "untrained")
    figure = share_figure(seen, seen, trace.tokens, DARK, shares)
    np.testing.assert_allclose(figure.data[0].y, seen.share)


@pytest.mark.parametrize("w", [0.5, 2.0])
def test_repeated_tanh_is_drawn_with_where_it_ends(w):
    rest = resting_point(w)
    rows = repeated_tanh(w, np.array([-1.0, 1.0]), 10)
    figure = repeated_figure(rows, rest, LIGHT, RepeatedLabels("n", "x"))
    np.testing.assert_allclose(figure.data[1].y, rows[:, 1])
    assert {shape["y0"] for shape in figure.to_dict()["layout"]["shapes"]} == {rest, -rest}
    curve = curve_figure(w, rest, LIGHT, CurveLabels("before", "after"))
    assert max(curve.data[2].x) == pytest.approx(rest)


def test_read_back_stands_under_its_token():
    labels = ReadBackLabels("chance", "guess")
    read = ReadBack(np.array([0.9, 0.4]), np.array([0, 3]), ("<i>", " b"))
    figure = read_back_figure({"rnn": read}, ["x", "y", "z"], LIGHT, labels)
    (heat,) = figure.data
    np.testing.assert_allclose(heat.z, [[0.4, 0.9]])
    assert (heat.zmin, heat.zmax) == (0, 1)
    assert heat.customdata[0][1] == "&lt;i&gt;"
    assert list(heat.x) == ["2 y", "3 z"]
    table = read_back_table({"rnn": read}, ["x", "y", "z"])
    assert table["token"] == ["z", "y"]
    assert table["rnn-chance"] == [0.9, 0.4]


def test_accuracy_stands_beside_chance():
    accuracy = np.array([0.9, 0.3, 0.1, 0.2])
    maps, frequency = np.zeros((4, 2, 3), np.float32), np.zeros(5, np.float32)
    probes = Probes("rnn", maps, frequency, accuracy, {})
    labels = AccuracyLabels("distance", "accuracy", "most")
    figure = accuracy_figure({"rnn": probes}, 0.06, LIGHT, labels)
    np.testing.assert_allclose(figure.data[0].y, probes.accuracy)
    assert set(figure.data[1].y) == {0.06}
    assert figure.data[1].name == "most 6%"


def test_the_colours_of_the_models_differ():
    from charts.lines import model_line

    for colours in (LIGHT, DARK):
        for part in range(3):
            assert len({model_line(kind, colours)[part] for kind in KINDS}) == 3
    assert load("rnn").name == "rnn"
