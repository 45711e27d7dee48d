"""The path of the state: principal components that are exact, and labels that are literal."""

from __future__ import annotations

from html import unescape

import numpy as np
import pytest

from charts.palette import palette
from charts.text import percent
from pages.rnn.figures.state_path import LEAST_STEPS, spread_labels, state_path, state_path_figure

TEXTS = ["고양이가 따뜻한 창가에 앉아 있다가 잠들었다.", "The cat sat on the mat.", "가" * 200]
AXIS = "component {n} ({share})"


def draw(trace, components=2, theme="light"):
    return state_path_figure(trace, components, palette(theme), axis=AXIS)


@pytest.mark.parametrize("text", TEXTS)
def test_all_components_together_are_the_states(read, text):
    hidden = read(text).hidden.astype(float)
    path = state_path(hidden, len(hidden))
    np.testing.assert_allclose(path.points @ path.axes + path.centre, hidden, atol=1e-10)
    np.testing.assert_allclose(path.axes @ path.axes.T, np.eye(len(path.axes)), atol=1e-10)
    assert path.explained.sum() == pytest.approx(1)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("components", [2, 3])
def test_the_components_are_those_of_the_covariance(read, text, components):
    hidden = read(text).hidden.astype(float)
    path = state_path(hidden, components)
    centred = hidden - hidden.mean(axis=0)
    variances, directions = np.linalg.eigh(np.cov(centred, rowvar=False))
    largest = variances[::-1][:components]
    np.testing.assert_allclose(path.explained, largest / variances.sum(), rtol=1e-6)
    for n in range(components):
        along = directions[:, -1 - n]
        assert abs(along @ path.axes[n]) == pytest.approx(1, abs=1e-6)
        np.testing.assert_allclose(path.points[:, n], centred @ path.axes[n], atol=1e-9)
        assert path.axes[n, np.abs(path.axes[n]).argmax()] > 0
    _, sizes, _ = np.linalg.svd(centred, full_matrices=False)
    best = np.sqrt((sizes[components:] ** 2).sum())
    lost = np.linalg.norm(path.points @ path.axes - centred)
    assert lost == pytest.approx(best, rel=1e-9)  # no plane through the states loses less


@pytest.mark.parametrize("steps", [1, 2])
def test_too_few_states_have_no_plane_but_do_no_harm(steps):
    assert steps < LEAST_STEPS
    hidden = np.random.default_rng(0).uniform(-1, 1, (steps, 8)).astype(np.float32)
    path = state_path(hidden, 3)
    assert np.isfinite(path.points).all()
    assert np.isfinite(path.explained).all()
    np.testing.assert_allclose(path.points @ path.axes + path.centre, hidden, atol=1e-9)


def test_states_that_never_move_explain_nothing():
    path = state_path(np.full((5, 8), 0.5, np.float32), 2)
    assert not path.explained.any()
    np.testing.assert_allclose(path.points, 0, atol=1e-12)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("components", [2, 3])
def test_the_figure_shows_the_points_of_the_path(read, text, theme, components):
    trace = read(text)
    figure = draw(trace, components, theme)
    points = state_path(trace.hidden, components).points
    (line,) = figure.data
    for n, axis in enumerate("xyz"[:components]):
        np.testing.assert_array_equal(line[axis], points[:, n])
    assert line.type == ("scatter" if components == 2 else "scatter3d")
    assert line.line.color == palette(theme).hidden
    arrows = figure.to_dict()["layout"].get("annotations", [])
    assert len(arrows) == (len(trace) - 1 if components == 2 else 0)


def test_the_axes_say_how_much_they_hold(read):
    trace = read(TEXTS[0])
    share = state_path(trace.hidden, 2).explained
    layout = draw(trace).to_dict()["layout"]
    assert layout["xaxis"]["title"]["text"] == f"component 1 ({percent(share[0])})"
    assert layout["yaxis"]["title"]["text"] == f"component 2 ({percent(share[1])})"
    assert layout["yaxis"]["scaleanchor"] == "x"  # the same length means the same distance


def test_three_tokens_are_enough_for_a_plane(read):
    trace = read("나는 잔")
    assert len(trace) == LEAST_STEPS
    assert len(draw(trace).data[0].x) == 3


@pytest.mark.parametrize("components", [2, 3])
@pytest.mark.parametrize("text", ["<b>x</b> &amp; ![](http://x) <a href='http://x'>y</a>"])
def test_markup_in_the_text_is_a_label_like_any_other(read, components, text):
    trace = read(text)
    line = draw(trace, components).data[0]
    names = [f"{t + 1} {token.strip() or '␣'}" for t, token in enumerate(trace.tokens)]
    assert any("<" in name for name in names)
    assert any("&" in name for name in names)
    assert [unescape(name) for name in line.customdata] == names
    for shown in (*line.customdata, *line.text):
        assert "<" not in shown
        assert ">" not in shown
        assert "&" not in shown.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")
    assert all(shown in ("", name) for shown, name in zip(line.text, line.customdata, strict=True))


@pytest.mark.parametrize("text", TEXTS)
def test_labels_keep_their_distance_and_the_first_step_has_one(read, text):
    points = state_path(read(text).hidden, 2).points
    near = (0.09, 0.05)
    chosen = spread_labels(points, near)
    extent = np.ptp(points, axis=0).max()
    assert 0 in chosen
    assert len(chosen) >= 2
    assert len(set(chosen)) == len(chosen)
    for i in chosen:
        for j in chosen:
            apart = np.abs(points[i] - points[j]) / extent
            assert i == j or apart[0] > near[0] or apart[1] > near[1]
