"""Pictures of the lab: chance where it is, one scale, means of steps, answers in words."""

from __future__ import annotations

import numpy as np
import pytest

from charts.gradient_map import HIGHEST, LOWEST
from charts.lab_answers import answer, answer_cards, exercise
from charts.lab_curves import binned, curves_figure
from charts.lab_gradients import gradients_figure, legend, shares
from charts.lab_states import states_figure
from charts.palette import DARK, LIGHT
from models.lab.record import RunRecord
from models.lab.run import Run
from models.lab.settings import Settings

WORDS = {key: key for key in ("right", "loss", "step", "chance", "best", "time", "unit")}


@pytest.fixture(scope="module")
def record() -> RunRecord:
    run = Run(Settings(length=4, width=8, steps=200))
    for _ in range(33):
        run.step()
    return run.record()


def test_means_of_steps_leave_out_what_is_not_known():
    values = np.array([[1.0, 3.0, 5.0, np.nan, np.nan]])
    np.testing.assert_array_equal(binned(values, 2), [[2.0, 5.0, np.nan]])


def test_chance_and_best_are_drawn_where_they_are(record):
    task = record.settings.exercise
    figure = curves_figure(record, LIGHT, WORDS)
    levels = {(s.yref, s.y0) for s in figure.layout.shapes}
    assert levels == {("y", task.chance), ("y", 1.0), ("y2", task.chance_loss), ("y2", 0.0)}
    lines = [trace for trace in figure.data if trace.yaxis == "y2"]
    assert [trace.name for trace in lines] == ["RNN", "LSTM", "GRU", "Transformer"]
    width = 2
    np.testing.assert_allclose(
        lines[1].y[:16], record.losses[1, :32].reshape(-1, width).mean(1), rtol=1e-6
    )
    assert list(lines[0].x[:2]) == [2, 4]
    assert lines[0].x[-1] == record.steps
    assert figure.layout.xaxis.range == (0, 200)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_gradients_of_all_models_share_one_scale(record, colours):
    for m, model in enumerate(record.models):
        (heat,) = gradients_figure(record, model, colours, WORDS).data
        assert (heat.zmin, heat.zmax) == (LOWEST, HIGHEST)
        expected = np.clip(np.log10(record.norms[m]), LOWEST, HIGHEST).T
        np.testing.assert_allclose(np.asarray(heat.z), expected, atol=1e-5)
        assert list(heat.x) == record.measured.tolist()


def test_shares_are_of_the_last_step(record):
    (heat,) = gradients_figure(record, "lstm", LIGHT, WORDS, relative=True).data
    np.testing.assert_allclose(np.asarray(heat.z)[-1], 0, atol=1e-6)
    part = shares(np.array([[1.0, 4.0], [0.0, 0.0]]))
    np.testing.assert_array_equal(part, [[0.25, 1.0], [np.nan, np.nan]])


def test_states_are_those_of_the_measurement(record):
    tokens = ["<b>", "b", "c", "d", "?"]
    figure = states_figure(record, "gru", 1, tokens, LIGHT, WORDS)
    (heat,) = figure.data
    np.testing.assert_array_equal(np.asarray(heat.z), record.hidden[2, 1].T)
    assert "&lt;b&gt;" in heat.x[0]
    assert str(record.measured[1]) in figure.layout.title.text


def test_the_scale_says_its_ends():
    assert "≤ 10⁻⁶" in legend(LIGHT, "name")
    assert "≥ 10" in legend(LIGHT, "name")


def test_an_answer_is_the_likeliest_token_and_its_probability():
    logits = np.log(np.array([[0.7, 0.2, 0.1], [0.3, 0.6, 0.1]], np.float32))
    said = answer("rnn", ("<i>", "b", "?"), logits, np.array([0, 0]))
    assert said.said == ("<i>", "b")
    assert said.right == (True, False)
    assert said.probability == pytest.approx(0.7 * 0.3, rel=1e-5)
    open_ = answer("rnn", ("a", "b", "?"), logits, None)
    assert open_.right is None
    assert open_.probability == pytest.approx(0.7 * 0.6, rel=1e-5)
    words = {"right": "yes", "wrong": "no", "probability": "p = {share}", "name": "<answers>"}
    cards = answer_cards([said, open_], words)
    assert "<i>" not in cards
    assert "<answers>" not in cards
    assert "no p = 21%" in cards
    assert "<b>x" not in exercise(["<b>x"], "?", ["y"], "one")


def test_the_last_answers_of_each_model_are_counted(record):
    assert record.recent()["rnn"] == pytest.approx(float(record.right[0].mean()))
