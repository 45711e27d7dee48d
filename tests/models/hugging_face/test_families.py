"""Each family records what "eager" attention computes: Q, K, weights, outputs and logits."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import numpy as np
import pytest
import torch

from tests.closeness import close
from tests.models.hugging_face.tiny import BOTH, CAUSAL, ENTRIES, FAMILIES, network

pytest.importorskip("transformers")
from models.hugging_face.model import attentions
from models.hugging_face.recorder import NAME, recording, transformers

#: Tokens of the texts of a batch; the shorter are filled up.
LENGTHS = (1, 2, 40)
ATOL = 1e-5


def batch(only: int | None = None) -> dict[str, torch.Tensor]:
    """Ids and mask of texts of ``LENGTHS``, or of one text."""
    drawn = torch.Generator().manual_seed(3)
    lengths = LENGTHS if only is None else (only,)
    ids = torch.zeros(len(lengths), max(lengths), dtype=torch.long)
    for row, length in zip(ids, lengths, strict=True):
        row[:length] = torch.randint(5, ENTRIES, (length,), generator=drawn)
    return {"input_ids": ids, "attention_mask": (ids > 0).long()}


def asked(name: str, given: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """What the network is called with; the decoder of two reads seven tokens."""
    if FAMILIES[name].head != BOTH:
        return given
    rows = len(given["input_ids"])
    return given | {"decoder_input_ids": torch.arange(2, 9)[None].repeat(rows, 1)}


class Spied(list[tuple[torch.Tensor, torch.Tensor]]):
    """Queries and keys that transformers' own eager function was called with."""


@pytest.fixture
def spied(monkeypatch: pytest.MonkeyPatch):
    transformers()

    def spy(module: Any) -> Spied:
        found = Spied()
        place = sys.modules[type(module).__module__]
        eager = place.eager_attention_forward

        def noted(layer, query, key, *rest, **options):
            found.append((query, key))
            return eager(layer, query, key, *rest, **options)

        monkeypatch.setattr(place, "eager_attention_forward", noted)
        return found

    return spy


@pytest.mark.parametrize("name", FAMILIES)
def test_a_batch_is_recorded_as_eager_attention_computes_it(name: str, spied):
    transformers()
    ours, theirs = network(FAMILIES[name], NAME), network(FAMILIES[name], "eager")
    seen = spied(theirs)
    given = asked(name, batch())
    with torch.inference_mode():
        with recording() as calls:
            mine = ours(**given, use_cache=False, output_hidden_states=True)
        other = theirs(**given, use_cache=False, output_hidden_states=True, output_attentions=True)
    weights = [
        each
        for kind in ("attentions", "encoder_attentions", "decoder_attentions", "cross_attentions")
        for each in getattr(other, kind, None) or ()
    ]
    assert len(calls) == len(seen) == len(weights) >= 2
    for call, (query, key) in zip(calls, seen, strict=True):
        torch.testing.assert_close(call.q, query, rtol=0, atol=ATOL)
        torch.testing.assert_close(call.k, key, rtol=0, atol=ATOL)
    if FAMILIES[name].head == BOTH:  # theirs by kind, ours as they are called
        half = len(weights) // 3
        order = [*range(half)] + [half * kind + n for n in range(half) for kind in (1, 2)]
        weights = [weights[n] for n in order]
    for call, expected in zip(calls, weights, strict=True):
        torch.testing.assert_close(call.weights, expected, rtol=0, atol=ATOL)
        assert expected[-1, :, -1].max() > 1.5 / expected.shape[-1], "the heads tell keys apart"
    hidden = "decoder_hidden_states" if FAMILIES[name].head == BOTH else "hidden_states"
    for one, two in zip(getattr(mine, hidden), getattr(other, hidden), strict=True):
        torch.testing.assert_close(one, two, rtol=0, atol=ATOL * float(two.abs().max()))
    torch.testing.assert_close(mine.logits, other.logits, rtol=0, atol=ATOL)


@pytest.mark.parametrize("name", FAMILIES)
def test_what_is_recorded_is_one_attention(name: str):
    """Scores are QKᵀ · scaling with cap, bias and mask; weights their softmax; z = weights · V."""
    ours = network(FAMILIES[name], NAME)
    given = asked(name, batch(40))
    with torch.inference_mode(), recording() as calls:
        ours(**given, use_cache=False)
    for call in calls:
        shared = call.q.shape[1] // call.k.shape[1]
        keys, values = (x.repeat_interleave(shared, 1) for x in (call.k, call.v))
        scores = torch.einsum("bnsd,bntd->bnst", call.q, keys) * call.scaling
        if call.softcap is not None:
            scores = call.softcap * torch.tanh(scores / call.softcap)
        if call.bias is not None:
            scores = scores + call.bias
        open_ = ~torch.isneginf(call.scores)
        torch.testing.assert_close(call.scores[open_], scores[open_], rtol=0, atol=ATOL)
        torch.testing.assert_close(call.scores.softmax(-1), call.weights, rtol=0, atol=ATOL)
        torch.testing.assert_close(call.z, call.weights @ values, rtol=0, atol=ATOL)


