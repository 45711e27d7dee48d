"""Scaled networks are what autograd says of them, or are said to be chaotic."""

import copy

import numpy as np
import pytest
import torch

from models import load, tokenizer
from models.analysis.gradients import gradients
from models.analysis.radius_sweep import last_bits_changed, radius_sweep
from models.analysis.start_values import default_start
from models.recurrent import RecurrentLM
from models.traces import TokenTrace
from pages.gradients.facts.clipping import clip_factor

TEXTS = {
    "short": "고양이가 매트 위에 누웠다.",
    "long": "The cat sat by the warm window and slept. 비가 오면 길이 젖는다. " * 5,
    "odd": "😀 뷁\n줄",
}


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


@pytest.mark.parametrize("source", [load, default_start])
def test_scaled_networks_are_what_autograd_says_of_the_scaled_network(source):
    model, text = source("rnn"), TEXTS["short"]
    trace = radius_sweep(model, tokens(text), (0.3, 5.0))
    assert (np.diff(trace.radii) > 0).all()
    for n, radius in enumerate(trace.radii):
        module = RecurrentLM("rnn", len(model.tokenizer), model.card["width"]).double()
        module.load_state_dict({k: v.double() for k, v in model.module.state_dict().items()})
        module.layer.weight_hh_l0.data *= radius / trace.radii[trace.own]
        ids = torch.tensor(trace.ids)
        loss = torch.nn.functional.cross_entropy(module(ids[None])[0, -2:-1], ids[-1:])
        loss.backward()
        parameters = [p for p in module.parameters() if p.requires_grad]
        assert trace.losses[n] == pytest.approx(loss.item(), rel=1e-6)
        norm = torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        assert trace.total_norms[n] == pytest.approx(norm.item(), rel=1e-6)
        grads = [p.grad.flatten() for p in parameters if p.grad is not None]
        assert len(grads) == len(parameters)
        clipped = torch.cat(grads).norm().item()
        assert clipped == pytest.approx(norm.item() * clip_factor(norm.item(), 1.0), rel=1e-6)
    own = gradients(model, tokens(text))
    np.testing.assert_allclose(trace.hidden_norms[trace.own], own.hidden_norms, atol=1e-12)
    np.testing.assert_allclose(trace.part_norms[trace.own], own.part_norms, atol=1e-12)


def test_a_number_is_called_chaotic_where_the_last_bits_decide_it():
    """The issue's case: random start, 64 tokens. What is not called chaotic, autograd agrees on."""
    radii = (0.3, 1.0, 2.0, 7.0, 15.0, 30.0)
    trace = radius_sweep(default_start("rnn"), tokens(TEXTS["long"]), radii)
    assert trace.chaotic.tolist() == [False, False, False, False, True, True, True]
    for n, radius in enumerate(trace.radii):
        module = copy.deepcopy(default_start("rnn").module).double().requires_grad_()
        module.layer.weight_hh_l0.data *= radius / trace.radii[trace.own]
        ids = torch.tensor(trace.ids)
        torch.nn.functional.cross_entropy(module(ids[None])[0, -2:-1], ids[-1:]).backward()
        norm = torch.nn.utils.clip_grad_norm_(list(module.parameters()), 1.0).item()
        assert (norm == pytest.approx(trace.total_norms[n], rel=0.01)) or trace.chaotic[n]
    least, most = trace.total_range[:, -2]
    assert most > 2 * least


def test_the_copies_of_an_input_differ_in_the_last_bit_alone():
    x = torch.randn(5, 7, generator=torch.Generator().manual_seed(0)).double()
    copies = last_bits_changed(x, 3)
    assert copies.shape == (3, 5, 7)
    assert torch.equal(copies[0], x)
    for changed in copies[1:]:
        away = torch.nextafter(x, changed.sign() * torch.inf)
        towards = torch.nextafter(x, -changed.sign() * torch.inf)
        assert ((changed == away) | (changed == towards)).all()
        assert (changed > x).any()
        assert (changed < x).any()
    assert not torch.equal(copies[1], copies[2])
