"""Linear attention: one sum in two orders, held to the definition written out."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models import load
from models.analysis.linear_attention import linear_attention, positive

TEXTS = ("The cat sat by the warm window and slept.", "고양이가 잔다.", "가")


@pytest.mark.parametrize("text", TEXTS)
def test_every_head_gives_the_same_in_both_orders(text):
    trace = load("transformer").trace(text)
    for place in np.ndindex(*trace.weights.shape[:2]):
        found = linear_attention(*(each[place] for each in (trace.q, trace.k, trace.v)))
        np.testing.assert_allclose(found.by_state, found.by_pairs, rtol=0, atol=1e-10)
        np.testing.assert_allclose(found.weights.sum(axis=1), 1)
        assert (np.triu(found.weights, 1) == 0).all()
        assert (found.weights >= 0).all()


def test_a_row_is_the_definition_and_a_state_the_sum_of_what_was_read():
    q, k, v = np.random.default_rng(3).normal(size=(3, 6, 4)).astype(np.float32)
    found = linear_attention(q, k, v)
    asks, keys = (torch.nn.functional.elu(torch.tensor(x, dtype=torch.float64)) + 1 for x in (q, k))
    values = torch.tensor(v, dtype=torch.float64)
    for t in range(6):
        weights = torch.stack([asks[t] @ keys[j] for j in range(t + 1)])
        y = sum(w * values[j] for j, w in enumerate(weights / weights.sum()))
        torch.testing.assert_close(torch.tensor(found.by_pairs[t]), y)
        torch.testing.assert_close(torch.tensor(found.by_state[t]), y)
        S = sum(torch.outer(keys[j], values[j]) for j in range(t + 1))
        torch.testing.assert_close(torch.tensor(found.states[t]), S)
        torch.testing.assert_close(torch.tensor(found.sums[t]), keys[: t + 1].sum(0))


def test_the_map_is_elu_plus_one_and_stays_finite():
    x = torch.linspace(-900, 900, 2001, dtype=torch.float64)
    expected = (torch.nn.functional.elu(x) + 1).numpy()
    np.testing.assert_allclose(positive(x.numpy()), expected, atol=1e-12)
    assert (positive(np.array([-5.0, 0.0, 5.0])) > 0).all()
