"""Predictions compared, and read off after each layer, are what PyTorch makes of the weights."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models import load
from models.decoding.predictions import (
    LensTrace,
    lens,
    likeliest,
    log_probabilities,
    perplexity,
    shift,
)
from models.traces import Guess
from tests.closeness import close

TEXT = "고양이가 창가에서 잔다. The cat sat by the window."


@pytest.fixture(scope="module")
def model():
    return load("transformer")


def test_a_shift_is_torchs_divergence_of_torchs_softmax(model):
    torch.manual_seed(0)
    before, after = torch.randn(2, len(model.tokenizer), dtype=torch.double) * 3
    found = shift(before.numpy(), after.numpy(), model.tokenizer, k=3)
    log_p, log_q = F.log_softmax(before, -1), F.log_softmax(after, -1)
    expected = F.kl_div(log_q, log_p, log_target=True, reduction="sum") / np.log(2)
    assert found.bits == pytest.approx(expected.item(), rel=1e-9)
    ids = [*log_p.topk(3).indices.tolist(), *log_q.topk(3).indices.tolist()]
    assert found.tokens == tuple(model.tokenizer.entry(i) for i in ids)
    np.testing.assert_allclose(found.before, log_p.exp()[ids])
    np.testing.assert_allclose(found.after, log_q.exp()[ids])


def test_nothing_changed_is_no_bits(model):
    logits = model.trace(TEXT).logits[-1]
    same = shift(logits, logits, model.tokenizer)
    assert same.bits == 0
    assert len(same.tokens) == 4
    assert shift(logits, logits + 5, model.tokenizer).bits < 1e-9


def test_log_probabilities_of_large_logits():
    logits = np.array([1000.0, 999.0, -1000.0])
    np.testing.assert_allclose(np.exp(log_probabilities(logits)).sum(), 1)


@pytest.mark.parametrize("name", ["rnn", "lstm", "gru", "transformer"])
def test_the_likeliest_tokens_of_every_model(name):
    model = load(name)
    trace = model.trace(TEXT)
    with torch.inference_mode():
        p = model.module(torch.tensor(trace.ids)[None])[0, 4].softmax(-1)
    best = p.topk(5)
    found = likeliest(trace.logits[4], model.tokenizer)
    assert [g.token for g in found] == [model.tokenizer.entry(i) for i in best.indices.tolist()]
    np.testing.assert_allclose([g.probability for g in found], best.values, atol=1e-5)


def test_perplexity_is_torchs_cross_entropy():
    model = load("gru")
    trace = model.trace(TEXT)
    with torch.inference_mode():
        logits = model.module(torch.tensor(trace.ids)[None])[0]
    loss = F.cross_entropy(logits[:-1], torch.tensor(trace.ids[1:]))
    assert perplexity(trace.surprisal) == pytest.approx(loss.exp().item(), rel=1e-4)
    assert np.isnan(perplexity(model.trace("가").surprisal))


def test_the_lens_reads_what_torchs_layers_leave_behind(model):
    trace = model.trace(TEXT)
    found = lens(trace, model.tokenizer)
    module = model.module
    left: list[torch.Tensor] = []
    hooks = [
        module.encoder.layers[0].register_forward_pre_hook(lambda _, given: left.append(given[0]))
    ]
    hooks += [
        block.register_forward_hook(lambda _, given, out: left.append(out))
        for block in module.encoder.layers
    ]
    try:
        with torch.inference_mode():
            module.features(torch.tensor(trace.ids)[None])
            normed = module.encoder.norm(torch.cat(left))
            logits = normed.double() @ module.embedding.weight.T.double() + module.output_bias
            p = logits.softmax(-1)
    finally:
        for hook in hooks:
            hook.remove()
    assert len(found.guesses) == len(p) == 5
    winners = p[-1].argmax(-1)
    assert found.echoes == (p[0].argmax(-1).numpy() == trace.ids).sum()
    for n, layer in enumerate(p):
        for t, row in enumerate(layer):
            chances = [guess.probability for guess in found.guesses[n][t]]
            close(chances, row.topk(3).values)
            close(found.winner[n, t], row[winners[t]].item())
    came = p[:, :-1].gather(-1, torch.tensor(trace.ids[1:])[None, :, None].expand(5, -1, 1))
    close(found.surprisal[:, 1:], -came[..., 0].log2())
    close(found.surprisal[-1, 1:], trace.surprisal[1:])


def test_where_a_winner_is_settled():
    def made(*names: str) -> tuple[tuple[Guess, ...], ...]:
        return tuple((Guess(name, 0.5),) for name in names)

    empty = np.zeros((3, 3))
    layers = (made("a", "a", "b"), made("a", "b", "a"), made("a", "b", "b"))
    trace = LensTrace(layers, empty, empty, 0)
    assert trace.settled.tolist() == [0, 1, 2]


def test_the_lens_of_an_empty_and_of_a_single_token(model):
    assert lens(model.trace(""), model.tokenizer).winner.shape == (5, 0)
    one = lens(model.trace("가"), model.tokenizer)
    assert np.isnan(one.surprisal).all()
    assert len(one.guesses[0][0]) == 3
