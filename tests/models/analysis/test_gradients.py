"""The hand-written backward pass, in float64, is autograd's to a billionth of each number.

Only the norms of all pairs of steps are taken in float32: they hold to 1e-5 of each.
"""

import copy
from functools import cache

import numpy as np
import pytest
import torch

from models import load, tokenizer
from models.analysis.gradients import end_to_end, gradients, influence
from models.analysis.start_values import default_start
from models.recurrent import LAYERS, recurrent_weights
from models.tensors import spectral_radius
from models.traces import TokenTrace

TEXTS = {
    "short": "고양이가 매트 위에 누웠다.",
    "long": "The cat sat by the warm window and slept. 비가 오면 길이 젖는다. " * 5,
    "odd": "😀 뷁\n줄",
}
MODELS = [(name, source) for name in LAYERS for source in (load, default_start)]


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


@cache
def by_autograd(model, text, target):
    """Every derivative of one loss, from a step-by-step graph of PyTorch's own cells."""
    weights = {k: torch.tensor(v).double() for k, v in model.weights().items()}
    ids = torch.tensor(model.tokenizer.encode(text, 64).ids)
    cell_type = {"rnn": torch.nn.RNNCell, "lstm": torch.nn.LSTMCell, "gru": torch.nn.GRUCell}
    width = weights["W_hh"].shape[1]
    cell = cell_type[model.name](width, width, dtype=torch.float64)
    with torch.no_grad():
        cell.weight_ih.copy_(weights["W_xh"])
        cell.weight_hh.copy_(weights["W_hh"])
        cell.bias_ih.copy_(weights["b"])
        cell.bias_hh.zero_()
    hidden, cells = [], []
    h = c = torch.zeros(1, width, dtype=torch.float64)
    for x in weights["W_hy"][ids]:
        if model.name == "lstm":
            h, c = cell(x[None], (h, c))
            cells.append(c)
            c.retain_grad()
        else:
            h = cell(x[None], h)
        h.retain_grad()
        hidden.append(h)
    logits = torch.cat(hidden) @ weights["W_hy"].T + weights["b_y"]
    losses = torch.nn.functional.cross_entropy(logits[:-1], ids[1:], reduction="none")
    loss = losses.sum() if target is None else losses[target - 1 if target > 0 else target]
    loss.backward(retain_graph=True)

    def norms(states):
        return [0.0 if s.grad is None else s.grad.norm().item() for s in states]

    return loss.item(), norms(hidden), norms(cells), cell.weight_hh.grad, hidden


@pytest.mark.parametrize("target", [-1, 2, None])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(("name", "source"), MODELS)
def test_one_pass_gives_autograds_derivatives(name, source, text, target):
    model = source(name)
    trace = gradients(model, tokens(TEXTS[text]), target)
    loss, hidden, cells, total, _ = by_autograd(model, TEXTS[text], target)
    assert trace.loss == pytest.approx(loss, rel=1e-9)
    np.testing.assert_allclose(trace.hidden_norms, hidden, rtol=1e-9, atol=1e-30)
    np.testing.assert_allclose(trace.cell_norms, cells, rtol=1e-9, atol=1e-30)
    assert trace.total_norm == pytest.approx(total.norm().item(), rel=1e-9)
    assert trace.part_along.sum() == pytest.approx(trace.total_norm, rel=1e-9)
    assert trace.difference < 1e-9
    assert trace.largest == pytest.approx(total.abs().max().item(), rel=1e-9)


@pytest.mark.parametrize("name", LAYERS)
def test_after_the_state_that_predicts_the_target_the_gradient_is_exactly_zero(name):
    trace = gradients(load(name), tokens(TEXTS["short"]), 2)
    assert (trace.hidden_norms[2:] == 0).all()
    assert (trace.hidden_norms[:2] > 0).all()
    assert (trace.part_norms[2:] == 0).all()


@pytest.mark.parametrize(("name", "source"), MODELS)
def test_the_two_factors_of_each_step_multiply_up_to_the_bars(name, source):
    trace = gradients(source(name), tokens(TEXTS["long"]), -1)
    norms, read = trace.state_norms, len(trace) - 2  # h_read predicts the target
    product = trace.first_factors * trace.second_factors
    assert np.isnan(product[read + 1 :]).all()
    assert np.isnan(product[0])
    np.testing.assert_allclose(product[1 : read + 1], norms[:read] / norms[1 : read + 1])


PAIRS = {
    "short": [(t, k) for t in range(8) for k in range(t + 1)],
    "long": [(63, 0), (62, 40), (33, 31), (48, 47), (40, 7), (24, 23), (25, 8)],
}


@pytest.mark.parametrize("text", PAIRS)
@pytest.mark.parametrize(("name", "source"), MODELS)
def test_the_map_of_pairs_is_the_spectral_norm_of_autograds_jacobians(name, source, text):
    model = source(name)
    trace = influence(model, tokens(TEXTS[text]))
    *_, hidden = by_autograd(model, TEXTS[text], -1)
    each_row = torch.eye(hidden[0].shape[1], dtype=torch.float64)[:, None]
    assert np.isnan(trace.norms[np.triu_indices(len(trace), 1)]).all()
    for t, k in PAIRS[text]:
        if t < len(hidden):
            rows = torch.autograd.grad(hidden[t], hidden[k], each_row, True, is_grads_batched=True)
            expected = torch.linalg.matrix_norm(rows[0][:, 0], ord=2).item()
            assert trace.norms[t, k] == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("text", ["가", *(TEXTS[name] for name in PAIRS)])
