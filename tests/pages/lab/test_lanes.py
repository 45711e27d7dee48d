"""The race as data: every number is the record's; whose run is shown before one's own begins."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from charts.palette import DARK, LIGHT
from models.lab import queue
from models.lab.record import RECENT, RunRecord, Stopped, blank
from models.lab.recorded import replay
from models.lab.run import Run
from models.lab.settings import Settings
from pages.lab.facts import LEARNED, reached, recorded_fact
from pages.lab.figures.lanes import lanes_figure
from pages.lab.shown import shown

NAMES = tuple("abcdefgh")
ENTRIES = (*NAMES, "?")


@pytest.fixture(scope="module")
def record() -> RunRecord:
    found = replay(Settings())
    assert found is not None
    return found.record


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_number_is_the_records(record, colours):
    figure = lanes_figure(record, RECENT, ENTRIES, colours)
    assert figure["at"] == record.measured.tolist()
    assert figure["chance"] == 1 / 8
    assert figure["wanted"] == [record.probe[-1]]
    for m, (model, lane) in enumerate(zip(record.models, figure["lanes"], strict=True)):
        assert lane["answers"] == record.answers[m].tolist()
        assert lane["right"][0] is None
        for column in range(1, len(record.measured)):
            assert lane["right"][column] == record.recent(column)[model]
        assert lane["stopped"] is None


def test_it_is_small_and_plain_json(record):
    assert len(json.dumps(lanes_figure(record, RECENT, ENTRIES, LIGHT), allow_nan=False)) < 6_000


def test_a_model_has_arrived_when_it_was_first_measured_to_have_learned(record):
    found = reached(record)
    assert found["rnn"] is None
    assert found["transformer"] is not None
    column = record.measured.tolist().index(found["transformer"])
    shares = [record.recent(c)["transformer"] for c in range(column + 1)]
    assert shares[-1] >= LEARNED
    assert all(not share >= LEARNED for share in shares[:-1])


def test_a_model_that_stopped_says_where(record):
    stopped = replace(record, stopped=(Stopped("gru", 7, "loss"),))
    lanes = lanes_figure(stopped, RECENT, ENTRIES, LIGHT)["lanes"]
    assert [lane["stopped"] for lane in lanes] == [None, None, 7, None]


def test_before_a_run_the_lanes_are_empty():
    figure = lanes_figure(blank(Settings(task="copy", length=3)), RECENT, ENTRIES, LIGHT)
    assert figure["at"] == []
    assert [lane["right"] for lane in figure["lanes"]] == [[]] * 4
    assert len(figure["wanted"]) == 3


def test_a_run_without_a_recording_says_so(complete):
    said = recorded_fact(Settings(seed=4711), None)
    assert complete("lab", [said]) == ["not_recorded"]


def a_run(state: str, done: int = 0, **settings: Any) -> Any:
    run = Run(Settings(**{"length": 4, "width": 8, "steps": 200, **settings}))
    for _ in range(done):
        run.step()
    ticket = SimpleNamespace(state=state, active=state in (queue.WAITING, queue.TRAINING))
    return SimpleNamespace(run=run, ticket=ticket, state=state, names=NAMES, number=2)


WAITS = {"length": 20, "width": 32, "steps": 800}


def test_before_a_start_a_recording_of_the_chosen_settings_rests(record):
    seen = shown(None, Settings(), NAMES)
    assert (seen.mode, seen.on is not None) == ("rest", True)
    np.testing.assert_array_equal(seen.record.right, record.right)
    other = shown(None, Settings(seed=4711), NAMES)
    assert (other.mode, other.on, other.record.steps) == ("rest", None, 0)
    assert other.run != seen.run


@pytest.mark.parametrize("state", [queue.WAITING, queue.FULL, queue.PAUSED, queue.LEFT])
def test_who_waits_sees_a_recording_of_the_same_settings(record, state):
    seen = shown(a_run(state, **WAITS), Settings(seed=3), ())
    assert (seen.mode, seen.names) == ("replay", NAMES)
    np.testing.assert_array_equal(seen.record.right, record.right)


def test_one_s_own_run_is_shown_as_soon_as_it_trains():
    assert shown(a_run(queue.TRAINING, **WAITS), Settings(), ()).mode == "live"
    paused = shown(a_run(queue.PAUSED, 3), Settings(), ())
    assert (paused.mode, paused.record.steps) == ("over", 3)


def test_who_waits_without_a_recording_sees_the_start():
    seen = shown(a_run(queue.WAITING, seed=4711), Settings(), ())
    assert (seen.mode, seen.on, len(seen.record.measured)) == ("live", None, 1)
