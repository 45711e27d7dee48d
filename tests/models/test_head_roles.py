"""What is said of a head follows from its weights."""

from __future__ import annotations

import numpy as np
import pytest

from models import load
from models.head_roles import ROLES, head_roles

IDS = np.array([5, 7, 5, 9, 7, 5])
COUNT = len(IDS)


def role_of(a, ids=IDS):
    return head_roles(np.asarray(a, np.float32)[None, None], ids)[0][0]


def looking_at(where):
    """Weights of a head whose query i puts everything on key where(i)."""
    a = np.zeros((COUNT, COUNT))
    for i in range(COUNT):
        a[i, where(i)] = 1.0
    return a


def before(i):
    """The last place before i of the same token."""
    return next((j for j in range(i - 1, -1, -1) if IDS[j] == IDS[i]), None)


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("self", lambda i: i),
        ("previous", lambda i: max(0, i - 1)),
        ("first", lambda i: 0),
        ("same", lambda i: i // 2 if before(i) is None else before(i)),
        ("after-same", lambda i: 1 if i == 1 or before(i) is None else before(i) + 1),
    ],
)
def test_a_head_that_does_one_thing_is_called_so(name, where):
    role = role_of(looking_at(where))
    assert role.role == name
    assert role.share == pytest.approx(1.0)


def test_an_even_spread_is_called_even():
    role = role_of(np.tril(np.ones((COUNT, COUNT))) / np.arange(1, COUNT + 1)[:, None])
    assert role.role == "even"
    assert role.share == pytest.approx(1.0)
    assert role.reach == pytest.approx(np.mean([i / 2 for i in range(COUNT)]))


def test_without_a_mask_even_means_over_all_tokens():
    assert role_of(np.full((COUNT, COUNT), 1 / COUNT)).share == pytest.approx(1.0)


def test_shares_are_parts_of_the_weight_of_real_heads():
    trace = load("transformer").trace("The cat saw the cat, and the cat saw me.")
    for layer in head_roles(trace.weights, trace.ids):
        for role in layer:
            assert role.role in (*ROLES, "mixed")
            assert all(np.isnan(s) or 0 <= s <= 1 + 1e-6 for s in role.shares.values())


@pytest.mark.parametrize("count", [0, 1])
def test_a_text_too_short_has_roles_too(count):
    assert role_of(np.ones((count, count)), np.zeros(count, int)).role in (*ROLES, "mixed")
