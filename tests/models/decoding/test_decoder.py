"""Decoding, dropout and the loss against PyTorch's own modules."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models import load, tokenizer
from models.analysis.dropout_passes import dropout_passes, pass_logits
from models.decoding.decoder import beams, exposure, given, greedy, sampled, score, target_ids
from models.decoding.sampling import Settings
from models.recurrent import RecurrentLM
from models.text.tokenizer import END_ID
from models.traces import TokenTrace
from models.training.log import smoothing_floor, training_log
from models.translator import LONGEST_TARGET, TranslatorGRU, TranslatorModel
from tests.closeness import close

KOREAN = "나는 어제 친구와 밥을 먹었다."
ENGLISH = "I had a meal with a friend yesterday."


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


@pytest.fixture(scope="module", params=[True, False], ids=["attention", "fixed"])
def model(request) -> TranslatorModel:
    torch.manual_seed(3)
    module = TranslatorGRU(len(tokenizer()), request.param, embedded=32, width=48)
    torch.nn.init.normal_(module.embedding.weight)  # far from uniform, so that choices differ
    name = "translator" if request.param else "translator_fixed"
    return TranslatorModel(name, module, tokenizer(), {})


def by_module(model, fed: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    """log p (T, V) and s (T, H) by nn.GRU over the whole of what is fed, y_0 … y_{T-1}."""
    source = torch.tensor(model.tokenizer.encode(KOREAN, 64).ids)[None]
    previous = torch.tensor([[END_ID, *fed[:-1].tolist()]])
    module = model.module
    with torch.inference_mode():
        log_p = module(source, torch.tensor([source.shape[1]]), previous)[0].log_softmax(-1)
        _, last = module.encoder(module.embedding(source))
        s, _ = module.decoder(module.embedding(previous), last)
    return log_p.clone(), s[0]


def test_both_ways_of_feeding_are_the_module_on_what_was_fed(model):
    found = exposure(model, KOREAN, ENGLISH)
    ids = target_ids(model, ENGLISH)
    assert found.truth.ids.tolist() == ids.tolist()
    n = len(found.apart)
    assert n == min(len(ids), len(found.own))
    log_truth, s_truth = by_module(model, ids)
    log_own, s_own = by_module(model, found.own.ids)
    at = torch.arange(n)
    close(found.p_truth, log_truth[at, ids[:n]].exp())
    close(found.p_own, log_own[at, ids[:n]].exp())
    close(found.apart, (s_truth[:n] - s_own[:n]).norm(dim=1))
    close(found.own.p, log_own.max(dim=-1).values.exp())
    close(found.own.p_end, log_own[:, END_ID].exp())
    close(found.typical, torch.pdist(s_truth).sort().values.quantile(0.5))


def test_they_part_at_the_first_other_token_and_are_the_same_up_to_it(model):
    found = exposure(model, KOREAN, ENGLISH)
    t = found.parted
    assert t is not None
    assert found.truth.ids[:t].tolist() == found.own.ids[:t].tolist()
    assert found.truth.ids[t] != found.own.ids[t]
    assert (found.apart[: t + 1] == 0).all()
    assert (found.apart[t + 1 :] > 0).all()
    itself = exposure(model, KOREAN, "")
    assert itself.truth.ids.tolist() == [END_ID]


def test_free_running_is_the_translators_greedy_search(model):
    own, trace = greedy(model, KOREAN), model.trace(KOREAN)
    assert own.ids.tolist() == trace.target_ids.tolist()
    close(own.p, trace.probabilities)
    assert own.firsts.all()
    assert own.text == model.translate(KOREAN)


def test_a_forbidden_end_is_never_written_and_a_cut_is_a_beginning(model):
    free = greedy(model, KOREAN)
    longer = greedy(model, KOREAN, forbid_end=True, longest=30)
    assert len(longer) == 30
    assert END_ID not in longer.ids
    log_p, _ = by_module(model, longer.ids)
    log_p[:, END_ID] = -math.inf
    assert longer.ids.tolist() == log_p.argmax(-1).tolist()
    assert greedy(model, KOREAN, longest=2).ids.tolist() == free.ids[:2].tolist()


def test_sampling_draws_from_the_modules_distribution(model):
    cold = sampled(model, KOREAN, Settings(temperature=1e-3), seed=1)
    assert cold.ids.tolist() == greedy(model, KOREAN).ids.tolist()
    warm = sampled(model, KOREAN, Settings(temperature=1.5), seed=4)
    assert warm.ids.tolist() == sampled(model, KOREAN, Settings(1.5), seed=4).ids.tolist()
    assert warm.ids.tolist() != sampled(model, KOREAN, Settings(1.5), seed=5).ids.tolist()
    log_p, _ = by_module(model, warm.ids)
    close(warm.log_p, log_p[torch.arange(len(warm)), warm.ids.tolist()].sum())


def test_beams_carry_the_log_p_of_the_search(model):
    found = beams(model, KOREAN, 4)
    h = torch.tensor(model.trace(KOREAN).encoder_states)
    for ours, theirs in zip(found, model.beam_search(h, 4), strict=True):
        assert tuple(ours.ids) == theirs.ids
        close(ours.log_p, theirs.log_p)
        close(ours.score, theirs.score)
    assert score(-3.0, 1) == -3.0


def test_given_tokens_in_one_pass_are_those_fed_one_by_one(model):
    stepwise = greedy(model, KOREAN)
    h = torch.tensor(model.trace(KOREAN).encoder_states)
    whole = given(model, h, stepwise.ids)
    assert whole.text == stepwise.text
    assert whole.firsts.all()
    for name in ("p", "p_end", "states", "log_p", "score"):
        np.testing.assert_allclose(getattr(whole, name), getattr(stepwise, name), atol=1e-5)


@pytest.mark.parametrize("text", ["", " ", "🙂", "hello", "뷁", "가" * 300])
def test_any_text_can_be_decoded(model, text):
    free = greedy(model, text)
    assert len(free) <= LONGEST_TARGET
    assert len(beams(model, text, 2)) == (0 if text == "" else 2)


# --- dropout ----------------------------------------------------------------------------------


def gru_with(rate: float) -> RecurrentLM:
    """The trained gru as a module that has this dropout."""
    trained = load("gru").module
    model = RecurrentLM("gru", trained.embedding.num_embeddings, 128, dropout=rate)
    model.load_state_dict(trained.state_dict())
    return model


@pytest.mark.parametrize("rate", [0.1, 0.5])
def test_a_pass_is_the_module_in_train_mode(rate):
    ids = load("gru").tokenizer.encode(ENGLISH).ids
    module = gru_with(rate).train()
    with torch.inference_mode():
        for seed in (1, 2):
            torch.manual_seed(seed)
            close(pass_logits(load("gru"), ids, rate, seed), module(torch.tensor(ids)[None])[0])
        module.eval()
        close(pass_logits(load("gru"), ids, 0.0, 0), module(torch.tensor(ids)[None])[0])


def test_passes_are_the_softmax_and_the_cross_entropy_of_the_module():
    model = load("gru")
    ids = torch.tensor(model.tokenizer.encode(ENGLISH).ids)
    found = dropout_passes(model, tokens(ENGLISH).ids, 0.3, seeds=range(5, 9))
    module = gru_with(0.3).train()
    shown = [i for i in range(len(model.tokenizer)) if model.tokenizer.entry(i) in found.tokens]
    with torch.inference_mode():
        for row, seed in enumerate(range(5, 9)):
            torch.manual_seed(seed)
            logits = module(ids[None])[0]
            close(np.sort(found.on[row]), logits[-1].softmax(-1)[shown].sort().values)
            bits = F.cross_entropy(logits[:-1], ids[1:]) / math.log(2)
            assert found.bits_on[row] == pytest.approx(bits.item(), rel=1e-4)
            best = model.tokenizer.entry(int(logits[-1].argmax()))
            assert found.first[row] == -1 or found.tokens[found.first[row]] == best
    assert found.off.tolist() == sorted(found.off, reverse=True)


def test_no_dropout_no_spread():
    found = dropout_passes(load("gru"), tokens("가").ids, 0.0, seeds=range(3))
    assert np.ptp(found.on, axis=0).max() == 0
    assert math.isnan(found.bits_off)
    with pytest.raises(ValueError, match="dropout"):
        dropout_passes(load("gru"), tokens("가").ids, 1.0)


# --- the log ----------------------------------------------------------------------------------


def test_the_floor_is_what_torch_gives_the_best_prediction_there_is():
    epsilon, vocabulary = 0.1, 50
    best = torch.full((vocabulary,), epsilon / vocabulary)
    best[7] += 1 - epsilon
    loss = F.cross_entropy(best.log()[None], torch.tensor([7]), label_smoothing=epsilon)
    assert smoothing_floor(epsilon, vocabulary) == pytest.approx(loss.item(), rel=1e-5)
    assert smoothing_floor(0.0, vocabulary) == 0


@pytest.mark.parametrize("name", ["rnn", "gru", "transformer", "translator", "translator_fixed"])
def test_a_log_is_the_cards(name):
    card = load(name).card
    log = training_log(card)
    assert log.training.tolist() == [row["training"] for row in card["history"]]
    assert (np.diff(log.steps) > 0).all()
    assert len(log.held_out) == 2
    assert all(len(losses) == len(log.steps) for losses in log.held_out.values())
    assert (log.smoothing > 0) == name.startswith("translator")
