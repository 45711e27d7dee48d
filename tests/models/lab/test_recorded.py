"""The recorded run is what the lab's own code trains, with the settings that the lab opens with."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from models.lab.recorded import FILE, recorded, train, write
from models.lab.settings import Settings

#: So many of its steps are made again.
AGAIN = 40


@pytest.fixture(scope="module")
def again():
    return train(Settings(), AGAIN)


def test_the_first_steps_are_the_same_again(again):
    """To what another kind of machine may round differently."""
    kept = recorded().record
    assert kept.settings == again.settings == Settings()
    assert kept.steps == kept.settings.steps
    np.testing.assert_allclose(kept.losses[:, :AGAIN], again.losses, atol=0.02)
    np.testing.assert_allclose(kept.lengths[:, :AGAIN], again.lengths, rtol=0.1, atol=0.02)
    np.testing.assert_allclose(kept.right[:, :AGAIN].mean(1), again.right.mean(1), atol=0.05)
    columns = len(again.measured)
    assert list(kept.measured[:columns]) == list(again.measured)
    np.testing.assert_allclose(
        np.log10(kept.norms[:, :columns]), np.log10(again.norms), atol=0.1, rtol=0
    )
    np.testing.assert_array_equal(kept.probe, again.probe)


def test_in_it_the_rnn_stays_at_chance_while_the_others_learn():
    record = recorded().record
    right = record.recent()
    assert right.pop("rnn") < 1.5 * record.settings.exercise.chance
    assert min(right.values()) > 0.95
    rnn = record.norms[0]
    assert (rnn[:, 0] < 1e-4 * rnn[:, -1]).all()


def test_it_is_written_and_read_again(tmp_path):
    settings = Settings(models=("rnn",), length=2, width=8, steps=200)
    record, file = train(settings), tmp_path / "lab" / "run.npz"
    write(record, date(2026, 5, 4), file)
    found = recorded(file)
    assert found.on == date(2026, 5, 4)
    assert found.record.settings == settings
    np.testing.assert_array_equal(found.record.right, record.right)
    assert found.record.hidden.size == 0


def test_a_run_that_is_not_over_is_not_kept(again, tmp_path):
    with pytest.raises(ValueError, match="40 of 800"):
        write(again, date(2026, 5, 4), tmp_path / "run.npz")


def test_it_is_small():
    assert FILE.stat().st_size < 60_000
