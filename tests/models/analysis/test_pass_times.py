"""What a pass is made of, counted by PyTorch too; how it is timed, but never how long it took."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from models import load, names
from models.analysis import pass_times
from models.analysis.pass_times import (
    fast_pass,
    growth,
    pass_in_steps,
    pass_size,
    time_passes,
)
from models.attention import attend, causal_mask


@torch.inference_mode()
def counted(run) -> int:
    """Multiply–adds by PyTorch's own counter, which counts each as two operations."""
    with FlopCounterMode(display=False) as counter:
        run()
    return counter.get_total_flops() // 2


@pytest.mark.parametrize("name", ["rnn", "gru", "transformer"])
@pytest.mark.parametrize("length", [8, 50])
def test_the_part_that_grows_with_the_text_is_what_pytorch_counts(name, length):
    # The counter knows the products of matrices, but not those inside the fused attention.
    model = load(name)
    ids = torch.ones(1, length, dtype=torch.long)
    assert pass_size(model, length).linear == counted(lambda: model.module.features(ids))


def test_the_part_that_compares_all_pairs_is_what_pytorch_counts():
    model = load("transformer")
    for length in (8, 50):
        q, k, v = torch.randn(3, 4, length, 32)
        pairs = 4 * counted(lambda q=q, k=k, v=v, n=length: attend(q, k, v, causal_mask(n)))
        assert pass_size(model, length).pairs == pairs


def test_the_chain_is_the_text_or_one():
    assert pass_size(load("lstm"), 40).chain == 40
    assert pass_size(load("transformer"), 40).chain == 1
    lstm, rnn = (pass_size(load(name), 40) for name in ("lstm", "rnn"))
    assert (lstm.total, lstm.pairs) == (4 * rnn.total, 0)


def test_a_growth_is_the_exponent():
    lengths = np.array([8, 64, 128, 256])
    assert growth(lengths, np.array([99.0, 3 * 64**1.5, 3 * 128**1.5, 3 * 256**1.5])) == (
        pytest.approx(1.5)
    )
    with pytest.raises(ValueError, match="two lengths"):
        growth(lengths[:2], np.ones(2))


@pytest.mark.parametrize("name", names("language model"))
@pytest.mark.parametrize("length", [1, 9, 200])
def test_what_is_timed_is_what_the_model_computes(name, length):
    model = load(name)
    ids = torch.randint(1, 9999, (length,), generator=torch.Generator().manual_seed(length))
    with torch.inference_mode():
        expected = model.module.features(ids[None])[0]
        found = fast_pass(model)(ids)
    torch.testing.assert_close(found, expected, rtol=0, atol=1e-5 * expected.abs().max().item())


@pytest.mark.parametrize("length", [1, 9, 200])
def test_the_states_one_after_the_other_are_those_of_the_scan(length):
    model = load("mingru")
    ids = torch.randint(1, 9999, (length,), generator=torch.Generator().manual_seed(length))
    with torch.inference_mode():
        expected = model.module.features(ids[None])[0]
        found = pass_in_steps(model)(ids)
    torch.testing.assert_close(found, expected, rtol=0, atol=1e-5 * expected.abs().max().item())


def test_other_passes_are_timed_beside_the_models():
    ran: list[int] = []
    others = {"other": lambda ids: ran.append(len(ids)) or ids}
    times = time_passes({"rnn": load("rnn")}, (5, 64), seconds_each=0.0, others=others)
    assert set(times.seconds) == {"rnn", "other"}
    assert set(ran) == {5, 64}


def test_the_models_take_turns_on_the_same_text(monkeypatch):
    """Each pass notes who ran, on what; the clock stands still, so all passes are made."""
    ran: list[tuple[str, tuple[int, ...]]] = []

    def noted(model):
        return lambda ids: ran.append((model.name, tuple(ids.tolist())))

    monkeypatch.setattr(pass_times, "fast_pass", noted)
    monkeypatch.setattr(pass_times.time, "perf_counter", lambda: 0.0)
    models = {name: load(name) for name in ("rnn", "transformer")}
    times = time_passes(models, (5,))
    assert len({ids for _, ids in ran}) == 1
    assert len(ran[0][1]) == 5
    turns = [{ran[i][0], ran[i + 1][0]} for i in range(0, len(ran), 2)]
    assert turns == [{"rnn", "transformer"}] * (1 + pass_times.PASSES)  # the first is not counted
    assert {name: each.tolist() for name, each in times.passes.items()} == {
        "rnn": [pass_times.PASSES],
        "transformer": [pass_times.PASSES],
    }
    assert ran[2][0] != ran[4][0], "who goes first changes"


def test_a_measurement_reports_and_can_be_ended():
    models = {name: load(name) for name in ("rnn", "transformer")}
    told: list[float] = []
    times = time_passes(models, (4, 8), told.append, seconds_each=0.0)
    assert told == [0, 0.5, 1]
    for name in models:
        assert times.spread[name].shape == (2, 2)
        assert (times.spread[name][0] <= times.seconds[name]).all()
        assert (times.seconds[name] <= times.spread[name][1]).all()
        assert (times.seconds[name] > 0).all()
        assert times.passes[name].tolist() == [1, 1]  # out of time: one pass each, never none

    # Out of time altogether: only as many lengths as a growth needs.
    short = time_passes(models, (4, 64, 65, 66), seconds_each=0.0, seconds_all=-1.0)
    assert short.lengths.tolist() == [4, 64, 65]
    assert len(short.seconds["rnn"]) == 3

    def leave(done: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        time_passes(models, (4, 8), leave)
