"""What a run leaves behind: shares up to a measurement, some of its models, nothing before it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.lab.record import RECENT, RunRecord, Stopped, blank
from models.lab.run import Run
from models.lab.settings import USUAL, Settings

SETTINGS = Settings(length=4, width=8, steps=200)


@pytest.fixture(scope="module")
def record() -> RunRecord:
    run = Run(SETTINGS)
    for _ in range(70):
        run.step()
    return run.record()


def test_what_is_right_is_counted_up_to_a_measurement(record):
    assert np.isnan(list(record.recent(0).values())).all()
    for column, step in list(enumerate(record.measured))[1:]:
        first = max(0, step - RECENT)
        expected = record.right[:, first:step].astype(float).mean(1)
        assert list(record.recent(column).values()) == pytest.approx(expected.tolist())
    assert record.recent() == record.recent(len(record.measured) - 1)


def test_answers_are_those_of_the_models_at_the_question(record):
    run = Run(SETTINGS)
    for _ in range(int(record.measured[3])):
        run.step()
    names = tuple("abcdefgh")
    text = " ".join((*names, "?")[i] for i in record.probe[:-1])
    for m, model in enumerate(run.models(names).values()):
        assert record.answers[m, 3].tolist() == [model.trace(text).logits[-1].argmax()]


def test_some_of_its_models(record):
    stopped = replace(record, stopped=(Stopped("gru", 7, "loss"), Stopped("rnn", 8, "loss")))
    some = stopped.only(("lstm", "gru"))
    assert some.models == some.settings.models == ("lstm", "gru")
    assert [each.model for each in some.stopped] == ["gru"]
    for name in ("losses", "right", "lengths", "norms", "hidden", "answers"):
        np.testing.assert_array_equal(getattr(some, name), getattr(record, name)[1:3])
    with pytest.raises(KeyError):
        some.only(("rnn",))


def test_a_run_that_has_not_begun_has_its_question_and_nothing_else(record):
    empty = blank(SETTINGS)
    np.testing.assert_array_equal(empty.probe, record.probe)
    assert empty.steps == len(empty.measured) == 0
    assert np.isnan(list(empty.recent().values())).all()
    assert tuple(empty.recent()) == USUAL
