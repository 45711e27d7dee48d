"""What a prediction of ours rests on, held to captum and to the definitions."""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
import pytest
import torch

from models import load, names, tokenizer
from models.analysis.attribution import POINTS, attribute, attribute_next
from models.transformer import sinusoids

TEXT = "The old cat sat by the"


def ids(text: str = TEXT) -> np.ndarray:
    return tokenizer().encode(text, 64).ids


def log_p_of(name: str):
    """ln p of every entry from embeddings, through the module's own layers, and x and m."""
    module: Any = load(name).module
    table = module.embedding.weight.detach()

    def log_p(x: torch.Tensor) -> torch.Tensor:
        if name == "transformer":
            width = x.shape[-1]
            hidden = module.encode(x * width**0.5 + sinusoids(x.shape[1], width))
        elif name == "mingru":
            hidden = module.encode(x * x.shape[-1] ** 0.5)
        else:
            hidden = module.layer(x)[0]
        return torch.log_softmax(hidden[:, -1] @ table.T + module.output_bias.detach(), -1)

    return log_p, table[torch.tensor(ids())], table.mean(0)


@pytest.mark.parametrize("name", names("language model"))
def test_both_are_what_captum_finds(name):
    attr = pytest.importorskip("captum.attr")
    log_p, x, mean = log_p_of(name)
    found = attribute(x, mean, log_p, pieces=1)
    assert found.points == POINTS == 50

    def score(points: torch.Tensor) -> torch.Tensor:
        return log_p(points)[:, found.target]

    given, base = x[None].clone().requires_grad_(), mean.expand_as(x)[None]
    integrated = attr.IntegratedGradients(score).attribute(given, base, n_steps=POINTS)
    expected = integrated[0].sum(-1).detach().numpy()
    np.testing.assert_allclose(found.integrated, expected, atol=1e-4 * np.abs(expected).max())
    product = attr.InputXGradient(score).attribute(given)[0].sum(-1).detach().numpy()
    np.testing.assert_allclose(found.gradient_input, product, atol=1e-4 * np.abs(product).max())


@pytest.mark.parametrize("name", names("language model"))
def test_the_bars_add_up_to_the_difference_in_ln_p(name):
    found = attribute_next(load(name), ids())
    log_p, x, mean = log_p_of(name)
    with torch.no_grad():
        assert found.log_p == pytest.approx(float(log_p(x[None])[0, found.target]), abs=1e-4)
        nothing = log_p(mean.expand_as(x)[None])[0, found.target]
    assert found.nothing == pytest.approx(float(nothing), abs=1e-4)
    whole = abs(found.log_p - found.nothing)
    assert abs(found.gap) <= 0.01 * max(1.0, whole) or found.points in (400, 1600)
    assert abs(found.gap) <= 0.1 * max(1.0, whole)
    assert found.target == found.ids[0]
    assert found.log_p == pytest.approx(float(np.log(found.chances[0])), abs=1e-4)


@pytest.mark.parametrize("name", names("language model"))
def test_gradient_times_input_is_a_directional_derivative(name):
    """Σ_d x_td ∂ ln p / ∂x_td: how ln p moves where x_t alone grows by a small part."""
    found = attribute_next(load(name), ids(), target=300)
    _, x, _ = log_p_of(name)
    module, x, small = copy.deepcopy(load(name).module).double(), x.double(), 1e-4
    for t in (0, len(x) - 1):
        moved = torch.stack([x, x])
        moved[0, t] *= 1 + small
        moved[1, t] *= 1 - small
        with torch.no_grad():
            more, less = _double(module, name, moved)[:, 300]
        slope = float(more - less) / (2 * small)
        assert found.gradient_input[t] == pytest.approx(slope, abs=1e-3 * max(1, abs(slope)))


def _double(module, name: str, x: torch.Tensor) -> torch.Tensor:
    if name == "transformer":
        hidden = module.encode(x * x.shape[-1] ** 0.5 + sinusoids(x.shape[1], x.shape[-1]).double())
    elif name == "mingru":
        hidden = module.encode(x * x.shape[-1] ** 0.5)
    else:
        hidden = module.layer(x)[0]
    table = module.embedding.weight
    return torch.log_softmax(hidden[:, -1] @ table.T + module.output_bias, -1)


def test_of_a_linear_score_both_are_known():
    """ln p = w · x_0: gradient × input is w · x_0, the integral w · (x_0 - m), in one piece."""
    w, x = torch.tensor([1.0, -2.0]), torch.tensor([[3.0, 1.0], [5.0, 5.0]])
    mean = torch.tensor([1.0, 1.0])
    found = attribute(x, mean, lambda points: (points[:, 0] @ w)[:, None])
    np.testing.assert_allclose(found.gradient_input, [1.0, 0.0])
    np.testing.assert_allclose(found.integrated, [2.0, 0.0], atol=1e-6)
    assert found.points == POINTS
    assert found.gap == pytest.approx(0.0, abs=1e-6)


def test_a_step_is_cut_into_more_pieces():
    """A score that jumps is not met by 50 points: more pieces are taken, and then it adds up."""
    x, mean = torch.tensor([[1.0]]), torch.tensor([0.0])
    steep = attribute(x, mean, lambda points: torch.tanh(400 * (points[:, 0] - 0.313)))
    assert steep.points > POINTS
    assert abs(steep.gap) <= 0.02


def test_a_text_of_nothing_predicts_nothing():
    with pytest.raises(ValueError, match="before one that is predicted"):
        attribute_next(load("rnn"), np.zeros(0, np.int64))