@pytest.mark.parametrize(("name", "source"), MODELS)
def test_from_end_to_end_is_the_spectral_norm_of_autograds_jacobian(name, source, text):
    model = source(name)
    *_, hidden = by_autograd(model, text, -1) if len(tokens(text)) > 1 else (None,)
    expected = 1.0
    if hidden is not None:
        each_row = torch.eye(hidden[0].shape[1], dtype=torch.float64)[:, None]
        rows = torch.autograd.grad(hidden[-1], hidden[0], each_row, True, is_grads_batched=True)
        expected = torch.linalg.matrix_norm(rows[0][:, 0], ord=2).item()
    assert end_to_end(model, tokens(text)) == pytest.approx(expected, rel=1e-9)


def test_the_cell_path_is_the_product_of_the_forget_gates():
    model = load("lstm")
    trace = influence(model, tokens(TEXTS["long"]))
    forget = model.trace(TEXTS["long"]).gates["forget"].astype(np.float64)
    for t, k in [(5, 5), (9, 3), (40, 0)]:
        expected = forget[k + 1 : t + 1].prod(axis=0).max()
        assert trace.carried[t, k] == pytest.approx(expected, rel=1e-4)
    assert np.isnan(trace.carried[3, 9])
    np.testing.assert_allclose(trace.factor, forget.mean(1), rtol=1e-5)


def test_the_rnns_step_is_its_slopes_times_w_hh():
    model = load("rnn")
    trace, hidden = influence(model, tokens(TEXTS["short"])), model.trace(TEXTS["short"]).hidden
    w_hh = model.weights()["W_hh"].astype(np.float64)
    for t in range(1, len(trace)):
        step = (1 - hidden[t].astype(np.float64) ** 2)[:, None] * w_hh
        assert trace.norms[t, t - 1] == pytest.approx(np.linalg.norm(step, 2), rel=1e-5)
    assert trace.largest_singular_value == pytest.approx(np.linalg.norm(w_hh, 2))
    assert spectral_radius(torch.tensor(w_hh)) == pytest.approx(
        np.abs(np.linalg.eigvals(w_hh)).max()
    )


@pytest.mark.parametrize("text", ["", "가"])
@pytest.mark.parametrize("target", [-1, None, 1])
def test_a_text_with_nothing_to_predict(text, target):
    with pytest.raises(IndexError):
        gradients(load("rnn"), tokens(text), target)


def test_the_map_of_a_single_token_is_one_number():
    np.testing.assert_array_equal(influence(load("gru"), tokens("가")).norms, [[1.0]])


def test_an_untrained_network_is_the_same_on_every_machine_and_run():
    weights = default_start("gru").weights()["W_hh"]
    default_start.cache_clear()
    np.testing.assert_array_equal(default_start("gru").weights()["W_hh"], weights)


def test_the_update_path_is_the_product_of_the_update_gates():
    model = load("gru")
    traced = model.trace(TEXTS["long"])
    shown = influence(model, traced)
    update = traced.gates["update"].astype(np.float64)
    # z_t is what stands beside h_{t-1} in h_t = z_t h_{t-1} + (1 - z_t) n_t.
    before = np.concatenate([traced.initial[None], traced.hidden[:-1]])
    held = update * before + (1 - update) * traced.gates["candidate"]
    np.testing.assert_allclose(held, traced.hidden, atol=1e-6)
    for t, k in [(5, 5), (9, 3), (40, 0)]:
        expected = update[k + 1 : t + 1].prod(axis=0).max()
        assert shown.carried[t, k] == pytest.approx(expected, rel=1e-4)
    np.testing.assert_allclose(shown.factor, update.mean(1), rtol=1e-5)


def test_the_factors_leave_out_what_the_loss_adds_on_the_way():
    """With a loss at every step, two factors are what step t alone makes of what reaches it."""
    model = load("rnn")
    read = model.tokenizer.encode("The old cat sat on the mat.", 64)
    trace = gradients(model, read, None)
    module = copy.deepcopy(model.module).double()
    w_xh, w_hh, b = recurrent_weights(module.layer)
    h = torch.zeros(w_hh.shape[1], dtype=torch.float64)
    states: list[torch.Tensor] = []
    for x in module.embedding.weight[torch.tensor(read.ids)].detach():
        h = torch.tanh(w_xh.detach() @ x + w_hh.detach() @ h + b.detach()).requires_grad_()
        states.append(h)
    logits = torch.stack(states) @ module.embedding.weight.detach().T + module.output_bias.detach()
    own_losses = [
        -torch.log_softmax(logits[t], -1)[int(read.ids[t + 1])] for t in range(len(states) - 1)
    ]
    whole = torch.autograd.grad(sum(own_losses, torch.zeros(())), states, retain_graph=True)
    for t in range(1, len(states) - 1):
        own = torch.autograd.grad(own_losses[t - 1], states[t - 1], retain_graph=True)[0]
        expected = float((whole[t - 1] - own).norm() / whole[t].norm())
        assert trace.first_factors[t] * trace.second_factors[t] == pytest.approx(expected, rel=1e-6)
