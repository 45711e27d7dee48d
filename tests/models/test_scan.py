"""The recurrence read three ways: step by step, joined two by two, and as a matrix of weights."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from models.scan import entry_weights, joined, scan, scan_in_steps, scan_in_tree
from tests.closeness import close

LENGTHS = (1, 2, 3, 7, 8, 33)


def steps(length: int, rows: int = 2, units: int = 3) -> tuple[torch.Tensor, torch.Tensor]:
    draw = torch.Generator().manual_seed(length)
    shape = rows, length, units
    a = torch.rand(shape, generator=draw, dtype=torch.float64)
    a[..., : length // 3, 0] = 0  # a gate that lets nothing through
    b = torch.randn(shape, generator=draw, dtype=torch.float64)
    return a.requires_grad_(), b.requires_grad_()


@pytest.mark.parametrize("length", LENGTHS)
def test_tree_matrix_and_loop_are_one_computation(length):
    a, b = steps(length)
    one_by_one = scan_in_steps(a, b)
    close(scan_in_tree(a, b).detach(), one_by_one.detach())
    by_weights = (entry_weights(a) * b[:, None]).sum(2)
    close(by_weights.detach(), one_by_one.detach())


@pytest.mark.parametrize("length", LENGTHS)
def test_the_scans_gradient_is_autograds_through_the_loop(length):
    a, b = steps(length)
    draw = torch.randn(a.shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    found = torch.autograd.grad((scan(a, b) * draw).sum(), (a, b))
    expected = torch.autograd.grad((scan_in_steps(a, b) * draw).sum(), (a, b))
    for ours, theirs in zip(found, expected, strict=True):
        close(ours, theirs, 1e-9)


def test_no_steps_make_no_states():
    a = torch.zeros(2, 0, 3)
    for each in (scan_in_steps, scan_in_tree, scan):
        assert each(a, a).shape == a.shape


@given(st.lists(st.floats(-2, 2), min_size=6, max_size=6))
def test_joining_is_associative(numbers):
    pairs = [
        (torch.tensor(a, dtype=torch.float64), torch.tensor(b, dtype=torch.float64))
        for a, b in zip(numbers[:3], numbers[3:], strict=True)
    ]
    left = joined(joined(pairs[0], pairs[1]), pairs[2])
    right = joined(pairs[0], joined(pairs[1], pairs[2]))
    for one, other in zip(left, right, strict=True):
        assert torch.isclose(one, other, rtol=1e-9, atol=1e-9)
