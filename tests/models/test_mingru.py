"""The minGRU's trace against the network as it is trained, its scan, its matrix, and autograd."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models import load
from models.mingru import LONGEST_HOLD, MinGRULM
from models.scan import entry_weights
from tests.closeness import close

TEXTS = (
    "고양이가 매트 위에 누웠다. 어제 만난 친구가 그 고양이를 좋아했다.",
    "The cat that I saw yesterday sat on the mat, because it was tired.",
    "a",
    "안녕 🙂 hello\nمرحبا",
)


@pytest.fixture(scope="module", params=TEXTS, ids=("ko", "en", "one", "mixed"))
def trace(request):
    return load("mingru").trace(request.param)


def test_step_by_step_and_by_the_scan_it_is_the_same_network(trace):
    module = load("mingru").module
    with torch.inference_mode():
        x = torch.tensor(trace.embedded)[None]
        for n, block in enumerate(module.blocks):
            close(trace.states[n], block.recurrence(x)[0])
            x = block(x)
            close(trace.stream[2 * n + 2], x[0])
        close(trace.logits, module(torch.tensor(trace.ids)[None])[0])


def test_the_equations_hold_with_the_weights_that_are_named(trace):
    weights = load("mingru").weights()
    for n in range(len(trace.update)):
        read = torch.tensor(trace.normed[2 * n])
        gate = F.linear(read, torch.tensor(weights["W_z"][n]), torch.tensor(weights["b_z"][n]))
        close(trace.update[n], torch.sigmoid(gate))
        candidate = torch.tensor(weights["W_h"][n]), torch.tensor(weights["b_h"][n])
        close(trace.candidate[n], F.linear(read, *candidate))
        before = np.zeros_like(trace.states[n][0])
        for z, new, state in zip(trace.update[n], trace.candidate[n], trace.states[n], strict=True):
            before = (1 - z) * before + z * new
            close(state, before)
        inner = F.relu(torch.tensor(trace.normed[2 * n + 1] @ weights["W_1"][n].T))
        fed = trace.stream[2 * n + 1] + inner.numpy() @ weights["W_2"][n].T
        close(trace.stream[2 * n + 2], fed)
    close(trace.logits, trace.hidden @ weights["W_hy"].T + weights["b_y"])


def test_the_states_are_weighted_sums_and_the_weights_add_up_to_one(trace):
    shares = trace.shares  # (L, T, T + 1, D)
    close(shares.sum(2), np.ones(trace.update.shape))
    close((shares[:, :, :-1] * trace.candidate[:, None]).sum(2), trace.states)
    assert (shares[:, :, :-1][:, *np.triu_indices(len(trace), 1)] == 0).all()
    entering = entry_weights(1 - torch.tensor(trace.update)).numpy()
    close(shares[:, :, :-1], entering * trace.update[:, None])


def test_a_share_only_falls_after_its_step(trace):
    """What the network cannot: point back. Row t is row t - 1 times 1 - z_t."""
    shares = trace.shares[:, :, :-1]
    for t in range(1, len(trace)):
        assert (shares[:, t, :t] <= shares[:, t - 1, :t]).all()


def test_the_shares_are_autograds_derivatives_of_the_states_by_the_candidates():
    layer = load("mingru").module.blocks[0].recurrence
    trace = load("mingru").trace(TEXTS[1])
    z = torch.tensor(trace.update[0]).double()
    candidate = torch.tensor(trace.candidate[0]).double().requires_grad_()
    h = torch.zeros(z.shape[1], dtype=torch.float64)
    for t in range(len(trace)):
        h = (1 - z[t]) * h + z[t] * candidate[t]
    grads = torch.autograd.grad(h.sum(), candidate)[0]  # diagonal: unit by unit
    close(trace.shares[0, -1, :-1], grads)
    assert layer.gates.weight.shape == (2 * z.shape[1], z.shape[1])


def test_units_start_by_holding_a_token_from_one_step_to_many():
    module = MinGRULM(20, 64, generator=torch.Generator().manual_seed(3))
    again = MinGRULM(20, 64, generator=torch.Generator().manual_seed(3))
    for one, other in zip(module.parameters(), again.parameters(), strict=True):
        assert torch.equal(one, other)
    z = torch.sigmoid(module.blocks[0].recurrence.gates.bias[:64])
    assert 1 / LONGEST_HOLD <= z.min() < 0.05
    assert 0.2 < z.max() <= 0.5
