"""What is said of a head follows from its weights, over many texts."""

from __future__ import annotations

import numpy as np
import pytest

from models import load
from models.analysis.head_roles import MEASURES, ROLES, head_roles, look_shares

IDS = np.array([5, 7, 5, 9, 7, 5])
COUNT = len(IDS)


def shares_of(a, ids=IDS):
    """Every measure of one head on one text."""
    found = look_shares(np.asarray(a, np.float32)[None, None], ids)
    return {name: float(each[0, 0]) for name, each in found.items()}


def looking_at(where):
    """Weights of a head whose query i puts everything on key where(i)."""
    a = np.zeros((COUNT, COUNT))
    for i in range(COUNT):
        a[i, where(i)] = 1.0
    return a


def before(i: int, otherwise: int) -> int:
    """The last place before i of the same token, or ``otherwise`` where there is none."""
    return next((j for j in range(i - 1, -1, -1) if IDS[j] == IDS[i]), otherwise)


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("self", lambda i: i),
        ("previous", lambda i: max(0, i - 1)),
        ("first", lambda i: 0),
        ("same", lambda i: before(i, i // 2)),
        ("after-same", lambda i: before(i, 0) + 1),
    ],
)
def test_what_a_head_looks_at_gets_its_whole_share(name, where):
    assert shares_of(looking_at(where))[name] == pytest.approx(1.0)


def test_where_a_token_repeats_at_once_it_does_not_follow_itself():
    thrice = np.array([5, 5, 5])
    to_itself = shares_of(np.eye(3), thrice)
    assert to_itself["after-same"] == 0.0
    assert to_itself["self"] == 1.0
    back = np.array([[1.0, 0, 0], [1, 0, 0], [0, 1, 0]])
    assert shares_of(back, thrice)["after-same"] == 1.0  # only the last one has such a key
    assert np.isnan(shares_of(np.eye(2), thrice[:2])["after-same"])


def test_an_even_spread_has_the_largest_entropy_and_reaches_half_way_back():
    found = shares_of(np.tril(np.ones((COUNT, COUNT))) / np.arange(1, COUNT + 1)[:, None])
    assert found["even"] == pytest.approx(1.0)
    assert found["reach"] == pytest.approx(np.mean([i / 2 for i in range(COUNT)]))


def test_without_a_mask_even_means_over_all_tokens():
    assert shares_of(np.full((COUNT, COUNT), 1 / COUNT))["even"] == pytest.approx(1.0)


def test_shares_are_parts_of_the_weight_of_real_heads():
    trace = load("transformer").trace("The cat saw the cat, and the cat saw me.")
    found = look_shares(trace.weights, trace.ids)
    for name in ROLES:
        assert found[name].shape == (4, 4)
        assert ((found[name] >= 0) & (found[name] <= 1 + 1e-6)).all()


@pytest.mark.parametrize("count", [0, 1])
def test_a_text_too_short_says_nothing_of_most(count):
    found = shares_of(np.ones((count, count)), np.zeros(count, int))
    assert np.isnan(found["previous"])
    assert np.isnan(found["even"])


def test_a_role_is_what_sets_a_head_apart_from_the_others():
    shares = {name: np.full((2, 2), 0.2) for name in MEASURES}
    shares["previous"] = np.array([[0.2, 0.2], [0.2, 0.6]])
    shares["self"] = np.array([[0.5, 0.2], [0.2, 0.2]])
    (one, plain), (_, last) = head_roles(shares)
    assert (one.role, one.share, one.usual) == ("self", 0.5, pytest.approx(0.275))
    assert (last.role, last.share, last.usual) == ("previous", 0.6, pytest.approx(0.3))
    assert plain.role == "mixed"
    assert np.isnan(plain.share)
    assert plain.shares["self"] == plain.reach == 0.2
