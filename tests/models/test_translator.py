"""The translators against PyTorch's own layers, with weights as they are before training."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models import load, tokenizer
from models.text.tokenizer import END_ID
from models.training.translation_fit import (
    features_of,
    loss_of,
    padded,
)
from models.translator import LONGEST_TARGET, TranslatorGRU, TranslatorModel

KOREAN = "나는 어제 친구와 밥을 먹었다."
ENGLISH = "I had a meal with a friend yesterday."


@pytest.fixture(scope="module", params=[True, False], ids=["attention", "fixed"])
def model(request) -> TranslatorModel:
    torch.manual_seed(3)
    module = TranslatorGRU(len(tokenizer()), request.param, embedded=32, width=48)
    torch.nn.init.normal_(module.embedding.weight)  # far from uniform, so that choices differ
    name = "translator" if request.param else "translator_fixed"
    return TranslatorModel(name, module, tokenizer(), {})


def close(ours, theirs, within: float = 1e-5) -> None:
    np.testing.assert_allclose(ours, np.asarray(theirs), atol=within, rtol=1e-5)


@torch.inference_mode()
def test_the_trace_is_what_the_training_pass_computes(model):
    trace = model.trace(KOREAN, target=ENGLISH)
    module, ids = model.module, torch.tensor(trace.ids)
    assert trace.target_tokens[-1] == "<end>"
    h, last = module.encoder(module.embedding(ids)[None])
    close(trace.encoder_states, h[0])
    previous = torch.tensor([[END_ID, *trace.target_ids[:-1].tolist()]])
    s, _ = module.decoder(module.embedding(previous), last)
    close(trace.decoder_states, s[0])
    log_p = module(ids[None], torch.tensor([len(ids)]), previous)[0].log_softmax(-1)
    chosen = log_p.gather(1, torch.tensor(trace.target_ids)[:, None])[:, 0]
    close(trace.probabilities, chosen.exp())


def test_contexts_are_torchs_attention_or_the_last_state(model):
    trace = model.trace(KOREAN, target=ENGLISH)
    s, h = (torch.tensor(a) for a in (trace.decoder_states, trace.encoder_states))
    if model.module.attention:
        close(trace.contexts, F.scaled_dot_product_attention(s[None], h[None], h[None])[0])
        close(trace.weights.sum(-1), np.ones(len(s)))
        close(trace.scores, trace.dots / math.sqrt(h.shape[-1]))
    else:
        assert trace.weights is None
        close(trace.contexts, h[-1].expand_as(s))


def test_padding_changes_nothing(model):
    words = model.tokenizer
    short = (words.encode("나는 간다.").ids, words.encode("I go.").ids)
    long = (words.encode(KOREAN).ids, words.encode(ENGLISH).ids)
    model.module.eval()
    alone = [loss_of(model.module, [pair], 0.0, 0.0).item() for pair in (short, long)]
    sizes = [len(target) + 1 for _, target in (short, long)]
    both = loss_of(model.module, [short, long], 0.0, 0.0).item()
    # The loss of training is computed in bfloat16.
    assert both == pytest.approx(np.average(alone, weights=sizes), rel=5e-3)


def test_the_smoothed_loss_is_torchs(model):
    words = model.tokenizer
    pair = (words.encode(KOREAN).ids, words.encode(ENGLISH).ids)
    ids = torch.tensor([[END_ID, *pair[1].tolist()]])
    source = torch.tensor(pair[0])[None]
    features = features_of(model.module, source, torch.tensor([source.shape[1]]), ids)[0]
    logits = features @ model.module.embedding.weight.T + model.module.output_bias
    goal = torch.tensor([*pair[1].tolist(), END_ID])
    smoothed = F.cross_entropy(logits, goal, label_smoothing=0.9).item()
    loss = loss_of(model.module, [pair], 0.9, 0.0).item()
    assert loss == pytest.approx(smoothed, rel=5e-3)
    # The cross-entropy itself is computed in bfloat16; what smoothing adds to it is exact.
    added = smoothed - F.cross_entropy(logits, goal).item()
    assert abs(added) > 5e-3, "too little to tell its sign"
    assert loss - loss_of(model.module, [pair], 0.0, 0.0).item() == pytest.approx(added, abs=1e-4)


def test_the_fast_training_pass_is_the_models(model):
    module, words = model.module, model.tokenizer
    rows = [words.encode(text).ids for text in (KOREAN, "나는 간다.")]
    source, lengths = padded(rows, END_ID), torch.tensor([len(row) for row in rows])
    previous = torch.randint(1, 500, (2, 7))
    wanted = [p for p in module.parameters() if p.dim() > 1]
    module.requires_grad_(True)
    plain = module.features(source, lengths, previous)
    ours = features_of(module, source, lengths, previous)
    close(ours.detach(), plain.detach(), within=0.02)  # products in bfloat16
    push = plain.detach().sign()
    grads = [torch.autograd.grad((out * push).sum(), wanted) for out in (plain, ours)]
    for a, b in zip(*grads, strict=True):
        assert ((a - b).norm() / a.norm()).item() < 0.03
    module.requires_grad_(False)


def test_a_sample_of_the_vocabulary_estimates_the_loss(model):
    words = model.tokenizer
    batch = [(words.encode(KOREAN).ids, words.encode(ENGLISH).ids)]
    torch.manual_seed(1)
    entries = torch.arange(len(words))
    whole = loss_of(model.module, batch, 0.1, 0.0, entries).item()
    assert whole == pytest.approx(loss_of(model.module, batch, 0.1, 0.0).item(), rel=1e-3)
    drawn = [loss_of(model.module, batch, 0.1, 0.0, entries, 3000).item() for _ in range(8)]
    assert np.mean(drawn) == pytest.approx(whole, rel=0.03)


def test_greedy_takes_the_likeliest_token_at_each_step(model):
    trace = model.trace(KOREAN)
    assert 0 < len(trace.target_ids) <= LONGEST_TARGET
    best = [guesses[0].probability for guesses in trace.guesses]
    close(trace.probabilities, best)
    again = model.trace(KOREAN, target=model.tokenizer.decode(trace.target_ids))
    if again.target_ids.tolist() == trace.target_ids.tolist():
        close(again.probabilities, trace.probabilities)


def test_a_wider_beam_finds_nothing_less_likely_by_its_own_score(model):
    h = torch.tensor(model.trace(KOREAN).encoder_states)
    one, wide = model.beam_search(h, 1), model.beam_search(h, 5)
    assert list(one[0].ids) == model.trace(KOREAN).target_ids.tolist()
    assert wide[0].score >= one[0].score - 1e-6
    assert [t.score for t in wide] == sorted((t.score for t in wide), reverse=True)
    trace = model.trace(KOREAN, beam=5)
    assert tuple(trace.target_ids) == wide[0].ids
    assert float(np.log(trace.probabilities).sum()) == pytest.approx(wide[0].log_p, abs=1e-3)


def test_attention_put_elsewhere_by_hand_changes_that_context(model):
    if not model.module.attention:
        with pytest.raises(ValueError, match="by hand"):
            model.trace(KOREAN, attend_to={0: 1})
        return
    trace = model.trace(KOREAN, attend_to={0: 2})
    assert trace.weights[0].tolist() == np.eye(len(trace.tokens))[2].tolist()
    close(trace.contexts[0], trace.encoder_states[2])


@pytest.mark.parametrize("text", ["", " ", "🙂", "hello", "뷁", "\n", "가" * 300])
def test_any_text_has_a_translation(model, text):
    trace = model.trace(text)
    assert len(trace.target_ids) == len(trace.probabilities) == len(trace.contexts)
    assert isinstance(model.translate(text), str)


def test_the_cards_record_better_scores_with_attention_on_every_test_set():
    """What the pages say of the cards; on a sample it is measured in test_held_out_sentences."""
    fixed, attention = (load(name).card["quality"] for name in ("translator_fixed", "translator"))
    assert set(attention) >= {"tatoeba", "massive", "joined"}
    for test, measured in attention.items():
        for score in ("chrf", "bleu"):
            assert measured["all"][score] > fixed[test]["all"][score], (test, score)


def test_the_cards_record_a_lead_that_grows_with_the_length_of_the_source():
    """What the pages say of the cards; on a sample it is measured in test_held_out_sentences."""
    fixed, attention = (
        load(name).card["loss_by_length"] for name in ("translator_fixed", "translator")
    )
    lead = [fixed[length]["loss"] - attention[length]["loss"] for length in attention]
    assert abs(lead[0]) < 0.05, "on the shortest neither is ahead"
    assert lead[1] > 0.1
    assert lead == sorted(lead)


@pytest.mark.parametrize("name", ["translator", "translator_fixed"])
def test_the_card_describes_its_weights(name):
    model = load(name)
    state = model.module.state_dict()
    seconds = [key for key in state if "bias_hh" in key]
    assert len(seconds) == 2
    assert not any(state.pop(key).any() for key in seconds)
    assert model.card["parameters"] == sum(w.numel() for w in state.values()) < 8_000_000
    assert model.card["steps"] == model.card["history"][-1]["step"]


def test_the_cards_record_the_same_pairs_and_the_same_budget():
    """Comparable is what was trained alike: the cards have to agree on it."""
    one, other = (load(name).card for name in ("translator", "translator_fixed"))
    for key in ("pairs", "budget", "seed", "steps", "width", "embedded", "parameters"):
        assert one[key] == other[key], key
