"""tanh and ReLU in the same RNN, against PyTorch's own layer with either."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from models import load, tokenizer
from models.analysis.nonlinearity import LONGEST, nonlinearity
from models.analysis.start_values import orthogonal_start
from models.traces import TokenTrace

TEXT = "나는 어제 친구와 함께 영화를 보았다."


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


def pytorchs(model, text: str, readings: int, scale: float, name: str) -> torch.Tensor:
    """h_t of nn.RNN with this nonlinearity and the weights of ``model``."""
    own = model.module.layer
    layer = nn.RNN(own.input_size, own.hidden_size, nonlinearity=name, dtype=torch.float64)
    layer.load_state_dict({key: value.double() for key, value in own.state_dict().items()})
    with torch.no_grad():
        layer.get_parameter("weight_hh_l0").mul_(scale)
        ids = torch.tensor(model.tokenizer.encode(text, 64).ids).repeat(readings)
        return layer(model.module.embedding.weight[ids].double())[0]


@pytest.mark.parametrize("name", ["tanh", "relu"])
@pytest.mark.parametrize(("readings", "scale"), [(1, 1.0), (3, 0.5)])
@pytest.mark.parametrize("trained", [True, False])
def test_states_are_pytorchs(name, readings, scale, trained):
    model = load("rnn") if trained else orthogonal_start("rnn")
    found = nonlinearity(model, tokens(TEXT), readings, scale)
    expected = pytorchs(model, TEXT, readings, scale, name)
    assert len(found.norms[name]) == readings * len(found)
    np.testing.assert_allclose(found.norms[name], expected.norm(dim=1).numpy(), rtol=1e-5)
    slope = 1 - expected**2 if name == "tanh" else (expected > 0).double()
    np.testing.assert_allclose(found.slopes[name], slope.mean(1).numpy(), atol=1e-5)


def test_tanh_is_bounded_and_the_start_is_orthogonal():
    start = orthogonal_start("rnn")
    w_hh = start.weights()["W_hh"].astype(np.float64)
    np.testing.assert_allclose(w_hh @ w_hh.T, np.eye(len(w_hh)), atol=1e-5)
    assert nonlinearity(start, tokens(TEXT), scale=1.5).radius == pytest.approx(1.5, abs=1e-5)
    found = nonlinearity(load("rnn"), tokens(TEXT), readings=100, scale=2.0)
    assert len(found.norms["tanh"]) == LONGEST
    assert found.norms["tanh"].max() < found.bound
    assert np.isfinite(found.norms["relu"]).all()


def test_a_text_without_tokens_and_a_network_with_gates():
    assert len(nonlinearity(load("rnn"), tokens(""), readings=4).norms["relu"]) == 0
    with pytest.raises(ValueError, match="gru"):
        nonlinearity(load("gru"), tokens(TEXT))
