"""What the traces show is what PyTorch's own layers compute, as close as ``closeness`` says."""

from typing import Any

import numpy as np
import pytest
import torch

from models import load, tokenizer
from models.recurrent import GATES, LAYERS, STEPS, RecurrentLM, RecurrentModel
from tests.closeness import close

TEXTS = [
    "고양이가 매트 위에 누웠다.",
    "The cat sat on the mat because it was tired.",
    "가",
    "😀 뷁\n두 번째 줄 " * 12,
]


def torch_layer(model):
    """A fresh PyTorch layer that carries the model's weights."""
    width = model.card["width"]
    layer = LAYERS[model.name](width, width, batch_first=True)
    weights = model.weights()
    layer.load_state_dict(
        {
            "weight_ih_l0": torch.tensor(weights["W_xh"]),
            "weight_hh_l0": torch.tensor(weights["W_hh"]),
            "bias_ih_l0": torch.tensor(weights["b"]),
            "bias_hh_l0": torch.zeros(len(weights["b"])),
        }
    )
    return layer


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("text", TEXTS)
def test_hidden_states_are_pytorchs(name, text):
    model = load(name)
    trace = model.trace(text, limit=None)
    with torch.inference_mode():
        expected, last = torch_layer(model)(torch.tensor(trace.inputs)[None])
    assert trace.hidden.shape == (len(trace), model.card["width"])
    close(trace.hidden, expected[0])
    if name == "lstm":
        cell = last[1][0, 0].numpy()  # not held to (-1, 1): here it reaches 72
        close(trace.gates["cell"][-1], cell)


@pytest.mark.parametrize("name", LAYERS)
def test_logits_guesses_and_surprisal_follow_from_the_hidden_states(name):
    model = load(name)
    trace = model.trace(TEXTS[1])
    weights = model.weights()
    logits = trace.hidden @ weights["W_hy"].T + weights["b_y"]
    close(trace.logits, logits)
    p = torch.softmax(torch.tensor(logits).double(), dim=-1).numpy()
    for t, guesses in enumerate(trace.guesses):
        best = np.argsort(-p[t])[:3]
        assert [g.token for g in guesses] == [model.tokenizer.entry(i) for i in best]
        np.testing.assert_allclose([g.probability for g in guesses], p[t, best], atol=1e-5)
    assert np.isnan(trace.surprisal[0])
    came = p[np.arange(len(trace) - 1), trace.ids[1:]]
    close(trace.surprisal[1:], -np.log2(came))


@pytest.mark.parametrize("name", LAYERS)
def test_the_model_that_was_trained_is_the_model_that_is_traced(name):
    model = load(name)
    trace = model.trace(TEXTS[0])
    with torch.inference_mode():
        logits = model.module(torch.tensor(trace.ids)[None])[0]
    close(trace.logits, logits)


def test_the_arithmetic_of_a_step_adds_up_to_its_hidden_state():
    trace = load("rnn").trace(TEXTS[1])
    summed = trace.from_input + trace.from_hidden + trace.bias
    np.testing.assert_allclose(np.tanh(summed), trace.hidden, atol=1e-6)
    np.testing.assert_array_equal(trace.from_hidden[0], 0)  # h_0 = 0


def test_the_inputs_are_rows_of_the_embedding():
    model = load("gru")
    trace = model.trace(TEXTS[0])
    np.testing.assert_array_equal(trace.inputs, model.weights()["W_hy"][trace.ids])


@pytest.mark.parametrize("name", LAYERS)
def test_gates_are_gates(name):
    trace = load(name).trace(TEXTS[0])
    assert set(trace.gates) == set(GATES[name]) | ({"cell"} if name == "lstm" else set())
    for gate, values in trace.gates.items():
        assert values.shape == trace.hidden.shape
        low = -1 if gate == "candidate" else 0
        assert gate == "cell" or (low <= values.min() and values.max() <= 1)


def test_the_gates_of_the_lstm_make_its_cell_and_its_state():
    trace = load("lstm").trace(TEXTS[1])
    g = trace.gates
    before = np.vstack([np.zeros_like(g["cell"][:1]), g["cell"][:-1]])
    np.testing.assert_allclose(
        g["forget"] * before + g["input"] * g["candidate"], g["cell"], atol=1e-6
    )
    np.testing.assert_allclose(g["output"] * np.tanh(g["cell"]), trace.hidden, atol=1e-6)


def test_the_gates_of_the_gru_make_its_state():
    trace = load("gru").trace(TEXTS[1])
    g = trace.gates
    before = np.vstack([trace.initial, trace.hidden[:-1]])
    made = (1 - g["update"]) * g["candidate"] + g["update"] * before
    np.testing.assert_allclose(made, trace.hidden, atol=1e-6)


@pytest.mark.parametrize("kind", LAYERS)
def test_the_equations_have_pytorchs_gradient(kind):
    torch.manual_seed(7)
    model = RecurrentLM(kind, 50, width=16).double()
    layer: Any = model.layer
    x = torch.randn(9, 16, dtype=torch.double)
    weights = [layer.weight_ih_l0, layer.weight_hh_l0, layer.bias_ih_l0]
    ours = torch.autograd.grad(STEPS[kind](x, *weights)[0].square().sum(), weights)
    theirs = torch.autograd.grad(layer(x[None])[0].square().sum(), weights)
    for a, b in zip(ours, theirs, strict=True):
        torch.testing.assert_close(a, b, atol=1e-10, rtol=0)


@pytest.mark.parametrize("name", LAYERS)
def test_no_text_and_long_text(name):
    model = load(name)
    empty = model.trace("")
    assert empty.hidden.shape == (0, 128)
    assert empty.guesses == ()
    long = model.trace("고양이가 잔다. " * 200)
    assert len(long) == 64 < long.total
    np.testing.assert_array_equal(
        long.hidden[:5], model.trace("고양이가 잔다. 고양이가").hidden[:5]
    )


def test_a_model_can_be_made_from_any_weights():
    torch.manual_seed(0)
    words = tokenizer()
    model = RecurrentModel("rnn", RecurrentLM("rnn", len(words), 8), words, {"width": 8})
    trace = model.trace("The cat")
    expected, _ = torch_layer(model)(torch.tensor(trace.inputs)[None])
    np.testing.assert_allclose(trace.hidden, expected[0].detach().numpy(), atol=1e-6)