@pytest.mark.parametrize("name", [n for n, each in FAMILIES.items() if each.head == CAUSAL])
def test_with_a_cache_each_row_is_the_same(name: str):
    """Token by token, from the keys that were kept: row t of every matrix, and the logits."""
    ours, theirs = network(FAMILIES[name], NAME), network(FAMILIES[name], "eager")
    ids = batch(12)["input_ids"]
    with torch.inference_mode():
        with recording() as whole:
            logits = ours(ids, use_cache=False).logits
        past, other = None, None
        for t in range(ids.shape[1]):
            with recording() as calls:
                step = ours(ids[:, t : t + 1], past_key_values=past, use_cache=True)
            eager = theirs(ids[:, t : t + 1], past_key_values=other, use_cache=True)
            past, other = step.past_key_values, eager.past_key_values
            torch.testing.assert_close(step.logits, eager.logits, rtol=0, atol=ATOL)
            torch.testing.assert_close(step.logits[:, 0], logits[:, t], rtol=0, atol=5 * ATOL)
            for one, row in zip(calls, whole, strict=True):
                seen = one.weights.shape[-1]  # a sliding window keeps no older keys
                expected = row.weights[:, :, t, t + 1 - seen : t + 1]
                torch.testing.assert_close(one.weights[:, :, 0], expected, rtol=0, atol=5 * ATOL)
                torch.testing.assert_close(one.q[:, :, 0], row.q[:, :, t], rtol=0, atol=5 * ATOL)


def test_windows_caps_and_biases_are_there_to_be_recorded():
    """The families that have them do show them: else the tests above would hold nothing."""
    found = {}
    for name in ("mistral", "gemma2", "gemma3", "exaone4", "t5", "llama"):
        with torch.inference_mode(), recording() as calls:
            network(FAMILIES[name], NAME)(**asked(name, batch(40)), use_cache=False)
        found[name] = calls
    assert [found["mistral"][n].window for n in (0, 1)] == [8, 8]
    assert 8 in {call.window for call in found["gemma2"]}
    assert {call.softcap for call in found["gemma2"]} == {2.0}
    assert 8 in {call.window for call in found["gemma3"]}
    assert 8 in {call.window for call in found["exaone4"]}
    assert found["t5"][0].bias is not None
    assert float(found["t5"][0].bias.abs().max()) > 0.1
    llama = found["llama"][0]
    assert (llama.window, llama.softcap, llama.bias) == (0, None, None)
    assert llama.q.shape[1] == 2 * llama.k.shape[1]
    for name in ("mistral", "exaone4"):
        assert torch.isneginf(found[name][0].scores[0, 0, 39, :32]).all()
        assert not torch.isneginf(found[name][0].scores[0, 0, 39, 32:]).any()


def test_outside_of_recording_nothing_is_kept():
    ours = network(FAMILIES["gpt2"], NAME)
    with torch.inference_mode():
        with recording() as calls:
            pass
        ours(**batch(2))
    assert calls == []


def test_the_usual_attention_returns_none_of_its_weights():
    """Why there is a recorder: with transformers' own default the weights are not to be had."""
    package = importlib.import_module("transformers")
    package.logging.set_verbosity_error()
    module = network(FAMILIES["bert"], "sdpa")
    with torch.inference_mode():
        output = module(**batch(2), output_attentions=True)
    assert not output.attentions or all(each is None for each in output.attentions)


def test_a_trace_has_what_the_recorder_kept():
    ours = network(FAMILIES["qwen3"], NAME)
    with torch.inference_mode(), recording() as calls:
        ours(**batch(12), use_cache=False)
    found = attentions(calls)
    assert (found.q.shape, found.k.shape) == ((2, 4, 12, 16), (2, 2, 12, 16))
    assert found.shared == 2
    np.testing.assert_array_equal(found.closed(0), np.triu(np.ones((12, 12), bool), 1))
    for layer, head in ((0, 0), (1, 3)):
        scaled = found.dots(layer, head) * found.scaling[layer]
        scores = np.where(found.closed(0), 0, found.scores[layer, head])
        close(np.tril(scaled), scores)
