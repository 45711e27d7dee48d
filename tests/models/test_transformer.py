"""The Transformer against PyTorch's own layers, and what its trace promises."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models import load
from models.attention import attend, causal_mask
from models.transformer import WhatIf, sinusoids

TEXTS = (
    "고양이가 매트 위에 누웠다. 어제 만난 친구가 그 고양이를 좋아했다.",
    "The cat that I saw yesterday sat on the mat, because it was tired.",
    "a",
    "안녕 🙂 hello\nمرحبا",
)


@pytest.fixture(scope="module", params=TEXTS, ids=("ko", "en", "one", "mixed"))
def trace(request):
    return load("transformer").trace(request.param)


def close(ours, theirs, within: float = 1e-5) -> None:
    """Equal within 1e-5 of the largest magnitude: in float32 the stream reaches tens."""
    theirs = np.asarray(theirs)
    most = max(1.0, float(np.abs(theirs).max(initial=0)))
    np.testing.assert_allclose(ours, theirs, atol=within * most, rtol=0)


def test_the_trace_is_what_torchs_transformer_encoder_computes(trace):
    model = load("transformer").model
    ids = torch.from_numpy(trace.ids)[None]
    mask = torch.nn.Transformer.generate_square_subsequent_mask(len(trace))
    x = torch.from_numpy(trace.embedded + trace.positions)[None]
    with torch.inference_mode():
        for n, block in enumerate(model.encoder.layers):
            x = block(x, src_mask=mask)
            close(trace.stream[2 * n + 2], x[0])
        close(trace.final, model.encoder.norm(x)[0])
        close(trace.logits, model(ids)[0], 1e-4)


def test_each_head_is_torchs_scaled_dot_product_attention(trace):
    q, k, v = (torch.from_numpy(part) for part in (trace.q, trace.k, trace.v))
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
    model = load("transformer").model
    read_off = trace.layer_logits
    close(read_off[-1], trace.logits, 1e-4)
    with torch.inference_mode():
        first = model.encoder.norm(torch.from_numpy(trace.stream[0]))
        close(read_off[0], first @ model.embedding.weight.T + model.output_bias, 1e-4)


def test_gradients_flow_through_attend_as_through_torchs():
    torch.manual_seed(0)
    parts = [torch.randn(2, 5, 8, dtype=torch.double, requires_grad=True) for _ in range(3)]
    ours = torch.autograd.grad(attend(*parts, causal_mask(5)).z.square().sum(), parts)
    theirs = torch.autograd.grad(
        F.scaled_dot_product_attention(*parts, is_causal=True).square().sum(), parts
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
    reader = load("transformer")
    assert np.array_equal(
        reader.trace(TEXTS[0]).logits, reader.trace(TEXTS[0], what_if=WhatIf()).logits
    )


def test_a_head_switched_off_adds_nothing():
    reader = load("transformer")
    whole = reader.trace(TEXTS[1])
    without = reader.trace(TEXTS[1], what_if=WhatIf(off=frozenset({(1, 2)})))
    assert (without.head_outputs[1, 2] == 0).all()
    close(without.stream[3], whole.stream[3] - whole.head_outputs[1, 2])
    assert abs(without.logits - whole.logits).max() > 1e-3


def test_without_positions_and_mask_the_order_of_the_words_is_lost():
    reader = load("transformer")
    blind = WhatIf(mask=False, positions=False)
    plain = reader.trace(TEXTS[1], what_if=blind)
    order = tuple(np.random.default_rng(0).permutation(len(plain)).tolist())
    shuffled = reader.trace(TEXTS[1], what_if=blind, order=order)
    assert shuffled.tokens == tuple(plain.tokens[i] for i in order)
    close(shuffled.final, plain.final[list(order)], 1e-4)
    with pytest.raises(ValueError, match="order"):
        reader.trace(TEXTS[1], order=(0, 0, 1))


def test_positions_are_the_papers_sinusoids():
    table = sinusoids(100, 128).numpy()
    for position, i in ((0, 0), (7, 3), (99, 63)):
        angle = position / 10000 ** (2 * i / 128)
        close(table[position, 2 * i : 2 * i + 2], [math.sin(angle), math.cos(angle)])


def test_an_empty_text_has_a_trace():
    trace = load("transformer").trace("")
    assert len(trace) == 0
    assert trace.weights.shape == (4, 4, 0, 0)


def test_it_beats_the_recurrent_models_on_the_same_held_out_text():
    cards = {name: load(name).card for name in ("transformer", "lstm", "gru")}
    ours = cards.pop("transformer")
    for card in cards.values():
        for language, measured in card["held_out"].items():
            assert ours["held_out"][language]["tokens"] == measured["tokens"]
            assert ours["held_out"][language]["loss"] < measured["loss"]
        assert ours["parameters"] < 1.5 * card["parameters"]


def test_the_card_says_by_how_much():
    card = load("transformer").card
    for name, lead in card["lead"].items():
        theirs = load(name).card["held_out"]
        for language, nats in lead.items():
            ours = card["held_out"][language]["loss"]
            assert nats == pytest.approx(theirs[language]["loss"] - ours, abs=2e-4)
            assert nats > 0
