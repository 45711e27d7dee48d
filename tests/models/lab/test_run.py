"""Runs in the lab: exact gradients, the same numbers again, the same modules, a clear end."""

from __future__ import annotations

import csv
import io
import json
import math
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from safetensors import safe_open
from safetensors.torch import load as read_safetensors

from models.analysis.gradients import gradients
from models.lab.measure import answer_loss, measure
from models.lab.run import Run, new_module
from models.lab.settings import MODELS, Settings
from models.lab.tasks import TASKS
from models.mingru import MinGRULM
from models.recurrent import RecurrentLM, RecurrentModel
from models.scan import scan_in_steps
from models.traces import RecurrentName
from models.training.step import Diverged, adamw, descend
from models.transformer import TransformerLM

NAMES = tuple("abcdefgh")
SMALL: dict[str, Any] = {"length": 6, "width": 16, "steps": 200, "models": MODELS}


def after(steps: int, **settings: Any) -> Run:
    run = Run(Settings(**SMALL | settings))
    for _ in range(steps):
        run.step()
    return run


def module_of(run: Run, n: int = 0) -> Any:
    """The n-th module of a run. Any: which layers it has depends on its kind."""
    return run.learners[n].module


@pytest.fixture(scope="module")
def trained() -> Run:
    return after(30)


def test_the_lessons_own_modules_are_trained(trained):
    kinds = [type(x.module) for x in trained.learners]
    assert kinds == [RecurrentLM, RecurrentLM, RecurrentLM, MinGRULM, TransformerLM]


@pytest.mark.parametrize("kind", ["rnn", "lstm", "gru"])
@pytest.mark.parametrize("task", ["recall", "copy"])
def test_gradients_are_those_of_the_equations(kind, task):
    """On one question at a time, beside backpropagation through time written by hand."""
    run = after(10, task=task, models=(kind,), length=5)
    module, count = run.learners[0].module, run.task.answers
    model = run.models(NAMES)[kind]
    assert isinstance(model, RecurrentModel)
    found = []
    for row in run.probes[:3]:
        ours = measure(module, row[None], 1).norms  # the loss of the last token alone
        text = model.tokenizer.decode(row.tolist())
        expected = gradients(model, model.tokenizer.encode(text))
        norms = expected.state_norms[: len(ours)]
        np.testing.assert_allclose(ours, norms, rtol=2e-4, atol=1e-9)
        found.append(measure(module, row[None], count))
    together = measure(module, run.probes[:3], count)
    np.testing.assert_allclose(together.norms, np.mean([f.norms for f in found], 0), rtol=1e-4)
    np.testing.assert_allclose(together.hidden, found[0].hidden, atol=1e-6)


@pytest.mark.parametrize("kind", ["rnn", "lstm", "gru"])
def test_gradients_are_autograd_s(kind):
    """Beside autograd through the same weights, unrolled step by step."""
    run = after(10, task="reverse", models=(kind,), length=5)
    model, ids, count = module_of(run), run.probes[:4], run.task.answers
    layer, x = model.layer, model.embedding(ids[:, :-1])
    h = x.new_zeros(4, 16)
    c = x.new_zeros(4, 16)
    hidden, states = [], []
    for t in range(run.task.steps):
        if kind == "lstm":
            a = x[:, t] @ layer.weight_ih_l0.T + layer.bias_ih_l0 + h @ layer.weight_hh_l0.T
            i, f, g, o = a.chunk(4, 1)
            c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
            h = torch.sigmoid(o) * torch.tanh(c)
            states.append(c)
        else:
            h = layer(x[:, t : t + 1], h[None])[0][:, 0]
            states.append(h)
        hidden.append(h)
    logits = torch.stack(hidden, 1)[:, -count:] @ model.embedding.weight.T + model.output_bias
    loss = F.cross_entropy(logits.flatten(0, 1), ids[:, -count:].flatten(), reduction="sum") / count
    found = torch.autograd.grad(loss, states)
    expected = torch.stack(found).norm(dim=-1).mean(1)
    np.testing.assert_allclose(measure(model, ids, count).norms, expected, rtol=1e-4, atol=1e-9)


