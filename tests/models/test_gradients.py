"""The hand-written backward pass is autograd's, to 1e-5, for every model, loss and text."""

from functools import cache

import numpy as np
import pytest
import torch

from models import load
from models.gradient_trace import clip_factor
from models.gradients import default_start, gradients, influence, radius_sweep
from models.recurrent import LAYERS, RecurrentLM
from models.singular_values import _Tridiagonal, largest_singular
from models.spectral import pair_norms
from models.step_slopes import StepSlopes

TEXTS = {
    "short": "고양이가 매트 위에 누웠다.",
    "long": "The cat sat by the warm window and slept. 비가 오면 길이 젖는다. " * 5,
    "odd": "😀 뷁\n줄",
}
READERS = [(name, source) for name in LAYERS for source in (load, default_start)]


@cache
def by_autograd(reader, text, target):
    """Every derivative of one loss, from a step-by-step graph of PyTorch's own cells."""
    weights = {k: torch.from_numpy(v).double() for k, v in reader.weights().items()}
    ids = torch.from_numpy(reader.tokenizer.encode(text, 64).ids)
    cell_type = {"rnn": torch.nn.RNNCell, "lstm": torch.nn.LSTMCell, "gru": torch.nn.GRUCell}
    width = weights["W_hh"].shape[1]
    cell = cell_type[reader.name](width, width, dtype=torch.float64)
    with torch.no_grad():
        cell.weight_ih.copy_(weights["W_xh"])
        cell.weight_hh.copy_(weights["W_hh"])
        cell.bias_ih.copy_(weights["b"])
        cell.bias_hh.zero_()
    hidden, cells = [], []
    h = c = torch.zeros(1, width, dtype=torch.float64)
    for x in weights["W_hy"][ids]:
        if reader.name == "lstm":
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
@pytest.mark.parametrize(("name", "source"), READERS)
def test_one_pass_gives_autograds_derivatives(name, source, text, target):
    reader = source(name)
    trace = gradients(reader, TEXTS[text], target)
    loss, hidden, cells, total, _ = by_autograd(reader, TEXTS[text], target)
    assert trace.loss == pytest.approx(loss, rel=1e-9)
    np.testing.assert_allclose(trace.hidden_norms, hidden, rtol=1e-9, atol=1e-30)
    np.testing.assert_allclose(trace.cell_norms, cells, rtol=1e-9, atol=1e-30)
    assert trace.total_norm == pytest.approx(total.norm().item(), rel=1e-9)
    assert trace.part_along.sum() == pytest.approx(trace.total_norm, rel=1e-9)
    assert trace.difference < 1e-9
    assert trace.largest == pytest.approx(total.abs().max().item(), rel=1e-9)


@pytest.mark.parametrize("name", LAYERS)
def test_after_the_state_that_predicts_the_target_the_gradient_is_exactly_zero(name):
    trace = gradients(load(name), TEXTS["short"], 2)
    assert (trace.hidden_norms[2:] == 0).all()
    assert (trace.hidden_norms[:2] > 0).all()
    assert (trace.part_norms[2:] == 0).all()


@pytest.mark.parametrize(("name", "source"), READERS)
def test_the_two_factors_of_each_step_multiply_up_to_the_bars(name, source):
    trace = gradients(source(name), TEXTS["long"], -1)
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
@pytest.mark.parametrize(("name", "source"), READERS)
def test_the_map_of_pairs_is_the_spectral_norm_of_autograds_jacobians(name, source, text):
    reader = source(name)
    trace = influence(reader, TEXTS[text])
    *_, hidden = by_autograd(reader, TEXTS[text], -1)
    each_row = torch.eye(hidden[0].shape[1], dtype=torch.float64)[:, None]
    assert np.isnan(trace.norms[np.triu_indices(len(trace), 1)]).all()
    for t, k in PAIRS[text]:
        if t < len(hidden):
            rows = torch.autograd.grad(hidden[t], hidden[k], each_row, True, is_grads_batched=True)
            expected = torch.linalg.matrix_norm(rows[0][:, 0], ord=2).item()
            assert trace.norms[t, k] == pytest.approx(expected, rel=1e-5)


def test_the_cell_path_is_the_product_of_the_forget_gates():
    reader = load("lstm")
    trace = influence(reader, TEXTS["long"])
    forget = reader.trace(TEXTS["long"]).gates["forget"].astype(np.float64)
    for t, k in [(5, 5), (9, 3), (40, 0)]:
        expected = forget[k + 1 : t + 1].prod(axis=0).max()
        assert trace.carried[t, k] == pytest.approx(expected, rel=1e-4)
    assert np.isnan(trace.carried[3, 9])
    np.testing.assert_allclose(trace.factor, forget.mean(1), rtol=1e-5)


def test_the_rnns_step_is_its_slopes_times_w_hh():
    reader = load("rnn")
    trace, hidden = influence(reader, TEXTS["short"]), reader.trace(TEXTS["short"]).hidden
    w_hh = reader.weights()["W_hh"].astype(np.float64)
    for t in range(1, len(trace)):
        step = (1 - hidden[t].astype(np.float64) ** 2)[:, None] * w_hh
        assert trace.norms[t, t - 1] == pytest.approx(np.linalg.norm(step, 2), rel=1e-5)
    assert trace.largest_singular_value == pytest.approx(np.linalg.norm(w_hh, 2))
    assert trace.spectral_radius == pytest.approx(np.abs(np.linalg.eigvals(w_hh)).max())


