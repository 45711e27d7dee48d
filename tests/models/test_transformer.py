"""The Transformer against PyTorch's own layers, and what its trace promises."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models import load
from models.attention import attend, causal_mask
from models.transformer import TransformerLM, WhatIf, sinusoids
from tests.closeness import close

TEXTS = (
    "고양이가 매트 위에 누웠다. 어제 만난 친구가 그 고양이를 좋아했다.",
    "The cat that I saw yesterday sat on the mat, because it was tired.",
    "a",
    "안녕 🙂 hello\nمرحبا",
)


def encoder_of(module: TransformerLM) -> Any:
    """Any: PyTorch's own says that it may have no norm at its end."""
    return module.encoder


@pytest.fixture(scope="module", params=TEXTS, ids=("ko", "en", "one", "mixed"))
def trace(request):
    return load("transformer").trace(request.param)


def test_the_trace_is_what_torchs_transformer_encoder_computes(trace):
    model = load("transformer").module
    ids = torch.tensor(trace.ids)[None]
    mask = torch.nn.Transformer.generate_square_subsequent_mask(len(trace))
    x = torch.tensor(trace.embedded + trace.positions)[None]
    with torch.inference_mode():
        for n, block in enumerate(encoder_of(model).layers):
            x = block(x, src_mask=mask)
            close(trace.stream[2 * n + 2], x[0])
        close(trace.hidden, encoder_of(model).norm(x)[0])
        close(trace.logits, model(ids)[0])


def test_each_head_is_torchs_scaled_dot_product_attention(trace):
    q, k, v = (torch.tensor(part) for part in (trace.q, trace.k, trace.v))
    close(trace.z, F.scaled_dot_product_attention(q, k, v, is_causal=True))
    close(trace.weights.sum(-1), np.ones(trace.weights.shape[:-1]))
    close(trace.dots, q @ k.transpose(-1, -2))
    close(trace.scaled, trace.dots / math.sqrt(q.shape[-1]))


def test_no_token_looks_ahead(trace):
    ahead = causal_mask(len(trace)).numpy()
    assert (trace.weights[..., ahead] == 0).all()
    assert np.isneginf(trace.scores[..., ahead]).all()
    assert (trace.scores[..., ~ahead] == trace.scaled[..., ~ahead]).all()


def test_the_heads_outputs_and_the_feed_forward_add_up_to_the_stream(trace):
    weights = load("transformer").weights()
    for n in range(len(trace.q)):
        close(trace.stream[2 * n] + trace.head_outputs[n].sum(0), trace.stream[2 * n + 1])
        fed = trace.inner[n] @ weights["W_2"][n].T
        close(trace.stream[2 * n + 1] + fed, trace.stream[2 * n + 2])
        q = trace.normed[2 * n] @ weights["W_Q"][n].T  # (T, D)
        close(np.concatenate(list(trace.q[n]), axis=-1), q)


def test_logits_read_off_after_each_layer_end_in_the_logits(trace):
    model = load("transformer").module
    read_off = trace.layer_logits
    close(read_off[-1], trace.logits)
    with torch.inference_mode():
        first = encoder_of(model).norm(torch.tensor(trace.stream[0]))
        close(read_off[0], first @ model.embedding.weight.T + model.output_bias)


def test_gradients_flow_through_attend_as_through_torchs():
    torch.manual_seed(0)
    parts = [torch.randn(2, 5, 8, dtype=torch.double, requires_grad=True) for _ in range(3)]
    q, k, v = parts
    ours = torch.autograd.grad(attend(q, k, v, causal_mask(5)).z.square().sum(), parts)
    theirs = torch.autograd.grad(
        F.scaled_dot_product_attention(q, k, v, is_causal=True).square().sum(), parts
    )
    for a, b in zip(ours, theirs, strict=True):
        close(a, b, 1e-10)


def test_without_mask_scale_or_at_another_temperature_torch_agrees():
    q, k, v = torch.randn(3, 2, 6, 8).unbind()
    close(attend(q, k, v).z, F.scaled_dot_product_attention(q, k, v))
    close(attend(q, k, v, scale=False).z, F.scaled_dot_product_attention(q, k, v, scale=1.0))
    close(
        attend(q, k, v, temperature=2.0).z,
        F.scaled_dot_product_attention(q, k, v, scale=0.5 / math.sqrt(8)),
    )
    with pytest.raises(ValueError, match="temperature"):
        attend(q, k, v, temperature=0.0)


def test_what_if_nothing_changes_nothing_is_changed():
    model = load("transformer")
    assert np.array_equal(
        model.trace(TEXTS[0]).logits, model.trace(TEXTS[0], what_if=WhatIf()).logits
    )


def test_a_head_switched_off_adds_nothing():
    model = load("transformer")
    whole = model.trace(TEXTS[1])
    without = model.trace(TEXTS[1], what_if=WhatIf(off=frozenset({(1, 2)})))
    assert (without.head_outputs[1, 2] == 0).all()
    close(without.stream[3], whole.stream[3] - whole.head_outputs[1, 2])
    assert abs(without.logits - whole.logits).max() > 1e-3


def test_without_positions_and_mask_the_order_of_the_words_is_lost():
    model = load("transformer")
    blind = WhatIf(mask=False, positions=False)
    plain = model.trace(TEXTS[1], what_if=blind)
    order = tuple(np.random.default_rng(0).permutation(len(plain)).tolist())
    shuffled = model.trace(TEXTS[1], what_if=blind, order=order)
    assert shuffled.tokens == tuple(plain.tokens[i] for i in order)
    close(shuffled.hidden, plain.hidden[list(order)])
    with pytest.raises(ValueError, match="order"):
        model.trace(TEXTS[1], order=(0, 0, 1))


def test_positions_are_the_papers_sinusoids():
    table = sinusoids(100, 128).numpy()
    for position, i in ((0, 0), (7, 3), (99, 63)):
        angle = position / 10000 ** (2 * i / 128)
        close(table[position, 2 * i : 2 * i + 2], [math.sin(angle), math.cos(angle)])


def test_an_empty_text_has_a_trace():
    trace = load("transformer").trace("")
    assert len(trace) == 0
    assert trace.weights.shape == (4, 4, 0, 0)


def test_the_cards_record_a_lower_loss_on_the_same_text_as_the_recurrent_models():
    """What the pages say of the cards; on a sample it is measured in test_held_out_sentences."""
    cards = {name: load(name).card for name in ("transformer", "lstm", "gru")}
    ours = cards.pop("transformer")
    for card in cards.values():
        for language, measured in card["held_out"].items():
            assert ours["held_out"][language]["tokens"] == measured["tokens"]
            assert ours["held_out"][language]["loss"] < measured["loss"]
        assert ours["parameters"] < 1.5 * card["parameters"]


def test_the_lead_on_the_card_is_the_difference_of_the_losses_on_the_cards():
    card = load("transformer").card
    for name, lead in card["lead"].items():
        theirs = load(name).card["held_out"]
        for language, nats in lead.items():
            ours = card["held_out"][language]["loss"]
            assert nats == pytest.approx(theirs[language]["loss"] - ours, abs=2e-4)
            assert nats > 0