def test_the_min_gru_s_gradients_are_autograd_s_through_its_loop():
    run = after(10, models=("mingru",), layers=2)
    model, ids = module_of(run), run.probes[:4]
    x = (model.embedding(ids[:, :-1]) * math.sqrt(16)).detach().requires_grad_()
    stream = x
    for block in model.blocks:
        z, candidate = block.recurrence.steps(stream)
        stream = stream + scan_in_steps(1 - z, z * candidate)
        stream = stream + block.feed_forward(stream)
    logits = model.final_norm(stream[:, -1]) @ model.embedding.weight.T + model.output_bias
    F.cross_entropy(logits, ids[:, -1], reduction="sum").backward()
    assert x.grad is not None
    expected = x.grad.norm(dim=-1).mean(0)
    np.testing.assert_allclose(measure(model, ids, 1).norms, expected, rtol=1e-4, atol=1e-9)


def test_the_transformer_s_gradients_are_autograd_s_at_its_inputs():
    run = after(10, models=("transformer",), layers=2)
    model, ids = module_of(run), run.probes[:4]
    nudge = torch.zeros(4, run.task.steps, 16, requires_grad=True)
    hook = model.embedding.register_forward_hook(lambda *args: args[2] + nudge)
    hidden = model.features(ids[:, :-1])  # x_t is √D times the embedding, and the position
    hook.remove()
    logits = hidden[:, -1] @ model.embedding.weight.T + model.output_bias
    F.cross_entropy(logits, ids[:, -1], reduction="sum").backward()
    assert nudge.grad is not None
    expected = nudge.grad.norm(dim=-1).mean(0) / math.sqrt(16)
    np.testing.assert_allclose(measure(model, ids, 1).norms, expected, rtol=1e-4, atol=1e-9)


@pytest.mark.parametrize("kind", MODELS)
def test_measuring_changes_nothing(trained, kind):
    model = trained.learners[MODELS.index(kind)].module
    before = {k: v.clone() for k, v in model.state_dict().items()}
    grads = [None if p.grad is None else p.grad.clone() for p in model.parameters()]
    first = measure(model, trained.probes, trained.task.answers)
    again = measure(model, trained.probes, trained.task.answers)
    np.testing.assert_array_equal(first.norms, again.norms)
    for name, value in model.state_dict().items():
        assert torch.equal(value, before[name])
    for p, grad in zip(model.parameters(), grads, strict=True):
        assert (p.grad is None) == (grad is None)
        assert grad is None or torch.equal(p.grad, grad)


def test_the_same_settings_give_the_same_numbers(trained):
    """Also while others use the global random numbers, and with other models beside."""
    again = Run(Settings(**SMALL))
    for _ in range(30):
        torch.rand(7)
        again.step()
    for name in ("losses", "right", "lengths", "norms", "hidden", "probe"):
        np.testing.assert_array_equal(
            getattr(again.record(), name), getattr(trained.record(), name), err_msg=name
        )
    alone = after(30, models=("gru",)).record()
    np.testing.assert_array_equal(alone.losses[0], trained.record().losses[2])
    other = after(5, seed=2).record()
    assert (other.losses[:, :5] != trained.record().losses[:, :5]).all()


def test_start_values_are_what_was_chosen():
    def layer(kind: RecurrentName, settings: Settings) -> Any:
        return new_module(kind, settings).layer

    for radius in (0.3, 1.2):
        w = layer("rnn", Settings(radius=radius)).weight_hh_l0.detach()
        assert torch.linalg.eigvals(w).abs().max().item() == pytest.approx(radius, rel=1e-4)
    blocks = layer("lstm", Settings(radius=0.0)).weight_hh_l0.detach().split(32)
    for w in blocks:
        torch.testing.assert_close(w @ w.T, torch.eye(32), atol=1e-5, rtol=0)
    gated: tuple[RecurrentName, ...] = ("lstm", "gru")
    for kind in gated:
        bias = layer(kind, Settings(hold=3.0)).bias_ih_l0.detach()
        assert (bias[32:64] == 3).all()
        assert (bias[:32] == 0).all()


def test_defaults_of_the_language_models_stay():
    """The shipped models start as they always did: their training can be repeated."""
    torch.manual_seed(5)
    ours: Any = RecurrentLM("lstm", 20, 8)
    torch.manual_seed(5)
    embedding = torch.nn.Embedding(20, 8)
    layer: Any = torch.nn.LSTM(8, 8, batch_first=True)
    torch.nn.init.normal_(embedding.weight, std=0.1)
    for block in layer.weight_hh_l0.data.split(8):
        torch.nn.init.orthogonal_(block)
    assert torch.equal(ours.embedding.weight, embedding.weight)
    assert torch.equal(ours.layer.weight_hh_l0, layer.weight_hh_l0)
    assert torch.equal(ours.layer.weight_ih_l0, layer.weight_ih_l0)
    assert ours.layer.bias_ih_l0.tolist() == [0.0] * 8 + [1.0] * 8 + [0.0] * 16


