"""The √d law, softmax's Jacobian against autograd, and the trained heads' own scores."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch.autograd.functional import jacobian

from models import load
from models.analysis.scaling import (
    KEYS,
    SIZES,
    _random,
    draw,
    head_spread,
    softening,
    softmax_jacobian,
    spread,
)


@pytest.mark.parametrize("seed", [0, 7])
def test_scores_spread_by_the_law(seed):
    found = spread(seed=seed)
    assert tuple(found.sizes) == SIZES
    np.testing.assert_allclose(found.deviation / np.sqrt(SIZES), 1, atol=0.05)


def test_another_seed_is_another_draw():
    assert not np.allclose(spread(seed=1).deviation, spread(seed=2).deviation, rtol=1e-6)
    assert not np.allclose(draw(8, seed=1).dots, draw(8, seed=2).dots)
    np.testing.assert_array_equal(draw(8, seed=3).dots, draw(8, seed=3).dots)


@pytest.mark.parametrize("size", [0.1, 1.0, 8.0, 40.0])
def test_the_jacobian_is_autograds(size):
    scores = size * torch.randn(5, 6, dtype=torch.float64, generator=torch.manual_seed(3))
    ours = softmax_jacobian(scores.softmax(-1))
    for row, found in zip(scores, ours, strict=True):
        theirs = jacobian(lambda s: s.softmax(-1), row)
        torch.testing.assert_close(found, theirs, atol=1e-12, rtol=1e-9)


@pytest.mark.parametrize("size", [2, 64, 512])
def test_a_draw_is_what_torch_makes_of_it(size):
    one = draw(size, seed=4)
    q, k = (each[0, :, :size] for each in _random(1, 4))
    np.testing.assert_allclose(one.dots, (q @ k.T)[0].numpy(), atol=1e-9)
    assert len(one.dots) == KEYS
    for scaled, root in enumerate((1.0, math.sqrt(size))):

        def weigh(query, root=root):
            return F.softmax(query @ k.T / root, dim=-1)

        p = weigh(q[0])
        np.testing.assert_allclose(one.weights[scaled], p.numpy(), atol=1e-12)
        to_scores = jacobian(lambda s: s.softmax(-1), q[0] @ k.T / root).norm()
        to_query = jacobian(weigh, q[0]).norm()
        bits = torch.distributions.Categorical(probs=p).entropy() / math.log(2)
        truth = {"jacobian": to_scores, "query": to_query, "largest": p.max(), "entropy": bits}
        for name, value in truth.items():
            assert one.measures[name][scaled] == pytest.approx(float(value), rel=1e-6, abs=1e-12)


@pytest.mark.parametrize("size", [0, 513])
def test_a_size_that_is_not_drawn_is_an_error(size):
    with pytest.raises(ValueError, match="components"):
        draw(size)


def test_division_keeps_the_gradient_and_its_lack_loses_it():
    many = softening(draws=200)
    for name, (raw, scaled) in many.quartiles.items():
        assert (np.diff(raw, axis=0) >= 0).all(), name
        assert (np.diff(scaled, axis=0) >= 0).all(), name
    for name in ("jacobian", "query"):
        raw, scaled = many.quartiles[name][:, 1]
        assert raw[-1] < 0.01 * scaled[-1]
        assert np.ptp(scaled) < 0.3 * scaled.max()
    assert many.quartiles["entropy"].shape == (2, 3, len(SIZES))


@pytest.mark.parametrize("text", ["고양이가 따뜻한 창가에서 잠을 잔다.", "The cat"])
def test_the_heads_are_measured_where_the_mask_is_open(text):
    trace = load("transformer").trace(text)
    found = head_spread(trace)
    count, size = len(trace), trace.q.shape[-1]
    assert found.size == size
    q, k = torch.tensor(trace.q).double(), torch.tensor(trace.k).double()
    rows, columns = torch.tril_indices(count, count)
    dots = (q[..., rows, :] * k[..., columns, :]).sum(-1)
    deviation = dots.std(-1, correction=0)
    np.testing.assert_allclose(found.deviation, deviation.numpy(), rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(found.scaled, deviation.numpy() / math.sqrt(size), rtol=1e-5)
    np.testing.assert_allclose(found.query, q.square().mean((-1, -2)).sqrt().numpy(), rtol=1e-6)
    np.testing.assert_allclose(found.law / found.key, math.sqrt(size) * found.query, rtol=1e-9)
    mask = torch.ones(count, count, dtype=torch.bool).tril()
    for scaled, scale in enumerate((1.0, 1 / math.sqrt(size))):
        eye = torch.eye(count, dtype=torch.float64).expand(*q.shape[:2], -1, -1)
        weights = F.scaled_dot_product_attention(q, k, eye, attn_mask=mask, scale=scale)
        middle = np.median(weights.amax(-1)[..., 1:].numpy())
        assert found.largest[scaled] == pytest.approx(middle, abs=1e-5)


def test_one_token_has_no_spread():
    with pytest.raises(ValueError, match="two tokens"):
        head_spread(load("transformer").trace("cat"))
