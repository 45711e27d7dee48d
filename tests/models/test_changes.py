"""Words in another order and heads switched off, held to PyTorch's own layers."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models import load
from models.changes import head_effects, order_effect, shuffled, switch_off

TEXT = "나는 어제 친구와 함께 영화를 보았다."


@pytest.fixture(scope="module")
def reader():
    return load("transformer")


def divergence(before: torch.Tensor, after: torch.Tensor) -> float:
    """In bits, by PyTorch, of two rows of logits."""
    logs = (F.log_softmax(row.double(), -1) for row in (after, before))
    return F.kl_div(*logs, log_target=True, reduction="sum").item() / np.log(2)


@torch.inference_mode()
def last_logits(model, ids: np.ndarray) -> torch.Tensor:
    return model(torch.from_numpy(ids)[None])[0, -1]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 12])
def test_a_shuffle_keeps_the_last_token_and_moves_another_if_it_can(count):
    written = tuple(range(count))
    assert shuffled(count, 0) == written
    for seed in range(1, 30):
        order = shuffled(count, seed)
        assert order == shuffled(count, seed)
        assert sorted(order) == list(written)
        assert order[-1:] == written[-1:]
        assert (order != written) == (count >= 3)


def test_another_order_is_what_torchs_encoder_makes_of_it(reader):
    found = order_effect(reader, TEXT, 7)
    ids = reader.tokenizer.encode(TEXT).ids
    before, after = (last_logits(reader.model, i) for i in (ids, ids[list(found.order)]))
    expected = divergence(before, after)
    assert expected > 0
    assert found.shifts[True, True].bits == pytest.approx(expected, rel=1e-2, abs=1e-7)
    tokens = reader.tokenizer.encode(TEXT).tokens
    assert found.read.tokens == tuple(tokens[i] for i in found.order)


def test_only_without_positions_and_mask_the_order_makes_no_difference(reader):
    bits = {key: shift.bits for key, shift in order_effect(reader, TEXT, 3).shifts.items()}
    assert bits.pop((False, False)) < 1e-6
    assert len(bits) == 3
    assert min(bits.values()) > 1e-6
    assert all(shift.bits == 0 for shift in order_effect(reader, TEXT, 0).shifts.values())
    with pytest.raises(ValueError, match="empty"):
        order_effect(reader, "", 1)


def without(model, off) -> torch.nn.Module:
    """A copy of the network in which the columns of W_O that read these heads are 0."""
    cut = copy.deepcopy(model)
    for layer, head in off:
        attention = cut.encoder.layers[layer].self_attn
        d = attention.head_dim
        attention.out_proj.weight.data[:, head * d : (head + 1) * d] = 0
    return cut


@pytest.mark.parametrize(
    "off", [{(0, 0)}, {(3, 1), (1, 2)}, {(n, m) for n in range(4) for m in range(4)}, set()]
)
def test_heads_that_are_off_are_columns_of_zeros_in_torchs_network(reader, off):
    found = switch_off(reader, TEXT, frozenset(off))
    ids = reader.tokenizer.encode(TEXT).ids
    before, after = (last_logits(m, ids) for m in (reader.model, without(reader.model, off)))
    assert found.last.bits == pytest.approx(divergence(before, after), rel=1e-2, abs=1e-7)
    assert (found.last.bits > 0) == bool(off)
    with torch.inference_mode():
        logits = without(reader.model, off)(torch.from_numpy(ids)[None])[0]
    loss = F.cross_entropy(logits[:-1], torch.from_numpy(ids[1:])).item() / np.log(2)
    assert np.nanmean(found.changed) == pytest.approx(loss, abs=1e-3)


def test_the_effect_of_each_head_alone(reader):
    effects = head_effects(reader, TEXT)
    assert effects.shape == (4, 4)
    for head in ((0, 0), (2, 3)):
        assert effects[head] == switch_off(reader, TEXT, frozenset({head})).last.bits


def test_a_head_that_is_not_there(reader):
    for head in ((4, 0), (0, 4), (-1, 0)):
        with pytest.raises(IndexError):
            switch_off(reader, TEXT, frozenset({head}))
