"""A network of one number: the products inside its sum, against autograd."""

from __future__ import annotations

import pytest
import torch

from charts.palette import LIGHT
from pages.gradients.facts.scalar import products, scalar_facts
from pages.gradients.figures.scalar import ScalarLabels, scalar_figure

LABELS = ScalarLabels("step", "product")


def test_the_products_of_the_issue():
    assert products(0.5, 4) == [0.125, 0.25, 0.5, 1.0]


@pytest.mark.parametrize("w", [0.3, 1.0, 1.4])
def test_the_parts_add_up_to_the_gradient_that_autograd_finds(w):
    inputs = [0.7, -0.2, 0.4, 1.1, -0.6]
    weight = torch.tensor(w, dtype=torch.float64, requires_grad=True)
    states = [torch.tensor(0.0, dtype=torch.float64)]
    for x in inputs:
        states.append(weight * states[-1] + x)
    (states[-1] ** 2 / 2).backward()  # ∂L/∂h_n = h_n
    factors = products(w, len(inputs))
    before = [float(state.detach()) for state in states[:-1]]
    parts = [f * float(states[-1].detach()) * h for f, h in zip(factors, before, strict=True)]
    assert weight.grad is not None
    assert sum(parts) == pytest.approx(float(weight.grad), rel=1e-12)


@pytest.mark.parametrize(
    ("w", "key"), [(0.5, "say_scalar_late"), (1.0, "say_scalar_even"), (1.2, "say_scalar_early")]
)
def test_what_is_said_follows_from_w(complete, w, key):
    facts = scalar_facts(w, 4)
    assert complete("gradients", facts) == [key]


def test_the_last_two_of_four_halves():
    (said,) = scalar_facts(0.5, 4)
    assert (said.values["first"], said.values["times"], said.values["share"]) == (
        "0.125",
        "8",
        "80%",
    )


def test_the_bars_are_the_products_and_name_their_factors():
    figure = scalar_figure(0.5, 4, LIGHT, LABELS)
    (bars,) = figure.data
    assert list(bars.y) == products(0.5, 4)
    assert list(bars.customdata) == ["0.5 × 0.5 × 0.5", "0.5 × 0.5", "0.5", "1"]
