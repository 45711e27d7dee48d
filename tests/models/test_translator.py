"""The translators against PyTorch's own layers, with weights as they are before training."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models import load, tokenizer
from models.tokenizer import END_ID
from models.training.translation_fit import batches, loss_of
from models.training.translation_pairs import Pair, held_out, joined
from models.translator import LONGEST_TARGET, TranslatorGRU, TranslatorReader

PARTS = ("train", "test")
KOREAN = "나는 어제 친구와 밥을 먹었다."
ENGLISH = "I had a meal with a friend yesterday."


@pytest.fixture(scope="module", params=[True, False], ids=["attention", "fixed"])
def reader(request) -> TranslatorReader:
    torch.manual_seed(3)
    model = TranslatorGRU(len(tokenizer()), request.param, embedded=32, width=48)
    torch.nn.init.normal_(model.embedding.weight)  # far from uniform, so that choices differ
    name = "translator" if request.param else "translator_fixed"
    return TranslatorReader(name, model, tokenizer(), {})


def close(ours, theirs, within: float = 1e-5) -> None:
    np.testing.assert_allclose(ours, np.asarray(theirs), atol=within, rtol=1e-5)


@torch.inference_mode()
def test_the_trace_is_what_the_training_pass_computes(reader):
    trace = reader.trace(KOREAN, target=ENGLISH)
    model, ids = reader.model, torch.from_numpy(trace.ids)
    assert trace.given
    assert trace.target_tokens[-1] == "<end>"
    h, last = model.encoder(model.embedding(ids)[None])
    close(trace.encoder_states, h[0])
    previous = torch.tensor([[END_ID, *trace.target_ids[:-1].tolist()]])
    s, _ = model.decoder(model.embedding(previous), last)
    close(trace.decoder_states, s[0])
    log_p = model(ids[None], torch.tensor([len(ids)]), previous)[0].log_softmax(-1)
    chosen = log_p.gather(1, torch.from_numpy(trace.target_ids)[:, None])[:, 0]
    close(trace.probabilities, chosen.exp())


def test_contexts_are_torchs_attention_or_the_last_state(reader):
    trace = reader.trace(KOREAN, target=ENGLISH)
    s, h = (torch.from_numpy(a) for a in (trace.decoder_states, trace.encoder_states))
    if reader.model.attention:
        close(trace.contexts, F.scaled_dot_product_attention(s[None], h[None], h[None])[0])
        close(trace.weights.sum(-1), np.ones(len(s)))
        close(trace.scores, trace.dots / math.sqrt(h.shape[-1]))
    else:
        assert trace.weights is None
        close(trace.contexts, h[-1].expand_as(s))


def test_padding_changes_nothing(reader):
    words = reader.tokenizer
    short = (words.encode("나는 간다.").ids, words.encode("I go.").ids)
    long = (words.encode(KOREAN).ids, words.encode(ENGLISH).ids)
    reader.model.eval()
    alone = [loss_of(reader.model, [pair], 0.0, 0.0).item() for pair in (short, long)]
    sizes = [len(target) + 1 for _, target in (short, long)]
    both = loss_of(reader.model, [short, long], 0.0, 0.0).item()
    # The loss of training is computed in bfloat16.
    assert both == pytest.approx(np.average(alone, weights=sizes), rel=5e-3)


def test_the_smoothed_loss_is_torchs(reader):
    words = reader.tokenizer
    pair = (words.encode(KOREAN).ids, words.encode(ENGLISH).ids)
    ids = torch.tensor([[END_ID, *pair[1].tolist()]])
    source = torch.from_numpy(pair[0])[None]
    logits = reader.model(source, torch.tensor([source.shape[1]]), ids)[0]
    goal = torch.tensor([*pair[1].tolist(), END_ID])
    expected = F.cross_entropy(logits, goal, label_smoothing=0.1).item()
    assert loss_of(reader.model, [pair], 0.1, 0.0).item() == pytest.approx(expected, rel=5e-3)


def test_greedy_takes_the_likeliest_token_at_each_step(reader):
    trace = reader.trace(KOREAN)
    assert 0 < len(trace.target_ids) <= LONGEST_TARGET
    best = [guesses[0].probability for guesses in trace.guesses]
    close(trace.probabilities, best)
    again = reader.trace(KOREAN, target=reader.tokenizer.decode(trace.target_ids))
    if again.target_ids.tolist() == trace.target_ids.tolist():
        close(again.probabilities, trace.probabilities)


def test_a_wider_beam_finds_nothing_less_likely_by_its_own_score(reader):
    h = torch.from_numpy(reader.trace(KOREAN).encoder_states)
    one, wide = reader.beam_search(h, 1), reader.beam_search(h, 5)
    assert list(one[0].ids) == reader.trace(KOREAN).target_ids.tolist()
    assert wide[0].score >= one[0].score - 1e-6
    assert [t.score for t in wide] == sorted((t.score for t in wide), reverse=True)
    trace = reader.trace(KOREAN, beam=5)
    assert tuple(trace.target_ids) == wide[0].ids
    assert float(np.log(trace.probabilities).sum()) == pytest.approx(wide[0].log_p, abs=1e-3)


def test_attention_put_elsewhere_by_hand_changes_that_context(reader):
    if not reader.model.attention:
        with pytest.raises(ValueError, match="by hand"):
            reader.trace(KOREAN, attend_to={0: 1})
        return
    trace = reader.trace(KOREAN, attend_to={0: 2})
    assert trace.weights[0].tolist() == np.eye(len(trace.tokens))[2].tolist()
    close(trace.contexts[0], trace.encoder_states[2])


@pytest.mark.parametrize("text", ["", " ", "🙂", "hello", "뷁", "\n", "가" * 300])
def test_any_text_has_a_translation(reader, text):
    trace = reader.trace(text)
    assert len(trace.target_ids) == len(trace.probabilities) == len(trace.contexts)
    assert isinstance(reader.translate(text), str)


def test_spellings_of_one_sentence_are_held_out_together():
    assert held_out("I'm here.") == held_out("i'm here!")
    assert len({held_out(f"sentence {n}") for n in range(60)}) == 2


def test_batches_hold_every_pair_once():
    items = [(np.arange(1, 2 + n % 7), np.arange(1, 3 + n % 5)) for n in range(90)]
    found = batches(items, 60, np.random.default_rng(0))
    assert sorted(id(item) for batch in found for item in batch) == sorted(map(id, items))
    assert all(max(max(len(s), len(t)) for s, t in b) * len(b) <= 60 for b in found)


def test_attention_wins_on_every_test_set():
    fixed, attention = (load(name).card["quality"] for name in ("translator_fixed", "translator"))
    assert set(attention) == {"tatoeba", "massive", "joined"}
    for test, measured in attention.items():
        for score in ("chrf", "bleu"):
            assert measured["all"][score] > fixed[test]["all"][score], (test, score)


def test_its_lead_grows_with_the_length_of_the_source():
    fixed, attention = (
        load(name).card["loss_by_length"] for name in ("translator_fixed", "translator")
    )
    lead = [fixed[length]["loss"] - attention[length]["loss"] for length in attention]
    assert lead[0] > 0
    assert lead == sorted(lead)


@pytest.mark.parametrize("name", ["translator", "translator_fixed"])
def test_the_card_describes_its_weights(name):
    reader = load(name)
    state = reader.model.state_dict()
    seconds = [key for key in state if "bias_hh" in key]
    assert len(seconds) == 2
    assert not any(state.pop(key).any() for key in seconds)
    assert reader.card["parameters"] == sum(w.numel() for w in state.values()) < 8_000_000
    assert reader.card["steps"] == reader.card["history"][-1]["step"]


def test_both_translators_had_the_same_pairs_and_the_same_budget():
    one, other = (load(name).card for name in ("translator", "translator_fixed"))
    for key in ("pairs", "budget", "seed", "steps", "width", "embedded", "parameters"):
        assert one[key] == other[key], key


def test_joined_sentences_are_pairs_in_a_row():
    single = [
        Pair("tatoeba", part, f"{n} 번.", f"Number {n}.") for n in range(30) for part in PARTS
    ]
    single.append(Pair("massive", "test", "불 켜", "lights on"))
    found = joined(single, "test", 40, range(2, 5), seed=1)
    assert {pair.korean.count("번.") for pair in found} == {2, 3, 4}
    for pair in found:
        assert pair.part == "test"
        numbers = [piece.split()[0] for piece in pair.korean.split(". ")]
        assert pair.english == " ".join(f"Number {n}." for n in numbers)
    assert found == joined(single, "test", 40, range(2, 5), seed=1)
