"""Temperature, top-k, top-p and drawing are what their definitions say."""

from __future__ import annotations

import random

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from models.decoding.sampling import Settings, draw, truncate, uniforms

SCORES = arrays(np.float32, st.integers(1, 40), elements=st.floats(-20, 20, width=32))
TEMPERATURES = st.floats(0.1, 3.0)


@given(SCORES, TEMPERATURES)
def test_the_temperature_divides_the_logits(logits, temperature):
    found = truncate(logits, Settings(temperature))
    expected = torch.softmax(torch.tensor(logits).double() / temperature, -1).numpy()
    np.testing.assert_allclose(found.warm, expected[found.order], rtol=1e-9, atol=1e-300)
    plain = torch.softmax(torch.tensor(logits).double(), -1).numpy()
    np.testing.assert_allclose(found.own, plain[found.order], rtol=1e-9)
    assert found.kept == len(logits)
    assert found.mass == 1
    assert (np.diff(found.warm) <= 0).all()


@given(SCORES, TEMPERATURES, st.integers(1, 50))
def test_top_k_keeps_the_k_likeliest(logits, temperature, k):
    found = truncate(logits, Settings(temperature, top_k=k))
    best = torch.tensor(logits).topk(min(k, len(logits))).values.numpy()
    assert found.kept == found.kept_by_k == len(best)
    np.testing.assert_array_equal(logits[found.order[: found.kept]], best)


@given(SCORES, TEMPERATURES, st.floats(0.01, 0.999))
def test_top_p_keeps_the_smallest_set_that_reaches_p(logits, temperature, p):
    found = truncate(logits, Settings(temperature, top_p=p))
    assert found.warm[: found.kept].sum() >= p - 1e-12
    # One fewer of the likeliest is too little, and no other set of that size has more mass.
    assert found.warm[: found.kept - 1].sum() < p + 1e-12
    assert found.warm[found.kept :].max(initial=0) <= found.warm[found.kept - 1]


@given(SCORES, TEMPERATURES, st.integers(0, 50), st.floats(0.01, 1.0))
def test_both_cuts_one_after_the_other_are_torchs(logits, temperature, k, p):
    """The reference masks with -inf, as generation libraries do: temperature, top-k, top-p."""
    found = truncate(logits, Settings(temperature, k, p))
    scores = (torch.tensor(logits).double() / temperature)[torch.tensor(found.order)]
    if k:
        scores[k:] = -torch.inf
    shares = scores.softmax(-1)
    before = shares.cumsum(-1) - shares
    if p < 1:
        scores[1:][before[1:] >= p] = -torch.inf
    expected = scores.softmax(-1).numpy()
    got = found.drawn_from
    assert got.sum() == pytest.approx(1)
    # Where the mass meets p to the last digit, rounding decides about one candidate.
    border = np.abs(before.numpy() - p).min() < 1e-12
    if not border:
        np.testing.assert_allclose(got, expected, atol=1e-12)
        assert found.mass == pytest.approx(found.warm[expected > 0].sum())


def test_the_nucleus_of_a_distribution_by_hand():
    logits = np.log([0.1, 0.5, 0.3, 0.1])
    found = truncate(logits, Settings(top_p=0.75))
    assert found.order.tolist() == [1, 2, 0, 3]
    assert found.kept == 2
    assert found.mass == pytest.approx(0.8)
    np.testing.assert_allclose(found.drawn_from, [0.625, 0.375, 0, 0])
    assert truncate(logits, Settings(top_p=0.05)).kept == 1
    assert truncate(logits, Settings(top_k=3, top_p=0.9)).kept == 3  # 0.8 / 0.9 is not yet 0.9
    assert [found.rank(i) for i in range(4)] == [2, 0, 1, 3]


@given(SCORES, st.integers(1, 5), st.floats(0.3, 1.0))
def test_numbers_spread_evenly_draw_each_candidate_by_its_share(logits, k, p):
    found = truncate(logits, Settings(1.0, k, p))
    count = 400
    places = [draw(found, (i + 0.5) / count) for i in range(count)]
    shares = np.bincount(places, minlength=found.kept) / count
    np.testing.assert_allclose(shares, found.drawn_from[: found.kept], atol=1.01 / count)


@given(SCORES, st.floats(0, 1, exclude_max=True))
def test_what_is_cut_is_never_drawn(logits, u):
    found = truncate(logits, Settings(1.0, 3, 0.8))
    assert 0 <= draw(found, u) < found.kept


def test_a_seed_gives_the_same_numbers_and_a_longer_list_begins_with_a_shorter():
    assert uniforms(7, 40)[:12] == uniforms(7, 12)
    assert uniforms(7, 3) != uniforms(8, 3)
    numbers = random.Random(7)
    assert uniforms(7, 2) == [numbers.random(), numbers.random()]
    assert uniforms(0, 0) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"temperature": 0.0},
        {"temperature": -1.0},
        {"temperature": float("nan")},
        {"temperature": float("inf")},
        {"top_k": -1},
        {"top_p": 0.0},
        {"top_p": 1.01},
        {"top_p": float("nan")},
    ],
)
def test_settings_that_mean_nothing(wrong):
    with pytest.raises(ValueError, match="must"):
        Settings(**wrong)
