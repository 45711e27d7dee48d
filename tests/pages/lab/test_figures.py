"""Pictures of the lab: chance where it is, one scale, means of steps, answers in words."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from charts.gradients import HIGHEST, LOWEST
from charts.palette import DARK, LIGHT
from charts.text import percent
from models.lab.question import Answer
from models.lab.record import RunRecord
from models.lab.run import Run
from models.lab.settings import Settings
from pages.lab.figures.answers import AnswerLabels, answers_html, exercise_html
from pages.lab.figures.curves import CurvesLabels, binned, curves_figure, loss_figure
from pages.lab.figures.gradients import gradients_figure, legend
from pages.lab.figures.panel import Panel, panels_figure
from pages.lab.figures.states import StatesLabels, states_figure

CURVES = CurvesLabels("right", "loss", "step", "chance")


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
    race: Any = curves_figure(record, LIGHT, CURVES)
    assert {shape.y0 for shape in race.layout.shapes} == {task.chance, 1.0}
    assert race.layout.yaxis.ticktext[0] == "chance"
    assert race.layout.yaxis.tickvals[0] == task.chance
    loss: Any = loss_figure(record, LIGHT, CURVES)
    assert {shape.y0 for shape in loss.layout.shapes} == {task.chance_loss, 0.0}
    width = 2
    for figure, values in ((race, record.right), (loss, record.losses)):
        assert [line.name for line in figure.data] == ["RNN", "LSTM", "GRU", "Transformer"]
        wanted = values[1, :32].reshape(-1, width).mean(1)
        np.testing.assert_allclose(figure.data[1].y[:16], wanted, rtol=1e-6)
        assert list(figure.data[0].x[:2]) == [2, 4]
        assert figure.data[0].x[-1] == record.steps
        assert figure.layout.xaxis.range == (0, 200)


def test_the_race_says_at_its_end_how_much_is_right(record):
    race: Any = curves_figure(record, DARK, CURVES)
    said = {note.text for note in race.layout.annotations}
    for model, name in (("rnn", "RNN"), ("transformer", "Transformer")):
        assert f"<b>{name}</b> {percent(record.recent()[model])}" in said


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_gradients_of_all_models_share_one_scale(record, colours):
    figure: Any = gradients_figure(record, colours, "step")
    assert len(figure.data) == len(record.models)
    for heat, norms in zip(figure.data, record.norms, strict=True):
        assert (heat.zmin, heat.zmax) == (LOWEST, HIGHEST)
        expected = np.clip(np.log10(norms), LOWEST, HIGHEST).T
        np.testing.assert_allclose(np.asarray(heat.z), expected, atol=1e-5)
        assert list(heat.x) == record.measured.tolist()


def test_shares_are_of_the_last_step(record):
    figure: Any = gradients_figure(record, LIGHT, "step", relative=True)
    for heat in figure.data:
        np.testing.assert_allclose(np.asarray(heat.z)[-1], 0, atol=1e-6)


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_panels_do_not_lie_over_each_other(count):
    panels = [Panel(f"{n}", {"type": "heatmap", "z": [[n]]}) for n in range(count)]
    layout: Any = panels_figure(panels, {}, {}, LIGHT).layout
    boxes = [
        (*layout[f"xaxis{n or ''}"].domain, *layout[f"yaxis{n or ''}"].domain)
        for n in (None, *range(2, count + 1))
    ]
    assert all(0 <= low < high <= 1 for box in boxes for low, high in (box[:2], box[2:]))
    for n, one in enumerate(boxes):
        for other in boxes[:n]:
            assert one[0] >= other[1] or other[0] >= one[1] or one[3] <= other[2]


def test_states_are_those_of_the_measurement(record):
    tokens = ["<b>", "b", "c", "d", "?"]
    figure: Any = states_figure(record, 1, tokens, LIGHT, StatesLabels("step", "unit"))
    for heat, hidden in zip(figure.data, record.hidden, strict=True):
        np.testing.assert_array_equal(np.asarray(heat.z), hidden[1].T)
        assert "&lt;b&gt;" in heat.x[0]
    assert str(record.measured[1]) in figure.layout.annotations[2].text


def test_the_scale_says_its_ends():
    assert "≤ 10⁻⁶" in legend(LIGHT, "name")
    assert "≥ 10" in legend(LIGHT, "name")


def test_answers_are_cards_in_which_nothing_is_read_as_markup():
    labels = AnswerLabels("yes", "no", "p = {share}", "<answers>")
    part = Answer("rnn", ("<i>", "b"), (True, False), 0.21)
    whole = Answer("gru", ("b",), (True,), 0.9)
    neither = Answer("lstm", ("b",), None, 0.5)
    cards = answers_html([part, whole, neither], labels)
    assert "<i>" not in cards
    assert "<answers>" not in cards
    assert "no p = 21%" in cards
    assert "yes p = 90%" in cards
    assert [cards.count(f'class="{style}"') for style in ("right", "wrong", "open")] == [2, 1, 1]
    assert "<b>x" not in exercise_html(["<b>x"], "?", ["y"], "one")


def chips(html: str, room: str) -> list[str]:
    """The texts of the chips that a screen of this room shows."""
    hidden = {"wide": "narrow", "narrow": "wide"}[room]
    found = re.findall(r'<li class="([^"]*)"><span>([^<]*)</span>', html)
    return [text for kinds, text in found if hidden not in kinds.split()]


def test_a_long_question_is_written_with_both_its_ends():
    tokens = [f"w{n}" for n in range(20)]
    shown = exercise_html(tokens, "?", ["w0"], "one")
    assert chips(shown, "wide") == [*tokens[:4], "…12…", *tokens[-4:], "?", "w0"]
    assert chips(shown, "narrow") == ["w0", "…18…", "w19", "?", "w0"]
    short = exercise_html(tokens[:12], "?", ["w0"], "one")
    assert chips(short, "narrow") == chips(short, "wide") == [*tokens[:12], "?", "w0"]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (9, ["w0", "…8…", "w9", "…9…", "w19"]),
        (1, ["w0", "w1", "…17…", "w19"]),
        (18, ["w0", "…17…", "w18", "w19"]),
    ],
)
def test_the_token_that_is_asked_for_is_never_left_out(place, expected):
    tokens = [f"w{n}" for n in range(20)]
    shown = exercise_html(tokens, "?", [f"w{place}"], "one")
    assert chips(shown, "narrow") == [*expected, "?", f"w{place}"]


def test_the_last_answers_of_each_model_are_counted(record):
    counted = record.right[0, : record.measured[-1]]
    assert record.recent()["rnn"] == pytest.approx(float(counted.mean()))
