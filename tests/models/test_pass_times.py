"""What a pass is made of, counted by PyTorch too; how it is timed, but never how long it took."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from models import load
from models.attention import attend, causal_mask
from models.pass_times import growth, measure, pass_size


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
    reader = load(name)
    ids = torch.ones(1, length, dtype=torch.long)
    assert pass_size(reader, length).linear == counted(lambda: reader.model.features(ids))


def test_the_part_that_compares_all_pairs_is_what_pytorch_counts():
    reader = load("transformer")
    for length in (8, 50):
        q, k, v = torch.randn(3, 4, length, 32)
        pairs = 4 * counted(lambda q=q, k=k, v=v, n=length: attend(q, k, v, causal_mask(n)))
        assert pass_size(reader, length).pairs == pairs


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


def test_a_measurement_reports_and_can_be_ended():
    readers = {name: load(name) for name in ("rnn", "transformer")}
    told: list[float] = []
    times = measure(readers, (4, 8), told.append, seconds_each=0.0)
    assert told == [0, 0.25, 0.5, 0.75, 1]
    for name in readers:
        assert (times.seconds[name] > 0).all()
        assert times.passes[name].tolist() == [1, 1]  # out of time: one pass each, never none

    # Out of time altogether: only as many lengths as a growth needs.
    short = measure(readers, (4, 64, 65, 66), seconds_each=0.0, seconds_all=-1.0)
    assert short.lengths.tolist() == [4, 64, 65]
    assert len(short.seconds["rnn"]) == 3

    def leave(done: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        measure(readers, (4, 8), leave)
