"""What the lab says of a run and of a question: every branch of meaning, on made-up records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from charts.facts import Fact, fact
from models.lab import queue
from models.lab.question import LONGEST, question
from models.lab.record import RunRecord, Stopped
from models.lab.settings import Settings
from models.lab.tasks import LENGTHS, TASKS, Task
from pages.lab.facts import (
    AT_CHANCE,
    LEARNED,
    learned_facts,
    progress_facts,
    question_facts,
    queue_facts,
    recorded_fact,
    shares,
    stopped_facts,
    symbols_fact,
)

NAMES = tuple("abcdefgh")
STATES = {
    queue.TRAINING, queue.FINISHED, queue.FAILED, queue.PAUSED, queue.STOPPED, queue.LEFT,
}  # fmt: skip


def record(right: Sequence[float], norms: Sequence[Sequence[float]] = ((1.0, 2.0),)) -> RunRecord:
    """A run of the RNN: right answers of each step, and the gradient at two time steps."""
    steps, columns = len(right), len(norms)
    return RunRecord(
        settings=Settings(length=4, width=8, steps=200, models=("rnn",)),
        steps=steps,
        losses=np.ones((1, steps), np.float32),
        right=np.array([right], np.float32),
        lengths=np.ones((1, steps), np.float32),
        measured=np.arange(columns) + steps + 1 - columns,
        norms=np.array([norms], np.float64),
        hidden=np.zeros((1, columns, 2, 8), np.float32),
        answers=np.zeros((1, columns, 1), np.int64),
        probe=np.zeros(3, np.int64),
        stopped=(),
    )


def progress(state: str, done: int = 50) -> list[Fact]:
    return progress_facts(state, done, 2000, seconds=10.0, place=3, places=2)


def test_a_recorded_run_says_when_it_was_trained_and_with_what(complete):
    said = recorded_fact(Settings(task="odd", length=7, steps=1200, seed=3), date(2026, 5, 4))
    assert complete("lab", [said]) == ["recorded"]
    assert said.values == {
        "on": "2026-05-04",
        "task": fact("task.odd"),
        "length": 7,
        "steps": "1,200",
        "seed": 3,
    }


def test_who_waits_is_told_the_place(complete):
    found = progress(queue.WAITING)
    assert complete("lab", found) == ["state.waiting"]
    assert found[0].values == {"place": 3, "places": 2}


def test_who_waits_is_told_for_how_long_where_it_is_known(complete):
    found = progress_facts(queue.WAITING, 0, 2000, 0.0, place=3, places=2, before=31.4)
    assert complete("lab", found) == ["state.waiting", "time_before"]
    assert found[1].values == {"seconds": 31}


def test_before_a_run_its_wait_and_its_length_are_told_where_they_are_known(complete):
    assert complete("lab", queue_facts(0, 2, 0.0, None)) == ["busy"]
    assert complete("lab", queue_facts(2, 2, None, None)) == ["busy"]
    found = queue_facts(2, 2, before=40.2, takes=0.3)
    assert complete("lab", found) == ["busy", "time_before", "time_takes"]
    assert [each.values.get("seconds") for each in found] == [None, 40, 1]


@pytest.mark.parametrize("state", sorted(STATES))
def test_every_other_state_says_how_far_the_run_is(complete, state):
    found = progress(state)
    keys = [f"state.{state}", *(["time_left"] if state == queue.TRAINING else [])]
    assert complete("lab", found) == keys
    assert found[0].values == {"done": "50", "steps": "2,000"}
    if state == queue.TRAINING:
        assert found[1].values == {"seconds": 390}
        assert progress_facts(state, 1999, 2000, 1.0, 0, 2)[1].values == {"seconds": 1}


def test_before_the_first_step_no_time_is_known(complete):
    assert complete("lab", progress(queue.TRAINING, done=0)) == ["state.training"]


@pytest.mark.parametrize("what", ["loss", "gradient"])
def test_a_model_that_stopped_is_named_with_its_reason(complete, what):
    stopped = replace(record([0.5]), stopped=(Stopped("rnn", 7, what),))
    found = stopped_facts(stopped)
    assert complete("lab", found) == [f"diverged.{what}"]
    assert found[0].values == {"model": "RNN", "step": 7, "rate": "0.003"}
    assert stopped_facts(record([0.5])) == []


CHANCE = 1 / 8


@pytest.mark.parametrize(
    ("right", "key"),
    [
        (1.0, "learned"),
        (LEARNED + 0.001, "learned"),
        (LEARNED - 0.001, "part"),
        (AT_CHANCE * CHANCE + 0.001, "part"),
        (AT_CHANCE * CHANCE - 0.001, "chance"),
        (0.0, "chance"),
    ],
)
def test_how_much_was_learned(complete, right, key):
    found = learned_facts(record([right], [[1, 2], [6, 2]]))
    assert complete("lab", found) == [f"say.{key}"]
    values = found[0].values
    assert (values["model"], values["chance"]) == ("RNN", "13%")
    assert values["start"] == "50%"
    assert values["now"] == Fact("times", {"n": "3.0"})


def test_what_is_not_known_is_not_said():
    assert learned_facts(record([np.nan])) == []
    (said,) = learned_facts(record([0.5], [[1, 0], [0, 0]]))
    assert (said.values["start"], said.values["now"]) == ("–", "–")


def test_shares_are_of_the_last_step():
    part = shares(np.array([[1.0, 4.0], [0.0, 0.0]]))
    np.testing.assert_array_equal(part, [[0.25, 1.0], [np.nan, np.nan]])


def asked(typed: str, task: str = "recall") -> list[Fact]:
    length = LENGTHS[task][2]
    return question_facts(question(Task(task, length), NAMES, typed), task, LONGEST)


def test_a_question_that_is_read_as_it_is_needs_no_notice():
    assert asked("a b c") == []


def test_what_the_models_never_saw_is_left_out(complete):
    found = asked("a *z b")
    assert complete("lab", found) == ["left_out"]
    assert found[0].values["text"] != "*z", "the visitor's own marks are taken literally"
    assert complete("lab", asked("!!")) == ["left_out", "question_empty"]
    assert complete("lab", asked("")) == ["question_empty"]


def test_a_long_question_is_cut(complete):
    found = asked("a " * (LONGEST + 1))
    assert complete("lab", found) == ["question_cut"]
    assert found[0].values == {"most": LONGEST}
    assert asked("a " * LONGEST) == []


def test_a_question_without_an_answer(complete):
    assert complete("lab", asked("a " * 10, "count")) == ["no_answer.count"]
    assert complete("lab", asked("a e f", "odd")) == ["no_answer.odd"]
    for task in TASKS:
        complete("lab", [Fact(f"no_answer.{task}")])


def test_the_symbols_are_taken_literally(complete):
    found = symbols_fact(("a", "*b*"))
    assert complete("lab", [found]) == ["known"]
    assert "*b*" not in str(found.values["symbols"])
