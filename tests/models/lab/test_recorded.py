"""Recorded runs are what the lab's own code trains, and are found by their settings alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import numpy as np
import pytest

from models.lab.record import RunRecord, Stopped
from models.lab.recorded import FOLDER, KEPT, Memory, recorded, replay, train, write
from models.lab.settings import MODELS, USUAL, Settings, probes

#: So many of the steps of each are made again.
AGAIN = 40
TODAY = date(2026, 5, 4)
SMALL = Settings(models=("rnn",), length=2, width=8, steps=200)


def kept(name: str) -> RunRecord:
    return recorded(FOLDER / f"{name}.npz").record


@cache
def small() -> RunRecord:
    return train(SMALL)


@pytest.mark.parametrize("name", KEPT)
def test_the_first_steps_are_the_same_again(name):
    """To what another kind of machine may round differently."""
    record, again = kept(name), train(KEPT[name], AGAIN)
    assert record.settings == again.settings
    assert record.steps == record.settings.steps
    np.testing.assert_array_equal(record.probe, probes(record.settings)[0])
    columns = len(again.measured)
    assert list(record.measured[:columns]) == list(again.measured)
    np.testing.assert_array_equal(record.answers[:, 0], again.answers[:, 0])
    if name == "recall-rate-0.1":  # so large a rate makes rounding grow
        return
    np.testing.assert_allclose(record.losses[:, :AGAIN], again.losses, atol=0.02)
    np.testing.assert_allclose(record.lengths[:, :AGAIN], again.lengths, rtol=0.1, atol=0.02)
    np.testing.assert_allclose(record.right[:, :AGAIN].mean(1), again.right.mean(1), atol=0.05)
    np.testing.assert_allclose(
        np.log10(record.norms[:, :columns]), np.log10(again.norms), atol=0.1, rtol=0
    )


def test_the_lab_opens_on_a_recorded_run():
    assert KEPT["recall"] == Settings()
    assert {path.stem for path in FOLDER.glob("*.npz")} == set(KEPT)


def test_in_it_the_rnn_stays_at_chance_while_the_others_learn():
    record = kept("recall")
    right = record.recent()
    assert right.pop("rnn") < 1.5 * record.settings.exercise.chance
    assert min(right.values()) > 0.8
    rnn = record.norms[0]
    assert (rnn[:, 0] < 1e-4 * rnn[:, -1]).all()


def test_with_other_start_values_the_rnn_learns_too():
    assert kept("recall-orthogonal").recent()["rnn"] > 0.95


def test_it_is_written_and_read_again(tmp_path):
    file = tmp_path / "lab" / "run.npz"
    write(small(), TODAY, file)
    found = recorded(file)
    assert found.on == TODAY
    assert found.record.settings == SMALL
    np.testing.assert_array_equal(found.record.right, small().right)
    np.testing.assert_array_equal(found.record.answers, small().answers)
    assert found.record.hidden.size == 0


def test_a_run_that_is_not_over_is_not_kept(tmp_path):
    with pytest.raises(ValueError, match="3 of 200"):
        write(train(SMALL, 3), TODAY, tmp_path / "run.npz")


def test_all_of_them_are_small():
    assert sum(path.stat().st_size for path in FOLDER.glob("*.npz")) < 400_000


@pytest.mark.parametrize("models", [USUAL, ("lstm",), ("rnn", "transformer")])
def test_a_run_of_some_models_is_found_in_that_of_all(models):
    found = replay(Settings(models=models))
    assert found is not None
    assert found.record.models == models
    whole = kept("recall").recent()
    assert found.record.recent() == {model: whole[model] for model in models}


def test_a_run_with_the_min_gru_is_that_of_the_others_and_its_own():
    found = replay(Settings(models=MODELS))
    assert found is not None
    assert found.record.models == MODELS
    whole = kept("recall").recent() | kept("recall-mingru").recent()
    assert found.record.recent() == whole
    with pytest.raises(ValueError, match="same settings"):
        kept("recall").beside(kept("copy-mingru"))


def test_other_settings_have_no_recording():
    assert replay(Settings(seed=4711)) is None


def test_what_ended_here_is_remembered_and_the_oldest_forgotten():
    memory = Memory(most=2)
    for seed in (1, 2, 3):
        memory.keep(replace(small(), settings=replace(SMALL, seed=seed)), TODAY)
    found = [memory.find(replace(SMALL, seed=seed)) for seed in (1, 2, 3)]
    assert [each is not None for each in found] == [False, True, True]
    assert found[2]
    assert found[2].on == TODAY
    assert found[2].record.hidden.size == 0
    np.testing.assert_array_equal(found[2].record.right, small().right)


def test_what_did_not_go_to_its_end_is_not_remembered():
    memory = Memory()
    memory.keep(train(SMALL, 3), TODAY)
    memory.keep(replace(small(), stopped=(Stopped("rnn", 7, "loss"),)), TODAY)
    assert memory.find(SMALL) is None