class Formed:
    """Matrices that are there, as ``models.singular_values.Products``."""

    def __init__(self, matrices):
        self.matrices, self.width, self.count = matrices, matrices.shape[-1], len(matrices)

    def squared(self, v):
        return (self.matrices.mT @ (self.matrices @ v[..., None]))[..., 0]

    def formed(self, which):
        return self.matrices[which]

    def narrowed(self, which):
        return (Formed(self.matrices[which]), which) if which.sum() < 4 else None


def test_largest_singular_value_of_easy_and_of_flat_and_of_no_spectra():
    draw = torch.Generator().manual_seed(1)
    random = torch.randn(6, 40, 40, generator=draw)
    flat = torch.linalg.qr(random)[0]
    rank_one = random[:, :, :1] @ random[:, :1]
    tiny = 1e-15 * random
    matrices = torch.cat([random, flat, rank_one, tiny, torch.zeros(2, 40, 40)])
    expected = torch.linalg.matrix_norm(matrices.double(), ord=2)
    torch.testing.assert_close(largest_singular(Formed(matrices)), expected, rtol=1e-5, atol=1e-20)


@pytest.mark.parametrize("gain", [1e-3, 1.0, 30.0])
@pytest.mark.parametrize("steps", [1, 2, 20, 21, 37])
@pytest.mark.parametrize(("parts", "gates"), [(1, 1), (1, 3), (2, 4)])
def test_norms_of_products_that_vanish_or_explode_are_those_of_float64(parts, gates, steps, gain):
    draw = torch.Generator().manual_seed(steps)
    width = 12
    slopes = StepSlopes(
        torch.randn(gates, width, width, generator=draw).double() * gain / width**0.5,
        torch.rand(steps, parts, gates, width, generator=draw).double(),
        torch.rand(steps, parts, parts, width, generator=draw).double() * (gates > 1),
    )
    whole = torch.zeros(steps, parts, width, parts, width).double()
    whole[..., 0, :] = slopes.dense().unflatten(1, (parts, width))
    whole.diagonal(dim1=2, dim2=4).add_(slopes.carry)
    expected = torch.full((steps, steps), torch.nan).double()
    for k in range(steps):
        product = torch.eye(parts * width).double()
        for t in range(k, steps):
            if t > k:
                product = whole[t].flatten(2).flatten(0, 1) @ product
            expected[t, k] = torch.linalg.matrix_norm(product[:width, :width], ord=2)
    found = pair_norms(slopes)
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=0, equal_nan=True)


def test_the_largest_eigenvalue_of_a_growing_tridiagonal_matrix_is_followed():
    upper = torch.rand(2, 8, 50, generator=torch.Generator().manual_seed(2)).double() + 0.01
    diagonal, beside = upper[0] ** 2, upper[0] * upper[1]  # of BᵀB, B with ``upper`` and above it
    diagonal[1:] += upper[1, :-1] ** 2
    small = _Tridiagonal(50)
    for n in range(7):
        small.extend(diagonal[n], beside[n])
        if n in (2, 5, 6):
            whole = torch.diag_embed(diagonal[: n + 1].T)
            whole += torch.diag_embed(beside[:n].T, 1) + torch.diag_embed(beside[:n].T, -1)
            values, vectors = torch.linalg.eigh(whole)
            found, residual = small.largest()
            torch.testing.assert_close(found, values[:, -1].sqrt(), rtol=1e-9, atol=0)
            # AᵀA v - σ²v: what of AᵀA v lies outside of the basis so far.
            outside = beside[n] * vectors[:, -1, -1].abs() / values[:, -1]
            torch.testing.assert_close(residual, outside, rtol=1e-3, atol=1e-6)


@pytest.mark.parametrize("source", [load, default_start])
def test_scaled_networks_are_what_autograd_says_of_the_scaled_network(source):
    reader, text = source("rnn"), TEXTS["short"]
    trace = radius_sweep(reader, text, (0.3, 5.0))
    assert (np.diff(trace.radii) > 0).all()
    for n, radius in enumerate(trace.radii):
        model = RecurrentLM("rnn", len(reader.tokenizer), reader.card["width"]).double()
        model.load_state_dict({k: v.double() for k, v in reader.model.state_dict().items()})
        model.layer.weight_hh_l0.data *= radius / trace.radii[trace.own]
        ids = torch.from_numpy(trace.ids)
        loss = torch.nn.functional.cross_entropy(model(ids[None])[0, -2:-1], ids[-1:])
        loss.backward()
        parameters = [p for p in model.parameters() if p.requires_grad]
        assert trace.losses[n] == pytest.approx(loss.item(), rel=1e-6)
        norm = torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        assert trace.total_norms[n] == pytest.approx(norm.item(), rel=1e-6)
        clipped = torch.cat([p.grad.flatten() for p in parameters]).norm().item()
        assert clipped == pytest.approx(norm.item() * clip_factor(norm.item(), 1.0), rel=1e-6)
    own = gradients(reader, text)
    np.testing.assert_allclose(trace.hidden_norms[trace.own], own.hidden_norms, atol=1e-12)
    np.testing.assert_allclose(trace.part_norms[trace.own], own.part_norms, atol=1e-12)


@pytest.mark.parametrize("text", ["", "가"])
@pytest.mark.parametrize("target", [-1, None, 1])
def test_a_text_with_nothing_to_predict(text, target):
    with pytest.raises(IndexError):
        gradients(load("rnn"), text, target)


def test_the_map_of_a_single_token_is_one_number():
    np.testing.assert_array_equal(influence(load("gru"), "가").norms, [[1.0]])


def test_an_untrained_network_is_the_same_on_every_machine_and_run():
    weights = default_start("gru").weights()["W_hh"]
    default_start.cache_clear()
    np.testing.assert_array_equal(default_start("gru").weights()["W_hh"], weights)
