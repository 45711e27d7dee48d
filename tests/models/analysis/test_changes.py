"""Words in another order and heads switched off, held to PyTorch's own layers."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models import load, tokenizer
from models.analysis.changes import head_effects, order_effect, shuffled, switch_off
from models.traces import TokenTrace

TEXT = "나는 어제 친구와 함께 영화를 보았다."


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


@pytest.fixture(scope="module")
def model():
    return load("transformer")


def divergence(before: torch.Tensor, after: torch.Tensor) -> float:
    """In bits, by PyTorch, of two rows of logits."""
    log_after, log_before = (F.log_softmax(row.double(), -1) for row in (after, before))
    return F.kl_div(log_after, log_before, log_target=True, reduction="sum").item() / np.log(2)


@torch.inference_mode()
def last_logits(model, ids: np.ndarray) -> torch.Tensor:
    return model(torch.tensor(ids)[None])[0, -1]


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


def test_another_order_is_what_torchs_encoder_makes_of_it(model):
    found = order_effect(model, tokens(TEXT), 7)
    ids = model.tokenizer.encode(TEXT).ids
    before, after = (last_logits(model.module, i) for i in (ids, ids[list(found.order)]))
    expected = divergence(before, after)
    assert expected > 0
    assert found.shifts[True, True].bits == pytest.approx(expected, rel=1e-2, abs=1e-7)
    pieces = model.tokenizer.encode(TEXT).tokens
    assert found.read.tokens == tuple(pieces[i] for i in found.order)


def test_only_without_positions_and_mask_the_order_makes_no_difference(model):
    bits = {key: shift.bits for key, shift in order_effect(model, tokens(TEXT), 3).shifts.items()}
    assert bits.pop((False, False)) < 1e-6
    assert len(bits) == 3
    assert min(bits.values()) > 1e-6
    assert all(shift.bits == 0 for shift in order_effect(model, tokens(TEXT), 0).shifts.values())
    with pytest.raises(ValueError, match="empty"):
        order_effect(model, tokens(""), 1)


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
def test_heads_that_are_off_are_columns_of_zeros_in_torchs_network(model, off):
    found = switch_off(model, model.trace(TEXT), frozenset(off))
    ids = model.tokenizer.encode(TEXT).ids
    before, after = (last_logits(m, ids) for m in (model.module, without(model.module, off)))
    assert found.after.bits == pytest.approx(divergence(before, after), rel=1e-2, abs=1e-7)
    assert (found.after.bits > 0) == bool(off)
    with torch.inference_mode():
        logits = without(model.module, off)(torch.tensor(ids)[None])[0]
    loss = F.cross_entropy(logits[:-1], torch.tensor(ids[1:])).item() / np.log(2)
    assert np.nanmean(found.changed) == pytest.approx(loss, abs=1e-3)


def test_the_effect_of_each_head_alone(model):
    effects = head_effects(model, model.trace(TEXT))
    assert effects.shape == (4, 4)
    for head in ((0, 0), (2, 3)):
        assert effects[head] == switch_off(model, model.trace(TEXT), frozenset({head})).after.bits


def test_after_any_token_it_is_as_if_the_text_ended_there(model):
    trace, off, step = model.trace(TEXT), frozenset({(0, 1)}), 2
    cut = model.trace(TEXT[: int(trace.spans[step][1])])
    assert len(cut) == step + 1
    here, there = switch_off(model, trace, off, step), switch_off(model, cut, off)
    assert here.after.bits == pytest.approx(there.after.bits, rel=1e-3)
    assert here.after.tokens == there.after.tokens
    assert here.after.bits != switch_off(model, trace, off).after.bits
    effects = head_effects(model, trace, step)
    np.testing.assert_allclose(effects, head_effects(model, cut), atol=1e-5)


def test_a_head_that_is_not_there(model):
    for head in ((4, 0), (0, 4), (-1, 0)):
        with pytest.raises(IndexError):
            switch_off(model, model.trace(TEXT), frozenset({head}))