def test_loss_and_score_are_those_of_the_answer_alone(trained):
    model, ids = module_of(trained, 1), trained.probes
    answered = answer_loss(model, ids, 1)
    logits = model(ids[:, :-1])[:, -1]
    assert answered.loss.item() == pytest.approx(F.cross_entropy(logits, ids[:, -1]).item())
    assert torch.equal(answered.right, logits.argmax(-1) == ids[:, -1])


@pytest.mark.parametrize("task", TASKS)
def test_every_task_is_learned_by_some_model(task):
    run = after(200, task=task, length=4, models=("transformer",), width=32)
    record = run.record()
    assert record.losses[0, -20:].mean() < 0.7 * run.task.chance_loss
    assert run.over
    assert record.measured[0] == 0
    assert record.measured[-1] == 200


def test_a_model_that_explodes_stops_and_the_others_go_on():
    run = after(3)
    broken = module_of(run)
    before = broken.layer.weight_ih_l0.detach().clone()
    with torch.no_grad():
        broken.output_bias[0] = math.inf
    for _ in range(3):
        run.step()
    record = run.record()
    assert [tuple(s) for s in record.stopped] == [("rnn", 4, "loss")]
    assert torch.equal(broken.layer.weight_ih_l0, before), "it was trained on NaN"
    assert np.isnan(record.losses[0, 3:]).all()
    assert np.isfinite(record.losses[1:, :6]).all()
    assert not run.over
    for learner in run.learners[1:]:
        learner.module.output_bias.data[0] = math.nan
    run.step()
    assert run.over
    ended = run.record()
    assert ended.measured[-1] == ended.steps
    assert ended.recent()["rnn"] == pytest.approx(ended.right[0, :3].mean())


def test_an_infinite_gradient_moves_no_weight():
    layer = torch.nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(0.0)
        layer.bias.fill_(0.0)
    loss = layer(torch.ones(1, 1)).abs().sqrt().sum()  # slope of √ at 0
    with pytest.raises(Diverged, match="gradient"):
        descend(adamw(layer, 0.1), loss, 0.1)
    assert layer.weight.item() == 0.0


def test_a_step_is_pytorch_s_own(trained):
    torch.manual_seed(0)
    ours, plain = torch.nn.Linear(3, 2), torch.nn.Linear(3, 2)
    plain.load_state_dict(ours.state_dict())
    x = torch.randn(5, 3)
    optimizer = torch.optim.AdamW(plain.parameters(), lr=0.5, weight_decay=0.1, fused=True)
    plain(x).square().sum().backward()
    norm = torch.nn.utils.clip_grad_norm_(plain.parameters(), 0.3)
    optimizer.step()
    start = adamw(ours, 9.0, 0.1)
    loss, length = descend(start, ours(x).square().sum(), 0.5, 0.3)
    assert length == pytest.approx(norm.item())
    assert loss > 0
    for a, b in zip(ours.parameters(), plain.parameters(), strict=True):
        assert torch.equal(a, b)


def test_the_files_hold_the_run(trained):
    rows = list(csv.DictReader(io.StringIO(trained.record().table())))
    assert len(rows) == len(MODELS) * 31
    last = rows[30]
    assert (last["model"], last["step"]) == ("rnn", "30")
    assert float(last["loss"]) == pytest.approx(float(trained.record().losses[0, 29]), rel=1e-5)
    measured = [row for row in rows if row["model"] == "gru" and row["norm_1"]]
    assert [int(row["step"]) for row in measured] == trained.record().measured.tolist()


def test_weights_come_back(trained, tmp_path):
    data = trained.weights(NAMES)
    tensors = read_safetensors(data)
    for learner in trained.learners:
        for name, value in learner.module.state_dict().items():
            assert torch.equal(tensors[f"{learner.kind}.{name}"], value)
    path = tmp_path / "w.safetensors"
    path.write_bytes(data)
    with safe_open(path, "pt") as file:
        card = json.loads(file.metadata()["run"])
    assert (card["seed"], card["symbols"]) == (1, list(NAMES))


def test_models_are_copies_with_traces_of_the_lessons(trained):
    models = trained.models(NAMES)
    text = models["rnn"].tokenizer.decode(trained.probes[0].tolist())
    for kind, model in models.items():
        trace = model.trace(text, None)
        module = trained.learners[MODELS.index(kind)].module
        logits = module(trained.probes[:1])[0].detach().numpy()
        np.testing.assert_allclose(trace.logits, logits, atol=1e-5)
        assert all(p.requires_grad for p in [module.embedding.weight]), "the original was frozen"
