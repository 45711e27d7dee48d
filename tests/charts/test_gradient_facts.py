"""The numbers in the sentences of /gradients, against the traces they speak of."""

from __future__ import annotations

import numpy as np
import pytest

from charts.gradient_facts import (
    FAINT,
    exploding_radius,
    nearest_radius,
    number,
    part_facts,
    part_shares,
    percent,
    power,
    reach_facts,
    reach_table,
)
from models import load
from models.gradients import default_start, gradients, radius_sweep

TEXT = "The cat sat by the warm window and slept."


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (float("nan"), "–"),
        (float("inf"), "–"),
        (1.0, "1"),
        (0.012345, "0.0123"),
        (-0.012345, "-0.0123"),
        (1234.5, "1234"),
        (4.5612e-7, "4.56 × 10⁻⁷"),
        (123456.0, "1.23 × 10⁵"),
    ],
)
def test_a_number_is_0_only_where_it_is_0(value, shown):
    assert number(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.0, "0%"), (1.0, "100%"), (0.183, "18%"), (0.00312, "0.31%"), (3.2e-9, "3.20 × 10⁻⁹")],
)
def test_a_share_that_is_there_is_never_0_percent(value, shown):
    assert percent(value) == shown


def test_powers_of_ten():
    assert [power(n) for n in (-6, -2, 0, 1)] == ["10⁻⁶", "0.01", "1", "10"]


@pytest.mark.parametrize("kind", ["rnn", "lstm", "gru"])
def test_reach(kind):
    trace = gradients(default_start(kind), TEXT * 3)
    facts = reach_facts(trace)
    norms = trace.hidden_norms
    assert facts.read == len(trace) - 2
    assert norms[facts.read + 1] == 0
    assert facts.share == pytest.approx(norms[0] / norms[facts.read])
    assert facts.a_step**facts.read == pytest.approx(facts.share)
    at = facts.read - facts.faint
    assert norms[at] < FAINT * norms[facts.read]
    assert (norms[at + 1 : facts.read + 1] >= FAINT * norms[facts.read]).all()


def test_reach_of_the_cell_and_of_a_loss_at_the_first_state():
    trace = gradients(load("lstm"), TEXT)
    cell = reach_facts(trace, of_cell=True)
    assert cell.share == pytest.approx(trace.cell_norms[0] / trace.cell_norms[cell.read])
    first = reach_facts(gradients(load("rnn"), TEXT, 1))
    assert (first.read, first.share) == (0, 1.0)
    assert np.isnan(first.a_step)
    assert first.faint is None


@pytest.mark.parametrize("target", [-1, None])
def test_parts(target):
    trace = gradients(load("gru"), TEXT, target)
    shares, facts = part_shares(trace), part_facts(trace)
    assert shares.sum() == pytest.approx(1)
    assert facts.largest == np.abs(shares).argmax()
    assert facts.against == tuple(t for t in range(len(trace)) if shares[t] < 0)
    lengths = sorted(trace.part_norms, reverse=True)
    assert sum(lengths[: facts.half]) >= sum(lengths) / 2 > sum(lengths[: facts.half - 1])


def test_with_two_tokens_no_part_is_there():
    trace = gradients(load("rnn"), "고양이가"[:3] + " 잔다", 1)
    assert not part_shares(trace).any()
    assert part_facts(trace).half == 0


def test_the_table_holds_every_number():
    traces = [gradients(load(kind), TEXT) for kind in ("rnn", "lstm")]
    table = reach_table(traces)
    assert {len(column) for column in table.values()} == {len(traces[0])}
    np.testing.assert_array_equal(table["RNN ‖∂L/∂h_t‖"], traces[0].hidden_norms)
    np.testing.assert_array_equal(table["LSTM ‖∂L/∂c_t‖"], traces[1].cell_norms)
    np.testing.assert_array_equal(table["LSTM ‖P_t‖"], traces[1].part_norms)
    assert "RNN ‖∂L/∂c_t‖" not in table


def test_nearest_radius_is_the_row_of_the_slider():
    trace = radius_sweep(load("rnn"), TEXT, (0.5, 1.0, 9.0))
    for radius in (0.5, 1.0, 9.0):
        assert trace.radii[nearest_radius(trace, radius)] == radius


def test_a_random_rnn_explodes_at_a_large_radius_and_not_at_a_small_one():
    radii = (0.2, 1.0, 30.0)
    trace = radius_sweep(default_start("rnn"), TEXT, radii)
    assert exploding_radius(trace) == 30.0
    assert exploding_radius(radius_sweep(default_start("rnn"), TEXT, radii[:2])) is None
    assert exploding_radius(radius_sweep(default_start("rnn"), TEXT, radii, 1)) is None
